import { StorageFailure } from '../../database/storage-failure.js';
import { DomainError } from '../../plan/domain-error.js';
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
  if (found.kind === 'EXHAUSTED' || found.kind === 'SILENT')
    return refusal(task, found.kind === 'EXHAUSTED' ? asked : null);
  const result = orderResult(found);
  if (result.kind === 'LOG') throw new Error('A file of a plan was asked for.');
  return result;
}

/** The bytes of an audit log. */
export function logBytes(found: Outcome<OrderOutcome>): Uint8Array {
  if (found.kind === 'EXHAUSTED' || found.kind === 'SILENT') throw new DomainError('TOO_COMPLEX', LONG_LOG);
  const result = orderResult(found);
  if (result.kind !== 'LOG') throw new Error('An audit log was asked for.');
  return result.bytes;
}

const LONG_LOG =
  'Il registro chiesto è troppo lungo per un file: restringerlo, ad esempio a un anno, con la prima e l’ultima data.';

function orderResult(
  found: Exclude<Outcome<OrderOutcome>, { kind: 'EXHAUSTED' | 'SILENT' }>,
): Exclude<OrderOutcome, { kind: 'UNREADABLE' }> {
  if (found.kind === 'FAULT') throw faultError('A file could not be made', found);
  if (found.kind === 'BROKEN') throw found.error;
  if (found.result.kind === 'UNREADABLE') throw new StorageFailure(found.result.message);
  return found.result;
}

function refusal({ content }: FileTask, version: string | null): FileOutcome {
  const { code, message } = tooLarge(content, 'richiede troppo tempo o troppa memoria');
  return { kind: 'REFUSED', version, code, message };
}
