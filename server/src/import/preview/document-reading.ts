import { actReading } from '../draft/document-draft.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../draft/plan-draft.js';
import { readBlocks } from '../format/read-blocks.js';
import type { ReadingProgress } from '../format/reading-progress.js';
import type { ImportQuestion } from '../question/import-question.js';
import { type ReadingsFileContent, readingsFile } from '../readings/readings-file.js';
import { fileKind } from '../text/file-kind.js';
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
  /** Those that are open; none of them is blocking. */
  readonly questions: readonly ImportQuestion[];
  readonly rows: readonly PreviewRow[];
  readonly text: string;
  /** Where its lines stand on its pages (`documentPlaces`); null where it has none. */
  readonly places: string | null;
}

export interface ReadReadings {
  readonly kind: 'READINGS';
  readonly content: ReadingsFileContent;
  readonly issues: readonly ImportIssue[];
  readonly text: string;
}

export interface RefusedDocument {
  readonly kind: 'ACT' | 'READINGS';
  readonly draft: null;
  readonly issues: readonly ImportIssue[];
  /** Where only open questions keep the document from being read. */
  readonly questions: readonly ImportQuestion[];
}

export interface ReadingTask {
  readonly bytes: Uint8Array;
  /** Null = by its headings. */
  readonly kind: 'ACT' | 'READINGS' | null;
  readonly edits: ImportEdits;
}

/** Reads a document of either kind. Pure: the same bytes and edits give the same reading. */
export async function documentReading(
  { bytes, kind, edits }: ReadingTask,
  onProgress?: ReadingProgress,
): Promise<DocumentReading> {
  // What has to be recognised is so here, with its progress told; what asks for its blocks below finds them.
  if (mayBeScan(bytes)) await readBlocks(bytes, onProgress);
  return (kind ?? (await documentKind(bytes))) === 'ACT' ? readAct(bytes, edits) : readingsReading(bytes);
}

function mayBeScan(bytes: Uint8Array): boolean {
  const format = fileKind(bytes)?.format;
  return format === 'PDF' || format === 'IMAGE';
}

async function readAct(bytes: Uint8Array, edits: ImportEdits): Promise<ReadAct | RefusedDocument> {
  const reading = await actReading(bytes, { edits: rowEdits(edits), answers: new Map(Object.entries(edits.answers)) });
  const { issues, questions } = reading;
  if (reading.draft === null) return { kind: 'ACT', draft: null, issues, questions };
  return {
    kind: 'ACT',
    draft: reviewedDraft(reading.draft, edits.revisions),
    counts: reading.counts,
    issues,
    questions,
    rows: previewRows(reading.readings, issues),
    text: reading.text,
    places: reading.places,
  };
}

async function readingsReading(bytes: Uint8Array): Promise<ReadReadings | RefusedDocument> {
  const content = await readingsFile(bytes);
  if ('refused' in content) return { kind: 'READINGS', draft: null, issues: [content.refused], questions: [] };
  return { kind: 'READINGS', content, issues: content.issues, text: content.text };
}
