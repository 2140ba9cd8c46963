import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { addRevision, saveReview } from '@traguardo/server/import/review/save-review';
import { DERIVED_TABLES } from '@traguardo/server/scoring/stored/derived-rows';
import { replayPlan } from '@traguardo/server/scoring/stored/replay-plan';
import { storeDeclarations } from '@traguardo/server/scoring/stored/store-declarations';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { databases, type Engine } from '../harness/database/databases.js';
import { actText } from '../harness/documents/act-text.js';

const PLAN = { municipality: 'pieve', year: 2023 };
const ORDINALS = ['Primo', 'Secondo', 'Terzo'];
const BY = { reviewedAt: '2023-06-01T10:00:00.000Z', reviewedBy: 'Prova' };

/** What an act decides of its one indicator, and what a person makes of that afterwards. */
const act = fc.record({
  printed: fc.integer({ min: 1, max: 50 }),
  to: fc.integer({ min: 51, max: 99 }),
  words: fc.constantFrom('TARGET', 'REPLACED', 'REMOVED'),
  review: fc.constantFrom('DISCARDED', 'CORRECTED', 'CONFIRMED', null),
  weight: fc.option(fc.integer({ min: 1, max: 9 })),
  added: fc.boolean(),
});
type RandomAct = typeof act extends fc.Arbitrary<infer T> ? T : never;
const acts = fc.tuple(act, act, act);

function document(ordinal: number, { printed, to, words }: RandomAct): Uint8Array {
  const decision = {
    TARGET: `SI ACCOGLIE LA RICHIESTA. IL TARGET VIENE RIDETERMINATO IN ${to}`,
    REPLACED: `L'INDICATORE VIENE SOSTITUITO CON IL SEGUENTE: NUMERO DI INCONTRI SVOLTI - TARGET ${to}`,
    REMOVED: "L'INDICATORE VIENE ELIMINATO",
  }[words];
  const row = {
    manager: 'Rossi Maria',
    sector: 'Servizi',
    objective: 'OB_1',
    objectiveTitle: 'Titolo',
    indicator: '101',
  };
  const measure = {
    title: 'Numero di controlli',
    target: String(printed),
    weight: '100',
    request: 'Si chiede',
    decision,
  };
  const second = { indicator: '102', title: 'Numero di corsi', target: '3', weight: '0' };
  const heading = `${ORDINALS[ordinal - 1]} provvedimento di variazione`;
  const areas = [{ name: 'Città sicura', rows: [{ ...row, ...measure }, second] }];
  return new TextEncoder().encode(actText({ municipality: 'COMUNE DI PIEVE', year: 2023, heading, areas }));
}

/** Loads an act, and does to it what the person did. */
async function loadAndReview(database: Database, ordinal: number, drawn: RandomAct): Promise<void> {
  const bytes = document(ordinal, drawn);
  const report = await loadAct(database, { filename: `${ordinal}.txt`, bytes, importedBy: null });
  expect(report.saved).toBe(true);
  await database.write(async (queries) => {
    const revision = await queries
      .selectFrom('Revision')
      .where('act', '=', ordinal)
      .orderBy('number')
      .select(['line', 'number'])
      .executeTakeFirstOrThrow();
    const line = { ...PLAN, act: ordinal, line: revision.line };
    const corrected = { kind: 'TARGET_CHANGED', initiative: 'BOARD', objective: 'OB_1', indicator: '101' } as const;
    const content = { ...corrected, from: null, to: String(drawn.to + 100), fields: [] };
    if (drawn.review !== null) {
      const review = {
        status: drawn.review,
        content: drawn.review === 'CORRECTED' ? content : null,
        note: null,
        expectedReview: null,
        ...BY,
      };
      await saveReview(queries, { ...line, number: revision.number }, review);
    }
    if (drawn.added) await addRevision(queries, line, { content: { ...content, indicator: '102' }, note: null, ...BY });
    if (drawn.weight !== null) {
      const weight = {
        subject: 'OBJECTIVE',
        code: 'OB_1',
        field: 'weight',
        act: ordinal,
        value: String(drawn.weight),
      } as const;
      const by = { recordedAt: BY.reviewedAt, recordedBy: BY.reviewedBy };
      await storeDeclarations(queries, PLAN, [{ ...weight, source: 'Nota' }], by);
    }
    await replayPlan(queries, PLAN);
  });
}

const TABLES = ['StatedValue', 'Revision', 'RevisionReview', 'DeclaredValue', ...DERIVED_TABLES] as const;

async function databaseAfter(drawn: readonly RandomAct[], order: readonly number[], create: Engine['create']) {
  const home = await create();
  const database = await openDatabase({ url: home.url });
  try {
    await database.migrate();
    for (const ordinal of order) {
      const one = drawn[ordinal - 1];
      if (one) await loadAndReview(database, ordinal, one);
    }
    expect((await storedDifferences(database)).differences).toEqual([]);
    const tables: Record<string, string[]> = {};
    for (const name of TABLES) {
      const rows = await database.queries.selectFrom(name).selectAll().execute();
      tables[name] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return tables;
  } finally {
    await database.close();
    await home.drop();
  }
}

describe.each(databases)('on $name', ({ name, create }) => {
  test('acts in any order, each reviewed when it is loaded, give the same database', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), async (drawn, order) => {
        expect(await databaseAfter(drawn, order, create)).toEqual(await databaseAfter(drawn, [1, 2, 3], create));
      }),
      { numRuns: name === 'SQLite' ? 10 : 3 },
    );
  });
});
