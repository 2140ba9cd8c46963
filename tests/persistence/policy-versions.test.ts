import type { Database, Queries } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { changePlan } from '@traguardo/server/scoring/stored/change-plan';
import { storePolicy } from '@traguardo/server/scoring/stored/store-policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, postgres } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { endedOrWaiting, signal } from '../harness/database/waiting.js';
import { actText } from '../harness/documents/act-text.js';

const YEARS = [2020, 2021, 2022];

async function threeYears(database: Database): Promise<void> {
  for (const year of YEARS) {
    const row = {
      manager: 'Verdi Anna',
      sector: 'Sport',
      objective: 'C1',
      indicator: '1',
      title: 'Corsi',
      target: '3',
      weight: '100',
    };
    const bytes = Buffer.from(
      actText({ municipality: 'COMUNE DI PIEVE', year, areas: [{ name: 'Area', rows: [row] }] }),
    );
    await loadAct(database, { filename: `${year}.txt`, bytes, importedBy: null });
  }
}

/** Chooses a policy for a year, as a request does. */
async function choose(queries: Queries, year: number): Promise<string> {
  const key = { municipality: 'pieve', year };
  const recording = { article: 'art. 12', recordedAt: '2022-01-01T00:00:00.000Z', recordedBy: 'Prova' };
  return await changePlan(queries, key, async () => {
    const { after } = await storePolicy(queries, key, {
      achieved: 90,
      partial: 50,
      lowerRule: 'RATIO',
      lateDays: 0,
      phaseShare: 0,
      ...recording,
    });
    return { answer: `${after.name}-${after.version}`, replay: false };
  });
}

describe.each(databases)('the policies of a municipality, on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    await threeYears(own.database);
  });
  afterAll(() => own.drop());

  test('have each a label of its own, though those of all years are chosen at once', async () => {
    const labels = await Promise.all(YEARS.map((year) => own.database.write((queries) => choose(queries, year))));
    expect(labels.toSorted()).toEqual(['pieve-1', 'pieve-2', 'pieve-3']);
  });
});

test('a policy that is being stored makes those of other years wait for its label, on PostgreSQL', async () => {
  const { database, drop } = await emptyDatabase(postgres);
  await threeYears(database);
  const [stored, goOn] = [signal(), signal()];
  const first = database.write(async (queries) => {
    const label = await choose(queries, 2020);
    stored.give();
    await goOn.given;
    return label;
  });
  await stored.given;
  const second = database.write((queries) => choose(queries, 2021));
  await endedOrWaiting(database, second);
  goOn.give();
  expect(await Promise.all([first, second])).toEqual(['pieve-1', 'pieve-2']);
  await drop();
});
