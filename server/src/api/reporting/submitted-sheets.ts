import type { Actor } from '../../account/actor.js';
import { hasRole } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { type Sheet, submissionSteps } from '../../reading/stored/load-submissions.js';
import { isSubmitted } from '../../reading/submission-state.js';

/** Whether a person may still write where the sector has sent its values. */
export function mayWriteSubmitted(actor: Actor, { municipality }: PlanKey): boolean {
  return hasRole(actor, ['SEGRETERIA'], municipality);
}

/** CONFLICT where a manager would change values that the sector has sent to the Segreteria. */
export async function refuseSubmitted(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  sheets: readonly Sheet[],
): Promise<void> {
  if (mayWriteSubmitted(actor, plan)) return;
  const steps = await submissionSteps(queries, plan);
  const submitted = sheets.find((sheet) => isSubmitted(steps, sheet));
  if (!submitted) return;
  const what = submitted.final ? 'il consuntivo' : `il monitoraggio al ${submitted.asOf}`;
  throw new DomainError(
    'CONFLICT',
    `Per questo settore ${what} è già stato trasmesso alla Segreteria Generale: per correggerlo, chiederne la restituzione.`,
  );
}
