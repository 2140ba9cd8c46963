import { StorageFailure } from '../../database/storage-failure.js';
import { connectionEnvironment, OnDemandProcess } from '../../worker/on-demand-process.js';
import { faultError, type Outcome } from '../../worker/worker-process.js';
import { type FileLimits, tooLarge } from './file-limits.js';
import type { FileOutcome, FileTask } from './file-task.js';
import type { FileOrder, OrderOutcome } from './file-worker.js';

/** Milliseconds on the clock until the process answers: it may wait for a processor, or for the database. */
const LONGEST_WAIT = 180_000;
/** Megabytes beyond which the process ends after a file: Typst gives back nothing of what a large report takes. */
const GROWN = 400;

/** The process that makes files, one at a time. */
export type FileProcess = OnDemandProcess<FileOrder, OrderOutcome>;

export function fileProcess({ processor, memory, heap }: FileLimits): FileProcess {
  return new OnDemandProcess({
    program: ['file-worker', import.meta.url],
    ...{ heap, longestWait: LONGEST_WAIT, grown: GROWN },
    limits: { processor, memory },
    environment: connectionEnvironment(),
  });
}

/** What became of an order. A refusal without a version of the data holds for this time only; one of what takes too much
 *  holds for the version that was `asked` for. */
export function fileOutcome(found: Outcome<OrderOutcome>, task: FileTask, asked: string): FileOutcome {
  switch (found.kind) {
    case 'DONE':
      if (found.result.kind === 'UNREADABLE') throw new StorageFailure(found.result.message);
      return found.result;
    case 'FAULT':
      throw faultError('A file could not be made', found);
    case 'BROKEN':
      throw found.error;
    case 'EXHAUSTED':
      return refusal(task, asked);
    case 'SILENT':
      return refusal(task, null);
  }
}

function refusal({ content }: FileTask, version: string | null): FileOutcome {
  const { code, message } = tooLarge(content, 'richiede troppo tempo o troppa memoria');
  return { kind: 'REFUSED', version, code, message };
}
