import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { runCommand } from '../harness/service/command.js';

describe.each(databases)('invented plans on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
  });
  afterAll(() => own.drop());
  const run = async (...args: string[]) => {
    const { code, stdout } = await runCommand(['synthetic', ...args, '--json'], {
      folder: '.',
      env: { DATABASE_URL: own.url },
    });
    expect(code).toBe(0);
    return JSON.parse(stdout);
  };

  test('are stored with their scores as loaded documents are, and those that are there stay as they are', async () => {
    const options = ['--years', '2', '--indicators', '20', '--last-year', '2023'];
    const first = await run('--municipalities', '1', ...options);
    expect(first).toMatchObject({ municipalities: 1, plans: 2, indicators: 40 });
    const more = await run('--municipalities', '2', ...options);
    expect(more).toMatchObject({ municipalities: 2, plans: 2, indicators: 40 });
    expect(await storedDifferences(own.database)).toMatchObject({ plans: 4, differences: [] });
    const plans = await own.database.queries
      .selectFrom('Plan')
      .orderBy('municipality')
      .orderBy('year')
      .select(['municipality', 'year', 'dataVersion'])
      .execute();
    expect(plans).toEqual(
      ['prova-1', 'prova-2'].flatMap((municipality) =>
        [2022, 2023].map((year) => ({ municipality, year, dataVersion: 1 })),
      ),
    );
  });

  test('are refused with a number that is none', async () => {
    const { code, stderr } = await runCommand(['synthetic', '--years', 'tanti'], {
      folder: '.',
      env: { DATABASE_URL: own.url },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('Scrivere un numero intero fra 1 e 100.');
  });
});
