import type { Weighting } from '@traguardo/schema/vocabulary';
import { Exact, storedNumber, ZERO } from './exact-number.js';
import type { ExactObjective } from './known-scores.js';
import {
  addedSums,
  meanOf,
  NO_SUMS,
  objectiveSums,
  type ResultSums,
  type ScoreSums,
  weighedSums,
} from './result-sums.js';
import { type Score, storedScore, weighting } from './score.js';
import { type StatusCounts, statusCounts } from './status.js';

/** The result of an objective, sector, area or plan on both bases. */
export interface GroupResult {
  readonly current: Score;
  readonly initial: Score;
  /** In percentage points; `compared` indicators of an objective, or objectives of a group. */
  readonly easing: { readonly value: number | null; readonly compared: number };
  readonly statusCounts: StatusCounts;
  readonly sums: ResultSums;
}

/** What a result counts. */
export interface ResultCounts {
  readonly weighting: Weighting;
  readonly unknownWeights: number;
  /** Of indicators. */
  readonly reported: number;
  readonly total: number;
  readonly compared: number;
  readonly statusCounts: StatusCounts;
}

export interface WeighedResult {
  /** Canonical; null = unknown. */
  readonly weight: string | null;
  readonly result: GroupResult;
}

export function objectiveResult(objective: ExactObjective): GroupResult {
  const { current, initial, easing, indicators } = objective;
  return {
    current: storedScore(current),
    initial: storedScore(initial),
    easing: { value: storedNumber(easing.value), compared: easing.compared },
    statusCounts: statusCounts(indicators.map(({ status }) => status)),
    sums: objectiveSums(objective),
  };
}

/** The mean of objectives by their weights where all are known, else the simple mean, marked UNWEIGHTED. An
 *  objective with nothing to measure is left out; one that is not reported yet counts in coverage and bounds. */
export function groupResult(objectives: readonly WeighedResult[]): GroupResult {
  const { weights, ...label } = weighting(objectives.map(({ weight }) => weight));
  const results = objectives.map(({ result }) => result);
  return resultOf(
    results.reduce((sums, result, index) => addedSums(sums, weighedSums(result.sums, weights[index] ?? ZERO)), NO_SUMS),
    {
      ...label,
      reported: results.reduce((total, { current }) => total + current.reported, 0),
      total: results.reduce((total, { current }) => total + current.total, 0),
      compared: results.filter(isCompared).length,
      statusCounts: results.reduce((counts, result) => addedCounts(counts, result.statusCounts), statusCounts([])),
    },
  );
}

/** The result of a group where one of its objectives changed; `weight` is that objective's. */
export function changedGroup(
  group: GroupResult,
  weight: string | null,
  { before, after }: { readonly before: GroupResult; readonly after: GroupResult },
): GroupResult {
  const { weighting: way, unknownWeights, reported, total } = group.current;
  const used = way === 'WEIGHTED' && weight !== null ? new Exact(weight) : ONE;
  return resultOf(
    addedSums(group.sums, addedSums(weighedSums(after.sums, used), weighedSums(before.sums, used.negated()))),
    {
      weighting: way,
      unknownWeights,
      reported: reported + after.current.reported - before.current.reported,
      total: total + after.current.total - before.current.total,
      compared: group.easing.compared + Number(isCompared(after)) - Number(isCompared(before)),
      statusCounts: addedCounts(addedCounts(group.statusCounts, after.statusCounts), before.statusCounts, -1),
    },
  );
}

const ONE = new Exact(1);

function isCompared({ easing }: GroupResult): boolean {
  return easing.value !== null;
}

function addedCounts(a: StatusCounts, b: StatusCounts, times = 1): StatusCounts {
  return {
    achieved: a.achieved + times * b.achieved,
    partial: a.partial + times * b.partial,
    missed: a.missed + times * b.missed,
    notReported: a.notReported + times * b.notReported,
    notMeasurable: a.notMeasurable + times * b.notMeasurable,
  };
}

function resultOf(sums: ResultSums, { compared, statusCounts, ...counts }: ResultCounts): GroupResult {
  const score = (of: ScoreSums): Score => ({
    value: storedNumber(meanOf(of.value)),
    closedValue: storedNumber(meanOf(of.closedValue)),
    coverage: storedNumber(meanOf(of.coverage) ?? ZERO),
    lowerBound: storedNumber(meanOf(of.lowerBound)),
    upperBound: storedNumber(meanOf(of.upperBound)),
    ...counts,
  });
  return {
    current: score(sums.current),
    initial: score(sums.initial),
    easing: { value: storedNumber(meanOf(sums.easing)), compared },
    statusCounts,
    sums,
  };
}
