import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, onlyTable, openFile, wordCell, wordFile, workbookFile } from './office.fixture.js';
import { readBlocks } from './read-blocks.js';

const WORDS = [
  'Settore',
  'n. 3',
  '11,5',
  '≥ 80%',
  'già; fatto',
  'a, b',
  '"tra virgolette"',
  '<b>',
  'R&S',
  'uno|due',
  '-5',
  '30/06/2024',
];

/** A table as an office has it: two rows and columns at least, every row begins and ends with a word, no line breaks. */
const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 })).chain(([columns, rows]) => {
  const inner = fc.array(fc.constantFrom('', ...WORDS), { minLength: columns - 2, maxLength: columns - 2 });
  const row = fc
    .tuple(fc.constantFrom('Codice', 'Titolo'), inner, fc.constantFrom('x', 'y'))
    .map(([first, cells, last]) => [first, ...cells, last]);
  return fc.array(row, { minLength: rows, maxLength: rows });
});

function separated(table: readonly (readonly string[])[], separator: string): Uint8Array {
  const cell = (text: string) => (/["\t;,|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(table.map((row) => row.map(cell).join(separator)).join('\r\n'));
}

function marked(table: readonly (readonly string[])[], row: string, cell: (text: string) => string): string {
  return table.map((cells) => `<${row}>${cells.map((text) => cell(escaped(text))).join('')}</${row}>`).join('');
}

type Form = readonly [name: string, file: (table: string[][]) => Uint8Array];

const FORMS: readonly Form[] = [
  ['tab', (table) => separated(table, '\t')],
  ['semicolon', (table) => separated(table, ';')],
  ['comma', (table) => separated(table, ',')],
  ['html', (table) => Buffer.from(`<table>${marked(table, 'tr', (text) => `<td>${text}</td>`)}</table>`)],
  ['docx', (table) => wordFile(`<w:tbl>${marked(table, 'w:tr', (text) => wordCell(text))}</w:tbl>`)],
  [
    'xlsx',
    (table) =>
      workbookFile({
        sheets: [
          {
            name: 'A',
            xml: `<sheetData>${marked(table, 'row', (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)}</sheetData>`,
          },
        ],
      }),
  ],
  ['odt', (table) => openFile('text', `<table:table>${marked(table, 'table:table-row', openCell)}</table:table>`)],
  [
    'ods',
    (table) => openFile('spreadsheet', `<table:table>${marked(table, 'table:table-row', openCell)}</table:table>`),
  ],
];

function openCell(text: string): string {
  return `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
}

test.each(FORMS)('a table is the same in every form of an office: %s', async (name, file) => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const rows = onlyTable(await readBlocks(file(table)));
      // A workbook has no column in which nothing stands.
      const isFilled = (column: number) =>
        name !== 'xlsx' && name !== 'ods' ? true : table.some((row) => row[column] !== '');
      expect(rows).toEqual(table.map((row) => row.filter((_, column) => isFilled(column))));
    }),
    { numRuns: 60 },
  );
});
