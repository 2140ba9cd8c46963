import { furthestFirst, type ScoreRow, scoreRow } from '#ui/chart/score-rows.js';
import type { StatusCountPartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';
import type { OverviewPageQuery } from './overview.generated.js';

export type Overview = NonNullable<OverviewPageQuery['plan']>;
export type Decision = Overview['variations'][number];
type Group = Overview['areas'][number];

/** How many decisions the Cruscotto shows; the Registro has them all. */
const LATEST = 6;

function groupRows(kind: 'area' | 'sector', groups: readonly Group[], text: Words<'plan'>): ScoreRow[] {
  const rows = groups.map(({ key, name, score, statusCounts: { achieved } }) =>
    scoreRow({ place: { kind, key }, label: name, score, achieved }, text),
  );
  return furthestFirst(rows);
}

export function areaRows({ areas }: Overview, text: Words<'plan'>): ScoreRow[] {
  return groupRows('area', areas, text);
}

export function sectorRows({ sectors }: Overview, text: Words<'plan'>): ScoreRow[] {
  return groupRows('sector', sectors, text);
}

/** The decisions of the latest act shown, the ones that change something first. */
export function latestDecisions(variations: readonly Decision[]): Decision[] {
  const latest = Math.max(...variations.map(({ act }) => act.ordinal));
  return variations
    .filter(({ act, decision }) => act.ordinal === latest && decision !== null)
    .sort((one, other) => other.revisions.length - one.revisions.length)
    .slice(0, LATEST);
}

/** A sector that has not reported all, with those of its indicators that are named. */
export type Unreported = { key: string; name: string; missing: number; total: number; named: NamedIndicator[] };
type NamedIndicator = { code: string; title: string };

/** The sectors that have not reported all, the most first; their indicators are named where all of them can be. */
export function unreportedSectors({ sectors, unreported }: Pick<Overview, 'sectors' | 'unreported'>): Unreported[] {
  const complete = unreported.totalCount === unreported.nodes.length;
  return sectors
    .map(({ key, name, score, statusCounts }) => ({
      ...{ key, name, missing: statusCounts.notReported, total: score.total },
      named: complete ? unreported.nodes.filter(({ objective }) => objective.sector.key === key) : [],
    }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
}

/** The plan's state in one sentence, which never reassures while something is not measured. */
export function headline(counts: StatusCountPartsFragment, isOpen: boolean, text: Words<'overview'>): string {
  const { achieved, partial, missed, notReported, notMeasurable } = counts;
  const [measured, missing] = [achieved + partial + missed, notReported + notMeasurable];
  const [below, total] = [partial + missed, measured + missing];
  if (measured === 0) return isOpen ? text.headline.toReport(missing, total) : text.headline.noResult(missing, total);
  if (below > 0) return text.headline.below(below, total, missing);
  return missing > 0 ? text.headline.achievedSoFar(measured, missing) : text.headline.achieved(total);
}
