/** Sweden writes days as ISO 8601 does. */
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

const HOUR = 60 * 60 * 1000;

/** The hour that was asked for last, and its day: a day in Italy begins at a whole hour everywhere. */
let latest = { hour: Number.NaN, day: '' };

/** The day in Italy, in ISO 8601. */
export function italianDay(now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR);
  if (hour !== latest.hour) latest = { hour, day: ISO_DAY.format(now) };
  return latest.day;
}

/** First and last instant of a day in Italy, in ISO 8601. Italy is one hour ahead of UTC, or two; the change is at
 *  night, so the two ends of a day can have different offsets. */
export function italianDayBounds(day: string): { readonly first: string; readonly last: string } {
  const first = Date.parse(`${day}T00:00:00.000Z`);
  const last = Date.parse(`${day}T23:59:59.999Z`);
  const isOfDay = (instant: number) => italianDay(new Date(instant)) === day;
  return {
    first: new Date(isOfDay(first - 2 * HOUR) ? first - 2 * HOUR : first - HOUR).toISOString(),
    last: new Date(isOfDay(last - HOUR) ? last - HOUR : last - 2 * HOUR).toISOString(),
  };
}

/** A date as Italians write it: "31/12/2019". */
export function dateText(isoDate: string): string {
  return isoDate.split('-').reverse().join('/');
}
