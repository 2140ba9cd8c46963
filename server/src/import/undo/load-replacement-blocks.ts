import type { Queries } from '../../database/open-database.js';
import type { UndoBlock } from './undo-block.js';

/** A document that took the place of another one of the same act, and can give it back. */
interface Replacement {
  readonly document: string;
  readonly importedAt: string;
  readonly year: number;
  readonly act: number;
}

/** What was written about an act after a corrected document took the place of its old one. */
const LATER = [
  ['RevisionReview', 'reviewedAt', 'dopo la sostituzione sono state verificate modifiche lette dalle decisioni'],
  ['Revision', 'reviewedAt', 'dopo la sostituzione sono state verificate modifiche lette dalle decisioni'],
  ['PlanQuestion', 'answeredAt', 'dopo la sostituzione si è risposto a domande sul documento'],
  ['VariationSettlement', 'recordedAt', 'dopo la sostituzione sono state definite decisioni rinviate'],
  ['OutcomeCorrection', 'recordedAt', 'dopo la sostituzione sono stati corretti esiti letti dalle decisioni'],
] as const;

/** The documents in force that took the place of another, and can give it back as far as their acts are concerned. */
export async function replacements(queries: Queries, municipality: string): Promise<readonly Replacement[]> {
  return await queries
    .selectFrom('ReplacedAct')
    .innerJoin('Act', (join) =>
      join
        .onRef('Act.municipality', '=', 'ReplacedAct.municipality')
        .onRef('Act.document', '=', 'ReplacedAct.document'),
    )
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'ReplacedAct.municipality')
        .onRef('SourceDocument.id', '=', 'ReplacedAct.document'),
    )
    .where('ReplacedAct.municipality', '=', municipality)
    .select(['ReplacedAct.document', 'SourceDocument.importedAt', 'Act.year', 'Act.ordinal as act'])
    .execute();
}

/** What keeps the replacements of a municipality from being undone. */
export async function replacementBlocks(
  queries: Queries,
  municipality: string,
  found: readonly Replacement[],
): Promise<UndoBlock[]> {
  if (found.length === 0) return [];
  const blocks: UndoBlock[] = [];
  for (const [table, time, reason] of LATER) {
    const rows = await queries
      .selectFrom<(typeof LATER)[number][0]>(table)
      .where('municipality', '=', municipality)
      .select(['year', 'act', `${time} as at`])
      .execute();
    for (const { document, importedAt, year, act } of found) {
      const isLater = rows.some(
        (row) => row.year === year && row.act === act && row.at !== null && row.at > importedAt,
      );
      if (isLater && !blocks.some((one) => one.document === document && one.reason === reason)) {
        blocks.push({ document, reason });
      }
    }
  }
  return blocks;
}
