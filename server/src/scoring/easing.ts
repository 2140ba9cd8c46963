import type { Decimal } from 'decimal.js';
import type { ExactAttainment } from './attainment.js';
import { weightedMean, ZERO } from './exact-number.js';
import { weighting } from './score.js';

/** How much of a result comes from changed targets, in percentage points; null where nothing is comparable. */
export interface ExactEasing {
  readonly value: Decimal | null;
  /** Indicators of an objective, objectives of a group, that the value rests on. */
  readonly compared: number;
}

export interface IndicatorOnBothBases {
  readonly weight: string | null;
  readonly current: ExactAttainment;
  readonly initial: ExactAttainment;
}

/** CURRENT minus INITIAL, like for like: only over the indicators scored on both. */
export function objectiveEasing(indicators: readonly IndicatorOnBothBases[]): ExactEasing {
  const { weights } = weighting(indicators.map(({ weight }) => weight));
  const comparable = indicators.flatMap(({ current, initial }, index) =>
    current.state === 'SCORED' && initial.state === 'SCORED'
      ? [{ weight: weights[index] ?? ZERO, value: current.value.minus(initial.value) }]
      : [],
  );
  return { value: weightedMean(comparable), compared: comparable.length };
}

/** The mean of the objectives' easings, weighted as their scores are. */
export function groupEasing(
  objectives: readonly { readonly weight: string | null; readonly easing: ExactEasing }[],
): ExactEasing {
  const { weights } = weighting(objectives.map(({ weight }) => weight));
  const comparable = objectives.flatMap(({ easing: { value } }, index) =>
    value === null ? [] : [{ weight: weights[index] ?? ZERO, value }],
  );
  return { value: weightedMean(comparable), compared: comparable.length };
}
