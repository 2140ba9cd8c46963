import { italianNumber } from './italian-number.js';

/** The parts of a target in canonical form: `91690`, `2019-06-30`, `10..15`, `10..` or `..15`. One part is not null,
 *  or both limits. */
export interface TargetParts {
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly min: string | null;
  readonly max: string | null;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;

/** The parts of a canonical target; null where the text is none. */
export function targetParts(canonical: string): TargetParts | null {
  const none = { number: null, date: null, min: null, max: null };
  if (NUMBER.test(canonical)) return { ...none, number: canonical };
  if (DAY.test(canonical)) return { ...none, date: canonical };
  const [matched, min = null, max = null] = RANGE.exec(canonical) ?? [];
  return matched === undefined || (min === null && max === null) ? null : { ...none, min, max };
}

/** The canonical form of a range; null without limits. */
export function canonicalRange(min: string | null, max: string | null): string | null {
  return min === null && max === null ? null : `${min ?? ''}..${max ?? ''}`;
}

/** A canonical target as Italians write it: `91.690`, `30/06/2019`, `da 10 a 15`, `almeno 10`, `fino a 15`. Other text
 *  stays as it is. */
export function targetWords(canonical: string): string {
  const parts = targetParts(canonical);
  if (parts === null) return canonical;
  const { number, date, min, max } = parts;
  if (number !== null) return italianNumber(number);
  if (date !== null) return date.split('-').reverse().join('/');
  if (max === null) return `almeno ${italianNumber(min ?? '')}`;
  return min === null ? `fino a ${italianNumber(max)}` : `da ${italianNumber(min)} a ${italianNumber(max)}`;
}
