import { isDeepStrictEqual } from 'node:util';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { type DatedAct, futureDateFault } from '../../plan/cycle-dates.js';
import { DomainError } from '../../plan/domain-error.js';
import { dateText, italianDay } from '../../plan/italian-day.js';
import type { LineKey } from '../../plan/plan-key.js';
import { datedActs } from '../../plan/stored/act/dated-acts.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import type { VariationSettlement } from '../../plan/stored/act/variation-settlement.entity.js';
import { checkedContent, type PlanCodes, type TypedContent } from '../draft/checked-content.js';
import { planCodes } from './load-plan-codes.js';
import { addRevision, discardRevision } from './save-review.js';
import { contentOf } from './stored-content.js';

export type NewSettlement = Pick<VariationSettlement, 'outcome' | 'reason' | 'decidedOn' | 'recordedAt' | 'recordedBy'>;

/**
 * Records the outcome of a deferred decision with the changes that it brings; earlier settlements are kept, the latest one
 * counts. Of the changes of the one before, those that it repeats stay, so that what has been reported since goes on
 * measuring the definition that they gave; the others are discarded. The changes act after the last act of the plan.
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
  checkDay(settlement, await datedActs(queries, key), act);
  const earlier = await queries
    .selectFrom('VariationSettlement')
    .where(({ and }) => and(key))
    .orderBy('number', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
  const number = (earlier?.number ?? 0) + 1;
  const found = await settledRevisions(queries, key);
  let codes = await planCodes(queries, key);
  const kept = new Set<number>();
  const added: TypedContent[] = [];
  for (const content of inOrder(contents)) {
    const same = found.find((revision) => !kept.has(revision.number) && repeats(content, codes, revision));
    if (same) kept.add(same.number);
    else added.push(content);
    codes = withAdded(codes, content);
  }
  await discardSettled(
    queries,
    found.filter((revision) => !kept.has(revision.number)),
    settlement,
  );
  await insertRows(queries, 'VariationSettlement', [{ ...key, number, ...settlement }]);
  await addSettled(queries, { ...key, number }, settlement, added);
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
}

/** What was deferred is settled after it was deferred, and not in the future. */
function checkDay({ decidedOn, recordedAt }: NewSettlement, acts: readonly DatedAct[], deferring: number): void {
  if (decidedOn === null) return;
  const deferredOn = acts.find(({ ordinal }) => ordinal === deferring)?.adoptedOn ?? null;
  const fault = futureDateFault(decidedOn, italianDay(new Date(recordedAt)));
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  if (deferredOn !== null && decidedOn < deferredOn)
    throw new DomainError(
      'INVALID_INPUT',
      `La valutazione è stata rinviata da un provvedimento del ${dateText(deferredOn)}: il ${dateText(decidedOn)} non poteva essere definita. Correggere la data, o quella del provvedimento.`,
    );
}

/** An objective is added before what is added to it. */
function inOrder(contents: readonly TypedContent[]): readonly TypedContent[] {
  const isFirst = ({ kind }: TypedContent) => kind === 'OBJECTIVE_ADDED';
  return [...contents.filter(isFirst), ...contents.filter((content) => !isFirst(content))];
}

/** The codes of the plan after a change of the settlement: the next one may speak of what it adds. */
function withAdded(codes: PlanCodes, { kind, objective, indicator }: TypedContent): PlanCodes {
  if (kind === 'OBJECTIVE_ADDED') return { ...codes, objectives: new Set([...codes.objectives, objective.trim()]) };
  if (kind !== 'INDICATOR_ADDED' || indicator === null) return codes;
  const code = indicator.trim();
  const owners = new Set([...(codes.indicators.get(code) ?? []), objective.trim()]);
  return { ...codes, indicators: new Map([...codes.indicators, [code, owners]]) };
}

/** The changes of the settlement in force. */
async function settledRevisions(queries: Queries, key: LineKey): Promise<Revision[]> {
  return await queries
    .selectFrom('Revision')
    .where(({ and }) => and({ ...key }))
    .where('settlement', 'is not', null)
    .where('status', '!=', 'DISCARDED')
    .selectAll()
    .execute();
}

/** Whether a change that a person typed is one that the settlement before has brought. */
function repeats(typed: TypedContent, codes: PlanCodes, revision: Revision): boolean {
  const known = contentOf(revision);
  const checked = checkedContent(typed, codes, known);
  return 'content' in checked && isDeepStrictEqual(checked.content, known);
}

async function addSettled(
  queries: Queries,
  { number, ...key }: LineKey & { readonly number: number },
  { reason, recordedAt, recordedBy }: NewSettlement,
  contents: readonly TypedContent[],
): Promise<void> {
  let codes = await planCodes(queries, key);
  for (const content of contents) {
    const facts = { content, note: reason, reviewedAt: recordedAt, reviewedBy: recordedBy };
    await addRevision(queries, key, facts, { number, codes });
    codes = withAdded(codes, content);
  }
}

/** The changes of a settlement no longer count once another one takes its place. */
async function discardSettled(
  queries: Queries,
  revisions: readonly Revision[],
  { recordedAt, recordedBy }: NewSettlement,
): Promise<void> {
  for (const { municipality, year, act, line, number } of revisions) {
    const facts = { reviewedAt: recordedAt, reviewedBy: recordedBy };
    await discardRevision(queries, { municipality, year, act, line, number }, facts);
  }
}

function settlementOf({ outcome, reason, decidedOn, recordedAt, recordedBy }: VariationSettlement): NewSettlement {
  return { outcome, reason, decidedOn, recordedAt, recordedBy };
}
