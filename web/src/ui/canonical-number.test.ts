import { expect, test } from 'vitest';
import { canonicalNumber, typedNumber } from './canonical-number.js';

test.each([
  ['1.234,5', '1234.5'],
  ['91.690', '91690'],
  ['91690', '91690'],
  ['87.5', '87.5'],
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

test.each(['', 'abc', '1.2.3', '1,2,3', '1.23,4', '12 mesi', '-', '5-6'])('«%s» is no number', (typed) => {
  expect(canonicalNumber(typed)).toBeNull();
});

test.each(['87.5', '-0.25', '91690', '0'])('%s comes back from the field it was put into', (canonical) => {
  expect(canonicalNumber(typedNumber(canonical))).toBe(canonical);
});
