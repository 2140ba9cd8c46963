import type { BlocksReading } from '../format/block.js';
import { documentLines } from '../format/document-lines.js';
import { documentPlaces } from '../format/document-places.js';
import { readBlocks } from '../format/read-blocks.js';
import { holdsRecord, isRecordJson } from '../record/record-file.js';
import { decodedText } from '../text/decode.js';
import type { DocumentRow } from '../text/document-rows.js';
import { fileKind } from '../text/file-kind.js';
import { importError } from './import-issue.js';
import type { DraftResult } from './plan-draft.js';
import { type PlanReading, planReading, type ReadingEdits, refusedReading } from './plan-draft-reader.js';

/** How a document is shown: its lines, and where they stand on its pages (`documentPlaces`). */
export interface ShownDocument {
  readonly text: string;
  readonly places: string | null;
}

/** Reads a plan or a variation act from the bytes of its document, in any format. The same bytes, edits and answers give
 *  the same draft. */
export async function planDraft(
  bytes: Uint8Array,
  edits?: ReadingEdits,
): Promise<DraftResult & Pick<PlanReading, 'form'> & ShownDocument> {
  const { readings, ...result } = await actReading(bytes, edits);
  return result;
}

/** Reads a document like `planDraft`, with the use of its rows and its text: one line for each row. */
export async function actReading(bytes: Uint8Array, edits: ReadingEdits = {}): Promise<PlanReading & ShownDocument> {
  return blocksReading(bytes, await readBlocks(bytes), edits);
}

/** The same of a document whose blocks are read already. */
export function blocksReading(
  bytes: Uint8Array,
  read: BlocksReading,
  edits: ReadingEdits,
): PlanReading & ShownDocument {
  if ('refused' in read) return { ...refusedReading([read.refused]), text: '', places: null };
  if (isRecordJson(bytes) || holdsRecord(read.blocks)) {
    return { ...refusedReading([WHOLE_PLAN]), text: '', places: null };
  }
  const rows = documentLines(read.blocks);
  const reading = planReading(rows, edits);
  return {
    ...reading,
    issues: [...read.issues, ...reading.issues],
    text: shownText(bytes, rows),
    places: documentPlaces(rows),
  };
}

/** The text in which a document's lines are shown: its own where it is text, else one line for each of its rows. Null
 *  where it cannot be read. */
export async function documentText(bytes: Uint8Array): Promise<string | null> {
  if (fileKind(bytes) === null) return decoded(bytes);
  const read = await readBlocks(bytes);
  return 'refused' in read ? null : shownText(bytes, documentLines(read.blocks));
}

function shownText(bytes: Uint8Array, rows: readonly DocumentRow[]): string {
  const text = fileKind(bytes) === null ? decoded(bytes) : null;
  return text ?? rows.map((row) => row.text).join('\n');
}

function decoded(bytes: Uint8Array): string | null {
  const read = decodedText(bytes);
  return 'text' in read ? read.text : null;
}

export const WHOLE_PLAN = importError(
  'NOT_READABLE',
  'Il file è un piano intero con la sua storia, scaricato da Traguardo, e non il documento di un provvedimento. Si carica da solo, in Importazione o dalla riga di comando.',
);
