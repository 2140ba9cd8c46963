import { expect, test } from 'vitest';
import { words as plan } from '#words/it/plan.js';
import { seriesTitle, type YearRow } from './series.rows.js';

function year(year: number, value: number | null): YearRow {
  return {
    ...{ year, title: null },
    score: {
      ...{ value, coverage: value === null ? 0 : 1, lowerBound: value, upperBound: value },
      ...{ weighting: 'WEIGHTED', unknownWeights: 0, reported: value === null ? 0 : 1, total: 1 },
      status: value === null ? 'NOT_REPORTED' : 'PARTIAL',
    },
  };
}

test('the title states the change between the first and the last year that are measured', () => {
  expect(seriesTitle([year(2017, null), year(2018, 80), year(2019, 92.5), year(2020, null)], plan)).toBe(
    'Dal 2018 al 2019: +12,50 punti percentuali',
  );
  expect(seriesTitle([year(2018, 80), year(2019, 80)], plan)).toBe('Stesso risultato nel 2018 e nel 2019');
});

test('one measured year has no change', () => {
  expect(seriesTitle([year(2018, 80), year(2019, null)], plan)).toBe('Risultati non misurati in almeno due anni');
});
