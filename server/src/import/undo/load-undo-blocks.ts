import type { Queries } from '../../database/open-database.js';
import { actBlocks } from './load-act-blocks.js';
import { readingBlocks } from './load-reading-blocks.js';
import { replacementBlocks, replacements } from './load-replacement-blocks.js';
import type { UndoBlock } from './undo-block.js';

/** Why the import of each document of a municipality cannot be undone now, in Italian; a document without an entry can. */
export type UndoBlocks = ReadonlyMap<string, string>;

/** What depends on the loaded documents of a municipality; as many questions for a hundred documents as for one. */
export async function undoBlocks(queries: Queries, municipality: string): Promise<UndoBlocks> {
  const reasons = new Map<string, string[]>();
  const given = await replacements(queries, municipality);
  const givesBack = new Set(given.map(({ document }) => document));
  // What depends on an act that stays does not depend on the document that gives it back.
  const ofActs = [...(await replacedDocuments(queries, municipality)), ...(await actBlocks(queries, municipality))];
  for (const { document, reason } of [
    ...(await closedPlans(queries, municipality)),
    ...ofActs.filter((block) => !givesBack.has(block.document)),
    ...(await replacementBlocks(queries, municipality, given)),
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

/** A document that was replaced holds nothing in the plan. One whose predecessor was not kept is taken back by it alone. */
async function replacedDocuments(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const rows = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('replacedBy', 'is not', null)
    .select(['id', 'replacedBy'])
    .execute();
  const replaced = new Set(rows.map(({ id }) => id));
  return rows.flatMap(({ id, replacedBy }) => [
    { document: id, reason: 'un documento corretto ne ha preso il posto' },
    ...(replacedBy === null || replaced.has(replacedBy)
      ? []
      : [
          {
            document: replacedBy,
            reason:
              'ha preso il posto di un altro documento (per tornare a quello, caricarlo di nuovo e sostituire questo)',
          },
        ]),
  ]);
}
