import type { RevisionKind } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { LineKey } from '../../plan/plan-key.js';
import type { Variation } from '../../plan/stored/variation.entity.js';
import type { VariationSettlement } from '../../plan/stored/variation-settlement.entity.js';
import type { TypedContent } from '../draft/checked-content.js';
import { addRevision, discardRevision } from './save-review.js';

export type NewSettlement = Pick<VariationSettlement, 'outcome' | 'reason' | 'decidedOn' | 'recordedAt' | 'recordedBy'>;

/** What a settlement may change. A definition that changes at year end would leave every reported value without meaning,
 *  and what is added or moved needs an act. */
const SETTLED: ReadonlySet<RevisionKind> = new Set([
  'TARGET_CHANGED',
  'TARGET_INSERTED',
  'INDICATOR_WEIGHT_CHANGED',
  'OBJECTIVE_WEIGHT_CHANGED',
  'INDICATOR_REMOVED',
  'OBJECTIVE_REMOVED',
  'DIRECTION_CLARIFIED',
  'PHASE_POSTPONED',
  'PHASE_REMOVED',
  'NEUTRALISED',
  'OTHER',
] as const);

/**
 * Records the outcome of a deferred decision with the changes that it brings; earlier settlements are kept, the latest one
 * counts, and the changes of the one before are discarded. The changes act after the last act of the plan.
 */
export async function saveSettlement(
  queries: Queries,
  { municipality, year, act, line, outcome }: Variation,
  settlement: NewSettlement,
  contents: readonly TypedContent[],
): Promise<{ readonly before: NewSettlement | null; readonly after: NewSettlement & { readonly revisions: number } }> {
  if (outcome !== 'DEFERRED') {
    throw new DomainError(
      'CONFLICT',
      'La valutazione di questa richiesta non è stata rinviata: non c’è nulla da definire. Per correggere che cosa dispone, verificare le sue modifiche.',
    );
  }
  checkSettlement(settlement, contents);
  const key = { municipality, year, act, line };
  const earlier = await queries
    .selectFrom('VariationSettlement')
    .where(({ and }) => and(key))
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
  const number = (earlier?.number ?? 0) + 1;
  await discardSettled(queries, key, settlement);
  await insertRows(queries, 'VariationSettlement', [{ ...key, number, ...settlement }]);
  const { reason, recordedAt, recordedBy } = settlement;
  for (const content of contents) {
    const facts = { content, note: reason, reviewedAt: recordedAt, reviewedBy: recordedBy };
    await addRevision(queries, key, facts, number);
  }
  return {
    before: earlier ? settlementOf(earlier) : null,
    after: { ...settlement, revisions: contents.length },
  };
}

function checkSettlement({ outcome }: NewSettlement, contents: readonly TypedContent[]): void {
  if (outcome === 'DEFERRED' || outcome === 'NONE') {
    throw new DomainError('INVALID_INPUT', 'Indicare un esito: accolta, accolta in parte, non accolta o chiarita.');
  }
  if (outcome === 'REJECTED' && contents.length > 0) {
    throw new DomainError(
      'INVALID_INPUT',
      'Una richiesta non accolta non modifica il piano: togliere le modifiche, o indicare un altro esito.',
    );
  }
  if (contents.some(({ kind }) => !SETTLED.has(kind))) {
    throw new DomainError(
      'INVALID_INPUT',
      'A consuntivo non si riformula, non si aggiunge e non si sposta nulla: i valori già rendicontati misurano la definizione in vigore. Si possono modificare target, pesi, polarità e fasi, escludere o neutralizzare.',
    );
  }
}

/** The changes of the settlement in force no longer count once another one takes its place. */
async function discardSettled(
  queries: Queries,
  key: LineKey,
  { recordedAt, recordedBy }: NewSettlement,
): Promise<void> {
  const settled = await queries
    .selectFrom('Revision')
    .where(({ and }) => and({ ...key }))
    .where('settlement', 'is not', null)
    .where('status', '!=', 'DISCARDED')
    .select('number')
    .execute();
  for (const { number } of settled) {
    await discardRevision(queries, { ...key, number }, { reviewedAt: recordedAt, reviewedBy: recordedBy });
  }
}

function settlementOf({ outcome, reason, decidedOn, recordedAt, recordedBy }: VariationSettlement): NewSettlement {
  return { outcome, reason, decidedOn, recordedAt, recordedBy };
}
