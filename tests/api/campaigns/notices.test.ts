import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { serviceLog } from '@traguardo/server/service-log';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Answer, post, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const SITE = 'https://performance.pieve.example/';
const PLAN = 'municipality: "pieve", year: 2021';
const SUBMIT = (date: string) =>
  `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${date}, ${REASONS}) { state } }`;
const RETURN = (date: string) =>
  `mutation { returnReadings(${PLAN}, sector: "${POLIZIA}", ${date}, reason: "Manca la relazione") { state } }`;
const DELEGATE = `mutation ($sector: String!, $email: String!, $until: Date) {
  delegateSector(municipality: "pieve", sector: $sector, email: $email, until: $until) { delegate } }`;
const JUNE = 'asOf: "2021-06-30", final: false';
const DECEMBER = 'asOf: "2021-12-31", final: true';

describe('notices by e-mail', () => {
  let mailbox: Mailbox;
  let service: Service;
  let segreteria: StaffMember;
  let manager: StaffMember;
  let delegate: StaffMember;
  let read = 0;
  /** What the managers and delegates of sectors were told; campaigns and submissions have a test of their own. */
  const told = () => mailbox.mails.filter(({ text }) => !/ha trasmesso|hanno trasmesso|chiede i valori/.test(text));
  beforeAll(async () => {
    mailbox = await startMailbox();
    service = await startService(sqlite, fillPieve, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@pieve.example>',
      PUBLIC_URL: SITE,
    });
    const { database } = service.own;
    segreteria = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
    manager = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    delegate = await staffMember(database, { role: 'ANALYST', municipality: 'pieve' });
    await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] });
    await database.queries
      .insertInto('SectorGrant')
      .values({
        municipality: 'pieve',
        person: delegate.id,
        sector: POLIZIA,
        delegatedBy: manager.id,
        until: '2099-12-31',
      })
      .execute();
  });
  beforeEach(() => {
    read = told().length;
  });
  afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  const ask = async (query: string, variables = {}, who = segreteria): Promise<Answer> => {
    const answer = await service.ask(query, variables, who);
    expect(answer.errors).toBeUndefined();
    return answer;
  };
  /** The next messages, by recipient. */
  const arrived = async (count: number): Promise<Record<string, string>> => {
    await expect.poll(() => told().length).toBe(read + count);
    return Object.fromEntries(
      told()
        .slice(read)
        .map(({ to, text }) => [to.join(), text]),
    );
  };

  test.each([
    ['monitoraggio al 30/06/2021', JUNE, 'al=2021-06-30&definitivo=0'],
    ['consuntivo al 31/12/2021', DECEMBER, 'al=2021-12-31&definitivo=1'],
  ])(
    'a returned %s is told to the sector’s manager and delegate, with the reason and the very sheet',
    async (what, date, place) => {
      await ask(SUBMIT(date));
      await ask(RETURN(date));
      const mails = await arrived(2);
      expect(Object.keys(mails).sort()).toEqual([manager.email, delegate.email].sort());
      for (const text of Object.values(mails)) {
        expect(text).toContain(`i valori di Polizia Locale per il ${what} del piano 2021`);
        expect(text).toContain('Manca la relazione');
        expect(text).toContain(`${SITE}rendicontazione/${POLIZIA}?ente=pieve&anno=2021&${place}`);
      }
    },
  );

  test('a delegate reads of the delegation', async () => {
    const chosen = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    await ask(DELEGATE, { sector: POLIZIA, email: chosen.email, until: '2099-06-30' }, manager);
    const mails = await arrived(1);
    expect(mails[chosen.email]).toContain(
      'Prova MANAGER le ha delegato la rendicontazione di Polizia Locale, fino al 30/06/2099 compreso',
    );
    expect(mails[chosen.email]).toContain(`${SITE}rendicontazione/${POLIZIA}?ente=pieve`);
  });

  test('a reminder reaches a delegate who has no role of manager, and leads to the date asked for', async () => {
    const campaign = `mutation { openCampaign(${PLAN}, ${JUNE}, dueOn: "2021-07-15") { sectors { sector { name } reachable } } }`;
    const only = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    const { queries } = service.own.database;
    await queries.deleteFrom('SectorGrant').where('sector', '=', SOCIALI).execute();
    await queries
      .insertInto('SectorGrant')
      .values([
        { municipality: 'pieve', person: only.id, sector: SOCIALI, delegatedBy: segreteria.id, until: null },
        { municipality: 'pieve', person: manager.id, sector: SOCIALI, delegatedBy: segreteria.id, until: '2021-01-01' },
      ])
      .execute();
    const { sectors } = (await ask(campaign)).data.openCampaign;
    expect(sectors).toContainEqual({ sector: { name: 'Servizi Sociali' }, reachable: true });
    await ask(`mutation { sendReminders(${PLAN}, ${JUNE}) { sent unreachable { name } } }`);
    const mails = told()
      .slice(read)
      .filter(({ to }) => to.includes(only.email));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('201 Numero di incontri');
    expect(mails[0]?.text).toContain(`${SITE}rendicontazione?ente=pieve&anno=2021&al=2021-06-30&definitivo=0`);
    const own = told()
      .slice(read)
      .find(({ to }) => to.includes(manager.email));
    expect(own?.text).not.toContain('Servizi Sociali');
  });
});

describe('what cannot be told by e-mail', () => {
  const returning = async (url: string, segreteria: StaffMember) => {
    const { cookie } = segreteria;
    await post(url, { query: SUBMIT(DECEMBER) }, { cookie });
    return (await post(url, { query: RETURN(DECEMBER) }, { cookie })).data.returnReadings;
  };

  test('without a mail server values are returned and sectors delegated all the same', async () => {
    const service = await startService(sqlite, fillPieve);
    const { database } = service.own;
    const segreteria = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const chosen = await staffMember(database, { role: 'ANALYST', municipality: 'pieve' });
    expect(await returning(service.url, segreteria)).toEqual({ state: 'RETURNED' });
    const given = await service.ask(DELEGATE, { sector: POLIZIA, email: chosen.email }, segreteria);
    expect(given.data.delegateSector).toEqual({ delegate: 'Prova ANALYST' });
    await service.stop();
  });

  test('a mail server that is gone is a line of the log without names and addresses, and the values are returned', async () => {
    const mailbox = await startMailbox();
    await mailbox.close();
    const own = await startService(sqlite, fillPieve);
    const { database } = own.own;
    const segreteria = await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const manager = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    const lines: string[] = [];
    const settings = config({ PORT: '0', SMTP_URL: mailbox.url, MAIL_FROM: 'traguardo@pieve.example' });
    const logger = serviceLog('error', { write: (line) => lines.push(line) });
    const app = await createApp(settings, { database, logger });
    expect(await returning(await app.listen(), segreteria)).toEqual({ state: 'RETURNED' });
    // Ending the service waits for what is under way.
    await app.close();
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      ['submitReadings', 'returnReadings'].map((about) =>
        expect.objectContaining({ about, code: 'ESOCKET', msg: 'A message was not sent.' }),
      ),
    );
    expect(lines.join()).not.toMatch(new RegExp(`${manager.email}|Prova|relazione`));
    await own.stop();
  });
});
