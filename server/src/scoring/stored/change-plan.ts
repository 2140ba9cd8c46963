import { sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { replayPlan } from './replay-plan.js';
import { replayReadings } from './replay-readings.js';

/** The result of a write to a plan. */
export interface PlanChange<T> {
  readonly answer: T;
  /** Whether statements or readings changed, so that the results must be computed again. */
  readonly replay: boolean;
  /** Where nothing changed but the readings of these indicators: their codes. */
  readonly readingsOf?: ReadonlySet<string> | undefined;
  /** Checks the replayed plan before it is stored: throws to refuse the write. */
  readonly check?: () => Promise<void>;
}

export interface ChangeOptions {
  /** Whether a closed plan may be written; REFUSED by default. */
  readonly closed?: 'REFUSED' | 'ALLOWED';
}

/** The CONFLICT of a write to a plan whose cycle is closed. */
export class ClosedPlan extends DomainError {
  constructor(year: number) {
    super('CONFLICT', `Il ciclo ${year} è chiuso: riaprirlo, indicando il motivo, prima di modificare i suoi dati.`);
  }
}

/**
 * The one way to write a plan, in the transaction of `queries`: locks the plan until the transaction ends, runs `work`,
 * replays what changed, counts the plan's data version and checks the plan. NOT_FOUND where there is no plan, CONFLICT where its cycle is closed.
 */
export function changePlan<T>(
  queries: Queries,
  key: PlanKey,
  work: (plan: Plan) => Promise<PlanChange<T>>,
  { closed = 'REFUSED' }: ChangeOptions = {},
): Promise<T> {
  return changePlanByDocument(queries, key, (plan) => {
    if (plan === null) throw missingPlan(key);
    if (plan.closed && closed === 'REFUSED') throw new ClosedPlan(key.year);
    return work(plan);
  });
}

/**
 * The same for a document that is imported or whose import is undone: `work` decides about a closed plan, and about a
 * missing one (null).
 */
export async function changePlanByDocument<T>(
  queries: Queries,
  key: PlanKey,
  work: (plan: Plan | null) => Promise<PlanChange<T>>,
): Promise<T> {
  const { answer, replay, readingsOf, check } = await work(await lockedPlan(queries, key));
  if (replay) {
    await (readingsOf === undefined ? replayPlan(queries, key) : replayReadings(queries, key, readingsOf));
    await queries.updateTable('Plan').set({ dataVersion: sql<number>`data_version + 1` }).where(ofPlan(key)).execute();
  }
  await check?.();
  return answer;
}

/** Locks the plan until the transaction ends: each writer sees what the one before it stored. */
async function lockedPlan(queries: Queries, key: PlanKey): Promise<Plan | null> {
  const plan = await queries
    .updateTable('Plan')
    // Updating the row is the lock that both databases have.
    .set(({ ref }) => ({ dataVersion: ref('dataVersion') }))
    .where(ofPlan(key))
    .returningAll()
    .executeTakeFirst();
  return plan ?? null;
}

function missingPlan({ municipality, year }: PlanKey): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `Non c’è un piano ${year} per «${municipality}»: verificare ente e anno, oppure caricare prima il piano.`,
  );
}
