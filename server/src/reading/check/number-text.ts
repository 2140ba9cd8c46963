import { Decimal } from 'decimal.js';

/** A number with more digits is no measure of a plan, and a double cannot represent it exactly. */
const MAX_DIGITS = 18;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The canonical decimal text of a number: the shortest one that identifies it, without exponent. Null where it is
 *  not finite or has too many digits. */
export function numberText(number: number): string | null {
  const text = decimalText(number);
  return isMeasure(text) ? text : null;
}

/** As `numberText`, but for every number. */
export function decimalText(number: number): string {
  const text = new Decimal(number).toFixed();
  return text === '-0' ? '0' : text;
}

/** Whether a decimal text can be a measure: without exponent, and with no more digits than are stored. */
export function isMeasure(text: string): boolean {
  return DECIMAL.test(text) && text.replace(/\D/g, '').length <= MAX_DIGITS;
}
