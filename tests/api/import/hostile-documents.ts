import { writeXlsx } from 'hucre/xlsx';
import { rawZip, workbookParts, type ZipPart } from '../../harness/documents/raw-zip.js';
import type { HostileFile } from './hostile-archives.js';

const MEGABYTE = 1_000_000;
const EMPTY = ' '.repeat(9 * MEGABYTE);
const ENTITIES = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';

const RELATIONS =
  '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document with that text in the place of its body, and further parts. */
function word(document: string, ...more: readonly ZipPart[]): Buffer {
  return rawZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);
}

function wordBody(body: string): Buffer {
  return word(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
}

/** A document of LibreOffice with that body. */
function open(kind: 'text' | 'spreadsheet', body: string, before = ''): Buffer {
  return rawZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, isStored: true },
    {
      name: 'content.xml',
      content: `${before}<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
  ]);
}

/** A PDF of those objects, the first of which is its catalogue; its table of objects is right. */
function pdf(...objects: readonly string[]): string {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>';

function pdfPage(content: string): string {
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  return pdf(CATALOGUE, pages, PAGE, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
}

/** The first bytes of a PNG that says it is so large. */
function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

function jpeg(width: number, height: number): Buffer {
  const head = Buffer.from('ffd8ffc0001108000000000301220002110103110100', 'hex');
  head.writeUInt16BE(height, 7);
  head.writeUInt16BE(width, 9);
  return head;
}

const CELL = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
const MANY_COLUMNS = Array.from({ length: 100_000 }, (_, at) => `C${at}`);

/** Documents of every format that is read, made so that reading them would never end. */
export const HOSTILE_DOCUMENTS: readonly HostileFile[] = [
  ['a Word document that is a bomb', () => wordBody(EMPTY)],
  ['a Word document with entities', () => word(`${ENTITIES}<w:document><w:body>&b;</w:body></w:document>`)],
  ['Word tables a hundred thousand deep', () => wordBody('<w:tbl><w:tr><w:tc>'.repeat(100_000))],
  [
    'a Word cell that is merged over everything',
    () => wordBody('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
  ],
  [
    'a Word table of a hundred thousand columns',
    () => wordBody(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(100_000)}</w:tr></w:tbl>`),
  ],
  [
    'a Word relation that leads to itself',
    () =>
      word('<w:document/>', {
        name: 'word/_rels/document.xml.rels',
        content: '<Relationships><Relationship Id="r" Type="x/styles" Target="document.xml"/></Relationships>',
      }),
  ],
  ['an OpenDocument text that is a bomb', () => open('text', EMPTY)],
  ['an OpenDocument text with entities', () => open('text', '<text:p>&b;</text:p>', ENTITIES)],
  [
    'OpenDocument tables a hundred thousand deep',
    () => open('text', '<table:table><table:table-row><table:table-cell>'.repeat(100_000)),
  ],
  [
    'an OpenDocument sheet whose cells repeat without end',
    () =>
      open(
        'spreadsheet',
        `<table:table><table:table-row table:number-rows-repeated="2000000000">${CELL.replace('office', 'table:number-columns-repeated="2000000000" office')}</table:table-row></table:table>`,
      ),
  ],
  [
    'an OpenDocument sheet of a hundred thousand columns',
    () => open('spreadsheet', `<table:table><table:table-row>${CELL.repeat(100_000)}</table:table-row></table:table>`),
  ],
  [
    'OpenDocument spaces without end',
    () => open('text', '<text:p><text:s text:c="2000000000"/></text:p>'.repeat(1000)),
  ],
  [
    'a workbook of a hundred thousand columns',
    () => rawZip(workbookParts(`<row r="1">${'<c t="str"><v>x</v></c>'.repeat(100_000)}</row>`)),
  ],
  [
    'a workbook whose every cell is merged with all others',
    () =>
      rawZip(
        workbookParts(
          `<row r="1"><c r="A1" t="str"><v>x</v></c><c r="XFD1" t="str"><v>x</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells><sheetData>`,
        ),
      ),
  ],
  [
    'a workbook of a million empty rows',
    async () => writeXlsx({ sheets: [{ name: 'A', rows: Array.from({ length: 100_000 }, () => [' ']) }] }),
  ],
  ['a web page of a million elements', () => `<html><body>${'<b>'.repeat(MEGABYTE)}`],
  ['a web page of a million cells', () => `<html><table><tr>${'<td>x'.repeat(MEGABYTE)}`],
  ['web tables a hundred thousand deep', () => `<html>${'<table><tr><td>'.repeat(100_000)}`],
  ['web cells that claim whole tables', () => `<html><table><tr>${'<td rowspan=65000 colspan=1000>x'.repeat(10_000)}`],
  ['a web page whose attribute never ends', () => `<html><table><tr><td title="${'a'.repeat(5 * MEGABYTE)}`],
  ['a web page of a million entities', () => `<html><table><tr><td>${'&amp;&#x110000;&notit;'.repeat(300_000)}`],
  ['RTF groups a million deep', () => `{\\rtf1${'{'.repeat(MEGABYTE)}`],
  ['RTF without end of control words', () => `{\\rtf1${'\\a'.repeat(2 * MEGABYTE)}`],
  [
    'an RTF table of a hundred thousand cells in a row',
    () =>
      `{\\rtf1\\trowd${Array.from({ length: 100_000 }, (_, at) => `\\cellx${at}`).join('')}${'\\intbl x\\cell'.repeat(100_000)}\\row}`,
  ],
  ['RTF bytes whose number never ends', () => `{\\rtf1\\bin${'9'.repeat(MEGABYTE)} x}`],
  ['a PDF without objects', () => '%PDF-1.7\n%%EOF'],
  ['a PDF cut in the middle', () => pdfPage('BT ET').slice(0, 200)],
  ['a PDF whose pages are their own parents', () => pdf(CATALOGUE, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>')],
  [
    'a PDF that says it has two thousand million pages',
    () =>
      pdf(
        CATALOGUE,
        '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
        PAGE,
        '<< /Length 0 >>\nstream\n\nendstream',
      ),
  ],
  [
    'a PDF whose arrays are a hundred thousand deep',
    () =>
      pdf(
        CATALOGUE,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE.replace('<< >>', '['.repeat(100_000)),
        '<< /Length 0 >>\nstream\n\nendstream',
      ),
  ],
  ['a PDF page that saves its state a million times', () => pdfPage('q '.repeat(MEGABYTE))],
  ['a PDF page of half a million lines', () => pdfPage('0 0 m 9 9 l S '.repeat(500_000))],
  [
    'a PDF form that draws itself',
    () =>
      pdf(
        CATALOGUE,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE.replace('<< >>', '<< /XObject << /F 5 0 R >> >>'),
        '<< /Length 5 >>\nstream\n/F Do\nendstream',
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream',
      ),
  ],
  ['a picture that says it is a million dots wide', () => png(1_000_000, 1_000_000)],
  ['a picture of no size', () => png(0, 0)],
  ['a photograph that says it has four thousand million dots', () => jpeg(65_535, 65_535)],
  ['a photograph that ends at once', () => Buffer.from('ffd8ffe0', 'hex')],
  ['one line of twenty million letters', () => 'a'.repeat(19 * MEGABYTE)],
  ['one line of ten million separators', () => `Codice;${';'.repeat(10 * MEGABYTE)}`],
  ['a heading of a hundred thousand columns', () => `${MANY_COLUMNS.join(';')}\n${MANY_COLUMNS.join(';')}`],
  ['a text of columns of spaces that never fit', () => 'a    b    c\n  d    e    f\n'.repeat(200_000)],
  ['a text of a million columns of spaces', () => `${'a    '.repeat(MEGABYTE)}\n`.repeat(3)],
  [
    'a text that is one table of columns of spaces',
    () => `N.   Obiettivo   Peso\n${'1    Fare        10\n'.repeat(300_000)}`,
  ],
];
