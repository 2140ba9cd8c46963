import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type Column, numberColumn, table, textColumn, type Value } from './table.js';
import { MAX_XLSX_ROWS, xlsx } from './xlsx.js';

async function* batches<Row>(...found: Row[][]) {
  yield* found;
}

async function sheets<Row>(columns: readonly Column<Row>[], rows: Row[]) {
  const bytes = await xlsx(table(columns, batches(rows)), 'Indicatori', [['Filtri', '=1+1']]);
  return (await readXlsx(bytes)).sheets;
}

const ofText = [textColumn<string | null>('a', 'titolo', (value) => value)];

async function cell(value: string): Promise<Value> {
  const [, row] = (await sheets(ofText, [value]))[0]?.rows ?? [];
  const [found = null] = row ?? [];
  return found instanceof Date ? found.toISOString() : found;
}

test.each(['=1+1', '+39', '-5', '@SUM(A1)', '1389', '2019-12-31', 'due\nrighe', 'a_x0041_b'])(
  'the text %j stays the text that it is',
  async (value) => {
    expect(await cell(value)).toBe(value);
  },
);

test('signs that no XML file may hold go, and a text too long for a cell is cut', async () => {
  expect(await cell('a\u0001b\uFFFEc')).toBe('abc');
  const long = await cell('x'.repeat(40_000));
  expect(String(long)).toHaveLength(32_767);
  expect(String(long).at(-1)).toBe('…');
});

test('a number is a number, also below zero, and what is unknown is an empty cell', async () => {
  const ofNumber = [numberColumn<number | null>('a', 'scostamento', (value) => value)];
  const [rows] = await sheets(ofNumber, [-11278.5, 0, null]);
  expect(rows?.rows.slice(1, 3)).toEqual([[-11278.5], [0]]);
  expect(rows?.rows[3]?.[0] ?? null).toBeNull();
});

test('a second sheet says what the rows are', async () => {
  const [, facts] = await sheets(ofText, []);
  expect([facts?.name, facts?.rows]).toEqual(['Filtri e fonte', [['Filtri', '=1+1']]]);
});

test('more rows than a spreadsheet is made for are refused with the way out', async () => {
  const rows = Array.from({ length: MAX_XLSX_ROWS + 1 }, () => 'x');
  await expect(sheets(ofText, rows)).rejects.toThrow('CSV');
});
