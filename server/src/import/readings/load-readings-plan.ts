import type { Queries } from '../../database/open-database.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { campaignRows } from '../../reading/stored/load-campaigns.js';
import type { ChosenPlan } from './chosen-plan.js';
import { MemberIndex } from './row/member-match.js';
import type { ReadingsPlan } from './row/table-readings.js';

/** What a file of actual values is read for: the indicators of a plan after an act, and what was asked of the sectors. */
export async function loadReadingsPlan(
  queries: Queries,
  plan: ChosenPlan,
  { demonstration }: { readonly demonstration: boolean },
): Promise<ReadingsPlan> {
  const indicators = await queries
    .selectFrom('Indicator')
    .where(ofPlan(plan))
    .where('atAct', '=', plan.latestAct)
    .orderBy('codeOrder')
    .orderBy('code')
    .selectAll()
    .execute();
  const campaigns = await campaignRows(queries, plan);
  return {
    year: plan.year,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    members: new MemberIndex(indicators, plan.year),
    campaigns: campaigns.map(({ asOf, final }) => ({ asOf, final })),
    demonstration,
  };
}
