import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openFile, wordCell, wordFile } from '../format/office.fixture.js';
import { checked, contentOf, inForce } from './readings.fixture.js';
import { readingsFile } from './readings-file.js';

const ROWS = [
  ['codice', 'consuntivo 2021'],
  ['K1', '1.234'],
  ['K2', '88,5 %'],
];
const READ = ['K1 = 1234, 2021-12-31 final', 'K2 = 88.5, 2021-12-31 final'];

const tags = (row: string, cell: string) =>
  ROWS.map((cells) => `<${row}>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</${row}>`).join('');
const open = (row: string[]) =>
  `<table:table-row>${row.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const table = `<table:table table:name="Valori">${ROWS.map(open).join('')}</table:table>`;

describe('a file of values', () => {
  it.each([
    ['CSV', ROWS.map((row) => row.join(';')).join('\n')],
    ['text with tabs', ROWS.map((row) => row.join('\t')).join('\n')],
    ['Markdown', ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['HTML', `<!doctype html><html><body><table>${tags('tr', 'td')}</table></body></html>`],
    [
      'Word',
      wordFile(
        `<w:tbl>${ROWS.map((row) => `<w:tr>${row.map((text) => wordCell(text)).join('')}</w:tr>`).join('')}</w:tbl>`,
      ),
    ],
    ['OpenDocument text', openFile('text', table)],
    ['OpenDocument sheets', openFile('spreadsheet', table)],
  ])('is read from %s', async (_, file) => expect(inForce(await checked(file))).toEqual(READ));

  it('is read from a workbook with numbers, dates and percent formats', async () => {
    const rows = [
      ['codice', 'valore', 'data', 'definitivo'],
      ['K1', 1234, new Date(Date.UTC(2021, 11, 31)), true],
      ['K2', 0.885, '31/12/2021', 'sì'],
    ];
    const cells = new Map([['2,1', { style: { numFmt: '0.0%' } }]]);
    expect(inForce(await checked(await writeXlsx({ sheets: [{ name: 'Valori', rows, cells }] })))).toEqual(READ);
  });

  it('leaves out what a workbook hides, and says so', async () => {
    const sheet = (name: string, value: number) => ({
      name,
      rows: [
        ['codice', 'consuntivo 2021'],
        ['K1', value],
      ],
    });
    const bytes = await writeXlsx({ sheets: [{ ...sheet('Vecchio', 1), hidden: true }, sheet('Valori', 210)] });
    const read = await checked(bytes);
    expect(inForce(read)).toEqual(['K1 = 210, 2021-12-31 final']);
    expect(read.issues.map(({ message }) => message).join()).toContain('Vecchio');
  });

  it('has its text with lines to be shown, and the place of every value', async () => {
    const { readings } = await checked(
      await writeXlsx({ sheets: [{ name: 'Valori', rows: [[], ROWS[0] ?? [], ['K1', 210]] }] }),
    );
    expect(readings).toMatchObject([{ place: { line: 3, sheet: 'Valori', cell: 'B3' } }]);
    expect((await contentOf('codice;valore\nK1;210')).text).toBe('codice;valore\nK1;210');
  });

  it('is the demonstration of Cremona', async () => {
    const bytes = readFileSync(new URL('../../../../seeds/cremona-2019-consuntivo-dimostrativo.csv', import.meta.url));
    const { tables } = await contentOf(bytes);
    expect(tables.map(({ rows }) => rows.length)).toEqual([26]);
  });

  it.each([
    ['a table of something else', 'a;b;c\n1;2;3', 'HEADINGS_MISSING', 'a;b;c'],
    [
      'a plan without actual values',
      'codice indicatore;titolo indicatore;target;peso\nK1;Accessi;200;10',
      'HEADINGS_MISSING',
      'codice indicatore',
    ],
    ['percentages of attainment alone', 'codice;% raggiungimento\nK1;100', 'HEADINGS_MISSING', '% raggiungimento'],
    ['no text', '', 'NOT_READABLE', ''],
  ])('is refused where it is %s, with what was found and what is missing', async (_, text, code, found) => {
    const read = await readingsFile(new TextEncoder().encode(text));
    expect(read).toMatchObject({ refused: { code, severity: 'ERROR', message: expect.stringContaining(found) } });
  });
});
