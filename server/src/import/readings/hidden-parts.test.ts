import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { hiddenParts } from './hidden-parts.js';
import { RANGE } from './workbook-table.js';

const ROWS = [
  ['codice', 'valore', 'data', 'definitivo', 'codice fiscale'],
  ['1389', 1, '2019-12-31', 'sì', 'RSSNNA'],
  ['1390', 2, '2019-12-31', 'sì', 'BNCLIA'],
];

async function messages(...sheets: WriteSheet[]): Promise<string[]> {
  const bytes = await writeXlsx({ sheets });
  // As far as values are read.
  const read = await readXlsx(bytes, { readStyles: true, range: RANGE });
  return (await hiddenParts(bytes, read.sheets)).map(({ message }) => message.split('. ')[0] ?? '');
}

describe('a workbook that hides something', () => {
  test('one that shows all has no warning', async () => {
    expect(await messages({ name: 'Valori', rows: ROWS })).toEqual([]);
  });

  test('hidden sheets are named, also those that only a macro can show', async () => {
    const found = await messages(
      { name: 'Valori', rows: ROWS },
      { name: 'Premi', hidden: true, rows: [['Rossi']] },
      { name: 'Calcoli', veryHidden: true, rows: [['x']] },
    );
    expect(found).toEqual(['Il file contiene parti nascoste: i fogli «Premi», «Calcoli»']);
  });

  test('hidden columns and rows are named, also where they have no width or height', async () => {
    const found = await messages({
      name: 'Valori',
      rows: ROWS,
      columns: [{}, {}, {}, {}, { hidden: true }, { hidden: true }],
      rowDefs: new Map([
        [1, { hidden: true }],
        [2, { height: 0 }],
      ]),
    });
    expect(found).toEqual([
      'Il file contiene parti nascoste: nel foglio «Valori» la colonna E; nel foglio «Valori» le righe 2, 3',
    ]);
  });

  test('they are named also beyond the columns and rows that are read', async () => {
    const far = ROWS.map((row, at) => (at === 0 ? row : [...row, ...Array.from({ length: 60 }, () => null), 'Rossi']));
    const rows = [...far, ...Array.from({ length: 20_010 }, () => []), ['x']];
    const columns = Array.from({ length: 66 }, (_, at) => ({ hidden: at === 65 || at === 1 }));
    const found = await messages({ name: 'Valori', rows, columns, rowDefs: new Map([[20_013, { hidden: true }]]) });
    expect(found).toEqual([
      'Il file contiene parti nascoste: nel foglio «Valori» le colonne B, BN; nel foglio «Valori» la riga 20014',
    ]);
  });

  test('what is hidden and empty is not named', async () => {
    const empty = {
      columns: [{}, {}, {}, {}, {}, { hidden: true }],
      rowDefs: new Map([[7, { hidden: true }]]),
    };
    expect(await messages({ name: 'Valori', rows: ROWS, ...empty })).toEqual([]);
  });

  test('of many only some are named, and the others counted', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [String(at)]);
    const rowDefs = new Map(rows.slice(1, 31).map((_, at) => [at + 1, { hidden: true }]));
    expect(await messages({ name: 'Valori', rows, rowDefs })).toEqual([
      'Il file contiene parti nascoste: nel foglio «Valori» le righe 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 e altre 20',
    ]);
  });
});
