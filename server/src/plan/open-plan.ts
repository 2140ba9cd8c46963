import type { Queries } from '../database/open-database.js';
import { DomainError } from './domain-error.js';
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

/** Throws ClosedPlan where the plan is there and its cycle closed; locks it like `openPlan`. */
export async function refuseClosedPlan(queries: Queries, municipality: string, year: number): Promise<void> {
  const plan = await lockedRow(queries, municipality, year);
  if (plan?.closed) throw new ClosedPlan(year);
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
