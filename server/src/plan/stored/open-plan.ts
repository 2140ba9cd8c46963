import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../domain-error.js';
import type { Plan } from './plan.entity.js';

/** A write of a plan whose cycle is closed: a CONFLICT. */
export class ClosedPlan extends DomainError {
  constructor(year: number) {
    super('CONFLICT', closedPlan(year));
  }
}

/**
 * The plan that is to be changed, locked until the transaction ends, so that writers of one plan follow each other.
 * NOT_FOUND where there is none, CONFLICT where its cycle is closed.
 */
export async function openPlan(queries: Queries, municipality: string, year: number): Promise<Plan> {
  const plan = await lockedPlan(queries, municipality, year);
  if (plan.closed) throw new ClosedPlan(year);
  return plan;
}

/** The plan, open or closed, locked until the transaction ends; NOT_FOUND where there is none. */
export async function lockedPlan(queries: Queries, municipality: string, year: number): Promise<Plan> {
  const plan = await lockedRow(queries, municipality, year);
  if (plan) return plan;
  throw new DomainError(
    'NOT_FOUND',
    `Non c’è un piano ${year} per «${municipality}»: verificare ente e anno, oppure caricare prima il piano.`,
  );
}

/** Why nothing of a closed plan can be changed, and what to do about it. */
function closedPlan(year: number): string {
  return `Il ciclo ${year} è chiuso: riaprirlo, indicando il motivo, prima di modificare i suoi dati.`;
}

/** Makes other writers of the plan wait until this transaction ends, so that each sees what the one before stored.
 *  Answers whether the plan is closed; one that is not there yet is open. */
export async function lockedPlanIsClosed(
  queries: Queries,
  { municipality, year }: { readonly municipality: string; readonly year: number },
): Promise<boolean> {
  return (await lockedRow(queries, municipality, year))?.closed ?? false;
}

function lockedRow(queries: Queries, municipality: string, year: number): Promise<Plan | undefined> {
  return (
    queries
      .updateTable('Plan')
      // Writing the row is the lock that both databases know.
      .set(({ ref }) => ({ dataVersion: ref('dataVersion') }))
      .where('municipality', '=', municipality)
      .where('year', '=', year)
      .returningAll()
      .executeTakeFirst()
  );
}
