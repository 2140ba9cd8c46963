import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { AuditChecks } from '@traguardo/server/account/audit/audit-checks';
import { recordAudit } from '@traguardo/server/account/audit/record-audit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const HEALTH = '{ systemHealth { auditIntact auditEntries plans documents people databaseBytes } }';

describe('the health of an install with two towns', () => {
  let service: Service;
  let ofAcqui: StaffMember;
  let ofAll: StaffMember;
  let ofBoth: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, ({ database }) => fillTwoTowns(database));
    const { database } = service.own;
    ofAcqui = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    ofAll = await staffMember(database, { role: 'ADMINISTRATOR', municipality: '*' });
    ofBoth = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'acqui' });
    await database.queries
      .insertInto('RoleGrantRow')
      .values({ municipality: 'pieve', person: ofBoth.id, role: 'ADMINISTRATOR' })
      .execute();
    await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' });
    for (const municipality of ['acqui', 'acqui', 'pieve', '*']) {
      await database.write((queries) =>
        recordAudit(queries, COMMAND_LINE, { municipality, action: 'prova', subject: 'prova' }),
      );
    }
    await sql`update audit_entry set subject = 'altro' where municipality = 'pieve'`.execute(database.raw);
  });
  afterAll(() => service.stop());

  const health = async (who: StaffMember) => (await service.ask(HEALTH, {}, who)).data.systemHealth;

  test('a town’s administrator sees the numbers and the log of that town alone', async () => {
    expect(await health(ofAcqui)).toEqual({
      auditIntact: true,
      auditEntries: 2,
      plans: 1,
      documents: 1,
      people: 2,
      databaseBytes: null,
    });
  });

  test('an administrator of two towns sees both, an administrator of the install sees all', async () => {
    expect(await health(ofBoth)).toEqual({
      auditIntact: false,
      auditEntries: 3,
      plans: 2,
      documents: 2,
      people: 3,
      databaseBytes: null,
    });
    const all = await health(ofAll);
    expect(all).toMatchObject({ auditIntact: false, auditEntries: 4, plans: 2, documents: 2, people: 4 });
    expect(all.databaseBytes).toBeGreaterThan(10_000);
  });

  test('a log is followed once a minute, however many ask', async () => {
    const { queries, raw } = service.own.database;
    const checks = new AuditChecks();
    const at = (seconds: number) => checks.intact(queries, ['acqui'], new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)));
    expect(await at(0)).toBe(true);
    await sql`update audit_entry set subject = 'altro' where municipality = 'acqui' and number = 1`.execute(raw);
    expect([await at(1), await at(59)]).toEqual([true, true]);
    expect([await at(60), await at(61)]).toEqual([false, false]);
  });

  test('a log that could not be followed is followed when it is asked for again', async () => {
    const { queries, raw } = service.own.database;
    const checks = new AuditChecks();
    const now = new Date();
    await sql`alter table audit_head rename to altrove`.execute(raw);
    await expect(checks.intact(queries, ['pieve'], now)).rejects.toThrow();
    await sql`alter table altrove rename to audit_head`.execute(raw);
    expect(await checks.intact(queries, ['pieve'], now)).toBe(false);
  });
});
