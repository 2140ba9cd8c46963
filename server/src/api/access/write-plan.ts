import { authorName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { lostObjectives, withoutObjective } from '../../import/review/load-lost-objectives.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import type { ChangeOptions } from '../../scoring/stored/change-plan.js';
import type { RequestContext } from '../loading/request-context.js';

/** A person's write of statements in a transaction of its own. CONFLICT where a revision would lose its objective. */
export function writePlan<T>(
  { database, actor }: RequestContext,
  key: PlanKey,
  work: (queries: Queries, plan: Plan) => Promise<AuditedChange<T>>,
  options?: ChangeOptions,
): Promise<T> {
  return database.write((queries) =>
    auditedPlanChange(
      queries,
      actor,
      key,
      async (plan) => {
        // A decision may name an objective of an act that is not loaded yet: no review has removed that one.
        const known = new Set(await lostObjectives(queries, key));
        const { check, ...change } = await work(queries, plan);
        return {
          ...change,
          check: async () => {
            const lost = (await lostObjectives(queries, key)).find((code) => !known.has(code));
            if (lost !== undefined) throw new DomainError('CONFLICT', withoutObjective(lost));
            await check?.();
          },
        };
      },
      options,
    ),
  );
}

/** The author's name that is stored with what a person records. */
export function recorder({ actor }: RequestContext): string {
  const name = authorName(actor);
  if (name === null) throw new Error('A write was allowed without a person.');
  return name;
}
