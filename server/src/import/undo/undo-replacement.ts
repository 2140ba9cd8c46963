import type { Queries } from '../../database/open-database.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanChange } from '../../scoring/stored/change-plan.js';
import { checkMembers } from '../act/replace-act.js';
import { deleteActRows, restoreActRows } from '../act/replaced-rows.js';
import { savePlanNames } from '../act/save-act.js';
import { type DocumentKey, deleteDocument, deleteReadings } from './document-rows.js';

/** What a replaced act said, of the document that took its place; null where it took none. */
export function replacedAct(queries: Queries, { municipality, document }: DocumentKey) {
  return queries
    .selectFrom('ReplacedAct')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'ReplacedAct.municipality')
        .onRef('SourceDocument.id', '=', 'ReplacedAct.replaced'),
    )
    .where('ReplacedAct.municipality', '=', municipality)
    .where('ReplacedAct.document', '=', document)
    .select(['ReplacedAct.replaced', 'ReplacedAct.rows', 'SourceDocument.filename'])
    .executeTakeFirst();
}

/**
 * The old document of an act counts again, with its reviews and answers as they were; the values that the new one gave go
 * with it, so that those which it superseded are in force again. Returns how many rows the new one had brought.
 */
export async function undoReplacement(
  queries: Queries,
  key: DocumentKey,
  { replaced, rows }: { readonly replaced: string; readonly rows: string },
): Promise<PlanChange<number>> {
  const { municipality, year, document } = key;
  const act = await actOf(queries, key);
  const readings = await deleteReadings(queries, key);
  const removed = await deleteActRows(queries, { municipality, year, act });
  const declared = await deleteZeros(queries, key, act);
  await queries
    .updateTable('SourceDocument')
    .set({ replacedBy: null })
    .where('municipality', '=', municipality)
    .where('id', '=', replaced)
    .execute();
  await restoreActRows(queries, { municipality, year, act }, rows);
  await queries
    .deleteFrom('ReplacedAct')
    .where('municipality', '=', municipality)
    .where('document', '=', document)
    .execute();
  const documents = await deleteDocument(queries, key);
  await savePlanNames(queries, { municipality, year });
  const check = () => checkMembers(queries, { municipality, year }, notUndone);
  return { answer: readings + removed + declared + documents, replay: true, check };
}

async function actOf(queries: Queries, { municipality, document }: DocumentKey): Promise<number> {
  const { ordinal } = await queries
    .selectFrom('Act')
    .where('municipality', '=', municipality)
    .where('document', '=', document)
    .select('ordinal')
    .executeTakeFirstOrThrow();
  return ordinal;
}

/** Printed zeros that were confirmed for the new document as it was loaded. */
async function deleteZeros(queries: Queries, { municipality, year, document }: DocumentKey, act: number) {
  const rows = queries
    .deleteFrom('DeclaredValue')
    .where(ofPlan({ municipality, year }))
    .where('act', '=', act)
    .where('field', '=', 'zeroConfirmed')
    .where('recordedAt', '=', ({ selectFrom }) =>
      selectFrom('SourceDocument')
        .where('municipality', '=', municipality)
        .where('id', '=', document)
        .select('importedAt'),
    );
  return Number((await rows.executeTakeFirst()).numDeletedRows);
}

function notUndone(codes: string): string {
  return `La sostituzione non si può annullare: di ${codes} ci sono valori rendicontati o dichiarati, e il documento di prima non li riporta. Togliere prima quei valori.`;
}
