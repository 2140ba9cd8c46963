import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Submission } from './submission.entity.js';
import type { SubmissionReason } from './submission-reason.entity.js';

/** The sheet of a sector: its values for a date, interim or final. */
export interface Sheet {
  /** Key. */
  readonly sector: string;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
}

/** What was said with the submissions of one sheet, in the order of their steps. */
export function submissionReasons(
  queries: Queries,
  key: PlanKey,
  { sector, asOf, final }: Sheet,
): Promise<SubmissionReason[]> {
  return queries
    .selectFrom('SubmissionReason')
    .where(ofPlan(key))
    .where('sector', '=', sector)
    .where('asOf', '=', asOf)
    .where('final', '=', final)
    .orderBy('number')
    .orderBy('indicator')
    .selectAll()
    .execute();
}

/** All submission steps of a plan, in their order; of one sector, where it is given. */
export function submissionSteps(queries: Queries, key: PlanKey, sector?: string): Promise<Submission[]> {
  let steps = queries.selectFrom('Submission').where(ofPlan(key));
  if (sector !== undefined) steps = steps.where('sector', '=', sector);
  return steps.orderBy('number').selectAll().execute();
}
