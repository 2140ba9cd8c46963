import { describe, expect, test } from 'vitest';
import { archive, onlyTable, openFile, shownBlocks, wordFile, wordParagraph, workbookFile } from './office.fixture.js';
import { readBlocks } from './read-blocks.js';

const SHEET = { name: 'A', xml: '<sheetData><row><c t="inlineStr"><is><t>uno</t></is></c></row></sheetData>' };
const OPEN_SHEET =
  '<table:table><table:table-row><table:table-cell><text:p>uno</text:p></table:table-cell></table:table-row></table:table>';

describe('a document is read by what it holds, whatever its name', () => {
  test.each<readonly [string, Uint8Array, unknown]>([
    ['text', Buffer.from('uno\n'), [['uno']]],
    ['Excel', workbookFile({ sheets: [SHEET] }), [['uno']]],
    ['Word', wordFile(wordParagraph('uno')), 'uno'],
    ['LibreOffice Calc', openFile('spreadsheet', OPEN_SHEET), [['uno']]],
    ['LibreOffice Writer', openFile('text', '<text:p>uno</text:p>'), 'uno'],
    ['web page', Buffer.from('<!-- salvata da Word -->\n<html><p>uno</p></html>'), 'uno'],
    ['web page in UTF-16', Buffer.from('\ufeff<html><p>uno</p></html>', 'utf16le'), 'uno'],
    ['RTF', Buffer.from('{\\rtf1 uno\\par}'), 'uno'],
  ])('%s', async (_, bytes, shown) => {
    expect(shownBlocks(await readBlocks(bytes)).at(-1)).toEqual(shown);
  });

  const APART = 'città'.normalize('NFD');
  test.each<readonly [string, Uint8Array]>([
    ['text', Buffer.from(`${APART}\n`)],
    ['Word', wordFile(wordParagraph(APART))],
    ['Excel', workbookFile({ sheets: [{ name: APART, xml: SHEET.xml.replace('uno', APART) }] })],
    ['LibreOffice Calc', openFile('spreadsheet', OPEN_SHEET.replace('uno', APART))],
    ['web page', Buffer.from(`<html><table><tr><td>${APART}</td></tr></table></html>`)],
  ])('an accented letter is one character, however it is written: %s', async (_, bytes) => {
    const reading = await readBlocks(bytes);
    const texts = JSON.stringify('blocks' in reading ? reading.blocks : reading);
    expect(texts).toContain('città');
    expect(texts).toBe(texts.normalize('NFC'));
  });

  test('a text that speaks of <html> is a text', async () => {
    expect(onlyTable(await readBlocks(Buffer.from('Il sito usa <html>.\n')))).toEqual([['Il sito usa <html>.']]);
  });
});

describe('what is not read is refused with what it is and a way to a file that is', () => {
  const oldOffice = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');

  test.each<readonly [string, Uint8Array, string]>([
    ['an old Office document', oldOffice, 'come .docx o .xlsx'],
    [
      'a document with a password',
      Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]),
      'senza password',
    ],
    ['a binary workbook', archive({ '[Content_Types].xml': '', 'xl/workbook.bin': 'x' }), '.xlsx'],
    ['a presentation', archive({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'una presentazione'],
    ['an archive of files', archive({ 'piano.txt': 'x' }), 'Estrarre il documento'],
    ['an archived web page', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'), '(.mht)'],
    ['XML of another program', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'un file XML'],
    ['a document without text', wordFile(''), 'non c’è alcun testo'],
    [
      'a workbook whose sheets are all hidden',
      workbookFile({ sheets: [{ ...SHEET, attributes: 'state="hidden"' }] }),
      'il foglio «A»',
    ],
    ['more than 20 MB', new Uint8Array(20_000_001), '21 MB'],
  ])('%s', async (_, bytes, words) => {
    const reading = await readBlocks(bytes);
    expect(reading).toHaveProperty('refused.severity', 'ERROR');
    expect(shownBlocks(reading)).toEqual([expect.stringContaining(words)]);
  });
});
