import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { OutcomeCorrection } from '../../plan/stored/act/outcome-correction.entity.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';

export type NewOutcome = Pick<OutcomeCorrection, 'outcome' | 'reason' | 'recordedAt' | 'recordedBy'>;

/** Corrects the outcome that was read from a decision; the one before stays with the correction. What the decision changes
 *  stays as it is: its revisions are reviewed one by one. */
export async function saveOutcome(
  queries: Queries,
  { municipality, year, act, line, outcome: outcomeBefore }: Variation,
  correction: NewOutcome,
): Promise<{ readonly before: DecisionOutcome; readonly after: NewOutcome }> {
  const key = { municipality, year, act, line };
  if (correction.outcome === outcomeBefore) {
    throw new DomainError('INVALID_INPUT', 'L’esito è già questo: indicarne un altro.');
  }
  const settlement = await queries
    .selectFrom('VariationSettlement')
    .where(({ and }) => and(key))
    .select('number')
    .executeTakeFirst();
  if (settlement !== undefined) {
    throw new DomainError(
      'CONFLICT',
      'Questa decisione rinviata è già stata definita a consuntivo: per cambiarne l’esito registrarlo di nuovo in Chiusura.',
    );
  }
  const { last } = await queries
    .selectFrom('OutcomeCorrection')
    .where(({ and }) => and(key))
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  await insertRows(queries, 'OutcomeCorrection', [{ ...key, number: (last ?? 0) + 1, outcomeBefore, ...correction }]);
  await queries
    .updateTable('Variation')
    .set({ outcome: correction.outcome })
    .where(({ and }) => and(key))
    .execute();
  return { before: outcomeBefore, after: correction };
}
