import { fork } from 'node:child_process';
import { Socket } from 'node:net';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { TaskLimits, TaskProgress, WorkerFault, WorkerMessage, WorkerOrder } from './worker-message.js';

/** How a task ended: its result, a fault of the program; no processor time or memory left; no word for too long; or a
 *  process that failed. */
export type Outcome<Result> =
  | Exclude<WorkerMessage<Result>, { kind: 'READY' | 'PROGRESS' }>
  | { readonly kind: 'EXHAUSTED' }
  | { readonly kind: 'SILENT' }
  | { readonly kind: 'BROKEN'; readonly error: Error };

/**
 * A process that does tasks for the service, one at a time. Not a thread: a thread that exceeds its heap in one allocation
 * ends the whole process, native code is not interrupted when its thread is, and no limit counts its memory.
 */
export interface WorkerProcess<Task extends object, Result> {
  /** After EXHAUSTED, SILENT and BROKEN the process cannot be used again. */
  run(task: Task, limits: TaskLimits, onProgress?: (progress: TaskProgress) => void): Promise<Outcome<Result>>;
  /** Whether the process has ended between two tasks. */
  isOver(): boolean;
  end(): void;
}

export interface WorkerSettings {
  /** The program, beside the file of the given address, without its extension. */
  readonly program: readonly [name: string, beside: string];
  /** Megabytes of the heap. */
  readonly heap: number;
  /** Milliseconds on the clock until the process is ready or answers, for one that hangs: a busy machine is slow. */
  readonly longestWait: number;
  /** All that the process knows of the settings of the service. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The status of a process that aborted, where the system has no signals. */
const ABORTED = 134;
const LONGEST_OUTPUT = 4000;

/** Throws where the process does not start. */
export async function workerProcess<Task extends object, Result>(
  settings: WorkerSettings,
): Promise<WorkerProcess<Task, Result>> {
  const { program, longestWait, environment } = settings;
  const child = fork(programPath(program), {
    execArgv: [...loader(), `--max-old-space-size=${settings.heap}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environment,
  });
  // The child process does not keep the service alive.
  child.unref();
  child.channel?.unref();
  const lastErrors = errorOutput(child.stderr);
  let progressed: ((progress: TaskProgress) => void) | null = null;
  let pending: ((outcome: Outcome<Result> | { readonly kind: 'READY' }) => void) | null = null;
  let heard = () => {};
  const next = (begin: () => void) =>
    new Promise<Outcome<Result> | { readonly kind: 'READY' }>((resolve) => {
      const timer = setTimeout(() => pending?.({ kind: 'SILENT' }), longestWait);
      heard = () => timer.refresh();
      pending = (outcome) => {
        clearTimeout(timer);
        [pending, progressed] = [null, null];
        resolve(outcome);
      };
      begin();
    });
  const broken = (error: Error) => pending?.({ kind: 'BROKEN', error });
  child.on('message', (message: WorkerMessage<Result>) => {
    if (message.kind !== 'PROGRESS') return pending?.(message);
    heard();
    progressed?.(message.progress);
  });
  child.on('error', broken);
  child.on('close', (code, signal) =>
    isExhausted(code, signal)
      ? pending?.({ kind: 'EXHAUSTED' })
      : broken(new Error(`The process ${program[0]} ended with ${code}. ${lastErrors()}`)),
  );
  const end = () => child.kill('SIGKILL');
  // The process is ready after its first message, so that the time to load its modules counts for no task.
  const first = await next(() => undefined);
  if (first.kind !== 'READY') {
    end();
    const cause = first.kind === 'BROKEN' ? first.error : undefined;
    throw new Error(`The process ${program[0]} did not start. ${lastErrors()}`, { cause });
  }
  return {
    run: async (task, limits, onProgress) => {
      const order: WorkerOrder<Task> = { task, limits };
      const outcome = await next(() => {
        progressed = onProgress ?? null;
        child.send(order, (error) => error && broken(error));
      });
      if (outcome.kind === 'READY') throw new Error(`The process ${program[0]} began twice.`);
      return outcome;
    },
    isOver: () => !child.connected,
    end,
  };
}

/** The error of a fault in another process. */
export function faultError(what: string, { name, frames }: WorkerFault): Error {
  const error = new Error(`${what} because of a fault of the program: ${name}.`);
  error.stack = `${error.message}\n${frames}`;
  return error;
}

/** Compiled as the file beside it is, or in development a source like it. */
function programPath([name, beside]: WorkerSettings['program']): string {
  return fileURLToPath(new URL(`./${name}${extname(beside)}`, beside));
}

/** What of this process's own arguments its programs are loaded by: all where they are sources. */
function loader(): readonly string[] {
  const isSource = extname(import.meta.url) === '.ts';
  return isSource ? process.execArgv : process.execArgv.filter((argument) => argument.startsWith('--conditions='));
}

/** Out of memory, V8 aborts or the system kills the process; out of processor time, the watch kills it: all by a signal.
 *  An exit status is another fault. */
function isExhausted(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal !== null || code === ABORTED;
}

/** Collects the end of a process's error output, which says why it ended. */
function errorOutput(stderr: Readable | null): () => string {
  let output = '';
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-LONGEST_OUTPUT);
  });
  if (stderr instanceof Socket) stderr.unref();
  return () => output;
}
