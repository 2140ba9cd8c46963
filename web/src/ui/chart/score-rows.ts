import { percent, share } from '#format';
import type { IndicatorStatus } from '#gql';
import type { ScorePartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';
import type { Place } from '../place-link.js';
import type { PercentRow } from './score-mark.js';

/** One bar of a score chart, and one line of the same rows as a table. */
export type ScoreRow = PercentRow & {
  status: IndicatorStatus;
  boundsText: string;
  coverage: number;
  reported: number;
  total: number;
  /** How many indicators have reached their target. */
  achieved: number;
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

/** What a row shows: an area, a sector or an objective. */
type Scored = {
  place: Place;
  label: string;
  score: ScorePartsFragment;
  /** How many of its indicators have reached their target. */
  achieved: number;
  weightCut?: string | null;
};

/** "raggiunti 3 su 7 · misurato il 60 %". */
function detailOf({ score: { coverage, reported, total }, achieved }: Scored, { score }: Words<'plan'>): string {
  if (reported === 0) return score.toReport(total);
  const counted = score.achievedOf(achieved, total);
  return coverage < 1 ? `${counted} · ${score.partly(share(coverage))}` : counted;
}

/** A score as a row of chart and table, with the numbers formatted once for both. */
export function scoreRow(scored: Scored, text: Words<'plan'>): ScoreRow {
  const { place, label, score, achieved, weightCut = null } = scored;
  const { value, lowerBound, upperBound, coverage, reported, total } = score;
  return {
    place,
    label,
    value,
    valueText: percent(value),
    detail: detailOf(scored, text),
    bounds: lowerBound === null || upperBound === null ? null : [lowerBound, upperBound],
    boundsText: boundsText(score, text.score.rangeInTable),
    coverage,
    reported,
    total,
    achieved,
    status: score.status,
    weightCut,
  };
}

/** The furthest from the target first, what is not measured last. */
export function furthestFirst<Row extends { value: number | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(({ value: one }, { value: other }) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : one - other,
  );
}

/** The title of the rows: which one is furthest from the target. It never reassures while something is not measured. */
export function scoreTitle(rows: readonly ScoreRow[], text: Words<'plan'>): string {
  const [lowest] = furthestFirst(rows);
  if (lowest === undefined || lowest.value === null) return text.chart.nothingMeasured;
  if (lowest.value < 100) return text.chart.lowest(lowest.label, lowest.valueText);
  const incomplete = rows.filter(({ coverage }) => coverage < 1).length;
  return incomplete === 0 ? text.chart.allAchieved(rows.length) : text.chart.achievedSoFar(incomplete);
}
