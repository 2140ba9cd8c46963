import { StorageFailure } from '../../database/storage-failure.js';
import { connectionEnvironment, OnDemandProcess } from '../../worker/on-demand-process.js';
import { faultError, type Outcome } from '../../worker/worker-process.js';
import { type FileLimits, tooLarge } from './file-limits.js';
import type { FileOutcome, FileTask } from './file-task.js';
import type { FileOrder, OrderOutcome } from './file-worker.js';

/** Milliseconds on the clock until the process answers: it may wait for a processor, or for the database. */
const LONGEST_WAIT = 180_000;
/** The process that makes files, one at a time. */
export class FileProcess {
  readonly #databaseUrl: string;
  readonly #process: OnDemandProcess<FileOrder, OrderOutcome>;

  constructor(databaseUrl: string, { processor, memory, heap }: FileLimits) {
    this.#databaseUrl = databaseUrl;
    const program = ['file-worker', import.meta.url] as const;
    const environment = connectionEnvironment();
    this.#process = new OnDemandProcess(
      { program, heap, longestWait: LONGEST_WAIT, environment },
      { processor, memory },
    );
  }

  /** Null = nobody waits for it any more. A refusal without a version holds for this time only. */
  async outcome(task: FileTask, asked: string, left: AbortSignal): Promise<FileOutcome | null> {
    // What Typst takes it gives back to nobody: a report has a process of its own, with all the memory that it may take.
    const isAlone = task.content.kind === 'report';
    if (isAlone) this.end();
    try {
      const found = await this.#process.run({ databaseUrl: this.#databaseUrl, task }, left);
      return found && decided(found, task, asked);
    } finally {
      if (isAlone) this.end();
    }
  }

  end(): void {
    this.#process.end();
  }
}

function decided(found: Outcome<OrderOutcome>, task: FileTask, asked: string): FileOutcome {
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
