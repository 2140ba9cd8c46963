import { openDatabase } from '@traguardo/server/database/open-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';

describe.each(databases)('a snapshot on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());

  const add = (slug: string) =>
    own.database.write((queries) => queries.insertInto('Municipality').values({ slug, name: slug }).execute());
  const slugs = async ({ queries }: Pick<OwnDatabase['database'], 'queries'>) =>
    (await queries.selectFrom('Municipality').select('slug').orderBy('slug').execute()).map(({ slug }) => slug);

  test('reads everything as it is at one moment, and holds no writer up', async () => {
    await add('acqui');
    const seen = await own.database.snapshot(async (queries) => {
      const before = await slugs({ queries });
      await add('pieve');
      return [before, await slugs({ queries }), await slugs(own.database)];
    });
    expect(seen).toEqual([['acqui'], ['acqui'], ['acqui', 'pieve']]);
    expect(await own.database.snapshot((queries) => slugs({ queries }))).toEqual(['acqui', 'pieve']);
  });

  test('writes nothing', async () => {
    const written = own.database.snapshot((queries) =>
      queries.insertInto('Municipality').values({ slug: 'sesto', name: 'Sesto' }).execute(),
    );
    await expect(written).rejects.toThrow(/read-?only/);
    expect(await slugs(own.database)).not.toContain('sesto');
  });

  test('a database that is opened to be read cannot be written', async () => {
    const reading = await openDatabase({ url: own.url, readOnly: true });
    try {
      expect(await slugs(reading)).toEqual(await slugs(own.database));
      const written = reading.write((queries) =>
        queries.insertInto('Municipality').values({ slug: 'sesto', name: 'Sesto' }).execute(),
      );
      await expect(written).rejects.toThrow();
      await add('volta');
      expect(await slugs(reading)).toContain('volta');
    } finally {
      await reading.close();
    }
    expect(await slugs(own.database)).not.toContain('sesto');
  });
});
