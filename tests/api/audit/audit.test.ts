import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { auditVerification } from '@traguardo/server/account/audit/audit-verification';
import { recordAudit } from '@traguardo/server/account/audit/record-audit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const LOG = `query ($where: AuditFilter, $first: Int, $after: String) {
  auditLog(municipality: "cremona", where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { number action actor origin subject before after }
  }
}`;

describe.each(databases)('the audit log on $name', (engine) => {
  let service: Service;
  let administrator: StaffMember;
  beforeAll(async () => {
    service = await startService(engine);
    administrator = await staffMember(service.own.database, { role: 'ADMINISTRATOR' });
    for (let number = 1; number <= 5; number += 1) {
      await service.own.database.write((queries) =>
        recordAudit(queries, COMMAND_LINE, {
          municipality: 'cremona',
          action: number % 2 === 0 ? 'import' : 'closePlan',
          subject: `cremona/20${number}_0%`,
          before: number === 1 ? undefined : { number: number - 1 },
          after: { number },
        }),
      );
    }
  });
  afterAll(() => service.stop());

  test('shows the newest first, a page at a time, with before and after', async () => {
    const first = (await service.ask(LOG, { first: 2 }, administrator)).data.auditLog;
    expect(first.totalCount).toBe(5);
    expect(first.nodes[0]).toEqual({
      number: 5,
      action: 'closePlan',
      actor: 'Riga di comando',
      origin: 'riga di comando',
      subject: 'cremona/205_0%',
      before: '{"number":4}',
      after: '{"number":5}',
    });
    const second = (await service.ask(LOG, { first: 2, after: first.pageInfo.endCursor }, administrator)).data.auditLog;
    expect(second.nodes.map(({ number }: { number: number }) => number)).toEqual([3, 2]);
  });

  test('a line that is added during paging moves no page', async () => {
    const first = (await service.ask(LOG, { first: 2 }, administrator)).data.auditLog;
    await service.own.database.write((queries) =>
      recordAudit(queries, COMMAND_LINE, { municipality: 'cremona', action: 'aggiunta', subject: 'cremona' }),
    );
    const numbers = [];
    for (let after = first.pageInfo.endCursor; after !== null; ) {
      const { nodes, pageInfo } = (await service.ask(LOG, { first: 2, after }, administrator)).data.auditLog;
      numbers.push(...nodes.map(({ number }: { number: number }) => number));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(numbers).toEqual([3, 2, 1]);
  });

  test('is searched by words taken as they are, by operation and by day', async () => {
    const numbers = async (where: object) =>
      (await service.ask(LOG, { where }, administrator)).data.auditLog.nodes.map(
        ({ number }: { number: number }) => number,
      );
    expect(await numbers({ text: 'CREMONA/203' })).toEqual([3]);
    expect(await numbers({ text: '_0%' })).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers({ text: '0_0' })).toEqual([]);
    expect(await numbers({ action: 'import' })).toEqual([4, 2]);
    expect(await numbers({ to: '2020-01-01' })).toEqual([]);
    expect(
      (await service.ask(LOG, { where: { text: 'x'.repeat(201) } }, administrator)).errors?.[0]?.extensions.code,
    ).toBe('INVALID_INPUT');
  });

  test('shows a change made in the database itself', async () => {
    const { raw, queries } = service.own.database;
    expect((await auditVerification(queries)).flaws).toEqual([]);
    await sql`update audit_entry set value_after = '{"number":9}' where number = 2`.execute(raw);
    expect((await auditVerification(queries)).flaws).toMatchObject([{ municipality: 'cremona', number: 2 }]);
    const health = '{ systemHealth { auditIntact engine plans } }';
    expect((await service.ask(health, {}, administrator)).data.systemHealth).toEqual({
      auditIntact: false,
      engine: engine.name === 'SQLite' ? 'sqlite' : 'postgresql',
      plans: 1,
    });
  });

  test('twenty writers at once make one unbroken chain', async () => {
    const { database } = service.own;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.write((queries) =>
          recordAudit(queries, COMMAND_LINE, { municipality: 'pieve', action: 'prova', subject: 'prova' }),
        ),
      ),
    );
    const { flaws } = await auditVerification(database.queries);
    expect(flaws.filter(({ municipality }) => municipality === 'pieve')).toEqual([]);
  });
});
