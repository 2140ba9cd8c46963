import type { Database } from '@traguardo/server/database/open-database';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase } from '../harness/database/seeds.js';

const store = ({ write }: Database, slug: string) =>
  write((queries) => queries.insertInto('Municipality').values({ slug, name: slug, givenName: null }).execute());

test.each(databases)(
  'whoever reads one moment, as a backup does, stops no writer and sees nothing of later writes, on $name',
  async (engine) => {
    const { database, drop } = await emptyDatabase(engine);
    try {
      await store(database, 'acqui');
      const seen = await database.raw
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (moment) => {
          const slugs = async () => {
            const { rows } = await sql<{ slug: string }>`select slug from municipality order by slug`.execute(moment);
            return rows.map(({ slug }) => slug);
          };
          const first = await slugs();
          await store(database, 'pieve');
          expect(await database.queries.selectFrom('Municipality').select('slug').execute()).toHaveLength(2);
          return [first, await slugs()];
        });
      expect(seen).toEqual([['acqui'], ['acqui']]);
      await store(database, 'zocca');
    } finally {
      await drop();
    }
  },
);
