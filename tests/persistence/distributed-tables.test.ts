import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../harness/database/databases.js';

/** Few rows that every server holds whole: who there is, and who may do what. */
const REFERENCE = new Set([
  ...['municipality', 'person', 'role_grant', 'sector_grant', 'role_invitation'],
  ...['session', 'one_time_link', 'api_token', 'login_attempt', 'mikro_orm_migrations'],
]);

interface Rule {
  readonly table: string;
  readonly name: string;
  readonly columns: string;
}

/** docs/scale.md: the tables can be spread over servers by municipality, as Citus asks for it. */
describe.each(databases.filter(({ name }) => name === 'PostgreSQL'))('tables on $name', ({ createMigrated }) => {
  let home: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    home = await createMigrated();
    database = await openDatabase({ url: home.url });
    await database.migrate();
  });
  afterAll(async () => {
    await database?.close();
    await home?.drop();
  });

  test('hold the municipality, but for the few that every server has', async () => {
    const { rows } = await sql<{ table: string }>`
      select t.table_name as "table" from information_schema.tables t
      where t.table_schema = 'public' and not exists (select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'municipality')`.execute(
      database.raw,
    );
    expect(rows.map(({ table }) => table).filter((table) => !REFERENCE.has(table))).toEqual([]);
  });

  test('have the municipality in every primary and unique key', async () => {
    const { rows } = await sql<Rule>`
      select c.relname as "table", n.relname as name, string_agg(a.attname, ' ') as columns
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where i.indisunique and c.relnamespace = 'public'::regnamespace group by 1, 2`.execute(database.raw);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(isAgainstRule)).toEqual([]);
  });

  test('refer to each other with the municipality, and otherwise only to what every server has', async () => {
    const { rows } = await sql<Rule & { to: string }>`
      select c.conrelid::regclass::text as "table", c.conname as name, c.confrelid::regclass::text as "to",
        string_agg(a.attname, ' ') as columns
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' group by 1, 2, 3`.execute(database.raw);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => isAgainstRule(row) && !REFERENCE.has(row.to))).toEqual([]);
  });
});

function isAgainstRule({ table, columns }: Rule): boolean {
  return !REFERENCE.has(table) && !columns.split(' ').includes('municipality');
}
