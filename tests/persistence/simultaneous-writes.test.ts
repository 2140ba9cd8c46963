import { COMMAND_LINE } from '@traguardo/server/account/actor';
import { lockAudit } from '@traguardo/server/account/audit/record-audit';
import { createMunicipality } from '@traguardo/server/account/people/create-municipality';
import type { Database, Queries } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, postgres } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { signal } from '../harness/database/waiting.js';
import { actText } from '../harness/documents/act-text.js';

const TAKEN = { code: 'CONFLICT', message: expect.stringContaining('Qualcun altro ha appena scritto') };
const municipality = (queries: Queries, slug: string) =>
  queries.insertInto('Municipality').values({ slug, name: slug, givenName: null }).execute();
const person = (queries: Queries, id: string, email: string) =>
  queries
    .insertInto('Person')
    .values({ id, email, name: id, passwordHash: null, issuer: null, subject: null, active: true, createdAt: '2021' })
    .execute();

describe.each(databases)('writes that exclude each other, on $name', (engine) => {
  let own: OwnDatabase;
  let database: Database;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    database = own.database;
  });
  afterAll(() => own.drop());

  test.each(['write', 'rehearse'] as const)('a key that is taken already is a conflict, in %s', async (way) => {
    await database.write((queries) => municipality(queries, way));
    await expect(database[way]((queries) => municipality(queries, way))).rejects.toMatchObject(TAKEN);
  });

  test('so is another value that must be unique', async () => {
    await database.write((queries) => person(queries, 'uno', 'stesso@comune.example'));
    await expect(database.write((queries) => person(queries, 'due', 'stesso@comune.example'))).rejects.toMatchObject(
      TAKEN,
    );
  });

  test('so is what hangs on a row that is not there any more', async () => {
    const plan = {
      municipality: 'sparito',
      year: 2021,
      period: null,
      closed: false,
      loadedIn: 2019,
      published: true,
      dataVersion: 0,
      derivedForm: 0,
    };
    await expect(database.write((queries) => queries.insertInto('Plan').values(plan).execute())).rejects.toMatchObject(
      TAKEN,
    );
  });

  test('any other failure stays what it is', async () => {
    await expect(database.write(() => Promise.reject(new Error('un difetto')))).rejects.toThrow('un difetto');
  });

  test('several simultaneous requests that create the same municipality, or load the same act, succeed or are refused as a conflict', async () => {
    const made = await Promise.allSettled(
      [1, 2, 3, 4].map(() => createMunicipality(database, COMMAND_LINE, 'Comune di Ostana')),
    );
    expect(made.map(outcome).toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
    const row = {
      manager: 'Verdi',
      sector: 'Sport',
      objective: 'C1',
      indicator: '1',
      title: 'Corsi',
      target: '3',
      weight: '100',
    };
    const bytes = Buffer.from(
      actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'A', rows: [row] }] }),
    );
    const loads = [false, false, true].map((dryRun) =>
      loadAct(database, { filename: 'atto.txt', bytes, importedBy: null }, { dryRun }),
    );
    for (const result of await Promise.allSettled(loads)) expect(outcome(result)).toMatch(/done|CONFLICT/);
  });
});

test('two that wait for each other: one is stored, the other is a conflict, on PostgreSQL', async () => {
  const { database, drop } = await emptyDatabase(postgres);
  const met = [signal(), signal()];
  const writer = (mine: number, heads: readonly [string, string]) =>
    database.write(async (queries) => {
      await lockAudit(queries, heads[0]);
      met[mine]?.give();
      await Promise.all(met.map(({ given }) => given));
      await lockAudit(queries, heads[1]);
    });
  const results = await Promise.allSettled([writer(0, ['acqui', 'pieve']), writer(1, ['pieve', 'acqui'])]);
  expect(results.map(outcome).toSorted()).toEqual(['CONFLICT', 'done']);
  await drop();
});

function outcome(result: PromiseSettledResult<unknown>): unknown {
  return result.status === 'fulfilled' ? 'done' : (result.reason.code ?? result.reason);
}
