import type { ReportingSearch } from './reporting-search.js';
import type { Moment } from './sheet/sheet-rows.js';

/** The first and last day that can be reported for; final values are accepted until the middle of the next year. */
export function reportingDays(year: number, final: boolean): { first: string; last: string } {
  return { first: `${year}-01-01`, last: final ? `${year + 1}-06-30` : `${year}-12-31` };
}

export function isReportingDay(day: string, year: number, final: boolean): boolean {
  const { first, last } = reportingDays(year, final);
  return first <= day && day <= last;
}

/**
 * The moment to report: by default the year's end as final account, else the choice in the address if the year allows
 * it.
 */
export function momentOf({ al, definitivo }: ReportingSearch, year: number): Moment {
  const end = `${year}-12-31`;
  const asOf = al ?? end;
  const final = definitivo === undefined ? asOf.endsWith('-12-31') : definitivo === 1;
  // A choice made for another year is ignored.
  return isReportingDay(asOf, year, final) ? { asOf, final } : { asOf: end, final: true };
}

/** The same day with another kind of account, or the year's end where it cannot be reported so. */
export function withKind(asOf: string, final: boolean, year: number): Moment {
  return { asOf: isReportingDay(asOf, year, final) ? asOf : `${year}-12-31`, final };
}
