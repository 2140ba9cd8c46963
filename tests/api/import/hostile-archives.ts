import { writeXlsx } from 'hucre/xlsx';
import { workbookParts as parts, rawZip, type ZipPart } from '../../harness/documents/raw-zip.js';

/** A file that means harm, or was harmed. */
export type HostileFile = readonly [title: string, content: () => Promise<Uint8Array | string> | Uint8Array | string];

const MEGABYTE = 1_000_000;

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADINGS = ['codice_indicatore', 'valore', 'data', 'definitivo']
  .map((name, at) => text(`${'ABCD'[at]}1`, name))
  .join('');
const sheet = (row: string) => `<row r="1">${HEADINGS}</row>${row}`;
const SHEET = sheet(
  `<row r="2">${text('A2', '&xxe;')}${text('B2', '1')}${text('C2', '2019-12-31')}${text('D2', 'no')}</row>`,
);
const withPart = (extra: ZipPart) => rawZip([...parts(SHEET), extra]);
/** A workbook with another part in the place of one of its own. */
const replaced = (name: string, content: string) =>
  rawZip(parts(SHEET).map((part) => (part.name === name ? { name, content } : part)));

/** Archives: workbooks and what pretends to be one. */
export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
  [
    'a zip bomb in a sheet',
    () =>
      rawZip([
        ...parts(SHEET).slice(0, 4),
        { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(9 * MEGABYTE, 32) },
      ]),
  ],
  [
    'a zip bomb that lies about its size',
    () =>
      rawZip([
        ...parts(SHEET).slice(0, 4),
        { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(9 * MEGABYTE, 32), claimed: 1000 },
      ]),
  ],
  [
    'a zip bomb beside the sheets',
    () => withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(MEGABYTE, 32), claimed: 4_000 * MEGABYTE }),
  ],
  [
    'a picture that says it is empty and is not',
    () => withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(MEGABYTE, 32), claimed: 0 }),
  ],
  ['entries that overlap', () => rawZip(parts(SHEET).map((part) => ({ ...part, at: 0 })))],
  ['an entry twice', () => rawZip([...parts(SHEET), ...parts(SHEET).slice(4)])],
  [
    'ten thousand entries',
    () =>
      rawZip([
        ...parts(SHEET),
        ...Array.from({ length: 10_000 }, (_, at) => ({ name: `x${at}.xml`, content: '<a/>' })),
      ]),
  ],
  ['an archive in an archive', () => rawZip([{ name: 'inner.zip', content: rawZip(parts(SHEET)) }])],
  ['an external entity (XXE)', () => rawZip(parts(SHEET, '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>'))],
  [
    'entities in entities (billion laughs)',
    () => rawZip(parts(SHEET, '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>')),
  ],
  ['a sheet nested a hundred thousand deep', () => rawZip(parts('<a>'.repeat(100_000)))],
  [
    'a sheet with cells in its two corners',
    () => rawZip(parts(`<row r="1">${text('A1', 'x')}</row><row r="1048576">${text('XFD1048576', 'x')}</row>`)),
  ],
  ['a workbook without sheets', () => rawZip(parts(SHEET).slice(0, 2))],
  [
    'a workbook cut in half',
    async () => (await writeXlsx({ sheets: [{ name: 'A', rows: [['codice', 'valore']] }] })).subarray(0, 900),
  ],
  ['a workbook with noise in it', () => rawZip(parts(SHEET)).fill(0x55, 200, 700)],
  [
    'a workbook with headings that mean something to JavaScript',
    () => rawZip(parts(`<row r="1">${text('A1', '__proto__')}${text('B1', 'constructor')}</row>`)),
  ],
  ['a Word document renamed', () => rawZip([{ name: 'word/document.xml', content: '<w:document/>' }])],
  [
    'an OpenDocument renamed',
    () => rawZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
  ],
  ['an archive without entries', () => Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])],
  ['the first four bytes of an archive', () => Buffer.from('PK\x03\x04', 'latin1')],
  [
    'an archive whose directory lies outside it',
    () => Buffer.concat([rawZip(parts(SHEET)).subarray(0, -6), Buffer.alloc(6, 0xff)]),
  ],
  [
    'an entry that leaves its folder',
    () => rawZip([{ name: '../../etc/passwd', content: 'root' }, ...parts(SHEET).slice(0, 3)]),
  ],
  ['an entry with the whole path of a system file', () => rawZip([{ name: '/etc/passwd', content: 'root' }])],
  [
    'a relation that leads out of the workbook',
    () =>
      replaced(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
  ],
  ['a relation without an end', () => replaced('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="rId1"')],
  [
    'a sheet that is cut within a cell',
    () => replaced('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"'),
  ],
  ['a sheet of NULs', () => replaced('xl/worksheets/sheet1.xml', '\0'.repeat(MEGABYTE))],
  ['a cell outside every sheet', () => rawZip(parts(`<row r="1">${text('ZZZZZZ1', 'codice_indicatore')}</row>`))],
  [
    'a cell outside every sheet, in a row that is hidden',
    () =>
      rawZip(
        parts(
          sheet(
            `<row r="2">${text('A2', '1389')}${text('B2', '1')}${text('C2', '2019-12-31')}${text('D2', 'forse')}</row><row r="3" hidden="1">${text('ZZZZZZ3', 'x')}</row>`,
          ),
        ),
      ),
  ],
  [
    'a shared text that is not there',
    () => rawZip(parts(sheet('<row r="2"><c r="A2" t="s"><v>999999999</v></c></row>'))),
  ],
  [
    'a number that no computer holds',
    () =>
      rawZip(
        parts(
          sheet(
            `<row r="2">${text('A2', '1389')}<c r="B2"><v>1e309</v></c>${text('C2', '2019-12-31')}${text('D2', 'no')}</row>`,
          ),
        ),
      ),
  ],
  [
    'an error where a value stands',
    () =>
      rawZip(
        parts(
          sheet(
            `<row r="2">${text('A2', '1389')}<c r="B2" t="e"><v>#DIV/0!</v></c>${text('C2', '2019-12-31')}${text('D2', 'no')}</row>`,
          ),
        ),
      ),
  ],
];
