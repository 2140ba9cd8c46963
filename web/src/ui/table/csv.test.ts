import { describe, expect, test } from 'vitest';
import { csv } from './csv.js';

const provenance = { year: 2019, act: 5, takenOn: '2020-03-01', filters: 'base=INITIAL', demonstration: true };
const lines = (cells: (string | number | null)[]) =>
  csv({ header: ['a'], rows: [cells] }, provenance)
    .split('\r\n')
    .slice(1, 2);

describe('a table downloaded as CSV', () => {
  test('begins with the mark that tells a spreadsheet the encoding, then the header with its source columns', () => {
    expect(csv({ header: ['Settore', 'Grado'], rows: [] }, provenance)).toBe(
      '\uFEFFSettore;Grado;anno;variazione;data_estrazione;filtri;dimostrativo\r\n',
    );
  });

  test('every line carries year, act, date, filters and the demonstration label', () => {
    expect(lines(['Cultura'])).toEqual(['Cultura;2019;5;2020-03-01;base=INITIAL;sì']);
  });

  test.each(['=1+1', '＝1+1', "'=1+1"])('the formula %j is written as the text that it is', (text) => {
    expect(lines([text])[0]?.startsWith(`'${text}`)).toBe(true);
  });
});
