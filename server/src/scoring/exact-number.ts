import { Decimal } from 'decimal.js';

/** Decimal numbers with so many digits that the order of additions does not change the stored result. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

const STORED_DECIMALS = 6;
const GUARD_DECIMALS = 25;

export const ZERO = new Exact(0);
export const HUNDRED = new Exact(100);

/** The stored number: rounded half up to 6 decimals, so that a recomputation gives the same number. */
export function storedNumber(value: Decimal): number;
export function storedNumber(value: Decimal | null): number | null;
export function storedNumber(value: Decimal | null): number | null {
  if (value === null) return null;
  const rounded = withoutLastDigits(value).toDecimalPlaces(STORED_DECIMALS, Decimal.ROUND_HALF_UP);
  // Zero divided by a negative target gives −0.
  return rounded.isZero() ? 0 : rounded.toNumber();
}

/** The value without its last digits, where rounded thirds are visible: 99,99…9 is 100. */
export function withoutLastDigits(value: Decimal): Decimal {
  return value.toDecimalPlaces(GUARD_DECIMALS, Decimal.ROUND_HALF_UP);
}

export function exactNumber(canonical: string): Decimal;
export function exactNumber(canonical: string | null): Decimal | null;
export function exactNumber(canonical: string | null): Decimal | null {
  return canonical === null ? null : new Exact(canonical);
}

export interface Weighed {
  readonly weight: Decimal;
  readonly value: Decimal;
}

/** Σ(w·v)/Σw; null where the weights add up to nothing. */
export function weightedMean(items: readonly Weighed[]): Decimal | null {
  const total = sum(items.map(({ weight }) => weight));
  if (total.isZero()) return null;
  return sum(items.map(({ weight, value }) => weight.times(value))).dividedBy(total);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
