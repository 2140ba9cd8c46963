import { expect, test } from 'vitest';
import { csv } from './csv.js';
import { json } from './json.js';
import { type Column, measureColumn, table, textColumn, vocabularyColumn, yesNoColumn } from './table.js';

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

const ofText = [textColumn<string | null>('a', 'a', (value) => value)];

test('the headings come first, then the lines of every batch', async () => {
  const both = [textColumn<string>('a', 'primo', (value) => value), textColumn<string>('b', 'secondo', () => 'x')];
  expect(await written(csv(table(both, batches(['uno'], ['due']))))).toBe('\uFEFFprimo;secondo\r\nuno;x\r\ndue;x\r\n');
});

test('names have their words, truths yes and no, and canonical texts are numbers in a spreadsheet alone', async () => {
  type Row = { readonly code: 'A' | null; readonly flag: boolean | null; readonly to: string | null };
  const columns = [
    vocabularyColumn<Row, 'A'>('code', 'codice', { A: 'Àmbito' }, ({ code }) => code),
    yesNoColumn<Row>('flag', 'vero', ({ flag }) => flag),
    measureColumn<Row>('to', 'dopo', ({ to }) => to),
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
