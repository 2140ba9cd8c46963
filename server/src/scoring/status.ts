import type { IndicatorStatus } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import type { ExactAttainment } from './attainment.js';
import type { ScoringPolicy } from './policy.js';

/** The status of an indicator by its unrounded and unlimited attainment: 99,9999999 is not achieved. */
export function indicatorStatus({ state, raw }: ExactAttainment, { thresholds }: ScoringPolicy): IndicatorStatus {
  if (state === 'NO_ACTUAL') return 'NOT_REPORTED';
  if (state !== 'SCORED') return 'NOT_MEASURABLE';
  if (raw.greaterThanOrEqualTo(thresholds.achieved)) return 'ACHIEVED';
  return raw.greaterThanOrEqualTo(thresholds.partial) ? 'PARTIAL' : 'MISSED';
}

/** The status of a number of percent, by the thresholds of the policy. */
export function statusOfValue(percent: number, { thresholds }: ScoringPolicy): IndicatorStatus {
  const value = new Decimal(percent);
  if (value.greaterThanOrEqualTo(thresholds.achieved)) return 'ACHIEVED';
  return value.greaterThanOrEqualTo(thresholds.partial) ? 'PARTIAL' : 'MISSED';
}

/** The status of a score: of an objective, a sector, an area or the plan. */
export function statusOfScore(
  { value, reported }: { readonly value: number | null; readonly reported: number },
  policy: ScoringPolicy,
): IndicatorStatus {
  if (value !== null) return statusOfValue(value, policy);
  return reported === 0 ? 'NOT_REPORTED' : 'NOT_MEASURABLE';
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
