import { Decimal } from 'decimal.js';

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The difference of two numbers, in their unit and in percent, and the share that one is of the other. */
export function differences(from: string | null, to: string): readonly string[] {
  if (from === null || !PLAIN_NUMBER.test(from) || !PLAIN_NUMBER.test(to) || Number(from) === 0) return [];
  const difference = new Decimal(to).minus(from);
  const share = new Decimal(to).div(from).times(100);
  return [difference, difference.abs(), share, share.minus(100), share.minus(100).abs()].map((value) =>
    value.toFixed(),
  );
}
