import { describe, expect, it } from 'vitest';
import { documentRows } from './document-rows.js';

function cells(text: string, separator: '\t' | ';' | '|' = '\t') {
  return documentRows(text, separator).map((row) => [row.line, ...row.cells]);
}

describe('the rows of a document', () => {
  it('keep the line on which they start', () => {
    expect(cells('a\n\nb\tc\n')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b', 'c'],
    ]);
  });

  it('may hold line breaks in quoted cells, which count as lines', () => {
    expect(cells('a\t"b\n c"\td\ne')).toEqual([
      [1, 'a', 'b c', 'd'],
      [3, 'e'],
    ]);
  });

  it('read a doubled quote in a quoted cell as one quote', () => {
    expect(cells('"a ""b"" c"\td')).toEqual([[1, 'a "b" c', 'd']]);
  });

  it.each(['"Cultura" 2019\tb', 'a\t"b', '"a\tb"'])('read stray quotes as text: %j', (text) => {
    expect(cells(text)).toEqual([[1, ...text.split('\t')]]);
  });

  it('end a stray quote at its line end, so that no row is lost', () => {
    expect(cells('a\t"b\nc\td"')).toEqual([
      [1, 'a', '"b'],
      [2, 'c', 'd"'],
    ]);
  });

  it('keep a blank first cell where bars only separate them', () => {
    expect(cells('a|b|c\n|d|', '|')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '', 'd', ''],
    ]);
  });

  it('may be Markdown tables', () => {
    expect(cells('| a | b |\n|---|:-:|\n|  | c |', '|')).toEqual([
      [1, 'a', 'b'],
      [3, '', 'c'],
    ]);
  });
});
