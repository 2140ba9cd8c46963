import { expect, it } from 'vitest';
import type { DraftReading } from './draft-reading.js';
import { withKnownRatios } from './known-ratios.js';

const row: DraftReading = {
  ...{ line: 2, place: {}, indicator: 'K2', value: '66.67', numerator: null, denominator: null },
  ...{ asOf: '2021-12-31', final: true, note: null, criticality: null, correctiveAction: null },
  ...{ form: 'NUMBER', confirmed: false, text: '' },
};
const known = {
  ...{ indicator: 'K2', asOf: '2021-12-31', final: true, number: 1, demonstration: false, withdrawn: false },
  ...{ numerator: '2', denominator: '3' },
};
const read = (parts: Partial<DraftReading>) => withKnownRatios([{ ...row, ...parts }], [known], () => 'PERCENT')[0];

it('a value that is what the recorded numerator and denominator give is the same', () => {
  expect(read({})).toMatchObject({ value: null, numerator: '2', denominator: '3' });
  expect(read({ value: '66.666667' })).toMatchObject({ value: null, numerator: '2' });
});

it('another value, or one of another day, is another', () => {
  expect(read({ value: '66.7' })).toMatchObject({ value: null, numerator: '2' });
  expect(read({ value: '66.68' })).toMatchObject({ value: '66.68', numerator: null });
  expect(read({ asOf: '2021-06-30', final: false })).toMatchObject({ value: '66.67', numerator: null });
  expect(withKnownRatios([row], [], () => 'PERCENT')).toEqual([row]);
});
