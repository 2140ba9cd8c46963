import { recordedName } from '../account/actor.js';
import { type Audited, recordAudit } from '../account/record-audit.js';
import type { Queries } from '../database/open-database.js';
import { DomainError } from '../plan/domain-error.js';
import { lockedPlan, openPlan } from '../plan/open-plan.js';
import type { Plan } from '../plan/plan.entity.js';
import type { PlanKey } from '../scoring/derived-rows.js';
import { storeScores } from '../scoring/store-scores.js';
import { loaders } from './loaders.js';
import type { RequestContext } from './request-context.js';

/** What a write did: its line in the audit log (null = it changed nothing), and its answer. */
export interface Change<T> {
  readonly audit: Omit<Audited, 'municipality'> | null;
  readonly answer: T;
  /** Looks at what came of it, before it is stored for good. */
  readonly check?: () => Promise<void>;
}

export type PlanWork<T> = (queries: Queries, plan: Plan) => Promise<Change<T>>;

/** One write of an open plan in one transaction: what was said, what follows from it, and its line in the audit log. */
export function changePlan<T>(context: RequestContext, key: PlanKey, work: PlanWork<T>): Promise<T> {
  return written(context, key, async (queries) => work(queries, await openPlan(queries, key.municipality, key.year)));
}

/** The same for the few writes that a closed plan allows. */
export function changeCycle<T>(context: RequestContext, key: PlanKey, work: PlanWork<T>): Promise<T> {
  return written(context, key, async (queries) => work(queries, await lockedPlan(queries, key.municipality, key.year)));
}

async function written<T>(
  context: RequestContext,
  { municipality, year }: PlanKey,
  work: (queries: Queries) => Promise<Change<T>>,
): Promise<T> {
  const answer = await context.database.write(async (queries) => {
    const { audit, answer, check } = await work(queries);
    if (audit === null) return answer;
    await storeScores(queries, { municipality, year });
    await checkSubjects(queries, { municipality, year });
    await check?.();
    await recordAudit(queries, context.actor, { municipality, ...audit });
    return answer;
  });
  // What was loaded before the write is not what stands there now.
  Object.assign(context.loaders, loaders(context.database));
  return answer;
}

/** The name that stands beside what a person records. */
export function recorder({ actor }: RequestContext): string {
  const name = recordedName(actor);
  if (name === null) throw new Error('A write was allowed to nobody in particular.');
  return name;
}

/** Every request and revision speaks of an objective that the plan has, or had. */
async function checkSubjects(queries: Queries, { municipality, year }: PlanKey): Promise<void> {
  const orphan = await queries
    .selectFrom('Revision as r')
    .where('r.municipality', '=', municipality)
    .where('r.year', '=', year)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('Objective as o')
            .select('o.code')
            .whereRef('o.municipality', '=', 'r.municipality')
            .whereRef('o.year', '=', 'r.year')
            .whereRef('o.code', '=', 'r.objective'),
        ),
      ),
    )
    .select('r.objective')
    .limit(1)
    .executeTakeFirst();
  if (orphan === undefined) return;
  throw new DomainError(
    'CONFLICT',
    `L’obiettivo ${orphan.objective} sta nel piano solo per una modifica che così non varrebbe più: correggere la modifica invece di scartarla, o correggere prima le altre modifiche dell’obiettivo.`,
  );
}
