import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { type ChangeOptions, changePlan, type PlanChange } from '../../scoring/stored/change-plan.js';
import type { Actor } from '../actor.js';
import { type AuditRecord, recordAudit } from './record-audit.js';

/** The result of a person's write to a plan. */
export interface AuditedChange<T> extends Omit<PlanChange<T>, 'replay'> {
  /** Its entry in the audit log; null = nothing changed. */
  readonly audit: Omit<AuditRecord, 'municipality'> | null;
  /** Whether a change leaves the plan's results as they are, as drafts, files and campaigns do. */
  readonly keepsResults?: boolean;
}

export type PlanWork<T> = (plan: Plan) => Promise<AuditedChange<T>>;

/** `changePlan` with an entry in the audit log, in the transaction of `queries`. */
export function auditedPlanChange<T>(
  queries: Queries,
  actor: Actor,
  key: PlanKey,
  work: PlanWork<T>,
  options?: ChangeOptions,
): Promise<T> {
  return changePlan(
    queries,
    key,
    async (plan) => {
      const { answer, audit, keepsResults = false, readingsOf, check } = await work(plan);
      if (audit === null) return { answer, replay: false };
      return {
        answer,
        replay: !keepsResults,
        readingsOf,
        check: async () => {
          await check?.();
          await recordAudit(queries, actor, { municipality: key.municipality, ...audit });
        },
      };
    },
    options,
  );
}
