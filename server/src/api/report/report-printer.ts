import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DomainError } from '../../plan/domain-error.js';
import type { ReportJob } from './report-file.js';
import type { PrintTask } from './report-worker.js';

export interface PrintLimits {
  /** Milliseconds that one file may take. */
  readonly deadline: number;
  /** Megabytes that its process may take. */
  readonly memory: number;
}

/** A plan of a large city takes a few seconds and some hundred megabytes: beside the service, not inside it. */
const LIMITS: PrintLimits = { deadline: 120_000, memory: 1536 };
const HEAP = 1024;
const MAX_PENDING = 8;
const MOST_KEPT = 4;

/**
 * Makes files of reports in a process of their own, one at a time, so that no other answer waits for them. Not in a
 * thread: native code cannot be stopped there, and its memory has no limit. The last few files are kept: the same
 * question again is answered at once, and asking twice makes one file.
 */
export class ReportPrinter {
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #stopping = new AbortController();
  readonly #limits: PrintLimits;

  constructor(limits = LIMITS) {
    this.#limits = limits;
  }

  /** The file, by a key that identifies its content and format. */
  file(key: string, job: ReportJob): Promise<Uint8Array> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#waiting >= MAX_PENDING) {
      throw new DomainError('TOO_COMPLEX', 'Si stanno già preparando altre relazioni: riprovare fra un minuto.');
    }
    const made = this.#inTurn(job);
    this.#keep(key, made);
    return made;
  }

  stop(): void {
    this.#stopping.abort(new DomainError('CONFLICT', 'Il servizio si sta chiudendo: riprovare fra poco.'));
  }

  #inTurn(job: ReportJob): Promise<Uint8Array> {
    this.#waiting += 1;
    const made = this.#last.then(() => this.#made(job)).finally(() => (this.#waiting -= 1));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #made(job: ReportJob): Promise<Uint8Array> {
    const { deadline, memory } = this.#limits;
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(deadline)]);
    signal.throwIfAborted();
    const child = startedProcess();
    try {
      return await fileFrom(child, { job, memory: memory * 1024 * 1024 }, signal);
    } finally {
      child.kill('SIGKILL');
    }
  }

  #keep(key: string, made: Promise<Uint8Array>): void {
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // A failure reaches the requests that wait for it, and is not kept for later ones.
    made.catch(() => this.#kept.delete(key));
  }
}

function startedProcess(): ChildProcess {
  return fork(fileURLToPath(new URL('./report-worker.js', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A report has nothing to look for in the settings.
    env: {},
  });
}

/** The file, or the reason of the failure: the process reports its errors, and is killed without a message where it
 *  exceeds its memory. */
function fileFrom(child: ChildProcess, task: PrintTask, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    child.on('message', (answer) => (answer instanceof Uint8Array ? resolve(answer) : reject(answer)));
    child.on('error', reject);
    child.on('exit', () => reject(tooLarge()));
    signal.addEventListener('abort', () => reject(signal.reason instanceof DomainError ? signal.reason : tooLarge()));
    // Where it fails, the process has ended, which is heard of.
    child.send(task, () => undefined);
  });
}

function tooLarge(): DomainError {
  return new DomainError(
    'TOO_COMPLEX',
    'Il piano è troppo grande per una relazione in un solo file: scaricare obiettivi e indicatori in CSV o XLSX.',
  );
}
