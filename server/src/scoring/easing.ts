import type { Decimal } from 'decimal.js';
import type { ExactAttainment } from './attainment.js';
import { weightedMean, ZERO } from './exact-number.js';
import { weighting } from './score.js';

/** The part of a result that comes from changed targets, in percentage points; null where nothing is comparable. */
export interface ExactEasing {
  readonly value: Decimal | null;
  /** The number of indicators that are compared. */
  readonly compared: number;
}

export interface IndicatorOnBothBases {
  readonly weight: string | null;
  readonly current: ExactAttainment;
  readonly initial: ExactAttainment;
}

/** CURRENT minus INITIAL, only over the indicators that are scored on both bases. */
export function objectiveEasing(indicators: readonly IndicatorOnBothBases[]): ExactEasing {
  const { weights } = weighting(indicators.map(({ weight }) => weight));
  const comparable = indicators.flatMap(({ current, initial }, index) =>
    current.state === 'SCORED' && initial.state === 'SCORED'
      ? [{ weight: weights[index] ?? ZERO, value: current.value.minus(initial.value) }]
      : [],
  );
  return { value: weightedMean(comparable), compared: comparable.length };
}
