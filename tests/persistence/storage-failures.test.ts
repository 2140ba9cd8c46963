import { stat } from 'node:fs/promises';
import type { Database } from '@traguardo/server/database/open-database';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databases, postgres, sqlite } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { signal } from '../harness/database/waiting.js';

const town = (slug: string) => ({ slug, name: slug, givenName: null });

function store({ write }: Database, slug: string): Promise<unknown> {
  return write((queries) => queries.insertInto('Municipality').values(town(slug)).execute());
}

async function stored({ queries }: Database): Promise<string[]> {
  return (await queries.selectFrom('Municipality').select('slug').orderBy('slug').execute()).map(({ slug }) => slug);
}

describe('a SQLite file that another process is writing to', () => {
  let own: OwnDatabase;
  let other: Sqlite.Database;
  beforeEach(async () => {
    own = await emptyDatabase(sqlite);
    other = new Sqlite(own.url.slice('file:'.length));
  });
  afterEach(async () => {
    other.close();
    await own.drop();
  });

  test('is made for its owner alone: it holds the digests of passwords', async () => {
    await store(own.database, 'pieve');
    expect((await stat(own.url.slice('file:'.length))).mode & 0o777).toBe(0o600);
  });

  test('is read meanwhile, and written to as soon as the other one is done', async () => {
    other.exec('begin immediate');
    const writing = store(own.database, 'pieve');
    for (let reads = 0; reads < 20; reads += 1) expect(await stored(own.database)).toEqual([]);
    other.exec('commit');
    await writing;
    expect(await stored(own.database)).toEqual(['pieve']);
  });

  test('refuses a writer in words when that takes too long, and serves the next one', async () => {
    other.exec('begin immediate');
    await expect(store(own.database, 'pieve')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('riprovare fra poco'),
    });
    other.exec('commit');
    await store(own.database, 'zocca');
    expect(await stored(own.database)).toEqual(['zocca']);
    expect(own.database.isStuck()).toBe(false);
  });
});

test('a disk that is full stores nothing of a write, says so, and serves again once there is room', async () => {
  const own = await emptyDatabase(sqlite);
  const { database } = own;
  const limit = (pages: number) => sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(database.raw);
  try {
    // SQLite meets its limit of pages as it meets a disk that is full.
    await limit(1);
    const large = database.write(async (queries) => {
      await queries.insertInto('Municipality').values(town('pieve')).execute();
      await queries
        .insertInto('Municipality')
        .values({ ...town('zocca'), name: 'x'.repeat(100_000) })
        .execute();
    });
    await expect(large).rejects.toThrow('Lo spazio su disco del servizio è esaurito');
    expect(await stored(database)).toEqual([]);
    await limit(1_000_000);
    await store(database, 'pieve');
    expect(await stored(database)).toEqual(['pieve']);
  } finally {
    await own.drop();
  }
});

test('PostgreSQL that ends the connections of twenty writes serves the next ones', async () => {
  const own = await emptyDatabase(postgres);
  const { database } = own;
  try {
    for (let ended = 0; ended < 20; ended += 1) {
      const write = database.write(async (queries) => {
        await queries.insertInto('Municipality').values(town('pieve')).execute();
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(queries);
      });
      await expect(write).rejects.toThrow('La base dati non risponde');
    }
    await store(database, 'zocca');
    expect(await stored(database)).toEqual(['zocca']);
    expect(database.isStuck()).toBe(false);
  } finally {
    await own.drop();
  }
});

test('a queue of writes is stuck when none has begun for a minute, and no more when one does', async () => {
  const own = await emptyDatabase(sqlite);
  const { database } = own;
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const [begun, goOn] = [signal(), signal()];
    const first = database.write(async () => {
      begun.give();
      await goOn.given;
    });
    await begun.given;
    vi.advanceTimersByTime(600_000);
    // However long a write takes: nobody waits for it.
    expect([database.waitingWrites(), database.isStuck()]).toEqual([0, false]);
    const waiting = [store(database, 'pieve')];
    vi.advanceTimersByTime(59_000);
    expect([database.waitingWrites(), database.isStuck()]).toEqual([1, false]);
    // One more that waits moves nothing.
    waiting.push(store(database, 'zocca'));
    vi.advanceTimersByTime(2000);
    expect([database.waitingWrites(), database.isStuck()]).toEqual([2, true]);
    goOn.give();
    await Promise.all([first, ...waiting]);
    expect([database.waitingWrites(), database.isStuck()]).toEqual([0, false]);
  } finally {
    vi.useRealTimers();
    await own.drop();
  }
});

describe.each(databases)('on $name', (engine) => {
  test('writes that fail in any way leave the next ones their turn', async () => {
    const own = await emptyDatabase(engine);
    const { database } = own;
    try {
      const writes = Array.from({ length: 30 }, (_, number) =>
        database.write(async (queries) => {
          await queries
            .insertInto('Municipality')
            .values(town(`ente-${number}`))
            .execute();
          if (number % 3 === 1) throw new Error('given up');
          if (number % 3 === 2) await sql`select * from no_such_table`.execute(queries);
        }),
      );
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
        Array.from({ length: 30 }, (_, number) => number % 3 === 0),
      );
      expect(await stored(database)).toHaveLength(10);
    } finally {
      await own.drop();
    }
  });
});
