import { Decimal } from 'decimal.js';

/** As a percentage such a value is at most a fiftieth of the target. */
const AT_MOST_OF_TARGET = 50;

/**
 * Whether a percentage looks like a share of one: 0,88 instead of 88 %. True for a value above 0 and not above 1 that
 * is at most a fiftieth of the target: with a target of 50 % or more any such value, with a target of 5 % one not above
 * 0,1. False where no target is known.
 */
export function looksLikeShare(value: string, target: number | null): boolean {
  if (target === null) return false;
  const number = new Decimal(value);
  return (
    number.greaterThan(0) && number.lessThanOrEqualTo(1) && number.times(AT_MOST_OF_TARGET).lessThanOrEqualTo(target)
  );
}
