import type { DocumentReading } from '../preview/document-reading.js';

/** What the process that reads documents says: that it can begin, what it read, or that there is a fault in it. */
export type WorkerMessage =
  | { readonly kind: 'READY' }
  | { readonly kind: 'READ'; readonly reading: DocumentReading }
  | WorkerFault;

export interface WorkerFault {
  readonly kind: 'FAULT';
  readonly name: string;
  /** Where, without the error's own words: they may repeat what stands in the document. */
  readonly frames: string;
}

/** A fault as it is sent, so that it can be looked for. */
export function workerFault(error: unknown): WorkerFault {
  if (!(error instanceof Error)) return { kind: 'FAULT', name: typeof error, frames: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: 'FAULT', name: error.name, frames: frames.join('\n') };
}
