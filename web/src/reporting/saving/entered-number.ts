import { targetWords } from '@traguardo/schema/canonical-target';
import { number } from '@traguardo/schema/italian-format';
import { italianNumber, plainNumberText, readNumber } from '@traguardo/schema/italian-number';
import { doneWord, excessDigits } from '@traguardo/schema/reported-value';
import { typedDay } from '@traguardo/schema/typed-day';
import type { IndicatorKind } from '#gql';

export type Refusal = 'NOT_A_DAY' | 'NOT_A_NUMBER' | 'TOO_LONG' | 'TOO_FINE' | 'NOT_A_PERCENTAGE' | 'NOT_YES_OR_NO';

/** The result of reading a typed value. `canonical` is a decimal text without grouping (`1234.5`, `-3`) or an ISO day. */
export type EnteredNumber =
  | { kind: 'none' }
  | { kind: 'number'; canonical: string }
  /** The text is ambiguous: the possible readings in Italian notation, for the person to choose from. */
  | { kind: 'asked'; meant: readonly string[] }
  | { kind: 'refused'; why: Refusal };

/** Reads a cell of the grid. An ambiguous text is a question or a refusal, never a guess. */
export function readEntry(text: string, kind: IndicatorKind): EnteredNumber {
  const spaced = plainNumberText(text);
  if (spaced === '') return { kind: 'none' };
  if (kind === 'BINARY') return yesOrNo(spaced);
  if (kind === 'DATE') return dayOf(spaced);
  const read = readNumber(text);
  if (read.kind === 'refused') return { kind: 'refused', why: 'NOT_A_NUMBER' };
  if (spaced.endsWith('%') && kind !== 'PERCENT') return { kind: 'refused', why: 'NOT_A_PERCENTAGE' };
  if (read.kind !== 'asked') return read.kind === 'none' ? read : withinDigits(read.canonical);
  const meant = read.canonicals.filter((canonical) => withinDigits(canonical).kind === 'number').map(italianNumber);
  return meant.length === 0 ? { kind: 'refused', why: 'TOO_LONG' } : { kind: 'asked', meant };
}

function dayOf(text: string): EnteredNumber {
  const day = typedDay(text);
  return day === null ? { kind: 'refused', why: 'NOT_A_DAY' } : { kind: 'number', canonical: day };
}

function yesOrNo(text: string): EnteredNumber {
  const done = text === '1' || text === '0' ? text : doneWord(text);
  return done === null ? { kind: 'refused', why: 'NOT_YES_OR_NO' } : { kind: 'number', canonical: done };
}

function withinDigits(canonical: string): EnteredNumber {
  const why = excessDigits(canonical);
  return why === null ? { kind: 'number', canonical } : { kind: 'refused', why };
}

/** The cell text of a measure from the server, which has at most six decimals. */
export function cellText(measure: number, kind: IndicatorKind): string {
  if (kind === 'BINARY' && (measure === 0 || measure === 1)) return measure === 1 ? 'sì' : 'no';
  return number(measure);
}

/** The cell text of a day: `15/06/2019`. */
export function dayText(isoDay: string): string {
  return targetWords(isoDay);
}

/** A canonical number as a JSON number, without loss up to fifteen digits. */
export function jsonNumber(canonicalText: string): number {
  return Number.parseFloat(canonicalText);
}
