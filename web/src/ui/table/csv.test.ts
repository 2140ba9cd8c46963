import { describe, expect, test } from 'vitest';
import { csv } from './csv.js';

const provenance = { year: 2019, act: 5, takenOn: '2020-03-01', filters: 'base=INITIAL', demonstration: true };
const lines = (cells: (string | number | null)[]) =>
  csv({ header: ['a'], rows: [cells] }, provenance)
    .split('\r\n')
    .slice(1, 2);

describe('a table taken away as CSV', () => {
  test('begins with the mark that tells a spreadsheet the encoding, then the header with its source columns', () => {
    expect(csv({ header: ['Settore', 'Grado'], rows: [] }, provenance)).toBe(
      '\uFEFFSettore;Grado;anno;variazione;data_estrazione;filtri;dimostrativo\r\n',
    );
  });

  test('every line carries year, act, date, filters and the demonstration label', () => {
    expect(lines(['Cultura'])).toEqual(['Cultura;2019;5;2020-03-01;base=INITIAL;sì']);
  });

  test('numbers have a decimal comma and no thousands point; a negative one stays a number', () => {
    expect(lines([91690, 0.1, -5.26])).toEqual(['91690;0,1;-5,26;2019;5;2020-03-01;base=INITIAL;sì']);
  });

  test('unknown is empty, zero is zero', () => {
    expect(lines([null, 0])).toEqual([';0;2019;5;2020-03-01;base=INITIAL;sì']);
  });

  test.each(['=1+1', '+39', '-cmd', '@SUM(A1)', '\tx'])('the formula trigger of %j is inert', (text) => {
    expect(lines([text])[0]?.startsWith(`'${text}`)).toBe(true);
  });

  test('quotes, separators and line ends are quoted', () => {
    expect(lines(['detto "PEG"; fine'])).toEqual(['"detto ""PEG""; fine";2019;5;2020-03-01;base=INITIAL;sì']);
    expect(csv({ header: ['a'], rows: [['=a\r\nb']] }, provenance)).toContain('"\'=a\r\nb";2019');
  });
});
