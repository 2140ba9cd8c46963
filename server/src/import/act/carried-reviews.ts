import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { ActKey } from '../../plan/plan-key.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { RevisionReview } from '../../plan/stored/act/revision-review.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { DraftVariation, PlanDraft } from '../draft/plan-draft.js';
import type { RevisionContent } from '../draft/statements/revision-statements.js';
import { insertRevisionStatements } from '../review/save-revision-statements.js';
import { contentColumns, contentOf } from '../review/stored-content.js';

/** A revision that a person reviewed or added, with all its reviews and the place of its decision. */
export interface ReviewedRevision {
  readonly revision: Revision;
  /** From the first one on: 0 is the revision as read, or as it was added. */
  readonly reviews: readonly RevisionReview[];
  /** Of the row that the decision stands on. */
  readonly row: Pick<DraftVariation, 'objective' | 'indicator'>;
}

/** The revisions of an act that people reviewed or added. */
export async function reviewedRevisions(queries: Queries, act: ActKey): Promise<ReviewedRevision[]> {
  const revisions = await queries
    .selectFrom('Revision')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .where('reviewedAt', 'is not', null)
    .orderBy('line')
    .orderBy('number')
    .selectAll()
    .execute();
  const reviews = await queries
    .selectFrom('RevisionReview')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .orderBy('review')
    .selectAll()
    .execute();
  const variations = await queries
    .selectFrom('Variation')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .select(['line', 'objective', 'indicator'])
    .execute();
  const rows = new Map(variations.map(({ line, ...row }) => [line, row]));
  return revisions.flatMap((revision) => {
    const row = rows.get(revision.line);
    const own = reviews.filter(({ line, number }) => line === revision.line && number === revision.number);
    return row === undefined ? [] : [{ revision, reviews: own, row }];
  });
}

/** Those that a document does not make as well, or whose decision it does not have. */
export function lostReviews(reviewed: readonly ReviewedRevision[], draft: PlanDraft): ReviewedRevision[] {
  return reviewed.filter((one) => {
    const variation = draft.variations.find((found) => isSameRow(found, one.row));
    if (variation === undefined) return true;
    return one.revision.origin === 'DOCUMENT' && !variation.revisions.some((found) => sameContent(found, readOf(one)));
  });
}

/** Reviews the revisions of the new document as those of the old one were, by the same people at the same times. */
export async function carryReviews(
  queries: Queries,
  act: ActKey,
  reviewed: readonly ReviewedRevision[],
): Promise<void> {
  for (const one of reviewed) {
    const revisions = await revisionsOf(queries, act, one.row);
    if (revisions === null) continue;
    if (one.revision.origin === 'PERSON') await carryAdded(queries, revisions, one);
    else await carryRead(queries, revisions.rows, one);
  }
}

interface RowRevisions {
  readonly line: number;
  readonly rows: readonly Revision[];
}

async function revisionsOf(
  queries: Queries,
  act: ActKey,
  { objective, indicator }: ReviewedRevision['row'],
): Promise<RowRevisions | null> {
  const variation = await queries
    .selectFrom('Variation')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .where('objective', '=', objective)
    .where('indicator', indicator === null ? 'is' : '=', indicator)
    .orderBy('line')
    .select('line')
    .limit(1)
    .executeTakeFirst();
  if (variation === undefined) return null;
  const rows = await queries
    .selectFrom('Revision')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .where('line', '=', variation.line)
    .orderBy('number')
    .selectAll()
    .execute();
  return { line: variation.line, rows };
}

async function carryRead(queries: Queries, rows: readonly Revision[], one: ReviewedRevision): Promise<void> {
  const { revision: old, reviews } = one;
  const found = rows.find((row) => row.reviewedAt === null && sameContent(contentOf(row), readOf(one)));
  if (found === undefined) return;
  const { municipality, year, act, line, number } = found;
  const key = { municipality, year, act, line, number };
  const { status, review, reviewedAt, reviewedBy } = old;
  await queries
    .updateTable('Revision')
    .set({ ...contentColumns(contentOf(old)), status, review, reviewedAt, reviewedBy })
    .where(({ and }) => and({ ...key }))
    .execute();
  await insertRows(
    queries,
    'RevisionReview',
    reviews.map((row) => ({ ...row, ...key })),
  );
  await stateCorrections(queries, { ...found, status }, reviews);
}

async function carryAdded(
  queries: Queries,
  { line, rows }: RowRevisions,
  { revision: old, reviews }: ReviewedRevision,
): Promise<void> {
  const number = Math.max(0, ...rows.map((row) => row.number)) + 1;
  const added = { ...old, line, number };
  await insertRows(queries, 'Revision', [added]);
  await insertRows(
    queries,
    'RevisionReview',
    reviews.map((row) => ({ ...row, line, number })),
  );
  const first = reviews.find(({ review }) => review === 0) ?? old;
  await insertRevisionStatements(queries, { ...added, review: 0 }, contentOf(first));
  await stateCorrections(queries, added, reviews);
}

/** Every correction is stated; the stored revision tells which one counts. */
async function stateCorrections(queries: Queries, revision: Revision, reviews: readonly RevisionReview[]) {
  for (const row of reviews) {
    if (row.review === 0 || row.status !== 'CORRECTED') continue;
    await insertRevisionStatements(queries, { ...revision, review: row.review }, contentOf(row));
  }
}

/** The content as it was read, before any correction. */
function readOf({ revision, reviews }: ReviewedRevision): RevisionContent {
  return contentOf(reviews.find(({ review }) => review === 0) ?? revision);
}

function isSameRow(a: ReviewedRevision['row'], b: ReviewedRevision['row']): boolean {
  return a.objective === b.objective && a.indicator === b.indicator;
}

function sameContent(a: RevisionContent, b: RevisionContent): boolean {
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

function parts({ kind, objective, indicator, from, to, fields }: RevisionContent) {
  return [kind, objective, indicator, from, to, fields.map((change) => [change.field, change.from, change.to])];
}
