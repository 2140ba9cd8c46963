import { Decimal } from 'decimal.js';

/** Longer digits are no measure of a plan, and no double holds them. */
const MAX_DIGITS = 18;

/** The canonical decimal text of a number as it was written: the shortest that names it, without exponent.
 *  Null where it is not finite or has too many digits. */
export function numberText(number: number): string | null {
  if (!Number.isFinite(number)) return null;
  const text = new Decimal(number).toFixed();
  const digits = text.replace(/\D/g, '');
  if (digits.length > MAX_DIGITS) return null;
  return text === '-0' ? '0' : text;
}
