import { decisionOutcome } from '@traguardo/schema/vocabulary';
import type { SettlementFacts, VariationFacts, WeightChangeFacts } from '../../export/report/report-facts.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import { fieldChanges } from '../act/source-types.js';
import { weightChangeViews } from '../act/weight-change.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, objectiveOf, rowsAtState } from '../loading/members.js';
import type { PlanView } from '../loading/plan-at-act.js';

/** Every request and decision up to the state that is looked at, with what it changes. */
export async function variationFacts(loaders: Loaders, plan: PlanView): Promise<VariationFacts[]> {
  const rows = await loaders.variationLists(null).load([plan.municipality, plan.year]);
  return await Promise.all(rowsAtState(rows, plan.state).map((row) => oneVariation(loaders, row)));
}

async function oneVariation(loaders: Loaders, variation: AtState<Variation>): Promise<VariationFacts> {
  const { municipality, year, act, line } = variation;
  const [objective, revisions, settlement] = await Promise.all([
    objectiveOf(loaders, variation),
    loaders.revisions.load([municipality, year, act, line]),
    settlementOf(loaders, variation),
  ]);
  return {
    ...variation,
    objectiveTitle: objective.title,
    revisions: revisions.map((revision) => ({ ...revision, fields: fieldChanges(revision) })),
    settlement,
  };
}

/** The outcome of a deferred decision: its latest settlement. */
async function settlementOf(loaders: Loaders, { municipality, year, act, line }: Variation) {
  const rows = await loaders.settlements.load([municipality, year, act, line]);
  return (
    rows
      .flatMap(({ outcome: said, reason, decidedOn }): SettlementFacts[] => {
        const outcome = Object.values(decisionOutcome).find((known) => known === said);
        return outcome ? [{ outcome, reason, decidedOn }] : [];
      })
      .at(-1) ?? null
  );
}

/** Every changed weight of an objective up to the state that is looked at. */
export async function weightChangeFacts(loaders: Loaders, plan: PlanView): Promise<WeightChangeFacts[]> {
  const { municipality, year, state } = plan;
  const changes = weightChangeViews(await loaders.weightChanges.load([municipality, year]), state);
  return await Promise.all(
    changes.map(async (change) => {
      const { act, line, number, weightBefore: from, weightAfter: to } = change;
      const [objective, revisions] = await Promise.all([
        objectiveOf(loaders, change),
        loaders.revisions.load([municipality, year, act, line]),
      ]);
      const revision = revisions.find((row) => row.number === number);
      if (!revision) throw new Error(`The weight change of ${change.objective} in act ${act} has no revision.`);
      const { initiative, evidence } = revision;
      return { ...change, objectiveTitle: objective.title, from, to, initiative, evidence };
    }),
  );
}
