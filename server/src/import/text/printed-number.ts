import { canonicalDigits } from '@traguardo/schema/italian-number';

/** How a printed number is read; a value is canonical decimal text ('91690', '87.5', '-3'). */
export type NumberReading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const MISSING: NumberReading = { kind: 'missing' };
const UNREADABLE: NumberReading = { kind: 'unreadable' };

/** More digits are no measure of a plan, and a double cannot represent them. */
const MAX_LENGTH = 40;
const MAX_DIGITS = 18;
const MISSING_MARKS = /^(?:[-–—/=.*]{1,5}|n\.? ?[dap]\.?|n\/[dap]|non (?:disponibile|previsto|definito|applicabile))$/i;
const DECORATED = /^(?:€|eur|euro)? ?([+-]?) ?(?:€|eur|euro)? ?([\d.,]+) ?(?:,-+)? ?(?:%|€|eur|euro)?$/i;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as Italian offices print it: `91.690` is 91690, `1.234,5` is 1234.5, `100%` is 100, `€ 40.000,00` is
 * 40000. A dot that is not followed by a group of three (`87.5`) can only be a decimal point. A text that is not
 * clearly one number is unreadable: the reader does not guess.
 */
export function printedNumber(text: string): NumberReading {
  const spaced = text.replace(/[\u00a0\u2000-\u200b\u202f]/g, ' ').trim();
  if (spaced === '' || MISSING_MARKS.test(spaced)) return MISSING;
  if (spaced.length > MAX_LENGTH) return UNREADABLE;
  const match = DECORATED.exec(withoutThinGroups(text).replace(/[−–]/g, '-'));
  if (match === null) return UNREADABLE;
  const [, sign = '', digits = ''] = match;
  if (GROUPED.test(digits)) return canonicalNumber(sign, digits.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(digits) ? canonicalNumber(sign, digits.replace(',', '.')) : UNREADABLE;
}

/** Canonical text of digits with at most one decimal point; too many digits are unreadable. */
export function canonicalNumber(sign: string, digits: string): NumberReading {
  const value = canonicalDigits(sign, digits);
  return value.replace(/\D/g, '').length > MAX_DIGITS ? UNREADABLE : { kind: 'value', value };
}

/** A no-break or thin space between groups of three (`91 690`) separates thousands; an ordinary space does not. */
function withoutThinGroups(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[\u00a0\u2000-\u200b\u202f]/g, ' ')
    .trim();
}
