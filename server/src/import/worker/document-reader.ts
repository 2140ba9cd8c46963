import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importError } from '../draft/import-issue.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';

/**
 * Reads documents in a process of their own, one at a time. Not in a thread: a thread that meets its heap limit in one
 * leap takes the whole process with it, and the service must outlive any document.
 */
export interface DocumentReader {
  /** A document that takes too long or too much memory is refused like one that cannot be read. */
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
    const answer = await reader.answer(task);
    if (answer !== null) return answer;
    end();
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
      end();
    },
  };
}

interface ReadingProcess {
  /** Null where it did not answer in time, or died of the document: it is of no more use then. */
  answer(task: ReadingTask): Promise<DocumentReading | null>;
  /** Whether it has died since: of nothing that was asked of it. */
  isOver(): boolean;
  end(): void;
}

async function startedReader({ memory, deadline }: ReaderLimits): Promise<ReadingProcess> {
  const child = fork(fileURLToPath(new URL('./document-worker.js', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A document has nothing to look for in the settings.
    env: {},
  });
  // It never keeps the service alive by itself.
  child.unref();
  child.channel?.unref();
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
  child.on('message', (answer: DocumentReading | null) => tell(answer));
  // Out of memory, or a fault in reading: either way the document has no answer.
  child.on('error', () => tell(null));
  child.on('exit', () => tell(null));
  // The first message says that the process has loaded what it needs, so that no document pays for it.
  await next(START_LIMIT, () => undefined);
  const ask = (task: ReadingTask) => child.send(task, (error) => error && tell(null));
  return {
    answer: (task) => next(deadline, () => ask(task)),
    isOver: () => !child.connected,
    end: () => child.kill('SIGKILL'),
  };
}

function tooHeavy({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
