import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';

/** Throws CONFLICT where the plan's year is closed; a plan that is not there yet is open. */
export async function refuseClosedPlan(
  queries: Queries,
  { municipality, year }: { readonly municipality: string; readonly year: number },
): Promise<void> {
  const closed = await queries
    .selectFrom('Plan')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('closed', '=', true)
    .select('year')
    .executeTakeFirst();
  if (closed) {
    throw new DomainError(
      'CONFLICT',
      `Il ciclo ${year} è chiuso: riaprirlo, con il motivo, prima di caricare o annullare documenti.`,
    );
  }
}
