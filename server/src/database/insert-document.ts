import type { IssueSeverity } from '@traguardo/schema/vocabulary';
import type { Insertable } from 'kysely';
import type { SourceDocument } from '../plan/stored/source-document.entity.js';
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
  await insertRows(
    queries,
    'DocumentIssue',
    issues.map(({ column, ...issue }, index) => ({
      ...issue,
      municipality: document.municipality,
      document: document.id,
      number: index + 1,
      heading: column,
    })),
  );
}
