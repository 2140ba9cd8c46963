import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as comparison } from '#words/it/comparison.js';
import { words as plan } from '#words/it/plan.js';
import {
  type ComparedIndicator,
  type ComparedObjective,
  detailOf,
  indicatorRows,
  objectiveRows,
} from './comparison.rows.js';

const objective: ComparedObjective = {
  code: 'C77_0004',
  printedCode: 'C77_0004',
  title: 'Bilancio ambientale',
  weight: 5,
  initialWeight: 8,
  weightReduced: true,
  sector: { name: 'Ambiente' },
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
const noDay = { targetDate: null, rangeMin: null, rangeMax: null, actualDate: null };
const values = { ...noDay, target: 78000, actual: 81510, deviation: 3510, status: 'ACHIEVED' } as const;
const indicator: ComparedIndicator = {
  code: '278',
  printedCode: '278',
  title: 'Presenze',
  kind: 'NUMBER',
  direction: 'HIGHER',
  directionInferred: true,
  unit: null,
  weight: 50,
  attainment: { state: 'SCORED', value: 100, raw: 104.5 },
  comparison: values,
  objective: { code: 'C50_0005', sector: { name: 'Cultura' } },
};

describe('rows of the comparison', () => {
  test('a group has its distance in points, its bounds, its measured share and its weight cut', () => {
    const [row] = objectiveRows([objective], comparison, plan);
    expect(row).toMatchObject({
      label: 'C77_0004 Bilancio ambientale',
      valueText: '94,00 %',
      deviationText: '−6,00 punti',
      bounds: [56.4, 96.4],
      coverage: 0.6,
      status: 'PARTIAL',
      weightCut: '8 → 5 ▼',
      easing: null,
    });
    expect(row && detailOf(row, comparison, plan)).toBe('(misurato il 60,00 % del peso)');
  });

  test('a group that nothing measures is unknown, never zero', () => {
    const unknown = {
      ...objective,
      score: { ...objective.score, value: null, coverage: 0, status: 'NOT_REPORTED' as const },
    };
    const [row] = objectiveRows([unknown], comparison, plan);
    expect(row).toMatchObject({ value: null, attainment: null, valueText: 'n.d.', deviation: null });
    expect(row).toMatchObject({ deviationText: 'n.d.', status: 'NOT_REPORTED' });
  });

  test('an indicator is on the axis in percent before the cap, in its own unit in the table, capped in files', () => {
    const [row] = indicatorRows([indicator], vocabulary);
    expect(row).toMatchObject({
      value: 104.5,
      attainment: 100,
      valueText: '100,00 % (104,50 %)',
      targetText: '78.000',
      actualText: '81.510',
      deviationText: '+3.510',
      sector: 'Cultura',
      weightCut: null,
    });
    expect(row && detailOf(row, comparison, plan)).toBe('consuntivo 81.510, target 78.000');
  });

  test('a code that the system made is no name for people', () => {
    const [row] = indicatorRows([{ ...indicator, printedCode: null }], vocabulary);
    expect(row).toMatchObject({ key: '278', label: 'Presenze' });
  });

  test('an indicator without actual or target names the missing one', () => {
    const missing = {
      ...indicator,
      attainment: { state: 'NO_ACTUAL', value: null, raw: null },
      comparison: { ...values, target: null, actual: null, deviation: null },
    } as const;
    const [row] = indicatorRows([missing], vocabulary);
    expect(row).toMatchObject({
      value: null,
      valueText: 'Non rendicontato',
      targetText: 'Target non previsto',
      actualText: 'Non rendicontato',
    });
  });
});
