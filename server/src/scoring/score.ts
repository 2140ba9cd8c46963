import type { AttainmentState, Weighting } from '@traguardo/schema/vocabulary';
import type { Decimal } from 'decimal.js';
import type { ExactAttainment } from './attainment.js';
import { Exact, exactNumber, HUNDRED, storedNumber, sum, weightedMean, ZERO } from './exact-number.js';

/** The attainment of an objective, sector, area or plan, and how much of it is known. Percent; `coverage` is a
 *  share (0–1). */
export interface ScoreOf<T> {
  /** Null where nothing is scored. */
  readonly value: T | null;
  /** The value if every indicator without actual counts 0, as it does once the cycle is closed. */
  readonly closedValue: T | null;
  readonly coverage: T;
  /** The value if everything not scored were 0, or 100; null where there is nothing to measure. */
  readonly lowerBound: T | null;
  readonly upperBound: T | null;
  readonly weighting: Weighting;
  readonly unknownWeights: number;
  /** How many of the `total` indicators have an actual. */
  readonly reported: number;
  readonly total: number;
}
export type ExactScore = ScoreOf<Decimal>;
export type Score = ScoreOf<number>;

export interface ScoredIndicator {
  readonly weight: string | null;
  readonly attainment: ExactAttainment;
  readonly reported: boolean;
}

/** The weights of the calculation: the known ones, or 1 for each where any is unknown. */
export function weighting(weights: readonly (string | null)[]): {
  readonly weighting: Weighting;
  readonly unknownWeights: number;
  readonly weights: readonly Decimal[];
} {
  const known = weights.filter((weight) => weight !== null);
  const unknownWeights = weights.length - known.length;
  return unknownWeights === 0
    ? { weighting: 'WEIGHTED', unknownWeights, weights: known.map((weight) => exactNumber(weight)) }
    : { weighting: 'UNWEIGHTED', unknownWeights, weights: weights.map(() => new Exact(1)) };
}

/** Phases that a policy counts in the score of their objective, and the part of it that they give, 0–1. */
export interface PhasePart {
  readonly share: Decimal;
  readonly phases: readonly Pick<ScoredIndicator, 'weight' | 'attainment'>[];
}

type Counted = ExactAttainment & { readonly weight: Decimal };

/** What counts, with its weight. Not applicable or neutralised members have none. */
function countedMembers(members: PhasePart['phases']): Counted[] {
  const { weights } = weighting(members.map(({ weight }) => weight));
  return members
    .map(({ attainment }, index) => ({ weight: weights[index] ?? ZERO, ...attainment }))
    .filter(({ state }) => state !== 'NOT_APPLICABLE' && state !== 'NEUTRALISED');
}

/** Indicators and phases, weighed so that the phases have their share of the whole; without one of them the other is the
 *  whole. Multiplied instead of divided, so that the weights stay exact. */
function withPhases(indicators: readonly Counted[], { share, phases }: PhasePart): readonly Counted[] {
  const own = countedMembers(phases);
  const [ofIndicators, ofPhases] = [indicators, own].map((members) => sum(members.map(({ weight }) => weight)));
  if (ofPhases === undefined || ofPhases.isZero() || share.isZero()) return indicators;
  if (ofIndicators === undefined || ofIndicators.isZero()) return own;
  const scaled = (members: readonly Counted[], factor: Decimal) =>
    members.map((member) => ({ ...member, weight: member.weight.times(factor) }));
  const left = new Exact(1).minus(share);
  return [...scaled(indicators, left.times(ofPhases)), ...scaled(own, share.times(ofIndicators))];
}

/** The weighted mean of what is scored; `coverage` is the share of weight that is scored, so a half-reported
 *  objective never looks like a finished one. Not applicable or neutralised indicators have no weight. Once the
 *  cycle is closed an indicator without actual counts 0, and its upper bound too. Phases count where a policy says so. */
export function objectiveScore(
  indicators: readonly ScoredIndicator[],
  { closed }: { readonly closed: boolean },
  phasePart: PhasePart | null = null,
): ExactScore {
  const { weights: _, ...label } = weighting(indicators.map(({ weight }) => weight));
  const measured = countedMembers(indicators);
  const counted = phasePart === null ? measured : withPhases(measured, phasePart);
  const scored = counted.filter((indicator) => indicator.state === 'SCORED');
  const settled = counted.flatMap(({ state, weight, value }) =>
    state === 'SCORED' || state === 'NO_ACTUAL' ? [{ weight, value: value ?? ZERO }] : [],
  );
  const all = sum(counted.map(({ weight }) => weight));
  const closedValue = weightedMean(settled);
  const best = (state: AttainmentState) => (closed && state === 'NO_ACTUAL' ? ZERO : HUNDRED);
  return {
    value: closed ? closedValue : weightedMean(scored),
    closedValue,
    coverage: all.isZero() ? ZERO : sum(scored.map(({ weight }) => weight)).dividedBy(all),
    lowerBound: weightedMean(counted.map(({ weight, value }) => ({ weight, value: value ?? ZERO }))),
    upperBound: weightedMean(counted.map(({ weight, state, value }) => ({ weight, value: value ?? best(state) }))),
    ...label,
    reported: indicators.filter(({ reported }) => reported).length,
    total: indicators.length,
  };
}

/** The score as it is stored. */
export function storedScore(score: ExactScore): Score {
  return {
    ...score,
    value: storedNumber(score.value),
    closedValue: storedNumber(score.closedValue),
    coverage: storedNumber(score.coverage),
    lowerBound: storedNumber(score.lowerBound),
    upperBound: storedNumber(score.upperBound),
  };
}
