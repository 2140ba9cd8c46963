const DAY = 24 * 60 * 60 * 1000;

/** The days that a Gantt shows: both in ISO 8601, the last one included. */
export type Span = { first: string; last: string };

/** The plan's year, widened to whole months that hold every day. */
export function ganttSpan(year: number, days: readonly (string | null)[]): Span {
  const known = days.filter((day) => day !== null);
  const first = [`${year}-01-01`, ...known].reduce((a, b) => (b < a ? b : a));
  const last = [`${year}-12-31`, ...known].reduce((a, b) => (b > a ? b : a));
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0));
  return { first: `${first.slice(0, 7)}-01`, last: end.toISOString().slice(0, 10) };
}

/** The place of a day in a span, 0–1; a phase lasts to the end of the day on which it is due. */
export function placeOf(day: string, { first, last }: Span, edge: 'start' | 'end'): number {
  const whole = number(last) - number(first) + 1;
  return (number(day) - number(first) + (edge === 'end' ? 1 : 0)) / whole;
}

/** The first days of the months at which the axis has a line: `most` of them at most. */
export function ganttTicks({ first, last }: Span, most: number): string[] {
  const months = monthsBetween(first, last);
  const step = [1, 2, 3, 6, 12, 24].find((every) => months / every <= most) ?? 36;
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => {
    const [year = 0, month = 1] = first.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1 + index * step, 1)).toISOString().slice(0, 10);
  });
}

function monthsBetween(first: string, last: string): number {
  const [firstYear = 0, firstMonth = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  return (lastYear - firstYear) * 12 + lastMonth - firstMonth + 1;
}

function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
