/** The result of reading a typed number. `canonical` is a decimal text without grouping: `1234.5`, `-3`. */
export type ReadNumber =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly canonical: string }
  /** The possible meanings; the person chooses one. */
  | { readonly kind: 'asked'; readonly canonicals: readonly string[] }
  | { readonly kind: 'refused' };

const DECORATED = /^(?:€ ?)?([+-]?) ?([\d.,]+) ?(?:%|€)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const WITH_COMMA = /^\d*,\d+$/;
const WHOLE = /^\d+$/;
const WITH_POINT = /^(\d+)\.(\d+)$/;
const ENGLISH_GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;

/**
 * Reads a number in Italian notation: `1.234,5` and `1234,5` are 1234.5, `91.690` is 91690; a unit after it is ignored.
 * A text that is not clearly one number, like `7.5`, is ambiguous or refused, never guessed.
 */
export function readNumber(typed: string): ReadNumber {
  const text = plainNumberText(typed);
  if (text === '') return { kind: 'none' };
  const [, sign, digits] = DECORATED.exec(text) ?? [];
  return digits === undefined ? { kind: 'refused' } : numberOf(sign ?? '', digits);
}

/** One kind of blank and one minus sign; a no-break or thin space between groups of three separates thousands. */
export function plainNumberText(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '.')
    .replace(/[\s\u00a0\u2000-\u200b\u202f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim();
}

function numberOf(sign: string, digits: string): ReadNumber {
  if (GROUPED.test(digits)) return plainly(canonicalDigits(sign, digits.replaceAll('.', '').replace(',', '.')));
  if (WHOLE.test(digits) || WITH_COMMA.test(digits)) return plainly(canonicalDigits(sign, digits.replace(',', '.')));
  const pointed = WITH_POINT.exec(digits);
  if (pointed) return { kind: 'asked', canonicals: pointMeant(sign, pointed[1] ?? '', pointed[2] ?? '') };
  if (!ENGLISH_GROUPED.test(digits)) return { kind: 'refused' };
  return { kind: 'asked', canonicals: [canonicalDigits(sign, digits.replaceAll(',', ''))] };
}

function plainly(canonicalText: string): ReadNumber {
  return { kind: 'number', canonical: canonicalText };
}

/** `1.5` is 1,5 in English notation, or 15 with a misplaced point; `0.5` can only be the first. */
function pointMeant(sign: string, whole: string, fraction: string): string[] {
  const decimal = canonicalDigits(sign, `${whole}.${fraction}`);
  return /^0+$/.test(whole) ? [decimal] : [...new Set([decimal, canonicalDigits(sign, whole + fraction)])];
}

/** Canonical decimal text of digits with at most one decimal point: without leading or trailing zeros, and without
 *  minus before zero. */
export function canonicalDigits(sign: string, digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const shortWhole = whole.replace(/^0+(?=\d)/, '') || '0';
  const shortFraction = withoutFinalZeros(fraction);
  const value = shortFraction === '' ? shortWhole : `${shortWhole}.${shortFraction}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

// A regular expression for trailing zeros takes quadratic time on hostile input.
function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** The canonical number of an unambiguous text; null where there is none, or the text is ambiguous. */
export function canonicalNumber(typed: string): string | null {
  const read = readNumber(typed);
  return read.kind === 'number' ? read.canonical : null;
}

/** The possible meanings of a typed number, in Italian notation; none where it is unambiguous. */
export function possibleMeanings(typed: string): readonly string[] {
  const read = readNumber(typed);
  return read.kind === 'asked' ? read.canonicals.map(italianNumber) : [];
}

/** A canonical number in Italian notation, grouped and with all its digits: '91690' → `91.690`, '-0.1' → `-0,1`. */
export function italianNumber(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A canonical number for a form field in Italian notation: decimal comma, no grouping. Other text stays as it is. */
export function typedNumber(canonicalText: string): string {
  return /^-?\d+\.\d+$/.test(canonicalText) ? canonicalText.replace('.', ',') : canonicalText;
}
