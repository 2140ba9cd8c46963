import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../draft/plan-draft.js';
import { planReading } from '../draft/plan-draft-reader.js';
import type { DraftReading } from '../readings/readings-draft.js';
import { readingsFile } from '../readings/readings-file.js';
import { documentText } from '../text/decode.js';
import { fileKind, isWorkbook } from '../text/file-kind.js';
import { documentKind } from './document-kind.js';
import { type ImportEdits, rowEdits } from './import-edits.js';
import { type PreviewRow, previewRows } from './preview-row.js';
import { reviewedDraft } from './reviewed-draft.js';

/** A document as read, with the edits of a person: plain data, so that it can be sent between processes. */
export type DocumentReading = ReadAct | ReadReadings | RefusedDocument;

export interface ReadAct {
  readonly kind: 'ACT';
  readonly draft: PlanDraft;
  readonly counts: DraftCounts;
  readonly issues: readonly ImportIssue[];
  readonly rows: readonly PreviewRow[];
  readonly text: string;
}

export interface ReadReadings {
  readonly kind: 'READINGS';
  readonly readings: readonly DraftReading[];
  readonly counts: { readonly rows: number; readonly final: number; readonly interim: number };
  readonly issues: readonly ImportIssue[];
  readonly text: string;
}

export interface RefusedDocument {
  readonly kind: 'ACT' | 'READINGS';
  readonly draft: null;
  readonly issues: readonly ImportIssue[];
}

export interface ReadingTask {
  readonly bytes: Uint8Array;
  /** Null = by its headings. */
  readonly kind: 'ACT' | 'READINGS' | null;
  readonly edits: ImportEdits;
}

/** Reads a document of either kind. Pure: the same bytes and edits give the same reading. */
export async function documentReading({ bytes, kind, edits }: ReadingTask): Promise<DocumentReading> {
  return (kind ?? documentKind(bytes)) === 'ACT' ? actReading(bytes, edits) : await readingsReading(bytes);
}

function actReading(bytes: Uint8Array, edits: ImportEdits): ReadAct | RefusedDocument {
  if (isWorkbook(bytes)) return { kind: 'ACT', draft: null, issues: [workbookAct(bytes)] };
  const reading = planReading(bytes, rowEdits(edits));
  if (reading.draft === null) return { kind: 'ACT', draft: null, issues: reading.issues };
  return {
    kind: 'ACT',
    draft: reviewedDraft(reading.draft, edits.revisions),
    counts: reading.counts,
    issues: reading.issues,
    rows: previewRows(reading.readings, reading.issues),
    text: documentText(bytes),
  };
}

async function readingsReading(bytes: Uint8Array): Promise<ReadReadings | RefusedDocument> {
  const { result, text } = await readingsFile(bytes);
  if (result.rows === null) return { kind: 'READINGS', draft: null, issues: result.issues };
  return { kind: 'READINGS', readings: result.rows, counts: result.counts, issues: result.issues, text };
}

function workbookAct(bytes: Uint8Array): ImportIssue {
  const name = fileKind(bytes)?.name ?? 'una cartella di lavoro';
  const message = `Il file sembra ${name}: di un piano o di un provvedimento serve il testo. Salvarlo come «testo (delimitato da tabulazione)» e caricare quel file.`;
  return importError('NOT_READABLE', message);
}
