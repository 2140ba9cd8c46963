import type { Queries } from '../../database/open-database.js';
import { actBlocks } from './load-act-blocks.js';
import { readingBlocks } from './load-reading-blocks.js';
import type { UndoBlock } from './undo-block.js';

/** Why the import of each document of a municipality cannot be undone now, in Italian; a document without an entry can. */
export type UndoBlocks = ReadonlyMap<string, string>;

/** What depends on the loaded documents of a municipality; as many questions for a hundred documents as for one. */
export async function undoBlocks(queries: Queries, municipality: string): Promise<UndoBlocks> {
  const reasons = new Map<string, string[]>();
  for (const { document, reason } of [
    ...(await closedPlans(queries, municipality)),
    ...(await actBlocks(queries, municipality)),
    ...(await readingBlocks(queries, municipality)),
  ]) {
    reasons.set(document, [...(reasons.get(document) ?? []), reason]);
  }
  return new Map(
    [...reasons].map(([document, found]) => [document, `L'importazione non si può annullare: ${found.join('; ')}.`]),
  );
}

async function closedPlans(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const documents = await queries
    .selectFrom('SourceDocument')
    .innerJoin('Plan', (join) =>
      join
        .onRef('Plan.municipality', '=', 'SourceDocument.municipality')
        .onRef('Plan.year', '=', 'SourceDocument.year'),
    )
    .where('SourceDocument.municipality', '=', municipality)
    .where('Plan.closed', '=', true)
    .select(['SourceDocument.id', 'SourceDocument.year'])
    .execute();
  return documents.map(({ id, year }) => ({
    document: id,
    reason: `il ciclo ${year} è chiuso (riaprirlo prima, con il motivo)`,
  }));
}
