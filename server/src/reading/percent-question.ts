import { Decimal } from 'decimal.js';

/** As a percentage such a value would reach two hundredths of the target at most. */
const AT_MOST_OF_TARGET = 50;

/**
 * Whether a percentage looks like a share of one: 0,88 where 88 % is meant. So it is asked of what lies above 0 and at
 * most at 1, and is at most a fiftieth of the target: for targets from 50 % all of them, for a target of 5 % what is
 * not above 0,1. Where no target is known nothing tells.
 */
export function looksLikeShare(value: string, target: number | null): boolean {
  if (target === null) return false;
  const number = new Decimal(value);
  return (
    number.greaterThan(0) && number.lessThanOrEqualTo(1) && number.times(AT_MOST_OF_TARGET).lessThanOrEqualTo(target)
  );
}
