import { describe, expect, it } from 'vitest';
import { textGroup } from './text-group.js';

function cells(text: string): string[][] {
  const group = textGroup(text);
  if ('code' in group) throw new Error(group.message);
  return group.rows.map((row) => row.cells.map((cell) => cell.text));
}

describe('the rows of a text', () => {
  it.each([
    ['a semicolon', 'codice;valore\nK1;1,5'],
    ['a tab', 'codice\tvalore\nK1\t1,5'],
    ['a bar', 'codice|valore\nK1|1,5'],
    ['a comma, where decimals are quoted', 'codice,valore\nK1,"1,5"'],
    ['the sign that its first line names', 'sep=|\ncodice|valore\nK1|1,5'],
  ])('are parted by %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['codice', 'valore'],
      ['K1', '1,5'],
    ]);
  });

  it('keep their lines below blank ones, titles and cells of several lines', () => {
    const group = textGroup('\ufeffComune di Prova;\n;\ncodice;valore\n"K1\nbis";1\nK2;2');
    if ('code' in group) throw new Error(group.message);
    expect(group.rows.map(({ line, cells: [first] }) => [line, first?.text])).toEqual([
      [1, 'Comune di Prova'],
      [3, 'codice'],
      [4, 'K1 bis'],
      [6, 'K2'],
    ]);
  });

  it('are refused at once where a line is longer than any row of values', () => {
    expect(textGroup(`codice;nota\nK1;${'a;'.repeat(5_000_000)}`)).toMatchObject({ code: 'TOO_LONG', line: 2 });
  });

  it('are refused where a quotation does not end, or a cell is longer than any that can be read', () => {
    expect(textGroup('codice;valore\nK1;"12\n')).toMatchObject({ code: 'INVALID_ROW', severity: 'ERROR' });
    expect(textGroup(`codice;nota\nK1;${'a'.repeat(40_000)}`)).toMatchObject({
      code: 'TOO_LONG',
      line: 2,
      column: 'nota',
    });
  });
});
