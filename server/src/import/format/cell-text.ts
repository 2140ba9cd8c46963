import { Decimal } from 'decimal.js';

/** Significant digits that a spreadsheet shows; further digits are rounding errors of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** What makes a text other than it is shown. */
const UNTIDY = /^\s|\s$|\p{Cc}|[\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff]| {2}/u;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text as a person sees it: runs of spaces are one, what is invisible is out, line breaks are kept as \n. */
export function shownText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const lines = text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/[\p{Cc} ]+/gu, ' ').trim());
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/** A stored number in Italian form, without thousands separators: "12500", "11,8". */
export function italianNumber(value: Decimal.Value): string {
  return new Decimal(value).toSignificantDigits(SIGNIFICANT_DIGITS).toFixed().replace('.', ',');
}

/** "_x000D_" is how a workbook writes characters that XML does not hold. */
export function unescapedText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
