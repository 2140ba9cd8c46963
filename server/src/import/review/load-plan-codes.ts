import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanCodes } from '../draft/checked-content.js';

/** The codes that a stored plan knows at any time. */
export async function planCodes(queries: Queries, { municipality, year }: PlanKey): Promise<PlanCodes> {
  const objectives = await queries
    .selectFrom('Objective')
    .where(({ and }) => and({ municipality, year }))
    .select('code')
    .distinct()
    .execute();
  const indicators = await queries
    .selectFrom('Indicator')
    .where(({ and }) => and({ municipality, year }))
    .select(['code', 'objective'])
    .distinct()
    .execute();
  const belongs = new Map<string, Set<string>>();
  for (const { code, objective } of indicators) {
    belongs.set(code, (belongs.get(code) ?? new Set<string>()).add(objective));
  }
  return { objectives: new Set(objectives.map(({ code }) => code)), indicators: belongs };
}
