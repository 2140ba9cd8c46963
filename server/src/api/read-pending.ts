import type { ReadDocument } from '../import/act/save-document.js';
import type { PendingDocument } from '../import/pending/load-pending.js';
import type { DocumentReading, ReadAct, ReadReadings } from '../import/preview/document-reading.js';
import type { ReadReadingsFile } from '../import/readings/save-readings.js';
import type { RequestContext } from './request-context.js';

/** Reads a waiting document anew with the edits it has. */
export function readPending(
  { documents }: RequestContext,
  { bytes, kind, edits }: PendingDocument,
): Promise<DocumentReading> {
  return documents.read({ bytes, kind, edits });
}

/** An act as it is handed to be stored. */
export function readDocument(
  pending: Pick<PendingDocument, 'filename' | 'bytes' | 'edits'>,
  act: ReadAct,
  importedBy: string | null,
): ReadDocument {
  const { draft, counts, issues, text } = act;
  const edited = pending.edits.rows.length > 0 || pending.edits.revisions.length > 0;
  return {
    draft,
    counts,
    issues,
    text,
    edited,
    document: { filename: pending.filename, bytes: pending.bytes, importedBy },
  };
}

/** A file of actual values as it is handed to be stored. What people upload is never demonstration data. */
export function readReadingsFile(
  { filename, bytes }: Pick<PendingDocument, 'filename' | 'bytes'>,
  { readings, counts, issues, text }: ReadReadings,
  recordedBy: string | null,
): ReadReadingsFile {
  return { file: { filename, bytes, recordedBy, demonstration: false }, rows: readings, counts, issues, text };
}
