import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { type ScoringPolicy, STANDARD_POLICY } from '../policy.js';
import type { ScoringPolicyRow } from './scoring-policy.entity.js';

/** The policy by which a plan is scored, and whether its cycle is closed. */
export async function loadPolicy(queries: Queries, key: PlanKey): Promise<ScoringPolicy> {
  const plan = await queries.selectFrom('Plan').where(ofPlan(key)).select('closed').executeTakeFirst();
  const chosen = await queries
    .selectFrom('ScoringPolicyRow')
    .where(ofPlan(key))
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
  return { ...policyOf(chosen), closed: plan?.closed ?? false };
}

/** A municipality's own policy; the standard one where it has none. */
export function policyOf(row: ScoringPolicyRow | undefined): ScoringPolicy {
  if (row === undefined) return STANDARD_POLICY;
  const { name, version, achieved, partial, lowerRule, lateDays, phaseShare } = row;
  return { name, version, thresholds: { achieved, partial }, lowerRule, lateDays, phaseShare, closed: false };
}
