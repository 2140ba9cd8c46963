import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../harness/databases.js';

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
