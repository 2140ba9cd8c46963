import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';

/** Whether everybody sees a plan, and until when where a person says so; the log keeps who said it and why. Keys of
 *  answers change with it. */
export async function storePublication(
  queries: Queries,
  key: PlanKey,
  publication: Pick<Plan, 'published' | 'publishedUntil'>,
): Promise<void> {
  await queries
    .updateTable('Plan')
    .set(({ eb }) => ({ ...publication, dataVersion: eb('dataVersion', '+', 1) }))
    .where(ofPlan(key))
    .execute();
}
