import { openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { DERIVED_TABLES } from '@traguardo/server/scoring/stored/derived-rows';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { databases, type Engine } from '../harness/database/databases.js';
import { type ActRow, actText } from '../harness/documents/act-text.js';

const HEADINGS = [undefined, 'Primo', 'Secondo', 'Terzo', 'Quarto', 'Quinto'].map((ordinal) =>
  ordinal === undefined ? undefined : `${ordinal} provvedimento di variazione`,
);
const INDICATORS = ['101', '102', '203'] as const;

const target = fc.integer({ min: 1, max: 120 });

/** What one act prints and decides of one indicator: its old value need not be the one that the act before left. */
const change = fc.record({
  printed: target,
  decision: fc.oneof(
    fc.constant(null),
    target.map((to) => `SI ACCOGLIE LA RICHIESTA. IL TARGET VIENE RIDETERMINATO IN ${to}`),
    fc
      .tuple(target, target)
      .map(([from, to]) => `VIENE ACCOLTA LA RICHIESTA DI MODIFICARE IL TARGET DA ${from} A ${to}`),
    fc.tuple(target, target).map(([from, to]) => `IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA ${from} PUNTI A ${to}`),
    fc.constant("L'INDICATORE VIENE ELIMINATO"),
    fc.constantFrom('30/06/2021', 'FINE ANNO').map((to) => `LA FASE DI COLLAUDO È RINVIATA AL ${to}`),
    fc.constant("SI ACCOGLIE L'ELIMINAZIONE DELLA FASE DI COLLAUDO"),
    target.map((to) => `L'INDICATORE VIENE SOSTITUITO CON IL SEGUENTE: NUMERO DI INCONTRI SVOLTI - TARGET ${to}`),
  ),
});

const act = fc.record({
  ordinal: fc.integer({ min: 0, max: 5 }),
  indicators: fc.dictionary(fc.constantFrom(...INDICATORS), change, { minKeys: 1 }),
  sector: fc.constantFrom('Polizia Locale', 'Servizi Sociali'),
  manager: fc.constantFrom('Rossi Maria', 'Verdi Luca'),
});

const acts = fc.uniqueArray(act, { minLength: 2, maxLength: 3, selector: ({ ordinal }) => ordinal });

type RandomAct = typeof act extends fc.Arbitrary<infer T> ? T : never;

function document({ ordinal, indicators, sector, manager }: RandomAct): Uint8Array {
  const rows = Object.entries(indicators).map(([code, { printed, decision }], index): ActRow => {
    const objective = code.startsWith('1') ? 'OB_1' : 'OB_2';
    return {
      ...(index === 0 && { manager, sector }),
      objective,
      objectiveTitle: `Titolo di ${objective}`,
      indicator: code,
      title: `Numero di controlli ${code}`,
      formula: 'n. controlli effettuati',
      target: String(printed),
      weight: '50',
      ...(decision !== null && ordinal > 0 && { request: 'Si chiede una variazione', decision }),
    };
  });
  const heading = HEADINGS[ordinal];
  return new TextEncoder().encode(
    actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2023,
      ...(heading !== undefined && { heading }),
      areas: [{ name: 'Città sicura', rows }],
    }),
  );
}

const TABLES = [
  'Municipality',
  'Plan',
  'Act',
  'SourceDocument',
  'DocumentIssue',
  'StatedValue',
  'Variation',
  'Revision',
  ...DERIVED_TABLES,
] as const;

/** When something was stored, and in how many steps, is the one thing that may differ. */
const TIMES: ReadonlySet<string> = new Set(['importedAt', 'dataVersion']);

async function databaseAfter(loaded: readonly RandomAct[], create: Engine['create']) {
  const home = await create();
  const database = await openDatabase({ url: home.url });
  try {
    await database.migrate();
    for (const one of loaded) {
      const bytes = document(one);
      const report = await loadAct(database, { filename: `${one.ordinal}.txt`, bytes, importedBy: null });
      expect(report.issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    }
    const tables: Record<string, string[]> = {};
    for (const name of TABLES) {
      const rows = await database.queries.selectFrom(name).selectAll().execute();
      tables[name] = rows
        .map((row) => JSON.stringify(row, (key, value) => (TIMES.has(key) ? undefined : value)))
        .sort();
    }
    return tables;
  } finally {
    await database.close();
    await home.drop();
  }
}

describe.each(databases)('on $name', ({ name, create }) => {
  test('acts loaded in any order give the same database, contradictions included', async () => {
    await fc.assert(
      fc.asyncProperty(
        acts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          expect(await databaseAfter(shuffled, create)).toEqual(await databaseAfter(all, create));
        },
      ),
      { numRuns: name === 'SQLite' ? 15 : 3 },
    );
  });
});
