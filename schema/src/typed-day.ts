const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The ISO date of a day as Italians type it: `15/06/2019`, `15.6.19`, or `2019-06-15`. Null where the calendar has no
 *  such day. */
export function typedDay(text: string): string | null {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year = ''] = NUMERIC.exec(typed) ?? [];
  if (day === undefined) return null;
  return calendarDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
