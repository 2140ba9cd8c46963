import type { WatchedLimits } from './worker-message.js';
import { type Outcome, type WorkerProcess, type WorkerSettings, workerProcess } from './worker-process.js';

/** Milliseconds without a task after which the process ends. */
const IDLE = 60_000;

export interface OnDemandSettings extends WorkerSettings {
  /** What one task may take. */
  readonly limits: WatchedLimits;
  /** Megabytes beyond which the process ends after its task: native code gives back little of what it has taken. */
  readonly grown: number;
}

/** A process that starts with its first task, does one at a time, and ends when none is asked for, or when it has grown. */
export class OnDemandProcess<Task extends object, Result> {
  readonly #settings: OnDemandSettings;
  #process: WorkerProcess<Task, Result> | null = null;
  #idle: NodeJS.Timeout | undefined;
  /** Resolves when the last task that was given is over. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: OnDemandSettings) {
    this.#settings = settings;
  }

  /** Null = nobody waits for the task any more, which ends it. */
  run(task: Task, left: AbortSignal): Promise<Outcome<Result> | null> {
    const found = this.#last.then(() => this.#runNow(task, left));
    this.#last = found.catch(() => undefined);
    return found;
  }

  end(): void {
    this.#process?.end();
    this.#process = null;
  }

  async #runNow(task: Task, left: AbortSignal): Promise<Outcome<Result> | null> {
    if (left.aborted) return null;
    clearTimeout(this.#idle);
    const end = () => this.end();
    left.addEventListener('abort', end);
    try {
      if (this.#process?.isOver() !== false) this.#process = await workerProcess(this.#settings);
      if (left.aborted) {
        this.end();
        return null;
      }
      const found = await this.#process.run(task, this.#settings.limits);
      const isUsable = found.kind === 'FAULT' || (found.kind === 'DONE' && found.resident <= this.#settings.grown);
      if (!isUsable) this.end();
      return left.aborted ? null : found;
    } finally {
      left.removeEventListener('abort', end);
      this.#idle = setTimeout(end, IDLE);
      this.#idle.unref();
    }
  }
}

/** What the driver of PostgreSQL reads where the address of the database leaves it open. */
const CONNECTION_SETTING = /^(?:PG[A-Z]+|HOME|APPDATA|NODE_EXTRA_CA_CERTS)$/;

/** The environment of a process that opens the database of the service. */
export function connectionEnvironment(): Readonly<Record<string, string>> {
  // biome-ignore lint/style/noProcessEnv: the driver of this process takes them from there as well.
  const settings = Object.entries(process.env).flatMap(([name, value]) =>
    CONNECTION_SETTING.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  return Object.fromEntries(settings);
}
