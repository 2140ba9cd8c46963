import { recordedName } from '../../account/actor.js';
import { type Audited, recordAudit } from '../../account/audit/record-audit.js';
import type { Queries } from '../../database/open-database.js';
import { lostObjectives, withoutObjective } from '../../import/review/load-lost-objectives.js';
import { DomainError } from '../../plan/domain-error.js';
import { lockedPlan, openPlan } from '../../plan/stored/open-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import type { PlanKey } from '../../scoring/stored/derived-rows.js';
import { storeScores } from '../../scoring/stored/replay-plan.js';
import { loaders } from '../loading/loaders.js';
import type { RequestContext } from '../loading/request-context.js';

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
  return written(context, key, openPlan, work);
}

/** The same for the few writes that a closed plan allows. */
export function changeCycle<T>(context: RequestContext, key: PlanKey, work: PlanWork<T>): Promise<T> {
  return written(context, key, lockedPlan, work);
}

async function written<T>(
  context: RequestContext,
  { municipality, year }: PlanKey,
  locked: typeof openPlan,
  work: PlanWork<T>,
): Promise<T> {
  const answer = await context.database.write(async (queries) => {
    const plan = await locked(queries, municipality, year);
    // A decision may speak of an objective that comes with an act not loaded yet: that is nobody's review.
    const known = new Set(await lostObjectives(queries, { municipality, year }));
    const { audit, answer, check } = await work(queries, plan);
    if (audit === null) return answer;
    await storeScores(queries, { municipality, year });
    const lost = (await lostObjectives(queries, { municipality, year })).find((code) => !known.has(code));
    if (lost !== undefined) throw new DomainError('CONFLICT', withoutObjective(lost));
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
