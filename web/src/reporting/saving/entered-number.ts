import { number } from '@traguardo/schema/italian-format';
import { italianNumber, plainNumberText, readNumber } from '@traguardo/schema/italian-number';
import type { IndicatorKind } from '#gql';

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

const YES = new Set(['si', 's', 'fatto', '1', 'yes']);
const NO = new Set(['no', 'n', 'non fatto', '0']);

/** Reads a cell of the grid. A text that is not plainly one value is asked about or refused, never guessed. */
export function readEntry(text: string, kind: IndicatorKind): Entered {
  const spaced = plainNumberText(text);
  if (spaced === '') return { kind: 'none' };
  if (kind === 'BINARY') return yesOrNo(spaced);
  const read = readNumber(text);
  if (read.kind === 'refused') return { kind: 'refused', why: 'NOT_A_NUMBER' };
  if (spaced.endsWith('%') && kind !== 'PERCENT') return { kind: 'refused', why: 'NOT_A_PERCENTAGE' };
  if (read.kind !== 'asked') return read.kind === 'none' ? read : limited(read.canonical);
  const meant = read.canonicals.filter((canonical) => limited(canonical).kind === 'number').map(italianNumber);
  return meant.length === 0 ? { kind: 'refused', why: 'TOO_LONG' } : { kind: 'asked', meant };
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

function limited(canonical: string): Entered {
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  if (fraction.length > MOST_DECIMALS) return { kind: 'refused', why: 'TOO_FINE' };
  const length = (whole === '0' ? 0 : whole.length) + fraction.length;
  return length > MOST_DIGITS ? { kind: 'refused', why: 'TOO_LONG' } : { kind: 'number', canonical };
}

/** A measure of the server as it stands in its cell. Measures come with six decimals at the most. */
export function cellText(measure: number, kind: IndicatorKind): string {
  if (kind === 'BINARY' && (measure === 0 || measure === 1)) return measure === 1 ? 'sì' : 'no';
  return number(measure);
}

/** A canonical number as JSON carries it: no digit of fifteen is lost. */
export function jsonNumber(canonicalText: string): number {
  return Number.parseFloat(canonicalText);
}
