import type { ComparisonLevel } from '#gql';
import type { Words } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';
import type { ComparisonOrder, ComparisonSearch } from './comparison-search.js';

/** Numbers in a label compare as numbers: 278 comes before 1011. */
const byLabel = new Intl.Collator('it', { numeric: true });

const sortValues: Record<Exclude<ComparisonOrder, 'nome'>, (row: ComparedRow) => number | null> = {
  // Deviations have many units; the distance from the target in percent has one.
  scostamento: ({ value }) => value,
  copertura: ({ coverage }) => coverage,
  effetto: ({ easing }) => easing,
};

/** The rows in the chosen order, smallest first; unknown values come last in every order. */
export function orderRows(rows: readonly ComparedRow[], { ordina, verso }: ComparisonSearch): ComparedRow[] {
  const sign = verso === 'inverso' ? -1 : 1;
  if (ordina === undefined) return verso === undefined ? [...rows] : rows.toReversed();
  if (ordina === 'nome') return rows.toSorted((one, other) => sign * byLabel.compare(one.label, other.label));
  const value = sortValues[ordina];
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

/** The title of the rows: how many of them are below their target. */
export function comparisonTitle(
  rows: readonly ComparedRow[],
  level: ComparisonLevel,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
) {
  const measuredRows = rows.filter(({ value }) => value !== null);
  const below = measuredRows.filter(({ value }) => value !== null && value < 100).length;
  if (measuredRows.length === 0) return shared.chart.nothingMeasured;
  return below === 0 ? shared.chart.allAchieved(measuredRows.length) : text.behind(below, rows.length, level);
}
