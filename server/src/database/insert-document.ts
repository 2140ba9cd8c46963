import type { IssueSeverity } from '@traguardo/schema/vocabulary';
import type { Insertable } from 'kysely';
import type { SourceDocument } from '../plan/stored/document/source-document.entity.js';
import { insertRows } from './insert-rows.js';
import type { Queries } from './open-database.js';

interface ReadingProblem {
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly message: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string | null;
}

/** Stores a document byte for byte, with its reading problems. */
export async function insertDocument(
  queries: Queries,
  { issues, ...document }: Insertable<SourceDocument> & { readonly issues: readonly ReadingProblem[] },
): Promise<void> {
  await queries.insertInto('SourceDocument').values(document).execute();
  await insertRows(queries, 'DocumentIssue', issueRows({ ...document, document: document.id }, issues, 0));
}

/** Adds problems to those that a document has. */
export async function addIssues(
  queries: Queries,
  { municipality, document }: DocumentKey,
  issues: readonly ReadingProblem[],
): Promise<void> {
  const { known } = await queries
    .selectFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .where('document', '=', document)
    .select(({ fn }) => fn.max('number').as('known'))
    .executeTakeFirstOrThrow();
  await insertRows(queries, 'DocumentIssue', issueRows({ municipality, document }, issues, known ?? 0));
}

interface DocumentKey {
  readonly municipality: string;
  readonly document: string;
}

function issueRows({ municipality, document }: DocumentKey, issues: readonly ReadingProblem[], known: number) {
  return issues.map(({ column, ...issue }, index) => ({
    ...issue,
    municipality,
    document,
    number: known + index + 1,
    heading: column,
  }));
}
