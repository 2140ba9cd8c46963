import { documentLines } from '../format/document-lines.js';
import { documentPlaces } from '../format/document-places.js';
import { readBlocks } from '../format/read-blocks.js';
import { decodedText } from '../text/decode.js';
import type { DocumentRow } from '../text/document-rows.js';
import { fileKind } from '../text/file-kind.js';
import type { ImportIssue } from './import-issue.js';
import type { DraftResult } from './plan-draft.js';
import { type PlanReading, planReading, type ReadingEdits } from './plan-draft-reader.js';

/** How a document is shown: its lines, and where they stand on its pages (`documentPlaces`). */
export interface ShownDocument {
  readonly text: string;
  readonly places: string | null;
}

/** Reads a plan or a variation act from the bytes of its document, in any format. The same bytes, edits and answers give
 *  the same draft. */
export async function planDraft(bytes: Uint8Array, edits?: ReadingEdits): Promise<DraftResult & ShownDocument> {
  const { readings, ...result } = await actReading(bytes, edits);
  return result;
}

/** Reads a document like `planDraft`, with the use of its rows and its text: one line for each row. */
export async function actReading(bytes: Uint8Array, edits: ReadingEdits = {}): Promise<PlanReading & ShownDocument> {
  const read = await readBlocks(bytes);
  if ('refused' in read) return { ...refused(read.refused), text: '', places: null };
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

function refused(issue: ImportIssue): PlanReading {
  return { draft: null, provisional: null, issues: [issue], questions: [], readings: [] };
}
