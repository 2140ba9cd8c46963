import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';
import type { EvidenceRefusal } from './evidence-refusal.js';

/** A document to read, or a file that proves a value, to look into. */
export type WorkerTask =
  | { readonly kind: 'DOCUMENT'; readonly document: ReadingTask }
  | { readonly kind: 'EVIDENCE'; readonly mediaType: string; readonly bytes: Uint8Array };

/** What the process that reads documents is sent. */
export interface WorkerOrder {
  readonly task: WorkerTask;
  /** Milliseconds that the task may keep the processor busy. */
  readonly processor: number;
  /** Bytes of memory that the whole process may have meanwhile. */
  readonly resident: number;
}

/** A message of the process that reads documents: it is ready, the reading of a document, why a file that proves a
 *  value is not taken, or a fault of the program. */
export type WorkerMessage =
  | { readonly kind: 'READY' }
  | { readonly kind: 'READ'; readonly reading: DocumentReading }
  | { readonly kind: 'INSPECTED'; readonly refusal: EvidenceRefusal }
  | WorkerFault;

export interface WorkerFault {
  readonly kind: 'FAULT';
  readonly name: string;
  /** The stack without the message of the error, which may contain text of the document. */
  readonly frames: string;
}

/** The message that reports an error. */
export function workerFault(error: unknown): WorkerFault {
  if (!(error instanceof Error)) return { kind: 'FAULT', name: typeof error, frames: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: 'FAULT', name: error.name, frames: frames.join('\n') };
}
