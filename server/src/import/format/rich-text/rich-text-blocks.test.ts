import { describe, expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { richTextBlocks } from './rich-text-blocks.js';

function blocks(text: string): unknown[] {
  return shownBlocks(richTextBlocks(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${text}}`, 'latin1')));
}

describe('a document in RTF', () => {
  test('is its paragraphs, with letters of its code page, of Unicode and of the font Symbol', () => {
    const text =
      "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}{\\colortbl;}{\\info{\\title x}}Citt\\'e0 \\'e8 \\u8805?80 {\\f1\\'b3}90\\par\n{\\b grassetto} e \\{graffe\\}\\par";
    expect(blocks(text)).toEqual(['Città è ≥80 ≥90', 'grassetto e {graffe}']);
  });

  test('has tables, their cells with several lines', () => {
    const row = '\\trowd\\cellx1000\\cellx2000 ';
    const text = `prima\\par ${row}\\pard\\intbl a\\par b\\cell c\\cell\\row ${row}\\pard\\intbl d\\cell\\cell\\row\\pard dopo\\par`;
    expect(blocks(text)).toEqual([
      'prima',
      [
        ['a\nb', 'c'],
        ['d', ''],
      ],
      'dopo',
    ]);
  });

  test('has merged cells by their borders and by what its rows say', () => {
    const text = [
      '\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl a\\cell b\\cell\\row',
      '\\trowd\\clvmrg\\cellx1010\\cellx2000\\cellx3000\\pard\\intbl \\cell c\\cell d\\cell\\row',
      '\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl e\\cell f\\cell\\cell\\row',
    ].join('\n');
    expect(blocks(text)).toEqual([
      [
        ['a', 'b', '^'],
        ['^', 'c', 'd'],
        ['e', 'f', '^'],
      ],
    ]);
  });

  test('leaves out instructions, pictures and deleted text, and has footnotes at its end', () => {
    const text =
      '{\\header COMUNE\\par}Target {\\deleted 90}80{\\footnote nota}{\\pict 0a0b}{\\pict\\bin4 }}{{ }{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}{\\*\\altro x}\\par';
    expect(blocks(text)).toEqual(['COMUNE', 'Target 801', 'nota']);
  });

  test('leaves out what is hidden, and says so', () => {
    const reading = richTextBlocks(Buffer.from('{\\rtf1 visto{\\v nascosto}\\par}'));
    expect(shownBlocks(reading)).toEqual(['visto']);
    expect(reading).toHaveProperty('issues.0.code', 'HIDDEN_PARTS');
  });

  test('with a table inside of a table is refused with a way to a file that is read', () => {
    expect(blocks('\\trowd\\cellx1000\\pard\\intbl\\itap2 x\\nestcell y\\cell\\row')).toEqual([
      expect.stringContaining('salvarlo come .docx'),
    ]);
  });
});
