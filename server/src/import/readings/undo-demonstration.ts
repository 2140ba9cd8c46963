import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';

/** What was removed; loading the documents again restores it. */
export interface RemovedDemonstration {
  readonly readings: number;
  readonly indicators: readonly string[];
  readonly documents: readonly { readonly id: string; readonly filename: string; readonly sha256: string }[];
}

/**
 * Removes invented readings, and the documents that no other reading comes from. The caller stores the scores
 * afterwards, in the same transaction.
 */
export async function removeDemonstration(
  queries: Queries,
  { municipality, year }: PlanKey,
): Promise<RemovedDemonstration> {
  const plan = { municipality, year };
  const removed = await queries
    .deleteFrom('Reading')
    .where(({ and }) => and({ ...plan, demonstration: true }))
    .returning(['indicator', 'document'])
    .execute();
  const sources = [...new Set(removed.flatMap(({ document }) => document ?? []))];
  return {
    readings: removed.length,
    indicators: [...new Set(removed.map(({ indicator }) => indicator))].toSorted(),
    documents: sources.length === 0 ? [] : await removeUnused(queries, municipality, sources),
  };
}

async function removeUnused(queries: Queries, municipality: string, sources: readonly string[]) {
  const used = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where('document', 'in', sources)
    .select('document')
    .distinct()
    .execute();
  const kept = new Set(used.map(({ document }) => document));
  const unused = sources.filter((id) => !kept.has(id));
  if (unused.length === 0) return [];
  await queries
    .deleteFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .where('document', 'in', unused)
    .execute();
  return await queries
    .deleteFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'READINGS')
    .where('id', 'in', unused)
    .returning(['id', 'filename', 'sha256'])
    .execute();
}
