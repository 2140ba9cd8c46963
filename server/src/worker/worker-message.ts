/** What one task of a process may take. */
export interface WatchedLimits {
  /** Milliseconds that it may keep the processor busy. */
  readonly processor: number;
  /** Megabytes of the whole process: what native code takes counts in no heap. */
  readonly memory: number;
}

/** What a task may take, and what the parts of a long one may, by their names: each from its report to the next. */
export interface TaskLimits extends WatchedLimits {
  readonly parts?: Readonly<Record<string, WatchedLimits>>;
}

/** Which part of a long task begins, and how many of its kind are done. */
export interface TaskProgress {
  readonly part: string;
  readonly done: number;
  readonly total: number;
}

/** What a process that does tasks is sent. */
export interface WorkerOrder<Task> {
  readonly task: Task;
  readonly limits: TaskLimits;
}

/** A message of a process that does tasks: it is ready, how far it is, the result of a task, or a fault of the program. */
export type WorkerMessage<Result> =
  | { readonly kind: 'READY' }
  | { readonly kind: 'PROGRESS'; readonly progress: TaskProgress }
  /** With the megabytes that the process has now. */
  | { readonly kind: 'DONE'; readonly result: Result; readonly resident: number }
  | WorkerFault;

export interface WorkerFault {
  readonly kind: 'FAULT';
  readonly name: string;
  /** The stack without the message of the error, which may contain text of a document. */
  readonly frames: string;
}

/** The message that reports an error. */
export function workerFault(error: unknown): WorkerFault {
  if (!(error instanceof Error)) return { kind: 'FAULT', name: typeof error, frames: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: 'FAULT', name: error.name, frames: frames.join('\n') };
}
