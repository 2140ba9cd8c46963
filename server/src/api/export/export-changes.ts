import { target } from '@traguardo/schema/italian-format';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import type { ComparedRow } from '../../export/comparison-columns.js';
import type { VariationRow } from '../../export/variation-columns.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import { fieldChanges } from '../act/source-types.js';
import { loadedAct } from '../act/sources.js';
import type { VariationFilter } from '../filter/filters.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { NewFileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, indicatorOf, objectiveOf, rowsAtState } from '../loading/members.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { type ComparisonRow, comparisonRows } from '../plan/comparison.js';
import type { Compared } from './export-question.js';
import { indicatorRows, objectiveRows, printedSource } from './export-rows.js';

/** The rows of the filtered variations, one for each thing that they change. */
export async function* variationRows(
  newSource: NewFileSource,
  plan: PlanView,
  where: VariationFilter | null,
): AsyncGenerator<VariationRow[]> {
  const { loaders } = newSource();
  const variations = await loaders.variationLists(where).load([plan.municipality, plan.year]);
  const rows = await Promise.all(rowsAtState(variations, plan.state).map((row) => rowsOf(loaders, plan, row)));
  yield rows.flat();
}

async function rowsOf(loaders: Loaders, plan: PlanView, variation: AtState<Variation>): Promise<VariationRow[]> {
  const { municipality, year, act: ordinal, line } = variation;
  const [act, objective, indicator, revisions, settlements, source, areas, sectors] = await Promise.all([
    loadedAct(loaders, plan, ordinal),
    objectiveOf(loaders, variation),
    indicatorOf(loaders, variation),
    loaders.revisions.load([municipality, year, ordinal, line]),
    loaders.settlements.load([municipality, year, ordinal, line]),
    printedSource(loaders, plan, ordinal, line),
    loaders.areas.load(stateKey(plan)),
    loaders.sectors.load(stateKey(plan)),
  ]);
  const decision = {
    id: NODE_IDS.Variation.id({ ...variation, state: plan.state }),
    variation,
    act,
    settlement: settlements.at(-1)?.outcome ?? null,
    objective,
    // An objective that an act has removed may have taken its area or sector with it.
    area: areas.find(({ key }) => key === objective.area)?.name ?? null,
    sector: sectors.find(({ key }) => key === objective.sector)?.name ?? null,
    indicator,
    source,
  };
  if (revisions.length === 0) return [{ ...decision, revision: null, changes: [] }];
  return revisions.map((revision) => ({ ...decision, revision, changes: fieldChanges(revision) }));
}

/** The rows of the comparison, with the place of each member in the plan. */
export async function* comparedRows(
  newSource: NewFileSource,
  plan: PlanView,
  compared: Compared,
  basis: TargetBasis,
): AsyncGenerator<ComparedRow[]> {
  const rows = await comparisonRows(newSource().loaders, plan, compared.by, basis);
  const found = new Map(rows.map((row) => [row.key, row]));
  const rowOf = (code: string): ComparisonRow => {
    const row = found.get(code);
    if (!row) throw new Error(`${code} is in the plan but not in its comparison.`);
    return row;
  };
  if (compared.by === 'INDICATOR') {
    for await (const batch of indicatorRows(newSource, plan, { ...compared, basis })) {
      yield batch.map(({ indicator, area, sector }) => {
        const { code, objective, kind } = indicator;
        const compared = rowOf(code);
        return { ...compared, objective, area, sector, kind, basis, targetText: target({ ...indicator, ...compared }) };
      });
    }
  } else if (compared.by === 'OBJECTIVE') {
    for await (const batch of objectiveRows(newSource, plan, { ...compared, basis })) {
      yield batch.map(({ objective: { code }, area, sector }) => {
        return { ...rowOf(code), ...NOWHERE, area: area.name, sector, basis };
      });
    }
  } else yield rows.map((row) => ({ ...row, ...NOWHERE, basis }));
}

const NOWHERE = { objective: null, area: null, sector: null, kind: null, targetText: null };
