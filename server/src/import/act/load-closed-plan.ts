import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';

interface PlanOfYear {
  readonly municipality: string;
  readonly year: number;
}

/** Makes other writers of the plan wait until this transaction ends, so that each sees what the one before stored.
 *  Answers whether the plan is closed; one that is not there yet is open. */
export async function lockedPlanIsClosed(queries: Queries, { municipality, year }: PlanOfYear): Promise<boolean> {
  const plan = await queries
    .updateTable('Plan')
    .set(({ ref }) => ({ period: ref('period') }))
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .returning('closed')
    .executeTakeFirst();
  return plan !== undefined && Boolean(plan.closed);
}

/** The refusal of a write to a plan whose year is closed. */
export function closedPlan(year: number): DomainError {
  return new DomainError(
    'CONFLICT',
    `Il ciclo ${year} è chiuso: riaprirlo, con il motivo, prima di caricare o annullare documenti.`,
  );
}
