import { expect, test } from 'vitest';
import { csvHeader, csvLine } from './csv.js';

test('a table begins with the mark of UTF-8, cells stand between semicolons, lines end with CRLF', () => {
  expect(csvHeader(['Settore', 'Grado'])).toBe('\uFEFFSettore;Grado\r\n');
  expect(csvLine(['Cultura', 94.17, true])).toBe('Cultura;94,17;true\r\n');
});

test.each([
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['\n=1+1', '"\'\n=1+1"'],
  ["'=1+1", "''=1+1"],
  ['=1+1', "'=1+1"],
  ['-1', "'-1"],
  ['+39', "'+39"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', '"\'\r=1"'],
  ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'],
])('the text %j, which a spreadsheet could run as a formula, is written %j', (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`);
});

test.each(['testo', "l'anno", "'900", 'a=b', '1-2'])('the text %j, which is no formula, stays as it is', (text) => {
  expect(csvLine([text])).toBe(`${text}\r\n`);
});

test('a heading is a text like any other', () => {
  expect(csvHeader(['=1+1'])).toBe("\uFEFF'=1+1\r\n");
});

test.each([
  [91690, '91690'],
  [0.1, '0,1'],
  [-11278.5, '-11278,5'],
  [94.171235, '94,171235'],
  [1e-7, '0,0000001'],
  [1e21, '1000000000000000000000'],
  [0, '0'],
  [null, ''],
])(
  'the number %s is written %j: a decimal comma, no thousands, a minus is no formula, unknown is empty',
  (value, cell) => {
    expect(csvLine([value])).toBe(`${cell}\r\n`);
  },
);

test('separators, quotes and line breaks are quoted', () => {
  expect(csvLine(['a;b', 'il "museo"', 'due\nrighe'])).toBe('"a;b";"il ""museo""";"due\nrighe"\r\n');
});
