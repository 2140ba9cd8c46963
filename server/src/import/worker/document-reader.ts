import { Worker } from 'node:worker_threads';
import { importError } from '../draft/import-issue.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';

/** Reads documents in a thread of their own, one at a time. */
export interface DocumentReader {
  /** A document that takes too long or too much memory is refused like one that cannot be read. */
  read(task: ReadingTask): Promise<DocumentReading>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds that one document may take. */
  readonly deadline: number;
  /** Megabytes of the thread's heap. */
  readonly memory: number;
}

const LIMITS: ReaderLimits = { deadline: 3000, memory: 128 };
const YOUNG_SHARE = 4;
/** A machine that is busy may take its time to start a thread. */
const START_LIMIT = 30_000;

/** A reader whose thread starts with the first document, and anew after one that had to be ended. */
export function documentReader(limits: ReaderLimits = LIMITS): DocumentReader {
  let thread: ReadingThread | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ending = thread;
    thread = null;
    await ending?.end();
  };
  const readNow = async (task: ReadingTask): Promise<DocumentReading> => {
    thread ??= await startedThread(limits);
    const answer = await thread.answer(task);
    if (answer !== null) return answer;
    await end();
    return tooHeavy(task);
  };
  return {
    read: (task) => {
      const reading = queue.then(() => readNow(task));
      queue = reading.catch(() => undefined);
      return reading;
    },
    close: async () => {
      await queue;
      await end();
    },
  };
}

interface ReadingThread {
  /** Null where the thread did not answer in time, or died of the document: it is of no more use then. */
  answer(task: ReadingTask): Promise<DocumentReading | null>;
  end(): Promise<unknown>;
}

async function startedThread({ memory, deadline }: ReaderLimits): Promise<ReadingThread> {
  const worker = new Worker(new URL('./document-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: Math.ceil(memory / YOUNG_SHARE) },
  });
  // It never keeps the process alive by itself.
  worker.unref();
  let waiting: ((answer: DocumentReading | null) => void) | null = null;
  const tell = (answer: DocumentReading | null) => waiting?.(answer);
  const next = (milliseconds: number, begin: () => void) =>
    new Promise<DocumentReading | null>((resolve) => {
      const timer = setTimeout(tell, milliseconds, null);
      waiting = (answer) => {
        clearTimeout(timer);
        waiting = null;
        resolve(answer);
      };
      begin();
    });
  worker.on('message', tell);
  // Out of memory, or a fault in reading: either way the document has no answer.
  worker.on('error', () => tell(null));
  worker.on('exit', () => tell(null));
  // The first message says that the thread has loaded what it needs, so that no document pays for it.
  await next(START_LIMIT, () => undefined);
  return { answer: (task) => next(deadline, () => worker.postMessage(task)), end: () => worker.terminate() };
}

function tooHeavy({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
