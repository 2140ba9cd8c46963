import type { WatchedLimits } from './worker-message.js';
import { type Outcome, type WorkerProcess, type WorkerSettings, workerProcess } from './worker-process.js';

/** Milliseconds without a task after which the process ends. */
const IDLE = 60_000;

/** A process that starts with its first task, does one at a time, and ends when none is asked for. */
export class OnDemandProcess<Task extends object, Result> {
  readonly #settings: WorkerSettings;
  readonly #limits: WatchedLimits;
  #process: WorkerProcess<Task, Result> | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(settings: WorkerSettings, limits: WatchedLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Null = nobody waits for the task any more, which ends it. */
  async run(task: Task, left: AbortSignal): Promise<Outcome<Result> | null> {
    clearTimeout(this.#idle);
    const end = () => this.end();
    left.addEventListener('abort', end);
    try {
      if (this.#process?.isOver() !== false) this.#process = await workerProcess(this.#settings);
      if (left.aborted) {
        this.end();
        return null;
      }
      const found = await this.#process.run(task, this.#limits);
      if (found.kind !== 'DONE' && found.kind !== 'FAULT') this.end();
      return left.aborted ? null : found;
    } finally {
      left.removeEventListener('abort', end);
      this.#idle = setTimeout(end, IDLE);
      this.#idle.unref();
    }
  }

  end(): void {
    this.#process?.end();
    this.#process = null;
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
