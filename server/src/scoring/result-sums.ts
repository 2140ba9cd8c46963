import type { Decimal } from 'decimal.js';
import type { ExactEasing } from './easing.js';
import { Exact, withoutLastDigits, ZERO } from './exact-number.js';
import type { ExactScore } from './score.js';

/** Σw and Σ(w·v) of a weighted mean. */
export interface WeighedSum {
  readonly weight: Decimal;
  readonly product: Decimal;
}

/** The parts of a score that are weighted means. */
export const MEAN_PARTS = ['value', 'closedValue', 'coverage', 'lowerBound', 'upperBound'] as const;

export type ScoreSums = Readonly<Record<(typeof MEAN_PARTS)[number], WeighedSum>>;

/**
 * The sums behind the means of a sector, area or plan. They are stored, so that a changed objective changes the group
 * without the group's other objectives. Those of an objective are its own part of such sums, with the weight 1.
 */
export interface ResultSums {
  readonly current: ScoreSums;
  readonly initial: ScoreSums;
  readonly easing: WeighedSum;
}

const NO_SUM: WeighedSum = { weight: ZERO, product: ZERO };
const ONE = new Exact(1);

/** The part of an objective in the sums of its groups. One with nothing to measure has none. */
export function objectiveSums(objective: {
  readonly current: ExactScore;
  readonly initial: ExactScore;
  readonly easing: ExactEasing;
}): ResultSums {
  const { current, initial, easing } = objective;
  return { current: scorePart(current), initial: scorePart(initial), easing: part(easing.value) };
}

function scorePart(score: ExactScore): ScoreSums {
  return sumsOf((name) => (score.lowerBound === null ? NO_SUM : part(score[name])));
}

function part(value: Decimal | null): WeighedSum {
  return value === null ? NO_SUM : { weight: ONE, product: value };
}

export function addedSums(a: ResultSums, b: ResultSums): ResultSums {
  return combined(a, b, (one, other) => ({
    weight: one.weight.plus(other.weight),
    product: one.product.plus(other.product),
  }));
}

/** The sums times a weight. */
export function weighedSums(sums: ResultSums, weight: Decimal): ResultSums {
  return combined(sums, sums, (one) => ({ weight: one.weight.times(weight), product: one.product.times(weight) }));
}

export const NO_SUMS: ResultSums = { current: sumsOf(() => NO_SUM), initial: sumsOf(() => NO_SUM), easing: NO_SUM };

/** Σ(w·v)/Σw; null where the weights add up to nothing. */
export function meanOf({ weight, product }: WeighedSum): Decimal | null {
  return weight.isZero() ? null : product.dividedBy(weight);
}

/** The sums as they are stored: each part's weight and product, in the order of MEAN_PARTS. */
export function sumsText({ current, initial, easing }: ResultSums): string {
  const sums = [...MEAN_PARTS.map((name) => current[name]), ...MEAN_PARTS.map((name) => initial[name]), easing];
  return sums.flatMap(({ weight, product }) => [weight.toString(), product.toString()]).join(' ');
}

export function readSums(text: string): ResultSums {
  const numbers = text.split(' ').map((number) => new Exact(number));
  const at = (index: number): WeighedSum => ({
    weight: numbers[2 * index] ?? ZERO,
    product: numbers[2 * index + 1] ?? ZERO,
  });
  const size = MEAN_PARTS.length;
  return {
    current: sumsOf((name) => at(MEAN_PARTS.indexOf(name))),
    initial: sumsOf((name) => at(size + MEAN_PARTS.indexOf(name))),
    easing: at(2 * size),
  };
}

/** Whether two stored sums are equal but for their last digits, which depend on the order of additions. */
export function areEqualSums(a: string, b: string): boolean {
  const rounded = (text: string) =>
    text
      .split(' ')
      .map((number) => withoutLastDigits(new Exact(number)).toString())
      .join(' ');
  return a === b || rounded(a) === rounded(b);
}

function combined(
  a: ResultSums,
  b: ResultSums,
  combine: (one: WeighedSum, other: WeighedSum) => WeighedSum,
): ResultSums {
  return {
    current: sumsOf((name) => combine(a.current[name], b.current[name])),
    initial: sumsOf((name) => combine(a.initial[name], b.initial[name])),
    easing: combine(a.easing, b.easing),
  };
}

function sumsOf(make: (name: (typeof MEAN_PARTS)[number]) => WeighedSum): ScoreSums {
  return {
    value: make('value'),
    closedValue: make('closedValue'),
    coverage: make('coverage'),
    lowerBound: make('lowerBound'),
    upperBound: make('upperBound'),
  };
}
