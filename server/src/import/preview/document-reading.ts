import { blocksReading, WHOLE_PLAN } from '../draft/document-draft.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../draft/plan-draft.js';
import type { BlocksReading } from '../format/block.js';
import { readBlocks } from '../format/read-blocks.js';
import { IGNORED_PROGRESS, type ReadingProgress } from '../format/reading-progress.js';
import type { ImportQuestion } from '../question/import-question.js';
import { type ReadingsFileContent, readingsFile } from '../readings/readings-file.js';
import { holdsRecord, isRecordJson } from '../record/record-file.js';
import { documentKind } from './document-kind.js';
import { type ImportEdits, rowEdits } from './import-edits.js';
import { type PreviewRow, previewRows } from './preview-row.js';
import { reviewedDraft } from './reviewed-draft.js';

/** A document as read, with the edits of a person: plain data, so that it can be sent between processes. */
export type DocumentReading = ReadAct | ReadReadings | RefusedDocument;

export interface ReadAct {
  readonly kind: 'ACT';
  /** Provisional while a blocking question is open: then nothing of it may be saved. */
  readonly draft: PlanDraft;
  readonly counts: DraftCounts;
  readonly issues: readonly ImportIssue[];
  /** Open ones, and those that were answered. */
  readonly questions: readonly ImportQuestion[];
  /** What documents of the same form have in common; null where there is nothing. */
  readonly form: string | null;
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
  /** Whether it is no document of an act, but a whole plan as an export wrote it. */
  readonly isWholePlan?: boolean;
  readonly issues: readonly ImportIssue[];
}

export interface ReadingTask {
  readonly bytes: Uint8Array;
  /** What it was found to be when it was uploaded; null = by its content. */
  readonly kind: 'ACT' | 'READINGS' | null;
  /** What a person takes it for: so it is read where its content does not say what it is. */
  readonly takenFor?: 'ACT' | 'READINGS' | null;
  readonly edits: ImportEdits;
}

const WHOLE_PLAN_READING: RefusedDocument = { kind: 'ACT', draft: null, isWholePlan: true, issues: [WHOLE_PLAN] };

/** Reads a document of either kind. Pure: the same bytes and edits give the same reading. */
export async function documentReading(
  { bytes, kind, takenFor, edits }: ReadingTask,
  onProgress: ReadingProgress = IGNORED_PROGRESS,
): Promise<DocumentReading> {
  if (isRecordJson(bytes)) return WHOLE_PLAN_READING;
  // What has to be recognised is so here, with its progress told; what asks for its blocks below finds them.
  const read = await readBlocks(bytes, onProgress);
  if ('blocks' in read && holdsRecord(read.blocks)) return WHOLE_PLAN_READING;
  onProgress({ part: 'ROWS', done: 0, total: 1 });
  const found = kind ?? documentKind(read) ?? takenFor ?? 'ACT';
  return found === 'ACT' ? await readAct(bytes, edits, read) : await readingsReading(bytes);
}

async function readAct(bytes: Uint8Array, edits: ImportEdits, read: BlocksReading): Promise<ReadAct | RefusedDocument> {
  const answers = new Map(Object.entries(edits.answers));
  const reading = blocksReading(bytes, read, { edits: rowEdits(edits), answers });
  const { issues, questions } = reading;
  const draft = reading.draft ?? reading.provisional;
  if (draft === null || reading.counts === null) return { kind: 'ACT', draft: null, issues };
  return {
    kind: 'ACT',
    draft: reviewedDraft(draft, edits.revisions),
    counts: reading.counts,
    issues,
    questions,
    form: reading.form,
    rows: previewRows(reading.readings, issues, questions),
    text: reading.text,
    places: reading.places,
  };
}

async function readingsReading(bytes: Uint8Array): Promise<ReadReadings | RefusedDocument> {
  const content = await readingsFile(bytes);
  if ('refused' in content) return { kind: 'READINGS', draft: null, issues: [content.refused] };
  return { kind: 'READINGS', content, issues: content.issues, text: content.text };
}
