import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Variation } from '../../plan/stored/variation.entity.js';
import type { VariationSettlement } from '../../plan/stored/variation-settlement.entity.js';

export type NewSettlement = Pick<VariationSettlement, 'outcome' | 'reason' | 'decidedOn' | 'recordedAt' | 'recordedBy'>;

/** Records the outcome of a deferred decision; earlier settlements are kept, the latest one counts. */
export async function saveSettlement(
  queries: Queries,
  { municipality, year, act, line, outcome }: Variation,
  settlement: NewSettlement,
): Promise<{ readonly before: NewSettlement | null; readonly after: NewSettlement }> {
  if (outcome !== 'DEFERRED') {
    throw new DomainError(
      'CONFLICT',
      'La valutazione di questa richiesta non è stata rinviata: non c’è nulla da definire. Per correggere che cosa dispone, verificare le sue modifiche.',
    );
  }
  if (settlement.outcome === 'DEFERRED' || settlement.outcome === 'NONE') {
    throw new DomainError('INVALID_INPUT', 'Indicare un esito: accolta, accolta in parte, non accolta o chiarita.');
  }
  const key = { municipality, year, act, line };
  const earlier = await queries
    .selectFrom('VariationSettlement')
    .where(({ and }) => and(key))
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
  await insertRows(queries, 'VariationSettlement', [{ ...key, number: (earlier?.number ?? 0) + 1, ...settlement }]);
  return { before: earlier ? settlementOf(earlier) : null, after: settlement };
}

function settlementOf({ outcome, reason, decidedOn, recordedAt, recordedBy }: VariationSettlement): NewSettlement {
  return { outcome, reason, decidedOn, recordedAt, recordedBy };
}
