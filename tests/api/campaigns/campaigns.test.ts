import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Answer, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const CAMPAIGN =
  'asOf final dueOn overdue sectors { sector { name } reported total state missing { code } remindedAt reachable }';
const REMIND = `mutation { sendReminders(${PLAN}, ${DATE}) { sent unreachable { name } } }`;
const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('campaigns', () => {
  let mailbox: Mailbox;
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeAll(async () => {
    mailbox = await startMailbox();
  });
  afterAll(() => mailbox.close());
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@pieve.example>',
      PUBLIC_URL: 'https://performance.pieve.example/',
    });
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const ask = (query: string, who = segreteria): Promise<Answer> => service.ask(query, {}, who);
  const open = (more = '', who = segreteria) =>
    ask(`mutation { openCampaign(${PLAN}, ${more || `${DATE}, dueOn: "2022-01-31"`}) { ${CAMPAIGN} } }`, who);
  const campaigns = async (who = segreteria) =>
    (await ask(`{ campaigns(${PLAN}) { ${CAMPAIGN} } }`, who)).data.campaigns;
  const record = (indicator: string, value: number) =>
    ask(
      `mutation { recordReadings(${PLAN}, readings: [{ indicator: "${indicator}", ${DATE}, value: ${value} }]) { saved { id } issues { code } } }`,
    );
  /** What was sent of reminders, and of nothing else. */
  const reminders = () => mailbox.mails.filter(({ text }) => text.includes('mancano ancora'));
  const submit = (sector: string) =>
    ask(`mutation { submitReadings(${PLAN}, sector: "${sector}", ${DATE}, ${REASONS}) { state } }`);
  /** As if the last reminder had left so many minutes ago. */
  const remindedAgo = (minutes: number) =>
    service.own.database.queries
      .updateTable('CampaignNotice')
      .set({ sentAt: new Date(Date.now() - minutes * 60_000).toISOString() })
      .execute();

  test('a campaign shows the missing values of every sector, and that there is no person to write to', async () => {
    const answer = await open();
    const polizia = { sector: { name: 'Polizia Locale' }, total: 3, state: 'NOT_SUBMITTED', remindedAt: null };
    const sociali = { ...polizia, sector: { name: 'Servizi Sociali' }, total: 1, reported: 0, reachable: false };
    const nothing = {
      asOf: '2021-12-31',
      final: true,
      dueOn: '2022-01-31',
      overdue: true,
      sectors: [
        { ...polizia, reported: 0, missing: [{ code: '101' }, { code: '102' }, { code: '103' }], reachable: true },
        { ...sociali, missing: [{ code: '201' }] },
      ],
    };
    expect(answer.data.openCampaign).toEqual(nothing);
    expect(await campaigns()).toEqual([nothing]);
    await record('101', 90);
    await record('103', 1);
    await submit(POLIZIA);
    await submit(SOCIALI);
    const [campaign] = await campaigns();
    expect(campaign.overdue).toBe(false);
    expect(campaign.sectors).toMatchObject([
      { reported: 2, missing: [{ code: '102' }], state: 'SUBMITTED' },
      { reported: 0, state: 'SUBMITTED' },
    ]);
  });

  test('it is opened once for a date, and its due date can be moved', async () => {
    await open();
    await open();
    await open(`${DATE}, dueOn: "2099-01-31"`);
    await open('asOf: "2021-06-30", final: false, dueOn: "2021-07-15"');
    expect(
      (await campaigns()).map(({ asOf, dueOn, overdue }: Record<string, unknown>) => [asOf, dueOn, overdue]),
    ).toEqual([
      ['2021-06-30', '2021-07-15', true],
      ['2021-12-31', '2099-01-31', false],
    ]);
    expect(await auditActions(service.own)).toEqual(['openCampaign', 'openCampaign', 'openCampaign']);
    expect(code(await open(`${DATE}, dueOn: "2021-12-30"`))).toBe('INVALID_INPUT');
    expect(code(await open('asOf: "2023-12-31", final: true, dueOn: "2024-01-31"'))).toBe('INVALID_INPUT');
  });

  test('the questions to the database do not grow with campaigns', async () => {
    await open();
    service.statements();
    await campaigns();
    const one = service.statements();
    await open('asOf: "2021-06-30", final: false, dueOn: "2021-07-15"');
    await open('asOf: "2021-09-30", final: false, dueOn: "2021-10-15"');
    service.statements();
    expect(await campaigns()).toHaveLength(3);
    expect(service.statements()).toBe(one);
  });

  test('a manager sees the own sectors alone, the board all, and neither opens nor reminds', async () => {
    await open();
    const board = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    const names = async (who: StaffMember) =>
      (await campaigns(who))[0].sectors.map(({ sector }: { sector: { name: string } }) => sector.name);
    expect(await names(manager)).toEqual(['Polizia Locale']);
    expect(await names(board)).toEqual(['Polizia Locale', 'Servizi Sociali']);
    for (const who of [manager, board]) {
      expect(code(await open('', who))).toBe('FORBIDDEN');
      expect(code(await ask(REMIND, who))).toBe('FORBIDDEN');
    }
    const elsewhere = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'altrove',
      sectors: ['x'],
    });
    expect(code(await ask(`{ campaigns(${PLAN}) { asOf } }`, elsewhere))).toBe('FORBIDDEN');
  });

  test('a delegate is told in whose place, for which sector and until when; whoever reports for itself is told nothing', async () => {
    const { database } = service.own;
    const delegate = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] });
    const given = { municipality: 'pieve', person: delegate.id, sector: POLIZIA, until: '2099-12-31' };
    await database.queries
      .insertInto('SectorGrant')
      .values({ ...given, delegatedBy: manager.id })
      .execute();
    await open();
    const standing = 'sector { key } delegation { by until }';
    const seenBy = async (who: StaffMember) => {
      const asked = `{ campaigns(${PLAN}) { sectors { ${standing} } } sectorStandings(${PLAN}, ${DATE}) { ${standing} } }`;
      const { data } = await ask(asked, who);
      expect(data.sectorStandings).toEqual(data.campaigns[0].sectors);
      return data.sectorStandings;
    };
    const own = (key: string) => ({ sector: { key }, delegation: null });
    expect(await seenBy(delegate)).toEqual([
      { sector: { key: POLIZIA }, delegation: { by: 'Prova MANAGER', until: '2099-12-31' } },
      own(SOCIALI),
    ]);
    expect(await seenBy(manager)).toEqual([own(POLIZIA)]);
    expect(await seenBy(segreteria)).toEqual([own(POLIZIA), own(SOCIALI)]);
  });

  test('each person responsible for a sector that has not sent its values gets one message with the missing ones', async () => {
    const { database } = service.own;
    const both = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA, SOCIALI] });
    const over = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] });
    await database.queries
      .updateTable('SectorGrant')
      .set({ until: '2021-01-01' })
      .where('person', '=', over.id)
      .execute();
    await open();
    await record('101', 90);
    const before = reminders().length;
    expect((await ask(REMIND)).data.sendReminders).toEqual({ sent: 2, unreachable: [] });
    const mails = reminders().slice(before);
    expect(mails.flatMap(({ to }) => to).sort()).toEqual([manager.email, both.email].sort());
    const [own, all] = [manager, both].map(({ email }) => mails.find(({ to }) => to[0] === email)?.text ?? '');
    expect(own).toContain('- 102 Percentuale di pratiche evase');
    expect(own).not.toContain('- 101 ');
    expect(own).not.toContain('Servizi Sociali');
    expect(all).toContain('- 201 Numero di incontri');
    expect(own).toContain(
      'https://performance.pieve.example/rendicontazione?ente=pieve&anno=2021&al=2021-12-31&definitivo=1',
    );
    expect((await campaigns())[0].sectors[0].remindedAt).toMatch(/^20/);
    expect(await auditActions(service.own)).toEqual(['openCampaign', 'recordReadings', 'sendReminders']);
  });

  test('a sector that has sent its values gets none, and a sector without a responsible person is named', async () => {
    await open();
    await submit(POLIZIA);
    const before = reminders().length;
    expect((await ask(REMIND)).data.sendReminders).toEqual({ sent: 0, unreachable: [{ name: 'Servizi Sociali' }] });
    expect(reminders().length).toBe(before);
  });

  test('within an hour no second reminder leaves, even when two people press at once', async () => {
    await open();
    const before = reminders().length;
    const answers = await Promise.all([ask(REMIND), ask(REMIND), ask(REMIND)]);
    expect(answers.map(code).sort()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
    expect(reminders().length).toBe(before + 1);
    await remindedAgo(59);
    const refused = await ask(REMIND);
    expect(refused.errors?.[0]?.message).toMatch(/dalle \d\d:\d\d/);
    await remindedAgo(61);
    expect((await ask(REMIND)).data.sendReminders.sent).toBe(1);
  });

  test('there is nothing to remind of without a campaign, and nothing is opened in a closed plan', async () => {
    expect(code(await ask(REMIND))).toBe('NOT_FOUND');
    await open();
    await service.own.database.queries.updateTable('Plan').set({ closed: true }).execute();
    expect(code(await ask(REMIND))).toBe('CONFLICT');
    expect(code(await open(`${DATE}, dueOn: "2022-02-28"`))).toBe('CONFLICT');
  });
});
