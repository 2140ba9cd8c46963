import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { cookieOf, logIn, PASSWORD, send } from '../../harness/people/logging-in.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const EMAIL = 'anna.verdi@pieve.example';
const NAMES = 'Verdi Anna, per delega di Prova MANAGER';
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe.each(databases)('a delegate who is no manager, on $name', (engine) => {
  let mailbox: Mailbox;
  let service: Service;
  let manager: StaffMember;
  let delegate: { readonly cookie: string };
  let delegation: string;
  beforeAll(async () => {
    mailbox = await startMailbox();
    service = await startService(engine, fillPieve, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@pieve.example>',
      PUBLIC_URL: 'https://traguardo.pieve.example',
    });
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    const { data } = await service.ask(
      `mutation { delegateSector(municipality: "pieve", sector: "${POLIZIA}", email: "${EMAIL}", name: "Verdi Anna", until: "${day(7)}") { id waiting } }`,
      {},
      manager,
    );
    expect(data.delegateSector.waiting).toBe(true);
    delegation = data.delegateSector.id;
    const [first, second] = [await mailbox.next(), await mailbox.next()];
    const link = [first, second].find(({ text }) => text.includes('scegliere la password'));
    const token = /token=([\w-]+)/.exec(link?.text ?? '')?.[1];
    const chosen = await send(service.url, '/auth/password', { token, password: PASSWORD });
    expect(chosen.status).toBeLessThan(300);
    const login = await logIn(service.url, EMAIL);
    expect(login.status).toBe(204);
    delegate = { cookie: cookieOf(login) };
  });
  afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  const ask = (query: string, variables = {}, who: { readonly cookie: string } = delegate) =>
    service.ask(query, variables, who);
  const code = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.[0]?.extensions.code;

  test('sees in whose place it writes, and until when', async () => {
    const sheet = `readingSheet(${PLAN}, sector: "${POLIZIA}", ${DATE}) { canWrite delegation { by until } }`;
    expect((await ask(`{ ${sheet} }`)).data.readingSheet).toEqual({
      canWrite: true,
      delegation: { by: 'Prova MANAGER', until: day(7) },
    });
    expect((await ask(`{ ${sheet} }`, {}, manager)).data.readingSheet.delegation).toBeNull();
  });

  test('enters values, drafts, files and reasons of the sector, which say in whose place', async () => {
    const drafted = await ask(
      `mutation { saveReadingDrafts(${PLAN}, ${DATE}, drafts: [{ indicator: "101", value: "5" }]) { drafts { draft { savedBy } } } }`,
    );
    expect(drafted.data.saveReadingDrafts.drafts).toEqual([{ draft: { savedBy: NAMES } }]);
    const recorded = await ask(
      `mutation { recordReadings(${PLAN}, readings: [{ indicator: "101", ${DATE}, value: 90 }]) { saved { recordedBy } issues { code } } }`,
    );
    expect(recorded.data.recordReadings).toEqual({ saved: [{ recordedBy: NAMES }], issues: [] });
    const { data, errors } = await ask(
      `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, ${REASONS}) { history { recordedBy } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.submitReadings.history).toEqual([{ recordedBy: NAMES }]);
    const entries = await service.own.database.queries
      .selectFrom('AuditEntry')
      .orderBy('number')
      .select(['action', 'actorName'])
      .execute();
    const own = entries.filter(({ actorName }) => actorName.startsWith('Verdi Anna,'));
    expect(own.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['saveReadingDrafts', NAMES],
      ['recordReadings', NAMES],
      ['submitReadings', NAMES],
    ]);
  });

  test('may neither write in another sector, nor delegate, nor anything else that a role is needed for', async () => {
    const write = `mutation { recordReadings(${PLAN}, readings: [{ indicator: "201", ${DATE}, value: 1 }]) { issues { code } } }`;
    expect(code(await ask(write))).toBe('FORBIDDEN');
    expect(code(await ask(`{ readingSheet(${PLAN}, sector: "${SOCIALI}", ${DATE}) { state } }`))).toBe('FORBIDDEN');
    expect(
      code(
        await ask(
          `mutation { delegateSector(municipality: "pieve", sector: "${POLIZIA}", email: "${manager.email}") { id } }`,
        ),
      ),
    ).toBe('FORBIDDEN');
    expect(code(await ask('{ pendingImports(municipality: "pieve") { id } }'))).toBe('FORBIDDEN');
  });

  test('when the delegation is ended it may nothing any more, and what it entered stays', async () => {
    await ask(`mutation { endDelegation(delegation: "${delegation}") { id } }`, {}, manager);
    expect((await ask('{ viewer { name roles { role } } }')).data.viewer).toEqual({ name: 'Verdi Anna', roles: [] });
    const write = `mutation { recordReadings(${PLAN}, readings: [{ indicator: "101", ${DATE}, value: 1 }]) { issues { code } } }`;
    expect(code(await ask(write))).toBe('FORBIDDEN');
    const { data } = await ask(
      `{ plan(${PLAN}) { indicator(code: "101") { readings { value recordedBy } } } }`,
      {},
      manager,
    );
    expect(data.plan.indicator.readings).toEqual([{ value: 90, recordedBy: NAMES }]);
  });
});
