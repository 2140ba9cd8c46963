import { Decimal } from 'decimal.js';

/** Longer digits are no measure of a plan, and no double holds them. */
const MAX_DIGITS = 18;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The canonical decimal text of a number as it was written: the shortest that names it, without exponent.
 *  Null where it is not finite or has too many digits. */
export function numberText(number: number): string | null {
  const text = writtenNumber(number);
  return isMeasure(text) ? text : null;
}

/** Like `numberText`, whatever the number. */
export function writtenNumber(number: number): string {
  const text = new Decimal(number).toFixed();
  return text === '-0' ? '0' : text;
}

/** Whether a decimal text can be a measure: all digits written out, and no more than are kept. */
export function isMeasure(text: string): boolean {
  return DECIMAL.test(text) && text.replace(/\D/g, '').length <= MAX_DIGITS;
}
