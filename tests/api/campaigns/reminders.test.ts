import { describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { startMailbox } from '../../harness/people/mailbox.js';
import { staffMember } from '../../harness/people/staff.js';
import { auditActions, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { startService } from '../../harness/service/service.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const REMIND = `mutation { sendReminders(${PLAN}, ${DATE}) { sent unreachable { name } } }`;

describe('reminders', () => {
  const reminding = async (environment: Readonly<Record<string, string>>) => {
    const service = await startService(sqlite, fillPieve, environment);
    try {
      const { database } = service.own;
      await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
      const segreteria = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
      await service.ask(`mutation { openCampaign(${PLAN}, ${DATE}, dueOn: "2022-01-31") { asOf } }`, {}, segreteria);
      const answer = await service.ask(REMIND, {}, segreteria);
      const notices = await database.queries.selectFrom('CampaignNotice').selectAll().execute();
      return { answer, notices, actions: await auditActions(service.own) };
    } finally {
      await service.stop();
    }
  };

  test('without a mail server the refusal says how to get one', async () => {
    const { answer } = await reminding({});
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.message).toContain('SMTP_URL');
  });

  test('what the mail server does not take over is told, and may be tried again at once', async () => {
    const gone = await startMailbox();
    await gone.close();
    const { answer, notices, actions } = await reminding({ SMTP_URL: gone.url, MAIL_FROM: 'traguardo@pieve.example' });
    expect(answer.data.sendReminders).toEqual({
      sent: 0,
      unreachable: [{ name: 'Polizia Locale' }, { name: 'Servizi Sociali' }],
    });
    expect(notices).toEqual([]);
    expect(actions).toEqual(['openCampaign', 'sendReminders', 'remindersNotSent']);
  });
});
