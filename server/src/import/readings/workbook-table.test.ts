import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { workbookTable } from './workbook-table.js';

const HEADINGS = ['codice_indicatore', 'valore', 'data', 'definitivo'];
const VALUE = ['1389', 1, '2019-12-31', 'sì'];

/** A sheet with a value in its last row, which is the one of this number. */
async function sheetOf(lastRow: number): Promise<Uint8Array> {
  const empty = Array.from({ length: lastRow - 2 }, () => []);
  return await writeXlsx({ sheets: [{ name: 'Valori', rows: [HEADINGS, ...empty, VALUE] }] });
}

test('the last of 20,000 rows is read', async () => {
  expect(await workbookTable(await sheetOf(20_000))).toMatchObject({ table: { rows: [{ line: 20_000 }] } });
});

test('a sheet of more rows is refused: none is left out without a word', async () => {
  expect(await workbookTable(await sheetOf(20_001))).toMatchObject({
    code: 'TOO_LONG',
    message: expect.stringContaining('più di 20000 righe'),
  });
});
