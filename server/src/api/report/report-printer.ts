import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../plan/domain-error.js';
import type { ReportJob } from './report-file.js';

/** A plan of a large city takes a few seconds and some hundred megabytes: beside the service, not inside it. */
const LIMITS = { maxOldGenerationSizeMb: 1024 };
const MOST_MILLISECONDS = 120_000;
const MOST_WAITING = 8;
const MOST_KEPT = 4;

/**
 * Makes files of reports in a thread of their own, one at a time, so that nobody else waits for them. The last few are
 * kept: whoever asks for the same one gets it at once, and asking twice makes it once.
 */
export class ReportPrinter {
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #stopping = new AbortController();

  /** The file, by a key that tells its content and format. */
  file(key: string, job: ReportJob): Promise<Uint8Array> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#waiting >= MOST_WAITING) {
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
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(MOST_MILLISECONDS)]);
    signal.throwIfAborted();
    const worker = new Worker(new URL('./report-worker.js', import.meta.url), {
      workerData: job,
      resourceLimits: LIMITS,
    });
    try {
      const [file]: unknown[] = await once(worker, 'message', { signal });
      if (file instanceof Uint8Array) return file;
      throw new Error('The thread that makes reports sent no file.');
    } catch (error) {
      throw refusal(error, signal);
    } finally {
      await worker.terminate();
    }
  }

  #keep(key: string, made: Promise<Uint8Array>): void {
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // A failure is told to those who asked, and not kept for those who ask later.
    made.catch(() => this.#kept.delete(key));
  }
}

/** What is told of a failure: a plan that takes too much is refused, the service's end is said, the rest is a bug. */
function refusal(error: unknown, { reason }: AbortSignal): unknown {
  if (reason instanceof DomainError) return reason;
  const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isOutOfMemory && reason === undefined) return error;
  return new DomainError(
    'TOO_COMPLEX',
    'Il piano è troppo grande per una relazione in un solo file: scaricare obiettivi e indicatori in CSV o XLSX.',
  );
}
