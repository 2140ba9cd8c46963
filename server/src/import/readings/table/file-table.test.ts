import { describe, expect, it } from 'vitest';
import { fileTable } from './file-table.js';
import { textGroup } from './text-group.js';

function table(...lines: string[]) {
  const group = textGroup(lines.join('\n'));
  if ('code' in group) throw new Error(group.message);
  return fileTable(group);
}

const headings = (found: ReturnType<typeof table>) => found?.columns.map(({ at, heading }) => `${at} ${heading}`);

describe('the headings of a table of values', () => {
  it('are the first row that names an indicator and a value; what stands above are titles', () => {
    const found = table('Relazione 2021;;', 'codice;target;consuntivo', 'K1;200;210');
    expect(headings(found)).toEqual(['0 codice', '2 consuntivo']);
    expect(found).toMatchObject({ titles: ['Relazione 2021'], rows: [{ line: 3 }] });
  });

  it('may be two rows, the upper one with the names of groups', () => {
    const found = table('codice;consuntivo;;nota', ';2020;2021;', 'K1;180;210;');
    expect(headings(found)).toEqual(['0 codice', '1 consuntivo 2020', '2 consuntivo 2021', '3 nota']);
    expect(found?.rows).toHaveLength(1);
  });

  it('may have the names of groups above complete ones', () => {
    expect(headings(table(';2020;2021', 'codice;consuntivo;consuntivo', 'K1;180;210'))).toEqual([
      '0 codice',
      '1 2020 consuntivo',
      '2 2021 consuntivo',
    ]);
  });

  it('are no members where a page repeats them', () => {
    expect(table('codice;valore', 'K1;210', 'codice;valore', 'K2;88')?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('name no column of values: those of numbers may be one', () => {
    const found = table('codice;quantità;ufficio', 'K1;210;Cultura', 'K2;88;Sociale');
    expect(found?.likelyValues.map(({ heading }) => heading)).toEqual(['quantità']);
    expect(table('codice;target;peso', 'K1;200;10')).toBeNull();
    expect(table('codice;ufficio', 'K1;Cultura')).toBeNull();
  });

  it('may be missing where a column has codes and another numbers', () => {
    const found = table('K1;Numero accessi;200;210', 'K2;Pratiche;90;88');
    expect(found?.columns).toMatchObject([{ field: 'code', at: 0 }]);
    expect(found?.likelyValues.map(({ at }) => at)).toEqual([2, 3]);
    expect(found?.rows).toHaveLength(2);
    expect(table('Rossi;12', 'Bianchi;13')).toBeNull();
  });
});
