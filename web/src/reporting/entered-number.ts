import type { IndicatorKind } from '../gql/staff/graphql.js';

export type Refusal = 'NOT_A_NUMBER' | 'TOO_LONG' | 'TOO_FINE' | 'NOT_A_PERCENTAGE' | 'NOT_YES_OR_NO';

/** What somebody typed turned out to be. `canonical` is a decimal text without grouping: `1234.5`, `-3`. */
export type Entered =
  | { kind: 'none' }
  | { kind: 'number'; canonical: string }
  /** It can be meant in these ways, each written as Italians write it: the person says which. */
  | { kind: 'asked'; meant: readonly string[] }
  | { kind: 'refused'; why: Refusal };

/** A number of JSON carries 15 digits without loss, and the screens show six decimals. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

const DECORATED = /^(?:€ ?)?([+-]?) ?([\d.,]+) ?(%|€)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const WITH_COMMA = /^\d*,\d+$/;
const WHOLE = /^\d+$/;
const WITH_POINT = /^(\d+)\.(\d+)$/;
const ENGLISH_GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;

const YES = new Set(['si', 's', 'fatto', '1', 'yes']);
const NO = new Set(['no', 'n', 'non fatto', '0']);

/** Reads a cell of the grid. A text that is not plainly one value is asked about or refused, never guessed. */
export function entered(text: string, kind: IndicatorKind): Entered {
  const spaced = tidied(text);
  if (spaced === '') return { kind: 'none' };
  if (kind === 'BINARY') return yesOrNo(spaced);
  const [, sign, digits, unit] = DECORATED.exec(spaced) ?? [];
  if (digits === undefined) return { kind: 'refused', why: 'NOT_A_NUMBER' };
  if (unit === '%' && kind !== 'PERCENT') return { kind: 'refused', why: 'NOT_A_PERCENTAGE' };
  return numberOf(sign === '-' ? '-' : '', digits);
}

/** Blanks that no one sees are blanks or nothing; every dash before a number is a minus. */
function tidied(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '.')
    .replace(/[\s\u00a0\u2000-\u200b\u202f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim();
}

function yesOrNo(text: string): Entered {
  const word = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]$/, '')
    .toLowerCase();
  if (YES.has(word)) return { kind: 'number', canonical: '1' };
  if (NO.has(word)) return { kind: 'number', canonical: '0' };
  return { kind: 'refused', why: 'NOT_YES_OR_NO' };
}

function numberOf(sign: string, digits: string): Entered {
  if (GROUPED.test(digits)) return canonical(sign, digits.replaceAll('.', '').replace(',', '.'));
  if (WHOLE.test(digits) || WITH_COMMA.test(digits)) return canonical(sign, digits.replace(',', '.'));
  const pointed = WITH_POINT.exec(digits);
  if (pointed) return pointMeant(sign, pointed[1] ?? '', pointed[2] ?? '');
  if (ENGLISH_GROUPED.test(digits)) return meant([canonical(sign, digits.replaceAll(',', ''))]);
  return { kind: 'refused', why: 'NOT_A_NUMBER' };
}

/** `1.5` is 1,5 written the English way, or 15 with a misplaced point; `0.5` can only be the first. */
function pointMeant(sign: string, whole: string, fraction: string): Entered {
  const decimal = canonical(sign, `${whole}.${fraction}`);
  return /^0+$/.test(whole) ? meant([decimal]) : meant([decimal, canonical(sign, whole + fraction)]);
}

function meant(readings: readonly Entered[]): Entered {
  const numbers = readings.flatMap((reading) => (reading.kind === 'number' ? [italianText(reading.canonical)] : []));
  return numbers.length === 0 ? { kind: 'refused', why: 'TOO_LONG' } : { kind: 'asked', meant: [...new Set(numbers)] };
}

function canonical(sign: string, digits: string): Entered {
  const [whole = '', fraction = ''] = digits.split('.');
  const shortWhole = whole.replace(/^0+/, '');
  const shortFraction = fraction.replace(/0+$/, '');
  if (shortFraction.length > MOST_DECIMALS) return { kind: 'refused', why: 'TOO_FINE' };
  if (shortWhole.length + shortFraction.length > MOST_DIGITS) return { kind: 'refused', why: 'TOO_LONG' };
  const value = `${shortWhole === '' ? '0' : shortWhole}${shortFraction === '' ? '' : `.${shortFraction}`}`;
  return { kind: 'number', canonical: value === '0' ? '0' : sign + value };
}

/** A canonical number as Italians write it: `1.234,5`. */
export function italianText(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A measure of the server as it stands in its cell. Measures come with six decimals at the most. */
export function cellText(measure: number, kind: IndicatorKind): string {
  if (kind === 'BINARY' && (measure === 0 || measure === 1)) return measure === 1 ? 'sì' : 'no';
  return plain.format(measure);
}

const plain = new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: MOST_DECIMALS });

/** A canonical number as JSON carries it: no digit of fifteen is lost. */
export function jsonNumber(canonicalText: string): number {
  return Number.parseFloat(canonicalText);
}
