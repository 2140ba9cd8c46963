import { readdir, readFile } from 'node:fs/promises';
import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { MIGRATIONS } from '@traguardo/server/migrations/migrations';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, sqlite, type TestDatabase } from '../harness/database/databases.js';

describe.each(databases)('a migrated $name database', ({ create }) => {
  let home: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    home = await create();
    database = await openDatabase({ url: home.url });
    await database.migrate();
  });

  afterAll(async () => {
    await database?.close();
    await home?.drop();
  });

  test('has exactly the columns, keys, indexes and constraints that the entities declare', async () => {
    expect(await database.schemaDifference()).toBe('');
  });
});

test.each(['sqlite', 'postgresql'])(
  'a column that is added to rows has a value in them: migrations of %s',
  async (engine) => {
    const folder = new URL(`../../server/src/migrations/${engine}/`, import.meta.url);
    const names = (await readdir(folder)).filter((name) => /^\d{4}-/.test(name));
    const texts = await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')]));
    expect(names.length).toBeGreaterThan(5);
    const without = texts.filter(([, text]) =>
      /\badd (?:column )?\\?["`][a-z_]+\\?["`] \w+ not null(?! default)/.test(text ?? ''),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  },
);

describe('a migration that builds a table of SQLite again', () => {
  const rebuilding = (statements: readonly string[]) => {
    const [Initial] = MIGRATIONS.sqlite;
    if (!Initial) throw new Error('There is no migration.');
    return [
      Initial,
      class extends Initial {
        override name = '0002-rebuilt';

        override up(): void {
          for (const statement of statements) this.addSql(statement);
        }
      },
    ];
  };
  const REBUILT = [
    'pragma foreign_keys = off',
    'create table person_again as select * from person',
    'drop table person',
    `create table person (id text not null primary key, email text not null, name text not null, password_hash text null,
       issuer text null, subject text null, active integer not null, created_at text not null)`,
    'insert into person select * from person_again',
    'drop table person_again',
    'pragma foreign_keys = on',
  ];
  let home: TestDatabase;

  beforeEach(async () => {
    home = await sqlite.create();
    const database = await openDatabase({ url: home.url });
    await database.migrate();
    await database.write(async (queries) => {
      const times = { createdAt: '2026-01-01', expiresAt: '2026-01-02' };
      const account = { passwordHash: null, issuer: null, subject: null, active: true, createdAt: '2026-01-01' };
      await queries
        .insertInto('Person')
        .values({ id: 'anna', email: 'anna@example.org', name: 'Anna', ...account })
        .execute();
      await queries
        .insertInto('OneTimeLink')
        .values({ tokenHash: 'x', person: 'anna', purpose: 'RESET', ...times })
        .execute();
    });
    await database.close();
  });

  afterEach(() => home.drop());

  test('keeps the rows that other tables refer to, and the keys hold afterwards', async () => {
    const database = await openDatabase({ url: home.url, migrations: rebuilding(REBUILT) });
    await database.migrate();
    expect(await database.queries.selectFrom('Person').select('id').execute()).toEqual([{ id: 'anna' }]);
    expect(await database.queries.selectFrom('OneTimeLink').select('person').execute()).toEqual([{ person: 'anna' }]);
    await expect(database.queries.deleteFrom('Person').execute()).rejects.toThrow('FOREIGN KEY');
    await database.close();
  });

  test('fails where it leaves a row without the one that it refers to', async () => {
    const migrations = rebuilding([...REBUILT, 'delete from person']);
    const database = await openDatabase({ url: home.url, migrations });
    await expect(database.migrate()).rejects.toThrow('one_time_link');
    await database.close();
  });
});
