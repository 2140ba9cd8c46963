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

const LIMITS: ReaderLimits = { deadline: 2000, memory: 128 };
const YOUNG_SHARE = 4;

/** A reader whose thread starts with the first document, and anew after one that had to be ended. */
export function documentReader(limits: ReaderLimits = LIMITS): DocumentReader {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const readNow = async (task: ReadingTask): Promise<DocumentReading> => {
    worker ??= await startedWorker(limits);
    const answer = await answerOf(worker, task, limits.deadline);
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

function startedWorker({ memory }: ReaderLimits): Promise<Worker> {
  const worker = new Worker(new URL('./document-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: Math.ceil(memory / YOUNG_SHARE) },
  });
  // It never keeps the process alive by itself.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

/** What the thread answers; null where it did not in time, or died of the document. */
function answerOf(worker: Worker, task: ReadingTask, deadline: number): Promise<DocumentReading | null> {
  return new Promise((resolve) => {
    const finish = (answer: DocumentReading | null) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // An error that comes while the thread is being ended is of no more interest.
      worker.on('error', () => undefined);
      resolve(answer);
    };
    const timer = setTimeout(() => finish(null), deadline);
    worker.removeAllListeners();
    worker.once('message', (answer: DocumentReading) => finish(answer));
    worker.once('error', () => finish(null));
    worker.once('exit', () => finish(null));
    worker.postMessage(task);
  });
}

function tooHeavy({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
