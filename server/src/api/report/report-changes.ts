import { decisionOutcome } from '@traguardo/schema/vocabulary';
import type { SettlementFacts, VariationFacts, WeightChangeFacts } from '../../export/report/report-facts.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Variation } from '../../plan/stored/variation.entity.js';
import { fieldChanges } from '../act/source-types.js';
import { weightChangeViews } from '../act/weight-change.js';
import type { FileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, objectiveOf, rowsAtState } from '../loading/members.js';
import type { PlanView } from '../loading/plan-at-act.js';

/** Every request and decision up to the state that is looked at, with what it changes. */
export async function variationFacts(source: FileSource, plan: PlanView): Promise<VariationFacts[]> {
  const { loaders } = source;
  const [rows, settlements] = await Promise.all([
    loaders.variationLists(null).load([plan.municipality, plan.year]),
    settlementFacts(source, plan),
  ]);
  return await Promise.all(
    rowsAtState(rows, plan.state).map((row) =>
      oneVariation(loaders, row, settlements.get(placeOf(row.act, row.line)) ?? null),
    ),
  );
}

async function oneVariation(
  loaders: Loaders,
  variation: AtState<Variation>,
  settlement: SettlementFacts | null,
): Promise<VariationFacts> {
  const { municipality, year, act, line } = variation;
  const [objective, revisions] = await Promise.all([
    objectiveOf(loaders, variation),
    loaders.revisions.load([municipality, year, act, line]),
  ]);
  return {
    ...variation,
    objectiveTitle: objective.title,
    revisions: revisions.map((revision) => ({ ...revision, fields: fieldChanges(revision) })),
    settlement,
  };
}

/** The outcome of deferred decisions: the latest settlement of each. */
async function settlementFacts({ queries }: FileSource, plan: PlanView): Promise<Map<string, SettlementFacts>> {
  const rows = await queries
    .selectFrom('VariationSettlement')
    .where(ofPlan(plan))
    .orderBy('number')
    .select(['act', 'line', 'outcome', 'reason', 'decidedOn'])
    .execute();
  return new Map(
    rows.flatMap(({ act, line, outcome: said, reason, decidedOn }) => {
      const outcome = Object.values(decisionOutcome).find((known) => known === said);
      return outcome ? [[placeOf(act, line), { outcome, reason, decidedOn }] as const] : [];
    }),
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

function placeOf(act: number, line: number): string {
  return `${act}/${line}`;
}
