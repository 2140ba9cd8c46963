import { expect, test } from 'vitest';
import { canonicalNumber, possibleMeanings, readNumber, typedNumber } from './italian-number.js';

test.each([
  ['1.234,5', '1234.5'],
  ['91.690', '91690'],
  ['91690', '91690'],
  ['87,50', '87.5'],
  ['0,1', '0.1'],
  ['007', '7'],
  ['-3', '-3'],
  ['−2,5', '-2.5'],
  ['-0', '0'],
  ['100 %', '100'],
  ['0', '0'],
])('%s is %s', (typed, canonical) => {
  expect(canonicalNumber(typed)).toBe(canonical);
});

test.each([
  ['7.5', ['7,5', '75']],
  ['0.88', ['0,88']],
  ['-1.5', ['-1,5', '-15']],
  ['1,234.5', ['1.234,5']],
  ['12.3456', ['12,3456', '123.456']],
])('%s is asked about, never guessed: %j', (typed, meant) => {
  expect(possibleMeanings(typed)).toEqual(meant);
  expect(canonicalNumber(typed)).toBeNull();
});

test('a number of any length is read without losing a digit', () => {
  expect(canonicalNumber('0,12345678901234567890')).toBe('0.1234567890123456789');
});

test('nothing typed is no number, and nothing to ask about', () => {
  expect([readNumber(' \u00a0'), possibleMeanings('')]).toEqual([{ kind: 'none' }, []]);
});

test.each(['', 'abc', '1.2.3', '1,2,3', '1.23,4', '12 mesi', '-', '5-6'])('«%s» is no number', (typed) => {
  expect(canonicalNumber(typed)).toBeNull();
});

test.each(['87.5', '-0.25', '91690', '0'])('%s comes back from the field it was put into', (canonical) => {
  expect(canonicalNumber(typedNumber(canonical))).toBe(canonical);
});
