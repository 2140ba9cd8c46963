import { Decimal } from 'decimal.js';
import { italianNumber } from '../cell-text.js';
import { formattedDay, isDayFormat } from './day-format.js';
import type { FormatToken } from './format-token.js';

interface Section {
  readonly tokens: readonly FormatToken[];
  /** "[>=100]": which numbers the section is for. */
  readonly condition: { readonly sign: string; readonly limit: number } | null;
}

const WHOLE = /^[1-9]\d{0,14}$/;
const THOUSAND = 1000;
const HUNDRED = 100;
const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]|\[[^\]]*\]|(General|Standard)|(am\/pm|a\/p)|([dmyhs]+)|([0#?.,]+(?:E[+-][0#?]+)?)|(%)|(.)/giu;

/** A stored number as its cell shows it, in Italian form: what the format prints beside it ("≥ 80%", "15 gg") stays. */
export function formattedNumber(stored: string, format: string, firstYear: 1900 | 1904): string {
  if (format === '' && WHOLE.test(stored)) return stored;
  const value = new Decimal(stored);
  if (format === '' || format === '@' || /^general$/i.test(format)) return italianNumber(value);
  const sections = splitSections(format).map(section);
  const { tokens } = chosenSection(sections, value);
  if (isDayFormat(tokens)) return formattedDay(value.toNumber(), tokens, firstYear) ?? italianNumber(value);
  if (tokens.some(({ kind }) => kind === 'DIGITS')) return withLiterals(value, tokens);
  const literal = tokens.map(({ text }) => text).join('');
  // A format without places for digits hides the number; "-" for nothing is how accounting shows a zero.
  if (/\p{L}/u.test(literal) || (literal.trim() === '' && sections.length > 1)) return literal;
  return italianNumber(value);
}

function withLiterals(value: Decimal, tokens: readonly FormatToken[]): string {
  const first = tokens.findIndex(({ kind }) => kind === 'DIGITS');
  const last = tokens.findLastIndex(({ kind }) => kind === 'DIGITS');
  const places = tokens.slice(first, last + 1);
  // A fraction ("# ?/?") or digits with something between them: only the number is certain.
  if (places.some(({ kind }) => kind !== 'DIGITS')) return italianNumber(value);
  const digits = tokens[last]?.text ?? '';
  const scaled = tokens.some(({ kind }) => kind === 'PERCENT') ? value.times(HUNDRED) : value;
  const thousands = /[0#?](,+)$/.exec(digits)?.[1]?.length ?? 0;
  const shown = padded(italianNumber(scaled.abs().div(new Decimal(THOUSAND).pow(thousands))), digits);
  const sign = value.isNegative() && !value.isZero() ? '-' : '';
  const before = literals(tokens.slice(0, first)).replace(/[-(]\s*$/, '');
  const after = literals(tokens.slice(last + 1)).replace(/^\s*[-)]/, '');
  return `${before}${sign}${shown}${after}`;
}

/** With as many digits before the comma as the format asks for: a code 7 in the format "000" is "007". */
function padded(number: string, places: string): string {
  const [whole = ''] = places.split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const [digits = '', decimals] = number.split(',');
  const full = digits.padStart(least, '0');
  return decimals === undefined ? full : `${full},${decimals}`;
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

function chosenSection(sections: readonly Section[], value: Decimal): Section {
  const [first = { tokens: [], condition: null }, negative, zero] = sections;
  if (sections.some(({ condition }) => condition !== null)) {
    return sections.find(({ condition }) => condition === null || holds(condition, value.toNumber())) ?? first;
  }
  if (value.isZero()) return zero ?? first;
  return value.isNegative() ? (negative ?? first) : first;
}

function holds({ sign, limit }: { readonly sign: string; readonly limit: number }, value: number): boolean {
  if (sign === '<') return value < limit;
  if (sign === '<=') return value <= limit;
  if (sign === '>') return value > limit;
  if (sign === '>=') return value >= limit;
  return sign === '=' ? value === limit : value !== limit;
}

/** The sections for positive, negative, zero and text; a semicolon in quotes or brackets divides nothing. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|./gsu)) {
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  }
  return sections;
}

function section(text: string): Section {
  const tokens: FormatToken[] = [];
  let condition: Section['condition'] = null;
  for (const [
    whole,
    quoted,
    escaped,
    elapsed,
    currency,
    sign,
    limit,
    general,
    noon,
    day,
    digits,
    percent,
    other,
  ] of text.matchAll(TOKEN)) {
    if (sign !== undefined) condition = { sign, limit: Number(limit) };
    else if (elapsed !== undefined) tokens.push({ kind: 'ELAPSED', text: elapsed.toLowerCase() });
    else if (day !== undefined)
      tokens.push(...runs(day.toLowerCase()).map((run) => ({ kind: 'DAY' as const, text: run })));
    else if (noon !== undefined) continue;
    else if (digits !== undefined || general !== undefined) tokens.push({ kind: 'DIGITS', text: digits ?? '0' });
    else if (percent !== undefined) tokens.push({ kind: 'PERCENT', text: '%' });
    else if (whole.startsWith('_')) tokens.push({ kind: 'LITERAL', text: ' ' });
    else tokens.push({ kind: 'LITERAL', text: quoted ?? escaped ?? currency ?? other ?? '' });
  }
  return { tokens: tokens.filter(({ text: printed }) => printed !== ''), condition };
}

/** "dmmyyyy" → "d", "mm", "yyyy". */
function runs(letters: string): string[] {
  return [...letters.matchAll(/(.)\1*/g)].map(([run]) => run);
}
