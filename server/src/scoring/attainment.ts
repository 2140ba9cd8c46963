import type { AttainmentState, Direction, IndicatorKind, LowerRule } from '@traguardo/schema/vocabulary';
import type { Decimal } from 'decimal.js';
import { Exact, exactNumber, HUNDRED, withoutLastDigits, ZERO } from './exact-number.js';
import { dayNumber, type ReportedValue } from './reported-value.js';

export interface TargetRange {
  readonly min: string | null;
  readonly max: string | null;
  /** The distance outside the range at which the attainment is 0. */
  readonly tolerance: string | null;
}

/** One indicator on one basis. Measures are canonical numbers, the target of a DATE an ISO day; null = unknown. */
export interface AttainmentInput {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly target: string | null;
  /** A person has confirmed that the target is zero. */
  readonly zeroConfirmed: boolean;
  readonly range: TargetRange | null;
  /** A target is printed, and what it means is not known. */
  readonly unclear: boolean;
  readonly actual: ReportedValue;
  /** Target and actual belong to different definitions. */
  readonly redefined: boolean;
  readonly neutralised: boolean;
}

/** The rules of a policy by which an attainment follows from target and actual. */
export interface AttainmentRules {
  readonly lowerRule: LowerRule;
  /** The days after a date at which its attainment is 0. */
  readonly lateDays: number;
}

export type ExactAttainment =
  | { readonly state: 'SCORED'; readonly raw: Decimal; readonly value: Decimal }
  | { readonly state: Exclude<AttainmentState, 'SCORED'>; readonly raw: null; readonly value: null };

/**
 * How far the target is reached, in percent. `raw` is not limited, so that over-achievement is visible; `value` is
 * limited to 0–100. Only the state SCORED has numbers.
 */
export function attainment(input: AttainmentInput, rules: AttainmentRules): ExactAttainment {
  if (input.neutralised) return unscoredAttainment('NEUTRALISED');
  if (input.redefined) return unscoredAttainment('REDEFINED');
  if (input.unclear) return unscoredAttainment('UNCLEAR');
  if (!hasTarget(input)) return unscoredAttainment('NO_TARGET');
  if (input.actual.state !== 'KNOWN') return unscoredAttainment(input.actual.state);
  const raw = rawAttainment(input, input.actual.value, rules);
  return raw === null ? unscoredAttainment('INVALID') : scoredAttainment(withoutLastDigits(raw));
}

/** An unconfirmed zero is no target. */
function hasTarget({ kind, direction, target, zeroConfirmed, range }: AttainmentInput): boolean {
  if (kind === 'DATE') return target !== null;
  if (kind !== 'BINARY' && direction === 'RANGE') return range !== null && (range.min !== null || range.max !== null);
  return target !== null && (zeroConfirmed || !exactNumber(target).isZero());
}

function rawAttainment(
  { kind, direction, target, range }: AttainmentInput,
  actual: Decimal,
  { lowerRule, lateDays }: AttainmentRules,
): Decimal | null {
  if (kind === 'BINARY') return binaryAttainment(actual);
  if (kind === 'DATE') return target === null ? null : dateAttainment(actual.minus(dayNumber(target)), lateDays);
  if (direction === 'RANGE') return range === null ? null : rangeAttainment(range, actual);
  const aim = exactNumber(target);
  return aim === null ? null : targetAttainment({ target: aim, direction, actual, lowerRule });
}

function binaryAttainment(actual: Decimal): Decimal | null {
  if (actual.equals(1)) return HUNDRED;
  return actual.isZero() ? ZERO : null;
}

/** 100 on the day or before it, then linear down to 0 over the days of tolerance; without them 0 at once. */
export function dateAttainment(late: Decimal, lateDays: number): Decimal {
  if (late.lessThanOrEqualTo(0)) return HUNDRED;
  return lateDays <= 0 ? ZERO : HUNDRED.times(exactNumber(String(lateDays)).minus(late)).dividedBy(lateDays);
}

/** The target and the actual. */
export interface TargetAndActual {
  readonly target: Decimal;
  readonly direction: 'HIGHER' | 'LOWER';
  readonly actual: Decimal;
  readonly lowerRule: LowerRule;
}

/** The rule by which an attainment follows from target and actual. */
export type TargetRule = 'PROPORTION' | 'MIRROR' | 'RATIO' | 'NONE_LEFT';

/**
 * Proportional to the target where more is better. Where less is better (LOWER; or HIGHER with a negative target, which
 * is the same with reversed signs) the policy decides. MIRROR: twice the target is 0. RATIO: in inverse proportion,
 * where an actual of zero or beyond it leaves nothing to reduce.
 */
export function targetRule({ target, direction, actual, lowerRule }: TargetAndActual): TargetRule {
  const wantsLess = (direction === 'LOWER') !== target.isNegative();
  if (!wantsLess) return 'PROPORTION';
  if (lowerRule === 'MIRROR') return 'MIRROR';
  return actual.isZero() || actual.isNegative() !== target.isNegative() ? 'NONE_LEFT' : 'RATIO';
}

function targetAttainment(measure: TargetAndActual): Decimal {
  const { target, direction, actual } = measure;
  if (target.isZero()) {
    const reached = direction === 'LOWER' ? actual.lessThanOrEqualTo(0) : actual.greaterThanOrEqualTo(0);
    return reached ? HUNDRED : ZERO;
  }
  switch (targetRule(measure)) {
    case 'PROPORTION':
      return actual.times(HUNDRED).dividedBy(target);
    case 'MIRROR':
      return HUNDRED.times(2).minus(actual.times(HUNDRED).dividedBy(target));
    case 'RATIO':
      return target.times(HUNDRED).dividedBy(actual);
    case 'NONE_LEFT':
      return HUNDRED;
  }
}

/** 100 inside the range, then linear down to 0 over the tolerance; without tolerance 0 at once. */
function rangeAttainment(range: TargetRange, actual: Decimal): Decimal {
  const min = exactNumber(range.min);
  const max = exactNumber(range.max);
  const below = min === null ? ZERO : min.minus(actual);
  const above = max === null ? ZERO : actual.minus(max);
  const distance = Exact.max(below, above, ZERO);
  if (distance.isZero()) return HUNDRED;
  const tolerance = exactNumber(range.tolerance);
  if (tolerance === null || tolerance.lessThanOrEqualTo(0)) return ZERO;
  return HUNDRED.times(tolerance.minus(distance)).dividedBy(tolerance);
}

export function scoredAttainment(raw: Decimal): ExactAttainment {
  return { state: 'SCORED', raw, value: Exact.min(Exact.max(raw, ZERO), HUNDRED) };
}

export function unscoredAttainment(state: Exclude<AttainmentState, 'SCORED'>): ExactAttainment {
  return { state, raw: null, value: null };
}
