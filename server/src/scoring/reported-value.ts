import { targetParts, targetWords } from '@traguardo/schema/canonical-target';
import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import type { Decimal } from 'decimal.js';
import { exactNumber, HUNDRED } from './exact-number.js';

/** An actual as reported: a value, or a ratio by its two parts. Canonical numbers; the value of a DATE is an ISO day. */
export interface Reported {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** An actual in the indicator's unit, with the ratio it is calculated from; a day is the number of days since 1970. */
export type ReportedValue =
  | { readonly state: 'KNOWN'; readonly value: Decimal; readonly ratio: Ratio | null }
  | { readonly state: 'NO_ACTUAL' }
  /** A day where a number is measured, or a number where a day is. */
  | { readonly state: 'INVALID'; readonly text: string }
  /** The denominator is zero: there was nothing to measure. */
  | { readonly state: 'NOT_APPLICABLE'; readonly ratio: Ratio };

export interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

/** The actual in the indicator's unit. A complete ratio takes precedence over a value, which may be a rounding of
 *  it. */
export function reportedValue(reported: Reported | null, kind: IndicatorKind): ReportedValue {
  if (reported === null) return { state: 'NO_ACTUAL' };
  const { value, numerator, denominator } = reported;
  if (numerator !== null && denominator !== null) return ratioValue({ numerator, denominator }, kind);
  if (value === null) return { state: 'NO_ACTUAL' };
  const isDay = targetParts(value)?.date != null;
  if (isDay !== (kind === 'DATE')) return { state: 'INVALID', text: targetWords(value) };
  return { state: 'KNOWN', value: isDay ? dayNumber(value) : exactNumber(value), ratio: null };
}

/** The days from 1970 to an ISO day: days can be subtracted like numbers. */
export function dayNumber(isoDay: string): Decimal {
  return exactNumber(String(Math.round(Date.parse(`${isoDay}T00:00:00Z`) / DAY)));
}

const DAY = 24 * 60 * 60 * 1000;

function ratioValue(ratio: Ratio, kind: IndicatorKind): ReportedValue {
  const below = exactNumber(ratio.denominator);
  if (below.isZero()) return { state: 'NOT_APPLICABLE', ratio };
  const above = exactNumber(ratio.numerator);
  return { state: 'KNOWN', value: (kind === 'PERCENT' ? above.times(HUNDRED) : above).dividedBy(below), ratio };
}
