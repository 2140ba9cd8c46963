import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, inForce, recorded } from './readings.fixture.js';

const VALUES = ['consuntivo 2021', 'valore', 'realizzato', 'valore al 31/12/2021', 'risultato raggiunto'];
const INTERIM = ['valore al 30/06/2021', 'I semestre', 'valore II trimestre', 'monitoraggio al 30/09'];
const OTHERS = [
  ...[
    'target',
    'valore atteso',
    'target 2021',
    'consuntivo 2020',
    'valore anno precedente',
    'valore soglia',
    'scostamento',
  ],
  ...[
    '% raggiungimento',
    'grado di realizzazione',
    'peso',
    'valore 2022',
    'media 2018-2020',
    'previsto',
    'valore rimodulato',
  ],
];
const CODES = ['K1', 'K4', 'K5'];

/** Numbers that tell where they come from: of column n, row m, all near the target. */
const cellOf = (column: number, row: number) => String(150 + column * 10 + row);
const tableOf = (headings: readonly string[], codes: readonly string[]) =>
  [
    ['codice indicatore', ...headings].join(';'),
    ...codes.map((code, row) => [code, ...headings.map((_, column) => cellOf(column, row))].join(';')),
  ].join('\n');

const columns = fc.shuffledSubarray([...VALUES, ...INTERIM, ...OTHERS], { minLength: 1, maxLength: 6 });

describe('a table of any columns', () => {
  it('never has a value in force out of a column of targets, other years or attainment, whatever is answered', async () => {
    await fc.assert(
      fc.asyncProperty(columns, fc.nat(), async (headings, choice) => {
        const file = tableOf(headings, CODES);
        const answers: Record<string, string> = {};
        for (let turn = 0; turn < 6; turn += 1) {
          const read = await checked(file, answers).catch(() => null);
          if (read === null) return;
          const taken = inForce(read).map((text) => / = (\d+),/.exec(text)?.[1]);
          const forbidden = headings.flatMap((heading, at) =>
            OTHERS.includes(heading) ? CODES.map((_, row) => cellOf(at, row)) : [],
          );
          expect(taken.filter((value) => value !== undefined && forbidden.includes(value))).toEqual([]);
          for (const { id, choices } of read.questions) answers[id] = choices[choice % choices.length]?.value ?? '';
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has a value of the year’s final column alone in force as final, and nothing final beside a question', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...INTERIM, ...OTHERS], { maxLength: 4 }),
        fc.nat(4),
        async (others, at) => {
          const headings = others.toSpliced(Math.min(at, others.length), 0, 'consuntivo 2021');
          const read = await checked(tableOf(headings, CODES));
          const column = headings.indexOf('consuntivo 2021');
          const final = inForce(read).filter((text) => text.endsWith('final'));
          expect(final).toEqual(
            inForce(read).length === 0
              ? []
              : CODES.map((code, row) => `${code} = ${cellOf(column, row)}, 2021-12-31 final`),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says the same with its columns and rows in any order', async () => {
    const headings = ['consuntivo 2021', 'target', 'valore al 30/06/2021', 'note'];
    const expected = recorded(await checked(tableOf(headings, CODES))).toSorted();
    const lines = tableOf(headings, CODES)
      .split('\n')
      .map((line) => line.split(';'));
    const orders = fc.tuple(
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([across, down]) => {
        const rows = [lines[0] ?? [], ...down.map((row) => lines[row] ?? [])];
        const file = rows.map((row) => across.map((place) => row[place] ?? '').join(';')).join('\n');
        expect(recorded(await checked(file)).toSorted()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
