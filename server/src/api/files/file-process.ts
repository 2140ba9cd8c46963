import { StorageFailure } from '../../database/storage-failure.js';
import { faultError, type Outcome, type WorkerProcess, workerProcess } from '../../worker/worker-process.js';
import { type FileLimits, tooLarge } from './file-limits.js';
import type { FileOutcome, FileTask } from './file-task.js';
import type { FileOrder, OrderOutcome } from './file-worker.js';

/** Milliseconds on the clock until the process answers: it may wait for a processor, or for the database. */
const LONGEST_WAIT = 180_000;
/** Milliseconds without a task after which the process ends. */
const IDLE = 60_000;
/** What the driver of PostgreSQL reads where the address of the database leaves it open. */
const CONNECTION_SETTING = /^(?:PG[A-Z]+|HOME|APPDATA|NODE_EXTRA_CA_CERTS)$/;

/** The process that makes files, one at a time. It starts with the first one, and ends when none is asked for. */
export class FileProcess {
  readonly #databaseUrl: string;
  readonly #limits: FileLimits;
  #process: WorkerProcess<FileOrder, OrderOutcome> | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(databaseUrl: string, limits: FileLimits) {
    this.#databaseUrl = databaseUrl;
    this.#limits = limits;
  }

  /** Null = nobody waits for it any more. A refusal without a version holds for this time only. */
  async outcome(task: FileTask, asked: string, left: AbortSignal): Promise<FileOutcome | null> {
    clearTimeout(this.#idle);
    // What Typst takes it gives back to nobody: a report has a process of its own, with all the memory that it may take.
    const isAlone = task.content.kind === 'report';
    if (isAlone) this.end();
    const end = () => this.end();
    left.addEventListener('abort', end);
    try {
      const found = await this.#run(task, left);
      return found && this.#decided(found, task, asked);
    } finally {
      if (isAlone) this.end();
      left.removeEventListener('abort', end);
      this.#idle = setTimeout(end, IDLE);
      this.#idle.unref();
    }
  }

  end(): void {
    this.#process?.end();
    this.#process = null;
  }

  async #run(task: FileTask, left: AbortSignal): Promise<Outcome<OrderOutcome> | null> {
    if (this.#process?.isOver() !== false) this.#process = await this.#started();
    if (left.aborted) {
      this.end();
      return null;
    }
    const found = await this.#process.run({ databaseUrl: this.#databaseUrl, task });
    return left.aborted ? null : found;
  }

  #decided(found: Outcome<OrderOutcome>, task: FileTask, asked: string): FileOutcome {
    if (found.kind !== 'DONE' && found.kind !== 'FAULT') this.end();
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

  #started(): Promise<WorkerProcess<FileOrder, OrderOutcome>> {
    const { processor, memory, heap } = this.#limits;
    // biome-ignore lint/style/noProcessEnv: the driver of this process takes them from there as well.
    const settings = Object.entries(process.env).flatMap(([name, value]) =>
      CONNECTION_SETTING.test(name) && value !== undefined ? [[name, value] as const] : [],
    );
    return workerProcess({
      program: ['file-worker', import.meta.url],
      ...{ processor, memory, heap, longestWait: LONGEST_WAIT },
      environment: Object.fromEntries(settings),
    });
  }
}

function refusal({ content }: FileTask, version: string | null): FileOutcome {
  const { code, message } = tooLarge(content, 'richiede troppo tempo o troppa memoria');
  return { kind: 'REFUSED', version, code, message };
}
