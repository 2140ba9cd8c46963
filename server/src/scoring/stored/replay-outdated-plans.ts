import type { Database } from '../../database/open-database.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { DERIVED_FORM, replayPlan } from './replay-plan.js';

/**
 * Replays the plans whose derived rows an earlier release stored in another form, one transaction for each. Of
 * processes that start at once, the first one that locks a plan replays it. Returns how many were replayed.
 */
export async function replayOutdatedPlans(database: Database): Promise<number> {
  const outdated = await database.queries
    .selectFrom('Plan')
    .where('derivedForm', '<', DERIVED_FORM)
    .select(['municipality', 'year'])
    .orderBy('municipality')
    .orderBy('year')
    .execute();
  let replayed = 0;
  for (const key of outdated) {
    replayed += await database.write(async (queries) => {
      const locked = await queries
        .updateTable('Plan')
        .set({ derivedForm: DERIVED_FORM })
        .where(ofPlan(key))
        .where('derivedForm', '<', DERIVED_FORM)
        .executeTakeFirst();
      if (locked.numUpdatedRows === 0n) return 0;
      await replayPlan(queries, key);
      return 1;
    });
  }
  return replayed;
}
