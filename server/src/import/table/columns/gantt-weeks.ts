import { foldedWords, unmarkedText } from '../../text/folded-words.js';

/** The months of a Gantt's column, 1–12: one, or those of a quarter; of a week its days in them. */
export interface GanttPeriod {
  readonly first: number;
  readonly last: number;
  readonly firstDay?: number;
  readonly lastDay?: number;
}

const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
export const MONTH =
  /^(?:(gen)(?:naio)?|(feb)(?:braio)?|(mar)(?:zo)?|(apr)(?:ile)?|(mag)(?:gio)?|(giu)(?:gno)?|(lug)(?:lio)?|(ago)(?:sto)?|(sett?)(?:embre)?|(ott)(?:obre)?|(nov)(?:embre)?|(dic)(?:embre)?)$/;
const WEEK = /^(?:sett?|settiman[ae]|s|w|week)$/;
const ORDINALS = ['i', 'ii', 'iii', 'iv', 'v'];
const WEEK_DAYS = 7;
const MOST_OF_MONTH = 5;
const MOST_OF_YEAR = 53;
/** Fewer numbered weeks of a year may be anything else: "S1" and "S2" are two halves of it. */
const FEWEST_OF_YEAR = 8;
const DAY = 86_400_000;

export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** The weeks of a Gantt by position: those of a month ("Gen s1", "Febbraio" over "1 2 3 4"), or of the year ("Sett. 12").
 *  Empty where the headings have none. */
export function ganttWeeks(headings: readonly string[], year: number | null): ReadonlyMap<number, GanttPeriod> {
  const ofYear = headings.map((heading) => weekOfYear(weekParts(heading)));
  const numbered = ofYear.filter((week) => week !== null);
  const areInOrder = numbered.every((week, at) => at === 0 || week === (numbered[at - 1] ?? 0) + 1);
  if (year !== null && numbered.length >= FEWEST_OF_YEAR && areInOrder)
    return new Map(ofYear.flatMap((week, at) => (week === null ? [] : [[at, yearWeek(week, year)] as const])));
  const ofMonths = headings.map((heading) => weekOfMonth(weekParts(heading)));
  const months = new Map(ofMonths.flatMap((week, at) => (week === null ? [] : [[at, monthWeek(week)] as const])));
  return months.size >= MOST_OF_MONTH && isEachOnce(ofMonths) ? months : new Map();
}

interface WeekOfMonth {
  readonly month: number;
  readonly week: number;
}

/** The words of a heading, a letter and its number apart: "s1". */
function weekParts(heading: string): string[] {
  return foldedWords(unmarkedText(heading)).flatMap((word) => /^([a-z]+)(\d+)$/.exec(word)?.slice(1) ?? [word]);
}

function weekOfMonth(parts: readonly string[]): WeekOfMonth | null {
  const at = parts.findIndex((part) => MONTH.test(part));
  const after = parts.slice(at + 1).filter((part) => !WEEK.test(part));
  const [nth = '', ...others] = after;
  const week = ORDINALS.includes(nth) ? ORDINALS.indexOf(nth) + 1 : Number(/^([1-5])[ao°ª]?$/.exec(nth)?.[1]);
  if (at < 0 || others.length > 0 || Number.isNaN(week)) return null;
  return { month: monthNumber(parts[at] ?? ''), week };
}

function isEachOnce(found: readonly (WeekOfMonth | null)[]): boolean {
  const keys = found.flatMap((week) => (week === null ? [] : [`${week.month}/${week.week}`]));
  return new Set(keys).size === keys.length;
}

/** The fourth week of a month ends with it where no fifth is meant: its last days belong to no other. */
function monthWeek({ month, week }: WeekOfMonth): GanttPeriod {
  const firstDay = (week - 1) * WEEK_DAYS + 1;
  return { first: month, last: month, firstDay, ...(week < MOST_OF_MONTH - 1 && { lastDay: week * WEEK_DAYS }) };
}

function weekOfYear(parts: readonly string[]): number | null {
  const nth = parts.filter((part) => /^\d+$/.test(part));
  const hasName = parts.some((part) => WEEK.test(part));
  const week = Number(nth[0]);
  return hasName && nth.length === 1 && parts.length <= MOST_OF_MONTH && week >= 1 && week <= MOST_OF_YEAR
    ? week
    : null;
}

/** A numbered week from Monday to Sunday, as far as it lies in the year; the first is that of 4 January. */
function yearWeek(week: number, year: number): GanttPeriod {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % WEEK_DAYS) * DAY + (week - 1) * WEEK_DAYS * DAY;
  const first = new Date(Math.max(monday, Date.UTC(year, 0, 1)));
  const last = new Date(Math.min(monday + (WEEK_DAYS - 1) * DAY, Date.UTC(year, 11, 31)));
  return {
    first: first.getUTCMonth() + 1,
    last: last.getUTCMonth() + 1,
    firstDay: first.getUTCDate(),
    lastDay: last.getUTCDate(),
  };
}
