import { type ScoreRow, scoreRow } from '#ui/chart/score-rows.js';
import type { Words } from '#words/words.js';
import type { OverviewPageQuery } from './overview.generated.js';

export type Overview = NonNullable<OverviewPageQuery['plan']>;
export type Decision = Overview['variations'][number];

/** How many decisions the Cruscotto shows; the Registro has them all. */
const LATEST = 6;

export function areaRows(plan: Overview, text: Words<'plan'>): ScoreRow[] {
  return plan.areas.map(({ key, name, score }) => scoreRow({ kind: 'area', key }, name, score, text));
}

export function sectorRows(plan: Overview, text: Words<'plan'>): ScoreRow[] {
  return plan.sectors.map(({ key, name, score }) => scoreRow({ kind: 'sector', key }, name, score, text));
}

/** The decisions of the latest act shown, the ones that change something first. */
export function latestDecisions(variations: readonly Decision[]): Decision[] {
  const latest = Math.max(...variations.map(({ act }) => act.ordinal));
  return variations
    .filter(({ act, decision }) => act.ordinal === latest && decision !== null)
    .sort((one, other) => other.revisions.length - one.revisions.length)
    .slice(0, LATEST);
}
