import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive, openFile, shownBlocks, wordFile, workbookFile } from './office.fixture.js';
import { readBlocks } from './read-blocks.js';

const SHEET = { name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' };

function sheetFile(xml: string): Uint8Array {
  return workbookFile({ sheets: [{ name: 'A', xml }] });
}

function sheet(xml: string): Uint8Array {
  return openFile('spreadsheet', `<table:table table:name="A">${xml}</table:table>`);
}

/** A file of an office program, one part of which has more than any document. */
function bomb(): Uint8Array {
  return zipSync({ '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array(40_000_000) });
}

/** A document whose parts say that they are encrypted. */
function encrypted(): Uint8Array {
  const file = Buffer.from(wordFile(''));
  file.writeUInt16LE(1, file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8);
  return file;
}

const PARTS = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};
const REPEATED = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
const ENTITIES = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

describe('a hostile file is refused in words', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['a bomb of compressed data', bomb(), 'troppo grande'],
    ['a document type with entities', wordFile(ENTITIES), 'non è un normale documento'],
    ['a file that ends too early', workbookFile({ sheets: [SHEET] }).subarray(0, 700), 'danneggiato'],
    [
      'a part that ends too early',
      archive({ ...PARTS, 'word/document.xml': '<w:document><w:body><w:p>' }),
      'danneggiato',
    ],
    ['elements inside of each other', wordFile('<w:tbl><w:tr><w:tc>'.repeat(100_000)), 'l’uno dentro l’altro'],
    ['tables inside of each other', Buffer.from(`<html>${'<table><tr><td>'.repeat(100_000)}`), 'l’uno dentro l’altro'],
    [
      'a cell repeated over a sheet',
      sheet(`<table:table-row table:number-rows-repeated="1048576">${REPEATED}</table:table-row>`),
      'troppe celle',
    ],
    [
      'cells repeated in a text',
      openFile('text', `<table:table>${`<table:table-row>${REPEATED}</table:table-row>`.repeat(500)}</table:table>`),
      'troppe celle',
    ],
    [
      'merged cells over each other',
      sheetFile(
        `${SHEET.xml.replace('</row>', '<c r="ALL1"><v>1</v></c></row><row r="900"><c r="A900"><v>1</v></c></row>')}<mergeCells>${'<mergeCell ref="A1:ALL900"/>'.repeat(1000)}</mergeCells>`,
      ),
      'troppe celle',
    ],
    [
      'cells that claim whole tables',
      Buffer.from(`<table><tr>${'<td rowspan="65000" colspan="1000">x</td>'.repeat(1000)}</tr></table>`),
      'troppe celle',
    ],
    [
      'cells at the ends of a sheet',
      sheetFile(
        `<sheetData><row r="1">${'<c><v>1</v></c>'.repeat(900)}</row>${Array.from({ length: 600 }, (_, at) => `<row r="${at * 500 + 3}"><c r="A1"><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
      'troppe celle',
    ],
    ['nothing but NULs', new Uint8Array(1000), 'dati binari'],
    ['a text without end', Buffer.from(`a;b\nc;${'x'.repeat(40_000)}\n`), 'Riga 2: un testo ha 40000 caratteri'],
    ['groups inside of each other', Buffer.from(`{\\rtf1${'{'.repeat(100_000)}`), 'l’uno dentro l’altro'],
    [
      'borders without number',
      Buffer.from(
        `{\\rtf1\\trowd${Array.from({ length: 2000 }, (_, at) => `\\cellx${at * 200}`).join('')}\\pard\\intbl x\\cell\\row}`,
      ),
      'troppe celle',
    ],
    ['an encrypted part', encrypted(), 'protetto da password'],
  ])('%s', async (_, bytes, words) => {
    expect(shownBlocks(await readBlocks(bytes))).toEqual([expect.stringContaining(words)]);
  });
});

describe('names of the language itself are names like others', () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s', async (name) => {
    const file = workbookFile({ sheets: [{ ...SHEET, name, xml: SHEET.xml.replace('<c ', `<c s="${name}" `) }] });
    expect(shownBlocks(await readBlocks(file))).toEqual([{ sheet: name }, [['1']]]);
    const html = `<table><tr><td ${name}="1" rowspan="${name}">x</td></tr></table>`;
    expect(shownBlocks(await readBlocks(Buffer.from(html)))).toEqual([[['x']]]);
  });
});
