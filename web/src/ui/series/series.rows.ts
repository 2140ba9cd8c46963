import { difference } from '#format';
import type { YearScorePartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';

export type YearRow = YearScorePartsFragment;

/** The change between the first and the last year that are measured. */
export function seriesTitle(years: readonly YearRow[], text: Words<'plan'>): string {
  const measured = years.flatMap(({ year, score: { value } }) => (value === null ? [] : [{ year, value }]));
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return text.series.unmeasured;
  const change = last.value - first.value;
  if (Math.abs(change) < 0.005) return text.series.even(first.year, last.year);
  return text.series.rise(first.year, last.year, difference(change));
}
