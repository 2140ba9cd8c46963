import { fork } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { importError } from '../draft/import-issue.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';
import type { WorkerFault, WorkerMessage } from './worker-message.js';

/**
 * Reads documents in a process of their own, one at a time. Not in a thread: a thread that meets its heap limit in one
 * leap takes the whole process with it, and the service must outlive any document.
 */
export interface DocumentReader {
  /**
   * A document that takes too long or too much memory is refused like one that cannot be read. Throws where the fault
   * is not the document's: an error of the reader, or a process that does not start.
   */
  read(task: ReadingTask): Promise<DocumentReading>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds that one document may take. */
  readonly deadline: number;
  /** Megabytes of the process's heap. */
  readonly memory: number;
}

/** An act of 5,000 rows needs half a second of a processor, a workbook of 10,000 rows three quarters. */
const LIMITS: ReaderLimits = { deadline: 2000, memory: 128 };
/** A machine that is busy may take its time to start a process. */
const START_LIMIT = 30_000;
/** The status of a process that aborted, where the system knows no signals. */
const ABORTED = 134;
const MOST_WORDS = 4000;

/** A reader whose process starts with the first document, and anew after one that had to be ended. */
export function documentReader(limits: ReaderLimits = LIMITS): DocumentReader {
  let reader: ReadingProcess | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = () => {
    reader?.end();
    reader = null;
  };
  const readNow = async (task: ReadingTask): Promise<DocumentReading> => {
    if (reader?.isOver() !== false) reader = await startedReader(limits);
    const outcome = await reader.answer(task);
    if (outcome.kind === 'READ') return outcome.reading;
    // A fault that was caught leaves the process as it was.
    if (outcome.kind === 'FAULT') throw faultOf(outcome);
    end();
    if (outcome.kind === 'EXHAUSTED') return tooHeavy(task);
    throw outcome.kind === 'BROKEN' ? outcome.error : new Error('The process that reads documents began twice.');
  };
  return {
    read: (task) => {
      const reading = queue.then(() => readNow(task));
      queue = reading.catch(() => undefined);
      return reading;
    },
    close: async () => {
      await queue;
      end();
    },
  };
}

/** What came of asking: an answer; no end in time or no memory left; or a process that broke down by itself. */
type Outcome = WorkerMessage | { readonly kind: 'EXHAUSTED' } | { readonly kind: 'BROKEN'; readonly error: Error };

interface ReadingProcess {
  /** After EXHAUSTED and BROKEN it is of no more use. */
  answer(task: ReadingTask): Promise<Outcome>;
  /** Whether it has died since: of nothing that was asked of it. */
  isOver(): boolean;
  end(): void;
}

async function startedReader({ memory, deadline }: ReaderLimits): Promise<ReadingProcess> {
  const child = fork(fileURLToPath(new URL('./document-worker.js', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A document has nothing to look for in the settings.
    env: {},
  });
  // It never keeps the service alive by itself.
  child.unref();
  child.channel?.unref();
  const lastWords = heardFrom(child.stderr);
  let waiting: ((outcome: Outcome) => void) | null = null;
  const tell = (outcome: Outcome) => waiting?.(outcome);
  const next = (milliseconds: number, begin: () => void) =>
    new Promise<Outcome>((resolve) => {
      const timer = setTimeout(tell, milliseconds, { kind: 'EXHAUSTED' });
      waiting = (outcome) => {
        clearTimeout(timer);
        waiting = null;
        resolve(outcome);
      };
      begin();
    });
  const broken = (error: Error) => tell({ kind: 'BROKEN', error });
  child.on('message', (message: WorkerMessage) => tell(message));
  child.on('error', broken);
  child.on('close', (code, signal) =>
    isOutOfMemory(code, signal)
      ? tell({ kind: 'EXHAUSTED' })
      : broken(new Error(`The process that reads documents ended with ${code}. ${lastWords()}`)),
  );
  const process: ReadingProcess = {
    answer: (task) => next(deadline, () => child.send(task, (error) => error && broken(error))),
    isOver: () => !child.connected,
    end: () => child.kill('SIGKILL'),
  };
  // The first message says that the process has loaded what it needs, so that no document pays for it.
  const first = await next(START_LIMIT, () => undefined);
  if (first.kind === 'READY') return process;
  process.end();
  const cause = first.kind === 'BROKEN' ? first.error : undefined;
  throw new Error(`The process that reads documents did not start. ${lastWords()}`, { cause });
}

/** Without memory V8 aborts, and the system kills: both by a signal. A status of its own is another fault. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal !== null || code === ABORTED;
}

/** Listens to a process's last words: it says nothing but why it ends. */
function heardFrom(stderr: Readable | null): () => string {
  let heard = '';
  stderr?.setEncoding('utf8').on('data', (words: string) => {
    heard = (heard + words).slice(-MOST_WORDS);
  });
  if (stderr instanceof Socket) stderr.unref();
  return () => heard;
}

function faultOf({ name, frames }: WorkerFault): Error {
  const error = new Error(`A document could not be read because of a fault of the program: ${name}.`);
  error.stack = `${error.message}\n${frames}`;
  return error;
}

function tooHeavy({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
