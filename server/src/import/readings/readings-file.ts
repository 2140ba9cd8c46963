import type { ImportIssue } from '../draft/import-issue.js';
import { decodedText } from '../text/decode.js';
import { isWorkbook } from '../text/file-kind.js';
import { type ReadingsDraftResult, readingsDraft, tableDraft } from './readings-draft.js';
import { workbookTable } from './workbook-table.js';

/** A file of actual values as it was read, with its text to be shown with its lines ('' where it has none). */
export interface ReadingsFileResult {
  readonly result: ReadingsDraftResult;
  readonly text: string;
}

/** Reads a file of actual values, CSV or XLSX. */
export async function readingsFile(bytes: Uint8Array): Promise<ReadingsFileResult> {
  if (!isWorkbook(bytes)) {
    const decoded = decodedText(bytes);
    return { result: readingsDraft(bytes), text: 'text' in decoded ? decoded.text : '' };
  }
  const read = await workbookTable(bytes);
  if ('code' in read) return { result: refusal(read), text: '' };
  const draft = tableDraft(read.table);
  return { result: { ...draft, issues: [...draft.issues, ...read.issues] }, text: read.text };
}

function refusal(issue: ImportIssue): ReadingsDraftResult {
  return { rows: null, issues: [issue] };
}
