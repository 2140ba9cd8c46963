import type { ReportingSearch } from './reporting-search.js';
import type { Moment } from './sheet-rows.js';

/** What is reported: the year's end as final account, unless something else was chosen. */
export function momentOf({ al, definitivo }: ReportingSearch, year: number): Moment {
  const asOf = al ?? `${year}-12-31`;
  return { asOf, final: definitivo === undefined ? asOf.endsWith('-12-31') : definitivo === 1 };
}
