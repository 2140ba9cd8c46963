import { expect, it } from 'vitest';
import type { DraftReading } from './draft-reading.js';
import { reportedReading } from './readings-report.js';

const reading: DraftReading = {
  ...{
    line: 3,
    place: { sheet: 'Valori', cell: 'C3' },
    indicator: 'K1',
    value: '210.5',
    numerator: null,
    denominator: null,
  },
  ...{ asOf: '2021-12-31', final: true, note: null, criticality: null, correctiveAction: null },
  ...{ form: 'NUMBER', confirmed: false, text: '' },
};

it('a value is reported as a number with its place', () => {
  expect(reportedReading(reading, 'NUMBER')).toEqual({
    ...{
      indicator: 'K1',
      value: 210.5,
      valueDate: null,
      numerator: null,
      denominator: null,
      asOf: '2021-12-31',
      final: true,
    },
    place: { line: 3, sheet: 'Valori', cell: 'C3', page: null },
  });
});

it('a day is reported as one, and a ratio as what it gives for its kind', () => {
  const day: DraftReading = { ...reading, value: '2021-06-28', form: 'DAY' };
  expect(reportedReading(day, 'DATE')).toMatchObject({ value: null, valueDate: '2021-06-28' });
  const ratio: DraftReading = { ...reading, value: null, numerator: '3', denominator: '4' };
  expect(reportedReading(ratio, 'PERCENT')).toMatchObject({ value: 75, numerator: 3, denominator: 4 });
  expect(reportedReading(ratio, 'NUMBER')).toMatchObject({ value: 0.75 });
  expect(reportedReading({ ...ratio, denominator: '0' }, 'PERCENT')).toMatchObject({ value: null });
});
