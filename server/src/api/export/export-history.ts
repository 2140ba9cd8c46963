import type { HistoryRow } from '../../export/history-columns.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { unknownMunicipality } from '../../plan/stored/municipality.entity.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { NewFileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { isReadable, type PlanQuestion, type PlanReader, shownPlans, viewOf } from '../loading/plan-view.js';
import { ALL, batches, groupsOf } from './export-rows.js';

/** The plans of a history: those that the reader may know of, all of them or those of a municipality or a year. */
export async function historyPlans(context: PlanReader, { municipality, year }: PlanQuestion): Promise<PlanKey[]> {
  return (await shownPlans(context))
    .filter((plan) => isReadable(context, plan.municipality))
    .filter((plan) => municipality === null || plan.municipality === municipality)
    .filter((plan) => year === null || plan.year === year)
    .map((plan) => ({ municipality: plan.municipality, year: plan.year }));
}

/** Every objective and indicator of the plans after every act, a thousand rows at a time. */
export async function* historyRows(newSource: NewFileSource, plans: readonly PlanKey[]): AsyncGenerator<HistoryRow[]> {
  const shown = await shownPlans(newSource());
  for (const { municipality, year } of plans) {
    const plan = shown.find((found) => found.municipality === municipality && found.year === year);
    if (!plan) continue;
    const acts = await newSource().loaders.acts.load([municipality, year]);
    const first = Math.min(...acts.map(({ ordinal }) => ordinal));
    const latest = await viewOf(newSource(), plan, null);
    if (first > 0) yield* stateRows(newSource, { ...latest, atAct: -1, state: -1 });
    for (const { ordinal } of acts) yield* stateRows(newSource, await viewOf(newSource(), plan, ordinal));
  }
}

/** Each objective, with its indicators after it. */
async function* stateRows(newSource: NewFileSource, plan: PlanView): AsyncGenerator<HistoryRow[]> {
  const { loaders } = newSource();
  const { municipality: slug, year, atAct } = plan;
  const asked = { where: null, basis: 'CURRENT' as const, orderBy: [], ...ALL };
  const [[named], acts, objectives, indicators] = await Promise.all([
    loaders.municipality.load([slug]),
    loaders.acts.load([slug, year]),
    loaders.objectiveLists.page(asked).load(stateKey(plan)),
    loaders.indicatorLists.page(asked).load(stateKey(plan)),
  ]);
  const act = acts.find(({ ordinal }) => ordinal === plan.state) ?? null;
  const byObjective = new Map<string, Indicator[]>();
  for (const indicator of indicators.rows) {
    byObjective.set(indicator.objective, [...(byObjective.get(indicator.objective) ?? []), indicator]);
  }
  const common = { municipality: named ?? unknownMunicipality(slug), year, atAct, act };
  for (const batch of batches(objectives.rows)) {
    const rows = batch.map(async (objective): Promise<HistoryRow[]> => {
      const { area, sector } = await groupsOf(loaders, plan, objective);
      const place = { ...common, objective, area: area.name, sector: sector.name };
      return [
        { id: NODE_IDS.Objective.id(objective), ...place, indicator: null },
        ...(byObjective.get(objective.code) ?? []).map((indicator) => ({
          id: NODE_IDS.Indicator.id(indicator),
          ...place,
          indicator,
        })),
      ];
    });
    yield (await Promise.all(rows)).flat();
  }
}
