import { decodedText } from '../text/decode.js';
import { type DocumentRow, documentRows, type Separator } from '../text/document-rows.js';
import { isCoded, tableHeading } from '../table/table-heading.js';
import type { DraftResult } from './plan-draft.js';
import { type PlanReading, planReading, type ReadingEdits } from './plan-draft-reader.js';

const SEPARATORS: readonly Separator[] = ['\t', ';', '|'];

export function planDraft(bytes: Uint8Array, edits?: ReadingEdits): DraftResult {
  const { readings, ...result } = documentReading(bytes, edits);
  return result;
}

export function documentReading(bytes: Uint8Array, edits: ReadingEdits = {}): PlanReading {
  const decoded = decodedText(bytes);
  if ('refused' in decoded) return { draft: null, provisional: null, issues: [decoded.refused], questions: [], readings: [] };
  return planReading(separatedRows(decoded.text), edits);
}

/** Rows by the separator that gives the most complete table heading. */
function separatedRows(text: string): DocumentRow[] {
  let best: { rows: DocumentRow[]; columns: number } = { rows: [], columns: -1 };
  for (const separator of SEPARATORS) {
    const rows = documentRows(text, separator);
    const headings = rows.map((_, at) => tableHeading(rows, at, null)).filter((heading) => heading !== null);
    if (headings.some(isCoded)) return rows;
    const columns = headings.reduce((most, { positions }) => Math.max(most, positions.size), 0);
    if (columns > best.columns) best = { rows, columns };
  }
  return best.rows;
}
