import { describe, expect, test } from 'vitest';
import { words as plan } from '#words/it/plan.js';
import { furthestFirst, scoreRow, scoreTitle } from './score-rows.js';

const measured = {
  value: 94,
  coverage: 0.6,
  lowerBound: 56.4,
  upperBound: 96.4,
  weighting: 'WEIGHTED',
  unknownWeights: 0,
  reported: 2,
  total: 3,
  status: 'PARTIAL',
} as const;
const complete = {
  ...measured,
  ...{ value: 100, coverage: 1, lowerBound: 100, upperBound: 100, reported: 3 },
  status: 'ACHIEVED',
} as const;
const empty = {
  ...measured,
  ...{ value: null, coverage: 0, lowerBound: 0, upperBound: 100, reported: 0 },
  status: 'NOT_REPORTED',
} as const;

const row = (key: string, score: typeof empty | typeof complete | typeof measured) =>
  scoreRow({ place: { kind: 'sector', key }, label: key, score, achieved: 1 }, plan);

describe('rows of a score chart', () => {
  test('chart and table share one text for each number', () => {
    expect(row('Cultura', measured)).toMatchObject({
      valueText: '94,00 %',
      bounds: [56.4, 96.4],
      boundsText: '56,40 % – 96,40 %',
    });
  });

  test('behind the number stand the indicators achieved, and the share measured where it is not all', () => {
    expect(row('Cultura', measured).detail).toBe('raggiunti 1 su 3 · misurato il 60,00 %');
    expect(row('Cultura', complete).detail).toBe('raggiunti 1 su 3');
    expect(row('Cultura', empty).detail).toBe('da rendicontare 3 su 3');
  });

  test('the furthest from the target comes first, what is not measured last', () => {
    const rows = [row('Musei', complete), row('Vigili', empty), row('Lavoro', measured)];
    expect(furthestFirst(rows).map(({ label }) => label)).toEqual(['Lavoro', 'Musei', 'Vigili']);
  });

  test('nothing missing leaves one possible end', () => {
    expect(row('Cultura', complete).boundsText).toBe('100,00 %');
  });

  test('a score that nothing measures is unknown, not zero', () => {
    expect(row('Cultura', empty)).toMatchObject({ value: null, valueText: 'n.d.' });
  });
});

describe('the active title', () => {
  test('names who is furthest from the target, whatever is not measured', () => {
    expect(scoreTitle([row('Musei', complete), row('Vigili', empty), row('Lavoro', measured)], plan)).toBe(
      'Il più distante dal target: Lavoro (94,00 %)',
    );
  });

  test('says when nothing is measured', () => {
    expect(scoreTitle([row('Vigili', empty)], plan)).toBe('Nessun risultato misurato finora');
  });

  test('does not reassure while something is not measured', () => {
    expect(scoreTitle([row('Musei', complete), row('Vigili', empty)], plan)).toBe(
      'Per quanto misurato il target è raggiunto; mancano dati per 1 voce',
    );
  });

  test('says when every measured row has reached its target', () => {
    expect(scoreTitle([row('Musei', complete), row('Ragioneria', complete)], plan)).toBe(
      'Tutti e 2 hanno raggiunto il target',
    );
  });
});
