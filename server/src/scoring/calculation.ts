import { attainmentState, direction, indicatorKind, type TargetBasis, targetBasis } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { type AttainmentInput, type ExactAttainment, targetRule } from './attainment.js';
import { exactNumber } from './exact-number.js';
import type { ScoringPolicy } from './policy.js';
import { dayNumber } from './reported-value.js';

const MEASURE_DECIMALS = 6;
const PERCENT_DECIMALS = 2;

const canonical = z.string();

/** How the percentage follows from target and actual, where more is to be said than the result. */
const STEP = z.discriminatedUnion('rule', [
  z.object({
    rule: z.enum(['PROPORTION', 'MIRROR', 'RATIO', 'NONE_LEFT']),
    reached: canonical,
    wanted: canonical,
  }),
  z.object({ rule: z.literal('ZERO_TARGET'), met: z.boolean() }),
  z.object({ rule: z.literal('DAYS'), late: canonical, lateDays: z.number() }),
]);

const CALCULATION = z.object({
  state: z.enum(attainmentState),
  basis: z.enum(targetBasis),
  kind: z.enum(indicatorKind),
  direction: z.enum(direction),
  /** A canonical number or an ISO day. */
  target: canonical.nullable(),
  range: z.object({ min: canonical.nullable(), max: canonical.nullable(), tolerance: canonical.nullable() }).nullable(),
  /** A canonical number of at most six decimals, an ISO day, or what was reported in place of one. */
  actual: z.string().nullable(),
  ratio: z.object({ numerator: canonical, denominator: canonical }).nullable(),
  step: STEP.nullable(),
  /** The percentage as it is printed, before it is limited. */
  percent: canonical.nullable(),
  limited: z.enum(['AT_MOST', 'AT_LEAST']).nullable(),
  closed: z.boolean(),
  policy: z.object({ name: z.string(), version: z.number() }),
});

/** What an attainment was calculated from, and how: what a sentence in any language says of it. */
export type Calculation = z.infer<typeof CALCULATION>;

/** A calculation as it is stored. */
export function calculationText(calculation: Calculation): string {
  return JSON.stringify(calculation);
}

export function readCalculation(stored: string): Calculation {
  return CALCULATION.parse(JSON.parse(stored));
}

export function calculation(
  input: AttainmentInput,
  result: ExactAttainment,
  basis: TargetBasis,
  policy: ScoringPolicy,
): Calculation {
  const { kind, direction, target, range } = input;
  const { name, version, closed } = policy;
  const { raw, state } = result;
  return {
    ...{ state, basis, kind, direction, target, closed },
    range: kind !== 'DATE' && kind !== 'BINARY' && direction === 'RANGE' ? range : null,
    actual: actualText(input),
    ratio: 'ratio' in input.actual ? input.actual.ratio : null,
    step: raw === null ? null : step(input, raw, policy),
    percent: raw === null ? null : percentText(raw, policy),
    limited: raw === null ? null : limited(raw),
    policy: { name, version },
  };
}

function actualText({ kind, actual }: AttainmentInput): string | null {
  if (actual.state === 'INVALID') return actual.text;
  if (actual.state !== 'KNOWN') return null;
  return kind === 'DATE' ? isoDay(actual.value) : measureText(actual.value);
}

function step(
  { kind, direction, target, actual }: AttainmentInput,
  raw: Decimal,
  { lowerRule, lateDays }: ScoringPolicy,
): Calculation['step'] {
  if (target === null || actual.state !== 'KNOWN') return null;
  if (kind === 'DATE') return { rule: 'DAYS', late: actual.value.minus(dayNumber(target)).toFixed(), lateDays };
  if (kind === 'BINARY' || direction === 'RANGE') return null;
  const aimed = exactNumber(target);
  if (aimed.isZero()) return { rule: 'ZERO_TARGET', met: raw.equals(100) };
  const rule = targetRule({ target: aimed, direction, actual: actual.value, lowerRule });
  return { rule, reached: measureText(actual.value), wanted: measureText(aimed) };
}

function limited(raw: Decimal): Calculation['limited'] {
  if (raw.greaterThan(100)) return 'AT_MOST';
  return raw.isNegative() && !raw.isZero() ? 'AT_LEAST' : null;
}

/** Two decimals, rounded half up, but never up to a threshold that the value does not reach. */
function percentText(raw: Decimal, { thresholds }: ScoringPolicy): string {
  const rounded = raw.toDecimalPlaces(PERCENT_DECIMALS, Decimal.ROUND_HALF_UP);
  const crosses = [thresholds.achieved, thresholds.partial].some(
    (threshold) => raw.lessThan(threshold) && rounded.greaterThanOrEqualTo(threshold),
  );
  return (crosses ? raw.toDecimalPlaces(PERCENT_DECIMALS, Decimal.ROUND_DOWN) : rounded).toFixed();
}

function measureText(value: Decimal): string {
  return value.toDecimalPlaces(MEASURE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}

/** A number of days since 1970 as its day. */
function isoDay(days: Decimal): string {
  return new Date(days.toNumber() * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
