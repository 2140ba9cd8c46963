import { expect, test } from 'vitest';
import { csv } from './csv.js';
import { json } from './json.js';
import { type Column, coded, measureOrText, number, table, text, yesNo } from './table.js';

async function* batches<Row>(...found: Row[][]) {
  yield* found;
}

async function written(parts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const part of parts) all += part;
  return all;
}

const lines = async <Row>(columns: readonly Column<Row>[], ...rows: Row[][]) =>
  (await written(csv(table(columns, batches(...rows))))).split('\r\n');

const ofText = [text<string | null>('a', 'a', (value) => value)];
const ofNumber = [number<number | null>('a', 'a', (value) => value)];

test('it begins with a byte order mark and the headings, and every line ends with CRLF', async () => {
  const both = [text<string>('a', 'primo', (value) => value), text<string>('b', 'secondo', () => 'x')];
  expect(await written(csv(table(both, batches(['uno'], ['due']))))).toBe('\uFEFFprimo;secondo\r\nuno;x\r\ndue;x\r\n');
});

test.each([
  [91690, '91690'],
  [0.1, '0,1'],
  [-11278.5, '-11278,5'],
  [1e-7, '0,0000001'],
  [1e21, '1000000000000000000000'],
  [0, '0'],
  [null, ''],
])('the number %s is written %s: a decimal comma, no thousands, unknown is empty', async (value, cell) => {
  expect((await lines(ofNumber, [value]))[1]).toBe(cell);
});

test.each(['=1+1', '+39', '-5', '@SUM(A1)', '\tx', '=cmd|"/c calc"!A1', '＝1'])(
  'the text %j does nothing in a spreadsheet',
  async (value) => {
    const [, cell = ''] = await lines(ofText, [value]);
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  },
);

test.each([
  ["'=1", "''=1"],
  ["''+39", "'''+39"],
  ["l'anno", "l'anno"],
  ["'900", "'900"],
])('the apostrophes of %j are told from the one that was added', async (value, cell) => {
  expect((await lines(ofText, [value]))[1]).toBe(cell);
});

test('a text that begins with a line break stays one cell', async () => {
  expect(await written(csv(table(ofText, batches(['\r=1'], ['\n=1']))))).toBe('\uFEFFa\r\n"\'\r=1"\r\n"\'\n=1"\r\n');
});

test('separators, quotes and line breaks are quoted', async () => {
  expect(await written(csv(table(ofText, batches(['a;b', 'il "museo"', 'due\nrighe']))))).toBe(
    '\uFEFFa\r\n"a;b"\r\n"il ""museo"""\r\n"due\nrighe"\r\n',
  );
});

test('names have their words, truths yes and no, and canonical texts are numbers in a spreadsheet alone', async () => {
  type Row = { readonly code: 'A' | null; readonly flag: boolean | null; readonly to: string | null };
  const columns = [
    coded<Row, 'A'>('code', 'codice', { A: 'Àmbito' }, ({ code }) => code),
    yesNo<Row>('flag', 'vero', ({ flag }) => flag),
    measureOrText<Row>('to', 'dopo', ({ to }) => to),
  ];
  const rows: Row[] = [
    { code: 'A', flag: true, to: '87.5' },
    { code: null, flag: null, to: 'fine anno' },
    { code: 'A', flag: false, to: null },
  ];
  expect((await lines(columns, rows)).slice(1, 4)).toEqual(['Àmbito;sì;87,5', ';;fine anno', 'Àmbito;no;']);
  expect(JSON.parse(await written(json(table(columns, batches(rows)))))).toEqual(rows);
});

test('no rows are an empty array, and headings alone', async () => {
  expect(await written(json(table(ofText, batches([]))))).toBe('[]\n');
  expect(await written(csv(table(ofText, batches([]))))).toBe('\uFEFFa\r\n');
});
