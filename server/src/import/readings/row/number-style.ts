import { canonicalNumber, type NumberReading, printedNumber } from '../../text/printed-number.js';

/** How a file of measures writes its numbers: `1.234,5` or `1234.5`. */
export type NumberStyle = 'ITALIAN' | 'PLAIN';

const PLAIN_NUMBER = /^([+-]?)(\d{1,20}(?:\.\d{1,20})?) ?%?$/;
/** `48,5`, `1.234,5`: a comma that can only be a decimal one. */
const DECIMAL_COMMA =
  /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),(?:\d{1,2}|\d{4,}) ?%?$|^[+-]?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|\d{4,}),\d{3} ?%?$/;
/** `1.234.567`: dots that can only separate thousands. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,} ?%?$/;
/** `92.5`, `0.125`: a dot that can only be a decimal point. */
const DECIMAL_DOT = /^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3}|\d{4,}\.\d{3}) ?%?$/;
/** `1.234` and `1,234` are thousands or decimals, depending on the style of the file. */
const EITHER_DOT = /^[+-]?[1-9]\d{0,2}\.\d{3} ?%?$/;
const EITHER_COMMA = /^[+-]?[1-9]\d{0,2},\d{3} ?%?$/;

/**
 * The number style of a whole file: Italian where `;` separates its cells or it contains a decimal comma, else plain.
 * Null where a number such as `1.234` can be read in two ways and nothing in the file decides it.
 */
export function numberStyle(numbers: readonly string[], delimiter: string): NumberStyle | null {
  const some = (pattern: RegExp) => numbers.some((text) => pattern.test(text));
  const hasItalian = some(DECIMAL_COMMA) || some(THOUSANDS);
  const hasPlain = some(DECIMAL_DOT);
  if (hasPlain && (some(EITHER_DOT) || some(THOUSANDS)))
    return delimiter === ',' && !hasItalian ? styleOfCommas(some) : null;
  if (delimiter === ';' || hasItalian) return 'ITALIAN';
  if (some(EITHER_COMMA)) return null;
  return hasPlain || !some(EITHER_DOT) ? 'PLAIN' : null;
}

function styleOfCommas(some: (pattern: RegExp) => boolean): NumberStyle | null {
  return some(EITHER_COMMA) ? null : 'PLAIN';
}

/** A number in a style that is known. */
export function styledNumber(text: string, style: NumberStyle): NumberReading {
  if (style === 'ITALIAN') return printedNumber(text);
  const match = PLAIN_NUMBER.exec(text);
  if (match !== null) return canonicalNumber(match[1] ?? '', match[2] ?? '');
  return printedNumber(text).kind === 'missing' ? { kind: 'missing' } : { kind: 'unreadable' };
}
