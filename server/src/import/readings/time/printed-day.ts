import { foldedText } from '../../../plan/natural-key.js';
import { italianDate } from '../../facts/deliberation.js';
import { namedDay } from '../../table/cells/target-date.js';

/** A time of day that a spreadsheet adds to a date. */
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/;
/** "31/12/19", "31 dic 2019": day, month and year, in a form that only lists have. */
const WITH_YEAR = /^\d{1,2}(?:[./-]\d{1,2}[./-]\d{2}|[°o]?[ -]?[a-z]{3,9}\.?[ -](?:del )?(?:\d{4}|\d{2}))$/;
const LONGEST = 40;

/** The ISO date of a day with its year, as cells print it; null = no such day. */
export function printedDay(text: string): string | null {
  if (text.length > LONGEST) return null;
  const folded = foldedText(text)
    .replace(TIME, '')
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, '$1-$2-$3');
  const year = Number(/(\d{4})$/.exec(folded)?.[1] ?? 0);
  return italianDate(folded) ?? (WITH_YEAR.test(folded) ? namedDay(folded, year) : null);
}
