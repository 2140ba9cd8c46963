import { percent } from '#format';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';
import type { Place } from '../place-link.js';

/** One bar of a score chart, and one line of the table beside it. */
export type ScoreRow = {
  place: Place;
  /** The text beside the bar. */
  label: string;
  /** 0–100; null = not measured. */
  value: number | null;
  valueText: string;
  /** The bounds of the final score, worst and best; null when nothing counts. */
  bounds: [number, number] | null;
  boundsText: string;
  coverage: number;
  reported: number;
  total: number;
  /** "8 → 5 ▼" where a decision has cut the weight of what the row shows. */
  weightCut: string | null;
};

/**
 * The bounds of a score as text: from worst to best, one number when nothing is missing, "n.d." when nothing counts.
 */
export function boundsText(
  { lowerBound, upperBound }: Pick<ScorePartsFragment, 'lowerBound' | 'upperBound'>,
  range: (lower: string, upper: string) => string,
): string {
  if (lowerBound === null || upperBound === null) return percent(null);
  return lowerBound === upperBound ? percent(lowerBound) : range(percent(lowerBound), percent(upperBound));
}

/** A score as a row of chart and table, with the numbers formatted once for both. */
export function scoreRow(
  place: Place,
  label: string,
  score: ScorePartsFragment,
  text: Words<'plan'>,
  weightCut: string | null = null,
): ScoreRow {
  const { value, lowerBound, upperBound, coverage, reported, total } = score;
  const bounds: [number, number] | null = lowerBound === null || upperBound === null ? null : [lowerBound, upperBound];
  return {
    place,
    label,
    value,
    valueText: percent(value),
    bounds,
    boundsText: boundsText(score, text.score.rangeInTable),
    coverage,
    reported,
    total,
    weightCut,
  };
}

/** The title of the rows: which one is furthest from the target. */
export function scoreTitle(rows: readonly ScoreRow[], text: Words<'plan'>): string {
  const lowest = rows.reduce<ScoreRow | null>(
    (least, row) => (row.value !== null && (least?.value == null || row.value < least.value) ? row : least),
    null,
  );
  if (lowest === null || lowest.value === null) return text.chart.nothingMeasured;
  if (lowest.value >= 100) return text.chart.allAchieved(rows.filter(({ value }) => value !== null).length);
  return text.chart.lowest(lowest.label, lowest.valueText);
}
