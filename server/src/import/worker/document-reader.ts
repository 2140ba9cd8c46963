import { fork } from 'node:child_process';
import { Socket } from 'node:net';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { importError } from '../draft/import-issue.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';
import type { EvidenceRefusal } from './evidence-refusal.js';
import type { WorkerFault, WorkerMessage, WorkerOrder, WorkerTask } from './worker-message.js';

/**
 * Reads documents in a separate process, one at a time. Not in a thread: a thread that exceeds its heap limit in one
 * allocation ends the whole process, and no document may end the service.
 */
export interface DocumentReader {
  /**
   * A document that takes too long or too much memory is refused like one that cannot be read. Throws where the fault
   * is not the document's: an error of the reader, or a process that does not start.
   */
  read(document: ReadingTask): Promise<DocumentReading>;
  /** Why a file that proves a value is not taken: it holds what it may not, or looking into it takes too long or too much
   *  memory. */
  evidenceRefusal(mediaType: string, bytes: Uint8Array): Promise<EvidenceRefusal>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds that a document may keep the processor busy, whatever its size. */
  readonly processor: number;
  /** How many more it may for each megabyte: what is honest grows with the size of the file, no faster. */
  readonly perMegabyte: number;
  /** How many at most. */
  readonly longest: number;
  /** Megabytes of the process's heap. */
  readonly memory: number;
  /** Megabytes of all its memory, the program and the bytes of the file included. */
  readonly resident: number;
}

/** A plan of 10,000 rows (4 MB) needs a second and a half of a processor, a workbook of as many rows (300 kB) three
 *  quarters, an act that decides on each of 10,000 rows (8 MB) six: others may have half as fast a processor. */
export const READER_LIMITS: ReaderLimits = {
  processor: 2000,
  perMegabyte: 1000,
  longest: 10_000,
  memory: 128,
  resident: 640,
};
/** Milliseconds on the clock until the process is ready or answers, for one that hangs without working: a machine that
 *  is busy with other work is many times slower. */
const LONGEST_WAIT = 300_000;
const MEGABYTE = 1_000_000;
/** The status of a process that aborted, where the system has no signals. */
const ABORTED = 134;
const LONGEST_OUTPUT = 4000;
/** Compiled as this file is, or in development a source like it, which the loader of this process reads. */
const EXTENSION = extname(import.meta.url);
const WORKER = fileURLToPath(new URL(`./document-worker${EXTENSION}`, import.meta.url));
const LOADER = EXTENSION === '.ts' ? process.execArgv : [];

/** A reader whose process starts with the first document, and starts again after it had to be killed. */
export function documentReader(limits: ReaderLimits = READER_LIMITS): DocumentReader {
  let reader: ReadingProcess | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = () => {
    reader?.end();
    reader = null;
  };
  const runNow = async (task: WorkerTask): Promise<Result> => {
    if (reader?.isOver() !== false) reader = await startProcess(limits);
    const outcome = await reader.run(task);
    if (outcome.kind === 'READ' || outcome.kind === 'INSPECTED') return outcome;
    // After a caught fault the process can read the next document.
    if (outcome.kind === 'FAULT') throw faultOf(outcome);
    end();
    if (outcome.kind === 'EXHAUSTED') return outcome;
    throw outcome.kind === 'BROKEN' ? outcome.error : new Error('The process that reads documents began twice.');
  };
  const run = (task: WorkerTask): Promise<Result> => {
    const result = queue.then(() => runNow(task));
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    read: async (document) => {
      const result = await run({ kind: 'DOCUMENT', document });
      return result.kind === 'READ' ? result.reading : exhaustedReading(document);
    },
    evidenceRefusal: async (mediaType, bytes) => {
      const result = await run({ kind: 'EVIDENCE', mediaType, bytes });
      return result.kind === 'INSPECTED' ? result.refusal : EXHAUSTED_EVIDENCE;
    },
    close: async () => {
      await queue;
      end();
    },
  };
}

/** Milliseconds that reading a document of so many bytes may keep the processor busy. */
export function processorLimit(bytes: number, { processor, perMegabyte, longest }: ReaderLimits): number {
  return Math.min(processor + Math.ceil((bytes / MEGABYTE) * perMegabyte), longest);
}

interface Exhausted {
  readonly kind: 'EXHAUSTED';
}

/** The outcome of a task: a message; no message in time or no memory left; or a process that failed. */
type Outcome = WorkerMessage | Exhausted | { readonly kind: 'BROKEN'; readonly error: Error };
type Result = Extract<WorkerMessage, { readonly kind: 'READ' | 'INSPECTED' }> | Exhausted;

interface ReadingProcess {
  /** After EXHAUSTED and BROKEN the process cannot be used again. */
  run(task: WorkerTask): Promise<Outcome>;
  /** Whether the process has ended between two tasks. */
  isOver(): boolean;
  end(): void;
}

async function startProcess(limits: ReaderLimits): Promise<ReadingProcess> {
  const child = fork(WORKER, {
    execArgv: [...LOADER, `--max-old-space-size=${limits.memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // The process gets no settings, so that a hostile document cannot read them.
    env: {},
  });
  // The child process does not keep the service alive.
  child.unref();
  child.channel?.unref();
  const lastErrors = errorOutput(child.stderr);
  let pending: ((outcome: Outcome) => void) | null = null;
  const settle = (outcome: Outcome) => pending?.(outcome);
  const next = (begin: () => void) =>
    new Promise<Outcome>((resolve) => {
      const timer = setTimeout(settle, LONGEST_WAIT, { kind: 'EXHAUSTED' });
      pending = (outcome) => {
        clearTimeout(timer);
        pending = null;
        resolve(outcome);
      };
      begin();
    });
  const broken = (error: Error) => settle({ kind: 'BROKEN', error });
  child.on('message', (message: WorkerMessage) => settle(message));
  child.on('error', broken);
  child.on('close', (code, signal) =>
    isExhausted(code, signal)
      ? settle({ kind: 'EXHAUSTED' })
      : broken(new Error(`The process that reads documents ended with ${code}. ${lastErrors()}`)),
  );
  const reader: ReadingProcess = {
    run: (task) => {
      const { bytes } = task.kind === 'EVIDENCE' ? task : task.document;
      const processor = processorLimit(bytes.length, limits);
      const order: WorkerOrder = { task, processor, resident: limits.resident * MEGABYTE };
      return next(() => child.send(order, (error) => error && broken(error)));
    },
    isOver: () => !child.connected,
    end: () => child.kill('SIGKILL'),
  };
  // The process is ready after its first message, so that the time to load its modules counts for no document.
  const first = await next(() => undefined);
  if (first.kind === 'READY') return reader;
  reader.end();
  const cause = first.kind === 'BROKEN' ? first.error : undefined;
  throw new Error(`The process that reads documents did not start. ${lastErrors()}`, { cause });
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

function faultOf({ name, frames }: WorkerFault): Error {
  const error = new Error(`A document could not be read because of a fault of the program: ${name}.`);
  error.stack = `${error.message}\n${frames}`;
  return error;
}

const EXHAUSTED_EVIDENCE =
  'Il file richiede troppo tempo o troppa memoria per essere controllato: salvarne una copia più semplice (ad esempio con «Stampa su PDF»), o dividerlo, e caricare quella.';

function exhaustedReading({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
