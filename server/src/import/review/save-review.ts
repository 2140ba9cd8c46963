import type { RevisionStatus } from '@traguardo/schema/vocabulary';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { LineKey } from '../../plan/plan-key.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { RevisionReview } from '../../plan/stored/act/revision-review.entity.js';
import type { PlanCodes, TypedContent } from '../draft/checked-content.js';
import type { RevisionContent } from '../draft/statements/revision-statements.js';
import { checkedRevision } from './checked-revision.js';
import { planCodes } from './load-plan-codes.js';
import { insertRevisionStatements } from './save-revision-statements.js';
import { contentColumns, contentOf } from './stored-content.js';

export interface RevisionKey extends LineKey {
  readonly number: number;
}

/** A person's review of a revision. */
export interface Review {
  readonly status: RevisionStatus;
  /** Only with CORRECTED: the correct content of the revision. */
  readonly content: TypedContent | null;
  readonly note: string | null;
  readonly reviewedAt: string;
  readonly reviewedBy: string;
  /** Number of the latest review that the person has seen, 0 where there was none; null = any. */
  readonly expectedReview: number | null;
}

/** A revision before and after a write; null = there was none. */
export interface Reviewed {
  readonly before: Revision | null;
  readonly after: Revision;
}

/**
 * Records a review. No review is overwritten: each one keeps its content, and the row of the revision has that of the
 * latest. CONFLICT where another person reviewed since `expectedReview`. Call it in a transaction that has the lock of
 * the plan and stores the scores afterwards.
 */
export async function saveReview(queries: Queries, key: RevisionKey, review: Review): Promise<Reviewed> {
  const before = await storedRevision(queries, key);
  checkReview(before, review);
  const reviews = await reviewsWithFirst(queries, before);
  const latest = Math.max(...reviews.map((row) => row.review));
  if (review.expectedReview !== null && review.expectedReview !== latest) throw reviewConflict();
  const reviewNumber = latest + 1;
  const current = await contentAfter(queries, { before, reviews, review, reviewNumber });
  await insertRows(queries, 'RevisionReview', [
    {
      ...key,
      review: reviewNumber,
      status: review.status,
      ...contentColumns(current.content),
      note: review.note,
      reviewedAt: review.reviewedAt,
      reviewedBy: review.reviewedBy,
    },
  ]);
  const isReviewed = review.status !== 'PROPOSED';
  const after: Revision = {
    ...before,
    ...contentColumns(current.content),
    status: review.status,
    review: current.review,
    reviewedAt: isReviewed ? review.reviewedAt : null,
    reviewedBy: isReviewed ? review.reviewedBy : null,
  };
  await updateRevision(queries, key, after);
  return { before, after };
}

/** Adds a revision that was not read from the document, or that a settlement brings; it counts until it is discarded. */
export async function addRevision(
  queries: Queries,
  line: LineKey,
  {
    content,
    note,
    reviewedAt,
    reviewedBy,
  }: Omit<Review, 'status' | 'content' | 'expectedReview'> & { readonly content: TypedContent },
  settlement: { readonly number: number; readonly codes: PlanCodes } | null = null,
): Promise<Reviewed> {
  const checked = checkedRevision(content, settlement?.codes ?? (await planCodes(queries, line)), null);
  const { last } = await queries
    .selectFrom('Revision')
    .where(({ and }) => and({ ...line }))
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const key = { ...line, number: (last ?? 0) + 1 };
  const after: Revision = {
    ...key,
    ...contentColumns(checked),
    evidence: null,
    evidenceStart: null,
    evidenceEnd: null,
    status: 'CONFIRMED',
    reviewedAt,
    reviewedBy,
    review: 0,
    origin: 'PERSON',
    certain: true,
    settlement: settlement?.number ?? null,
  };
  await insertRows(queries, 'Revision', [after]);
  await insertRows(queries, 'RevisionReview', [
    { ...key, review: 0, status: 'CONFIRMED', ...contentColumns(checked), note, reviewedAt, reviewedBy },
  ]);
  await insertRevisionStatements(queries, after, checked);
  return { before: null, after };
}

/** Discards a revision that another one replaces. */
export async function discardRevision(
  queries: Queries,
  key: RevisionKey,
  { reviewedAt, reviewedBy }: Pick<Review, 'reviewedAt' | 'reviewedBy'>,
): Promise<void> {
  const facts = { content: null, note: null, expectedReview: null, reviewedAt, reviewedBy };
  await saveReview(queries, key, { status: 'DISCARDED', ...facts });
}

function checkReview({ origin }: Revision, { status, content }: Review): void {
  if (status === 'CORRECTED' && content === null) {
    throw new DomainError('INVALID_INPUT', 'Per correggere una modifica indicare che cosa dispone (`content`).');
  }
  if (status !== 'CORRECTED' && content !== null) {
    throw new DomainError('INVALID_INPUT', 'Il contenuto (`content`) si indica solo per correggere (`CORRECTED`).');
  }
  if (status === 'PROPOSED' && origin === 'PERSON') {
    throw new DomainError(
      'INVALID_INPUT',
      'Questa modifica è stata aggiunta da una persona: non c’è una lettura a cui tornare. Confermarla, correggerla o scartarla.',
    );
  }
}

function reviewConflict(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Qualcun altro ha verificato questa modifica nel frattempo: ricaricare la pagina, controllare che cosa dice ora e, se serve, verificarla di nuovo.',
  );
}

interface NewReview {
  readonly before: Revision;
  readonly reviews: readonly RevisionReview[];
  readonly review: Review;
  readonly reviewNumber: number;
}

/** The content of the revision after the review, and the number of the review that set it. */
async function contentAfter(
  queries: Queries,
  { before, reviews, review, reviewNumber }: NewReview,
): Promise<{ readonly content: RevisionContent; readonly review: number }> {
  if (review.content !== null) {
    const content = checkedRevision(review.content, await planCodes(queries, before), contentOf(before));
    await insertRevisionStatements(queries, { ...before, review: reviewNumber }, content);
    return { content, review: reviewNumber };
  }
  const first = reviews.find((row) => row.review === 0);
  return review.status === 'PROPOSED' && first !== undefined
    ? { content: contentOf(first), review: 0 }
    : { content: contentOf(before), review: before.review };
}

/** NOT_FOUND where there is none. */
export async function storedRevision(queries: Queries, key: RevisionKey): Promise<Revision> {
  const revision = await queries
    .selectFrom('Revision')
    .where(({ and }) => and({ ...key }))
    .selectAll()
    .executeTakeFirst();
  if (revision) return revision;
  throw new DomainError('NOT_FOUND', 'La modifica indicata non esiste: ricaricare la pagina e riprovare.');
}

/** All reviews of a revision; before the first one the content as read is stored as review 0. */
async function reviewsWithFirst(queries: Queries, revision: Revision): Promise<RevisionReview[]> {
  const { municipality, year, act, line, number } = revision;
  const key = { municipality, year, act, line, number };
  const stored = await queries
    .selectFrom('RevisionReview')
    .where(({ and }) => and(key))
    .selectAll()
    .execute();
  if (stored.length > 0) return stored;
  const { kind, initiative, objective, indicator, valueBefore, valueAfter, fields, status } = revision;
  const { reviewedAt, reviewedBy } = revision;
  const content = { kind, initiative, objective, indicator, valueBefore, valueAfter, fields };
  const first: RevisionReview = { ...key, review: 0, status, ...content, note: null, reviewedAt, reviewedBy };
  await insertRows(queries, 'RevisionReview', [first]);
  return [first];
}

async function updateRevision(queries: Queries, key: RevisionKey, after: Revision): Promise<void> {
  const { kind, initiative, objective, indicator, valueBefore, valueAfter, fields } = after;
  const { status, review, reviewedAt, reviewedBy } = after;
  await queries
    .updateTable('Revision')
    .set({ kind, initiative, objective, indicator, valueBefore, valueAfter, fields })
    .set({ status, review, reviewedAt, reviewedBy })
    .where(({ and }) => and({ ...key }))
    .execute();
}
