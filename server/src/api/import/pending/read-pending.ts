import type { Queries } from '../../../database/open-database.js';
import type { ReadDocument } from '../../../import/act/read-document.js';
import { importError } from '../../../import/draft/import-issue.js';
import type { PendingDocument } from '../../../import/pending/load-pending.js';
import type { DocumentReading, ReadAct, ReadReadings } from '../../../import/preview/document-reading.js';
import { questionAnswers } from '../../../import/preview/import-edits.js';
import type { UnusualValues } from '../../../import/readings/readings-check.js';
import type { ReadReadingsFile } from '../../../import/readings/save-readings.js';
import type { RequestContext } from '../../loading/request-context.js';

/** Reads a waiting document again with the edits it has. Actual values whose plan is there no more are refused. */
export async function readPending(
  { documents, queries }: RequestContext,
  { bytes, kind, edits, municipality, year }: PendingDocument,
): Promise<DocumentReading> {
  const reading = await documents.read({ bytes, kind, edits });
  if (reading.kind === 'ACT' || (await isPlanLoaded(queries, municipality, year))) return reading;
  const message =
    'Il piano di questi valori non c’è più: caricare di nuovo il piano e poi confermarli, oppure scartare il file.';
  return { kind: 'READINGS', draft: null, issues: [...reading.issues, importError('NO_PLAN', message)] };
}

/** Whether a municipality has a plan of the year; null = of any. */
async function isPlanLoaded(queries: Queries, municipality: string, year: number | null): Promise<boolean> {
  const act = await queries
    .selectFrom('Act')
    .where('municipality', '=', municipality)
    .$if(year !== null, (acts) => acts.where('year', '=', year))
    .select('ordinal')
    .limit(1)
    .executeTakeFirst();
  return act !== undefined;
}

/** An act as it is handed to be stored. */
export function readDocument(
  pending: Pick<PendingDocument, 'filename' | 'bytes' | 'edits'>,
  act: ReadAct,
  importedBy: string | null,
): ReadDocument {
  const { draft, counts, issues, questions, form, text, places } = act;
  const { rows, revisions, answers, reopened } = pending.edits;
  const edited = rows.length > 0 || revisions.length > 0 || Object.keys(answers).length > 0;
  return {
    draft,
    counts,
    issues,
    questions,
    form,
    text,
    places,
    edited,
    reopened,
    answers: new Map(Object.entries(answers)),
    document: { filename: pending.filename, bytes: pending.bytes, importedBy },
  };
}

/** A file of actual values as it is handed to be stored. What people upload is never demonstration data. */
export function readReadingsFile(
  { filename, bytes, edits }: Pick<PendingDocument, 'filename' | 'bytes' | 'edits'>,
  { content }: ReadReadings,
  recordedBy: string | null,
  unusual: UnusualValues,
): ReadReadingsFile {
  return {
    file: { filename, bytes, recordedBy, demonstration: false, unusual, answers: questionAnswers(edits) },
    content,
  };
}
