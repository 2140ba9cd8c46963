import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as comparison } from '#words/it/comparison.js';
import { words as plan } from '#words/it/plan.js';
import { type ComparedIndicator, type ComparedObjective, indicatorRows, objectiveRows } from './comparison.rows.js';

const objective: ComparedObjective = {
  id: 'cremona/2019/C77_0004',
  code: 'C77_0004',
  title: 'Bilancio ambientale',
  weight: 5,
  initialWeight: 8,
  weightReduced: true,
  score: {
    value: 94,
    coverage: 0.6,
    lowerBound: 56.4,
    upperBound: 96.4,
    weighting: 'WEIGHTED',
    unknownWeights: 0,
    reported: 2,
    total: 3,
    status: 'PARTIAL',
  },
  easing: { value: null },
};
const indicator: ComparedIndicator = {
  id: 'cremona/2019/278',
  code: '278',
  title: 'Presenze',
  kind: 'NUMBER',
  direction: 'HIGHER',
  directionInferred: true,
  unit: null,
  weight: 50,
  attainment: { state: 'SCORED', value: 100, raw: 104.5 },
  objective: { code: 'C50_0005', weight: 5, initialWeight: 8, weightReduced: true },
};
const noDay = { targetDate: null, rangeMin: null, rangeMax: null, actualDate: null };
const values = {
  ...noDay,
  key: indicator.code,
  target: 78000,
  actual: 81510,
  deviation: 3510,
  status: 'ACHIEVED',
} as const;

describe('rows of the comparison', () => {
  test('a group stands against 100 %, with its bounds, its measured share and its weight cut', () => {
    const [row] = objectiveRows([objective], [{ key: objective.code, status: 'PARTIAL' }], comparison, plan);
    expect(row).toMatchObject({
      target: 100,
      actualText: '94,00 %',
      deviationText: '−6,00 punti',
      bounds: [56.4, 96.4],
      coverage: 0.6,
      status: 'PARTIAL',
      weightCut: '8 → 5 ▼',
      easing: null,
    });
  });

  test('a group that nothing measures is unknown, never zero', () => {
    const unknown = { ...objective, score: { ...objective.score, value: null, coverage: 0 } };
    const [row] = objectiveRows([unknown], [], comparison, plan);
    expect(row).toMatchObject({
      value: null,
      actual: null,
      actualText: 'n.d.',
      deviation: null,
      deviationText: 'n.d.',
    });
  });

  test('an indicator is on the axis in percent before the cap, and in its own unit in the table', () => {
    const [row] = indicatorRows([indicator], [values], vocabulary);
    expect(row).toMatchObject({
      value: 104.5,
      valueText: '100,00 % (104,50 %)',
      targetText: '78.000',
      actualText: '81.510',
      deviationText: '+3.510',
      weightCut: '8 → 5 ▼',
    });
  });

  test('an indicator without actual or target names the missing one', () => {
    const missing = { ...indicator, attainment: { state: 'NO_ACTUAL', value: null, raw: null } } as const;
    const [row] = indicatorRows([missing], [{ ...values, target: null, actual: null, deviation: null }], vocabulary);
    expect(row).toMatchObject({
      value: null,
      valueText: 'Non rendicontato',
      targetText: 'Target non previsto',
      actualText: 'Non rendicontato',
    });
  });
});
