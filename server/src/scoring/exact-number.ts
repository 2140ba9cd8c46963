import { Decimal } from 'decimal.js';

/** Decimal numbers for measures: so many digits that the order of additions cannot show in the stored ones. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

const STORED_DECIMALS = 6;
const GUARD_DECIMALS = 25;

export const ZERO = new Exact(0);
export const HUNDRED = new Exact(100);

/** The number that is stored and sent: rounded half up to 6 decimals, so that a recomputation is exactly equal. */
export function storedNumber(value: Decimal): number;
export function storedNumber(value: Decimal | null): number | null;
export function storedNumber(value: Decimal | null): number | null {
  if (value === null) return null;
  const rounded = withoutLastDigits(value).toDecimalPlaces(STORED_DECIMALS, Decimal.ROUND_HALF_UP);
  // A zero divided by a negative target has a sign that means nothing.
  return rounded.isZero() ? 0 : rounded.toNumber();
}

/** Without the last digits, where thirds leave a trace: 99,99…9 is 100. */
export function withoutLastDigits(value: Decimal): Decimal {
  return value.toDecimalPlaces(GUARD_DECIMALS, Decimal.ROUND_HALF_UP);
}

export function exact(canonical: string): Decimal;
export function exact(canonical: string | null): Decimal | null;
export function exact(canonical: string | null): Decimal | null {
  return canonical === null ? null : new Exact(canonical);
}

export interface Weighed {
  readonly weight: Decimal;
  readonly value: Decimal;
}

/** Σ(w·v)/Σw; null where there is nothing to weigh. */
export function weightedMean(items: readonly Weighed[]): Decimal | null {
  const total = sum(items.map(({ weight }) => weight));
  if (total.isZero()) return null;
  return sum(items.map(({ weight, value }) => weight.times(value))).dividedBy(total);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
