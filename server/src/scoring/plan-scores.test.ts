import { describe, expect, it } from 'vitest';
import { planTimeline, stateAt } from '../plan/state/plan-state.js';
import { CREMONA_READINGS, CREMONA_STATEMENTS } from './cremona.fixture.js';
import { type FinalReading, planScores } from './plan-scores.js';
import { STANDARD_POLICY } from './policy.js';

const timeline = planTimeline({ acts: [5], statements: CREMONA_STATEMENTS, requests: [] });
const scoresAt = (act: number, readings: readonly FinalReading[] = CREMONA_READINGS) =>
  planScores(timeline, stateAt(timeline, act), readings, STANDARD_POLICY);
const scores = scoresAt(5);
const rounded = (value: number | null | undefined) => (value == null ? value : Math.round(value * 100) / 100);

describe('Cremona 2019 with the demonstration actuals, current targets', () => {
  it.each([
    ['C117_0002', 100, 1, 100, 100],
    ['C77_0004', 94, 0.6, 56.4, 96.4],
    ['C80_0003', 91.56, 1, 91.56, 91.56],
    ['C50_0004', 92.73, 1, 92.73, 92.73],
    ['C50_0005', 87.33, 1, 87.33, 87.33],
    ['C32_0014', 94.86, 0.7, 66.4, 96.4],
    ['C21_0007', 98.5, 1, 98.5, 98.5],
    ['C0136_0002', 68.8, 1, 68.8, 68.8],
    ['C16_0010', 100, 1, 100, 100],
    ['C16_0011', 100, 1, 100, 100],
    ['C17_0005', 32, 1, 32, 32],
    ['C0129_0001', 10.25, 1, 10.25, 10.25],
  ])('objective %s: %d (coverage %d, %d to %d)', (code, value, coverage, lower, upper) => {
    const score = scores.objectives.get(code)?.current;
    expect([score?.value, score?.coverage, score?.lowerBound, score?.upperBound].map(rounded)).toEqual([
      value,
      coverage,
      lower,
      upper,
    ]);
    expect(score?.weighting).toBe('WEIGHTED');
  });

  it('the plan is the simple mean, because nine objective weights are unknown', () => {
    expect(scores.plan.current).toMatchObject({
      coverage: 0.941667,
      weighting: 'UNWEIGHTED',
      unknownWeights: 9,
      reported: 25,
      total: 27,
    });
    const { value, lowerBound, upperBound } = scores.plan.current;
    expect([value, lowerBound, upperBound].map(rounded)).toEqual([80.84, 75.33, 81.16]);
    expect(scores.plan.statusCounts).toEqual({ achieved: 13, partial: 9, missed: 3, notReported: 2, notMeasurable: 0 });
  });

  it('sectors aggregate their objectives', () => {
    expect(rounded(scores.sectors.get('sviluppo-lavoro')?.current.value)).toBe(95.19);
    expect(rounded(scores.sectors.get('sviluppo-lavoro')?.current.coverage)).toBe(0.87);
    expect(rounded(scores.sectors.get('cultura-musei')?.current.value)).toBe(90.03);
    expect(rounded(scores.areas.get('cultura')?.current.value)).toBe(90.03);
    expect(rounded(scores.sectors.get('personale')?.current.value)).toBe(75.2);
  });

  it('numbers are rounded half up to six decimals', () => {
    // 100 × 19 / 24 = 79,1666…; 0,4 × 97,46 + 0,3 × 100 + 0,3 × 79,1666… = 92,734
    expect(scores.indicators.get('1396')?.current.raw).toBe(79.166667);
    expect(scores.objectives.get('C50_0004')?.current.value).toBe(92.734);
    expect(scores.indicators.get('278')).toMatchObject({ actual: 80412, deviation: 2412 });
  });
});

describe('initial targets', () => {
  it.each([
    ['1299', 'SCORED', 89.47],
    ['278', 'SCORED', 87.7],
    ['1613', 'REDEFINED', null],
    ['1563', 'REDEFINED', null],
    ['1011', 'REDEFINED', null],
    ['1477', 'REDEFINED', null],
    ['1595', 'NO_TARGET', null],
  ])('indicator %s: %s %d', (code, state, value) => {
    const initial = scores.indicators.get(code)?.initial;
    expect(initial?.state).toBe(state);
    expect(rounded(initial?.value)).toBe(value);
  });

  it('score what has not changed its meaning', () => {
    expect(rounded(scores.objectives.get('C50_0004')?.initial.value)).toBe(84.32);
    expect(scores.objectives.get('C50_0004')?.initial.coverage).toBe(0.6);
    expect(rounded(scores.plan.initial.value)).toBe(72.28);
  });
});

describe('easing', () => {
  it('compares like with like, and says how many', () => {
    expect(rounded(scores.plan.easing.value)).toBe(1.14);
    expect(scores.plan.easing.compared).toBe(10);
    expect(rounded(scores.objectives.get('C50_0004')?.easing.value)).toBe(5.26);
    expect(scores.objectives.get('C50_0004')?.easing.compared).toBe(2);
    expect(rounded(scores.sectors.get('cultura-musei')?.easing.value)).toBe(5.71);
    expect(scores.objectives.get('C16_0011')?.easing).toEqual({ value: null, compared: 0 });
    expect(scores.objectives.get('C17_0005')?.easing).toEqual({ value: 0, compared: 1 });
  });
});

describe('before the fifth act', () => {
  const earlier = scoresAt(4);

  it('readings of a later definition are not compared with the one in force', () => {
    expect(earlier.indicators.get('1011')).toMatchObject({
      actual: null,
      deviation: null,
      reported: false,
      status: 'NOT_MEASURABLE',
      current: { state: 'REDEFINED', value: null },
      initial: { state: 'REDEFINED' },
    });
  });

  it('an unchanged definition is scored with the earlier target', () => {
    expect(earlier.indicators.get('278')).toMatchObject({ actual: 80412, deviation: -11278, status: 'PARTIAL' });
    expect(earlier.plan.current.reported).toBe(21);
  });
});

it('a plan without any reading has no value, and everything is still possible', () => {
  expect(scoresAt(5, []).plan.current).toMatchObject({
    value: null,
    coverage: 0,
    lowerBound: 0,
    upperBound: 100,
    reported: 0,
  });
});
