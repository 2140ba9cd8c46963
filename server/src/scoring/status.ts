import type { IndicatorStatus } from '@traguardo/schema/vocabulary';
import type { ExactAttainment } from './attainment.js';
import type { ScoringPolicy } from './policy.js';

/** The status of an indicator by its unrounded and unlimited attainment: 99,9999999 is not achieved. */
export function indicatorStatus({ state, raw }: ExactAttainment, { thresholds }: ScoringPolicy): IndicatorStatus {
  if (state === 'NO_ACTUAL') return 'NOT_REPORTED';
  if (state !== 'SCORED') return 'NOT_MEASURABLE';
  if (raw.greaterThanOrEqualTo(thresholds.achieved)) return 'ACHIEVED';
  return raw.greaterThanOrEqualTo(thresholds.partial) ? 'PARTIAL' : 'MISSED';
}

export interface StatusCounts {
  readonly achieved: number;
  readonly partial: number;
  readonly missed: number;
  readonly notReported: number;
  readonly notMeasurable: number;
}

export function statusCounts(statuses: readonly IndicatorStatus[]): StatusCounts {
  const count = (status: IndicatorStatus) => statuses.filter((found) => found === status).length;
  return {
    achieved: count('ACHIEVED'),
    partial: count('PARTIAL'),
    missed: count('MISSED'),
    notReported: count('NOT_REPORTED'),
    notMeasurable: count('NOT_MEASURABLE'),
  };
}
