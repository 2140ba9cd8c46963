import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanCodes } from '../draft/checked-content.js';

/** The codes of a stored plan, after any of its acts. */
export async function planCodes(queries: Queries, key: PlanKey): Promise<PlanCodes> {
  const objectives = await queries.selectFrom('Objective').where(ofPlan(key)).select('code').distinct().execute();
  const indicators = await queries
    .selectFrom('Indicator')
    .where(ofPlan(key))
    .select(['code', 'objective'])
    .distinct()
    .execute();
  const belongs = new Map<string, Set<string>>();
  for (const { code, objective } of indicators) {
    belongs.set(code, (belongs.get(code) ?? new Set<string>()).add(objective));
  }
  return { year: key.year, objectives: new Set(objectives.map(({ code }) => code)), indicators: belongs };
}
