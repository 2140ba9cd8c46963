import { foldedText } from '../../plan/natural-key.js';

export interface Deliberation {
  readonly number: string | null;
  /** ISO date. */
  readonly adoptedOn: string | null;
}

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);
const LONGEST = 500;
const ACT =
  /\b(?:deliberazione|delibera|d\.? ?g\.? ?c\.?|determinazione)(?![a-z])[^\d]{0,60}?\bn(?:r|um|umero)?[.°]? ?(\d{1,5})(?:\/\d{2,4})?(.{0,60})/;
const DATE =
  /\b(?:del|in data|d\.d\.|il|dd)\.? ?(?:giorno )?(\d{1,2}[°o]? [a-z]{5,9} \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/;

/** Number and date of the deliberation that adopts the act. A line about what was approved before
 *  cites another act, unless the document is the original plan itself. */
export function deliberation(lines: readonly string[], ordinal: number): Deliberation {
  const cited = lines.filter((line) => line.length <= LONGEST).map((line) => foldedText(line));
  const own =
    cited.find((line) => ACT.test(line) && /\balleg/.test(line)) ?? cited.find((line) => isOwn(line, ordinal));
  const match = own === undefined ? null : ACT.exec(own);
  if (match === null) return { number: null, adoptedOn: null };
  const date = DATE.exec(match[2] ?? '')?.[1];
  return { number: match[1] ?? null, adoptedOn: date === undefined ? null : italianDate(date) };
}

function isOwn(line: string, ordinal: number): boolean {
  return ACT.test(line) && (ordinal === 0 || !/\b(?:approvat|vist[ao]|richiamat|modificat|precedent)/.test(line));
}

/** The ISO date of "5 novembre 2019", "05/11/2019" or "2019-11-05"; null where the calendar has no such day. */
export function italianDate(text: string): string | null {
  const words = foldedText(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words);
  if (digits !== null) return calendarDate(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const named = /^(\d{1,2})[°o]? ([a-z]{5,9}) (\d{4})$/.exec(words);
  if (named === null) return null;
  return calendarDate(Number(named[3]), MONTHS.indexOf(named[2] ?? '') + 1, Number(named[1]));
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
