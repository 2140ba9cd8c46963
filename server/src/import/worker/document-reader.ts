import { faultError, type WorkerProcess, workerProcess } from '../../worker/worker-process.js';
import { importError } from '../draft/import-issue.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';

/** Reads documents in a separate process, one at a time: no document may end the service. */
export interface DocumentReader {
  /**
   * A document that takes too long or too much memory is refused like one that cannot be read. Throws where the fault
   * is not the document's: an error of the reader, or a process that does not start.
   */
  read(task: ReadingTask): Promise<DocumentReading>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  /** Milliseconds that one document may keep the processor busy. */
  readonly processor: number;
  /** Megabytes of the process's heap. */
  readonly memory: number;
}

/** An act of 5,000 rows needs half a second of a processor, a workbook of 10,000 rows three quarters. */
const LIMITS: ReaderLimits = { processor: 2000, memory: 128 };
const LONGEST_WAIT = 60_000;

/** A reader whose process starts with the first document, and starts again after it had to be killed. */
export function documentReader({ processor, memory }: ReaderLimits = LIMITS): DocumentReader {
  let reader: WorkerProcess<ReadingTask, DocumentReading> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = () => {
    reader?.end();
    reader = null;
  };
  const readNow = async (task: ReadingTask): Promise<DocumentReading> => {
    if (reader?.isOver() !== false) {
      reader = await workerProcess({
        program: ['document-worker', import.meta.url],
        processor,
        // Nothing native reads documents: the heap is the limit.
        ...{ heap: memory, memory: Number.POSITIVE_INFINITY, longestWait: LONGEST_WAIT },
        // No settings, so that a hostile document cannot read them.
        environment: {},
      });
    }
    const outcome = await reader.run(task);
    if (outcome.kind === 'DONE') return outcome.result;
    // After a caught fault the process can read the next document.
    if (outcome.kind === 'FAULT') throw faultError('A document could not be read', outcome);
    end();
    if (outcome.kind === 'BROKEN') throw outcome.error;
    return exhaustedReading(task);
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

function exhaustedReading({ kind }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
