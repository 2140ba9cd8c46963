import { Person } from '@traguardo/server/account/people/person.entity';
import { RoleGrantRow } from '@traguardo/server/account/people/role-grant.entity';
import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { PendingImport } from '@traguardo/server/plan/stored/document/pending-import.entity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../harness/database/databases.js';

const ACCOUNT = { passwordHash: null, issuer: null, subject: null, active: true, createdAt: '2026-01-01' };

/** Names that end a text, a statement or a comment, or stand for a value, in one of the two databases. */
const HOSTILE = [
  "Dall'Oglio",
  "'); drop table person; --",
  `"'\`;`,
  '\\',
  "\\'; select 1 --",
  '? ?? \\? $1 :name {x} %s',
  '*/ /* -- #',
  'a\u2028b\u2029c\u0085d\r\n\t',
  '𝒯𝒾 🇮🇹 e\u0301',
  'null',
];

describe.each(databases)('the entity manager on $name', ({ name: engine, create }) => {
  let home: TestDatabase;
  let database: Database;
  let statements: string[] = [];

  beforeAll(async () => {
    home = await create();
    database = await openDatabase({ url: home.url, onStatement: (sql) => statements.push(sql) });
    await database.migrate();
  });

  beforeEach(async () => {
    for (const table of ['RoleGrantRow', 'Person', 'PendingImport'] as const) {
      await database.queries.deleteFrom(table).execute();
    }
    statements = [];
  });

  afterAll(async () => {
    await database?.close();
    await home?.drop();
  });

  const add = (id: string, name: string) =>
    database.write(async (_queries, em) => {
      await em.persist(em.create(Person, { id, email: id, name, ...ACCOUNT })).flush();
    });
  const people = () => database.queries.selectFrom('Person').select(['id', 'name']).orderBy('id').execute();

  test.each(HOSTILE)('stores, finds, changes and removes %j as it is', async (text) => {
    await add('anna', 'Anna');
    await add(text, text);
    expect(await people()).toContainEqual({ id: text, name: text });
    await database.write(async (_queries, em) => {
      const found = await em.findOneOrFail(Person, { name: text, email: { $in: ['bruno', text] } });
      found.name = `${text}${text}`;
    });
    expect(await people()).toContainEqual({ id: text, name: `${text}${text}` });
    await database.write(async (_queries, em) => {
      em.remove(await em.findOneOrFail(Person, text));
    });
    expect(await people()).toEqual([{ id: 'anna', name: 'Anna' }]);
  });

  test('meets NUL in a text as the queries do', async () => {
    const text = 'a\0b';
    const query = database.queries.selectFrom('Person').where('name', '=', text).select('id').execute();
    const found = database.write((_queries, em) => em.findOne(Person, { name: text }));
    if (engine === 'SQLite') expect([await query, await found]).toEqual([[], null]);
    else await Promise.all([expect(query).rejects.toThrow('0x00'), expect(found).rejects.toThrow('0x00')]);
  });

  test('stores bytes as they are', async () => {
    const bytes = Uint8Array.from([0, 39, 92, 255]);
    const times = { createdAt: '2026-01-01', createdBy: 'anna', expiresAt: '2026-01-02' };
    const texts = { kind: 'ACT', filename: 'atto.txt', options: '{}', edits: '{}', report: '{}' };
    await database.write(async (_queries, em) => {
      em.persist(em.create(PendingImport, { municipality: 'pieve', id: '1', bytes, ...texts, ...times }));
    });
    const [row] = await database.queries.selectFrom('PendingImport').select('bytes').execute();
    expect([...(row?.bytes ?? [])]).toEqual([0, 39, 92, 255]);
    const found = await database.write((_queries, em) => em.findOneOrFail(PendingImport, { id: '1' }));
    expect([...found.bytes]).toEqual([0, 39, 92, 255]);
  });

  test('writes no value into the text of a statement', async () => {
    await add('anna', 'Geheim');
    await database.write(async (_queries, em) => {
      (await em.findOneOrFail(Person, { name: 'Geheim' })).name = 'Geheimer';
    });
    expect(statements.filter((sql) => /Geheim|anna/.test(sql))).toEqual([]);
    expect(statements.filter((sql) => sql.includes('person') && sql.startsWith('update'))).toHaveLength(1);
  });

  test('stores a person before the roles that refer to it, in whatever order they were made', async () => {
    await database.write(async (_queries, em) => {
      em.persist(em.create(RoleGrantRow, { municipality: 'pieve', person: 'anna', role: 'READER' }));
      em.persist(em.create(Person, { id: 'anna', email: 'anna', name: 'Anna', ...ACCOUNT }));
    });
    expect(await database.queries.selectFrom('RoleGrantRow').select('person').execute()).toEqual([{ person: 'anna' }]);
  });

  test('refuses a key that is taken already as a CONFLICT', async () => {
    await add('anna', 'Anna');
    await expect(add('anna', 'Un’altra')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('shares the transaction of the queries: all of it is stored, or nothing', async () => {
    const failing = database.write(async (queries, em) => {
      await em.persist(em.create(Person, { id: 'anna', email: 'anna', name: 'Anna', ...ACCOUNT })).flush();
      await queries
        .insertInto('RoleGrantRow')
        .values({ municipality: 'pieve', person: 'anna', role: 'READER' })
        .execute();
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await people()).toEqual([]);
  });

  test('knows nothing of an earlier write: each reads the rows again', async () => {
    await add('anna', 'Anna');
    await database.write((_queries, em) => em.findOneOrFail(Person, 'anna'));
    await database.queries.updateTable('Person').set({ name: 'Anna Bianchi' }).execute();
    const { name } = await database.write((_queries, em) => em.findOneOrFail(Person, 'anna'));
    expect(name).toBe('Anna Bianchi');
  });
});
