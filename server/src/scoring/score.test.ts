import type { AttainmentState } from '@traguardo/schema/vocabulary';
import { describe, expect, it } from 'vitest';
import type { ExactAttainment } from './attainment.js';
import { type ExactEasing, objectiveEasing } from './easing.js';
import { Exact, storedNumber } from './exact-number.js';
import { groupResult, objectiveResult } from './group-result.js';
import { type ExactScore, objectiveScore, storedScore } from './score.js';

const scored = (value: number): ExactAttainment => ({
  state: 'SCORED',
  raw: new Exact(value),
  value: new Exact(value),
});
const unscored = (state: Exclude<AttainmentState, 'SCORED'>): ExactAttainment => ({ state, raw: null, value: null });
const part = (weight: string | null, attainment: ExactAttainment) => ({
  weight,
  attainment,
  reported: attainment.state === 'SCORED',
});
const weighed = (weight: string | null, score: ExactScore, easing: ExactEasing = { value: null, compared: 0 }) => ({
  weight,
  result: objectiveResult({ current: score, initial: score, easing, indicators: [] }),
});
const objective = (...parts: ReturnType<typeof part>[]) => objectiveScore(parts, { closed: false });

describe('the score of an objective', () => {
  it('is the weighted mean of what is scored, an unreported indicator lowers coverage only', () => {
    const score = storedScore(
      objective(part('20', scored(82)), part('40', scored(100)), part('40', unscored('NO_ACTUAL'))),
    );
    // (20·82 + 40·100) / 60 = 94; lower 5640/100; upper (5640 + 4000)/100
    expect(score).toEqual({
      value: 94,
      closedValue: 56.4,
      coverage: 0.6,
      lowerBound: 56.4,
      upperBound: 96.4,
      weighting: 'WEIGHTED',
      unknownWeights: 0,
      reported: 2,
      total: 3,
    });
  });

  it.each(['NO_ACTUAL', 'NO_TARGET', 'REDEFINED', 'INVALID'] as const)('%s counts 0 below and 100 above', (state) => {
    const score = storedScore(objective(part('50', scored(60)), part('50', unscored(state))));
    expect(score).toMatchObject({ value: 60, coverage: 0.5, lowerBound: 30, upperBound: 80 });
  });

  it.each(['NOT_APPLICABLE', 'NEUTRALISED'] as const)('%s gives its weight to the others', (state) => {
    const score = storedScore(objective(part('50', scored(60)), part('50', unscored(state))));
    expect(score).toMatchObject({ value: 60, coverage: 1, lowerBound: 60, upperBound: 60 });
  });

  it('is open while nothing is scored', () => {
    expect(storedScore(objective(part('100', unscored('NO_ACTUAL'))))).toMatchObject({
      value: null,
      coverage: 0,
      lowerBound: 0,
      upperBound: 100,
    });
  });

  it.each([
    ['no indicator', []],
    ['nothing applicable', [part('100', unscored('NOT_APPLICABLE'))]],
    ['no weight', [part('0', scored(50))]],
  ])('with %s there is nothing to measure', (_, parts) => {
    expect(storedScore(objectiveScore(parts, { closed: false }))).toMatchObject({
      value: null,
      coverage: 0,
      lowerBound: null,
      upperBound: null,
    });
  });

  it('is the simple mean, and says so, where a weight is unknown', () => {
    const score = storedScore(
      objective(part('90', scored(100)), part(null, scored(50)), part('10', unscored('NO_ACTUAL'))),
    );
    expect(score).toMatchObject({ value: 75, coverage: 0.666667, weighting: 'UNWEIGHTED', unknownWeights: 1 });
  });
});

describe('a closed cycle', () => {
  const closed = (...parts: ReturnType<typeof part>[]) => objectiveScore(parts, { closed: true });

  it('counts 0 for what was not reported, and nothing can turn out better', () => {
    const parts = [part('20', scored(82)), part('40', scored(100)), part('40', unscored('NO_ACTUAL'))];
    // (20·82 + 40·100 + 40·0) / 100
    const frozen = { value: 56.4, closedValue: 56.4, coverage: 0.6, lowerBound: 56.4, upperBound: 56.4 };
    expect(storedScore(closed(...parts))).toMatchObject(frozen);
    // Before the closing, `closedValue` gives the later value.
    expect(storedScore(objective(...parts))).toMatchObject({ value: 94, closedValue: 56.4 });
  });

  it.each(['NOT_APPLICABLE', 'NEUTRALISED'] as const)('still gives the weight of what is %s to the others', (state) => {
    const score = closed(part('30', scored(60)), part('50', unscored(state)), part('20', unscored('NO_ACTUAL')));
    // (30·60 + 20·0) / 50
    expect(storedScore(score)).toMatchObject({ value: 36, coverage: 0.6, lowerBound: 36, upperBound: 36 });
  });

  it.each(['NO_TARGET', 'REDEFINED', 'INVALID'] as const)('leaves %s open: it was reported, or cannot be', (state) => {
    const score = closed(part('50', scored(60)), part('50', unscored(state)));
    expect(storedScore(score)).toMatchObject({ value: 60, coverage: 0.5, lowerBound: 30, upperBound: 80 });
  });

  it('scores an objective without reported values 0, and it counts in its group', () => {
    const unreported = closed(part('100', unscored('NO_ACTUAL')));
    expect(storedScore(unreported)).toMatchObject({ value: 0, coverage: 0, lowerBound: 0, upperBound: 0 });
    const { current } = groupResult([
      weighed('3', unreported),
      weighed('1', closed(part('100', scored(80)))),
      weighed('6', closed(part('100', unscored('NEUTRALISED')))),
    ]);
    // (3·0 + 1·80) / 4; the neutralised one has nothing to measure.
    expect(current).toMatchObject({ value: 20, closedValue: 20, coverage: 0.25 });
  });
});

describe('the score of a group', () => {
  const good = objective(part('100', scored(100)));
  const poor = objective(part('100', scored(40)));
  const open = objective(part('100', unscored('NO_ACTUAL')));
  const nothing = objective(part('100', unscored('NEUTRALISED')));

  it('weighs objectives by their points where all are known', () => {
    const { current } = groupResult([weighed('8', good), weighed('2', poor)]);
    expect(current).toMatchObject({ value: 88, weighting: 'WEIGHTED', unknownWeights: 0 });
  });

  it('is the simple mean where one is unknown: unknown is neither equal nor zero', () => {
    const { current } = groupResult([weighed('8', good), weighed(null, poor)]);
    expect(current).toMatchObject({ value: 70, weighting: 'UNWEIGHTED', unknownWeights: 1 });
  });

  it('keeps an unreported objective in coverage and bounds, and leaves out one with nothing to measure', () => {
    const parts = [good, open, nothing].map((score) => weighed('5', score));
    expect(groupResult(parts).current).toMatchObject({
      value: 100,
      coverage: 0.5,
      lowerBound: 50,
      upperBound: 100,
      reported: 1,
      total: 3,
    });
  });
});

describe('easing', () => {
  it('compares only the indicators scored on both bases', () => {
    const easing = objectiveEasing([
      { weight: '30', current: scored(100), initial: scored(90) },
      { weight: '10', current: scored(50), initial: scored(50) },
      { weight: '60', current: scored(97), initial: unscored('REDEFINED') },
    ]);
    expect([storedNumber(easing.value), easing.compared]).toEqual([7.5, 2]);
  });

  it('of a group is the mean of its objectives that have one', () => {
    const of = (value: number | null) => ({ value: value === null ? null : new Exact(value), compared: 1 });
    const { easing } = groupResult([
      weighed('3', objective(part('1', scored(1))), of(4)),
      weighed('1', objective(part('1', scored(1))), of(0)),
      weighed('6', objective(part('1', scored(1))), of(null)),
    ]);
    expect([easing.value, easing.compared]).toEqual([3, 2]);
  });
});
