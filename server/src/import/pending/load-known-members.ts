import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import type { KnownMembers } from '../preview/corrected-content.js';

/** The objectives and indicators that a document's decisions may change: its own, and those of the plan it amends. */
export async function knownMembers(queries: Queries, key: PlanKey, draft: PlanDraft): Promise<KnownMembers> {
  const stored = await queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .orderBy('atAct')
    .select(['code', 'objective'])
    .execute();
  const objectives = await queries.selectFrom('Objective').where(ofPlan(key)).select('code').distinct().execute();
  const indicators = new Map<string, Set<string>>();
  for (const { code, objective } of [...stored, ...draft.indicators]) {
    const owners = indicators.get(code) ?? new Set();
    // The latest objective is the last one.
    owners.delete(objective);
    indicators.set(code, owners.add(objective));
  }
  return {
    year: draft.year,
    objectives: new Set([...objectives, ...draft.objectives].map(({ code }) => code)),
    indicators,
  };
}
