import { mailer } from '@traguardo/server/account/mailer';
import { outbox } from '@traguardo/server/account/outbox';
import { campaignTurn } from '@traguardo/server/api/campaigns/campaign-timer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const SITE = 'https://performance.pieve.example/';
const PLAN = 'municipality: "pieve", year: 2021';
const JUNE = 'asOf: "2021-06-30", final: false';
const DECEMBER = 'asOf: "2021-12-31", final: true';
const DAY = 24 * 60 * 60 * 1000;
const day = (from: number) => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);

describe.each(databases)('what campaigns send by themselves on $name', (engine) => {
  let mailbox: Mailbox;
  let service: Service;
  let segreteria: StaffMember;
  let polizia: StaffMember;
  let sociali: StaffMember;
  beforeAll(async () => {
    mailbox = await startMailbox();
    service = await startService(engine, fillPieve, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@pieve.example>',
      PUBLIC_URL: SITE,
    });
    const { database } = service.own;
    segreteria = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
    polizia = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    sociali = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] });
  });
  afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  const ask = async (query: string) => {
    const { data, errors } = await service.ask(query, {}, segreteria);
    expect(errors).toBeUndefined();
    return data;
  };
  /** Two processes of the service look after the campaigns at once, so many days from now. */
  async function turn(days: number, hours = 0) {
    const before = mailbox.mails.length;
    const mail = mailer({ url: mailbox.url, from: 'traguardo@pieve.example' });
    const log = { error: (facts: object) => expect(facts).toEqual({}) };
    const options = { database: service.own.database, mailer: mail, outbox: outbox(mail, log), siteUrl: () => SITE };
    const now = new Date(Date.now() + days * DAY + hours * 60 * 60 * 1000);
    await Promise.all([campaignTurn(options, now), campaignTurn(options, now)]);
    await options.outbox.emptied();
    return mailbox.mails.slice(before);
  }
  const to = (mails: Mailbox['mails']) => mails.flatMap((mail) => mail.to).toSorted();

  test('who answers for a sector is told that a campaign opens, once, with the day and the sheet', async () => {
    await ask(`mutation { openCampaign(${PLAN}, ${JUNE}, dueOn: "${day(30)}", reminding: true) { asOf } }`);
    await expect.poll(() => to(mailbox.mails)).toEqual([polizia.email, sociali.email].toSorted());
    const mail = mailbox.mails.find(({ to: [first] }) => first === polizia.email);
    expect(mail?.text).toContain('chiede i valori per il monitoraggio al 30/06/2021 del piano 2021');
    expect(mail?.text).toContain('- Polizia Locale: 3 indicatori');
    expect(mail?.text).toContain(`${SITE}rendicontazione/${POLIZIA}?ente=pieve&anno=2021&al=2021-06-30&definitivo=0`);
    const opened = mailbox.mails.length;
    await ask(`mutation { openCampaign(${PLAN}, ${JUNE}, dueOn: "${day(20)}") { reminding } }`);
    expect(await turn(0)).toEqual([]);
    expect(mailbox.mails).toHaveLength(opened);
  });

  test('a week before the due day those who have not submitted are reminded, by one of two processes, once', async () => {
    expect(await turn(12)).toEqual([]);
    expect(to(await turn(13))).toEqual([polizia.email, sociali.email].toSorted());
    expect(await turn(13, 2)).toEqual([]);
  });

  test('the Segreteria is told of submissions: the first at once, those of the next hour together', async () => {
    const submit = (sector: string, date: string) =>
      ask(`mutation { submitReadings(${PLAN}, sector: "${sector}", ${date}, ${REASONS}) { state } }`);
    const before = mailbox.mails.length;
    await submit(POLIZIA, JUNE);
    await expect.poll(() => mailbox.mails.length).toBe(before + 1);
    expect(mailbox.mails.at(-1)?.to).toEqual([segreteria.email]);
    expect(mailbox.mails.at(-1)?.text).toContain('- Polizia Locale (Prova SEGRETERIA)');
    await submit(POLIZIA, DECEMBER);
    await submit(SOCIALI, DECEMBER);
    expect(await turn(0, 0.5)).toEqual([]);
    const told = await turn(0, 1.5);
    expect(to(told)).toEqual([segreteria.email]);
    expect(told[0]?.text).toContain('hanno trasmesso:');
    expect(told[0]?.text).toContain('- Polizia Locale');
    expect(told[0]?.text).toContain('- Servizi Sociali');
    expect(await turn(0, 3)).toEqual([]);
  });

  test('the day before, only those who have not submitted are reminded; a closed campaign reminds nobody', async () => {
    expect(to(await turn(19))).toEqual([sociali.email]);
    const { closeCampaign } = await ask(`mutation { closeCampaign(${PLAN}, ${JUNE}) { closed overdue } }`);
    expect(closeCampaign).toEqual({ closed: true, overdue: false });
    expect(await turn(21)).toEqual([]);
    const reopened = await ask(`mutation { openCampaign(${PLAN}, ${JUNE}, dueOn: "${day(20)}") { closed reminding } }`);
    expect(reopened.openCampaign).toEqual({ closed: false, reminding: true });
    expect(to(await turn(21))).toEqual([sociali.email]);
  });
});
