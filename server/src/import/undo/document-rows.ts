import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';

export interface DocumentKey extends PlanKey {
  readonly document: string;
}

/** Deletes the values that a document gave. Returns how many. */
export async function deleteReadings(queries: Queries, { municipality, document }: DocumentKey): Promise<number> {
  const readings = queries
    .deleteFrom('Reading')
    .where('municipality', '=', municipality)
    .where('document', '=', document);
  return Number((await readings.executeTakeFirst()).numDeletedRows);
}

/** Deletes a document with its problems. Returns how many rows an import counts of them. */
export async function deleteDocument(queries: Queries, { municipality, document }: DocumentKey): Promise<number> {
  const issues = await queries
    .deleteFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .where('document', '=', document)
    .executeTakeFirst();
  await queries
    .deleteFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', document)
    .execute();
  return Number(issues.numDeletedRows) + 1;
}
