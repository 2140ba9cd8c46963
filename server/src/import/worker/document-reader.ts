import type { TaskProgress, WatchedLimits } from '../../worker/worker-message.js';
import { faultError, type WorkerProcess, workerProcess } from '../../worker/worker-process.js';
import { importError } from '../draft/import-issue.js';
import type { ReadingPart } from '../format/reading-progress.js';
import type { PageView } from '../format/scan/page-image.js';
import { RecognisedDocuments } from '../format/scan/recognised-documents.js';
import type { PeopleFile } from '../people/people-file.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';
import type { RecordReading } from '../record/record-file.js';
import type { DocumentResult, DocumentTask } from './document-task.js';
import type { EvidenceRefusal } from './evidence-refusal.js';

/** Reads documents in a separate process, one at a time: no document may end the service. */
export interface DocumentReader {
  /**
   * A document that takes too long or too much memory is refused like one that cannot be read. Throws where the fault
   * is not the document's: an error of the reader, or a process that does not start.
   */
  read(document: ReadingTask, waiting?: Waiting): Promise<DocumentReading>;
  /** A page as PNG; null where there is no such page, or drawing it takes too long or too much memory. */
  pageImage(bytes: Uint8Array, view: PageView): Promise<Uint8Array | null>;
  /** A whole plan as an export wrote it; null where the file is something else. */
  record(bytes: Uint8Array): Promise<RecordReading | null>;
  /** A list of people; one that takes too long or too much memory is refused like one that cannot be read. */
  people(bytes: Uint8Array): Promise<PeopleFile>;
  /** Why a file that proves a value is not taken: it holds what it may not, or looking into it takes too long or too much
   *  memory. */
  evidenceRefusal(mediaType: string, bytes: Uint8Array): Promise<EvidenceRefusal>;
  close(): Promise<void>;
}

/** Who waits for a document that takes long. */
export interface Waiting {
  readonly onProgress?: (progress: TaskProgress) => void;
  /** Aborted when nobody waits any more: the process that reads ends at once. */
  readonly left?: AbortSignal;
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
  /** What each part of reading may take, from the moment on that it begins. */
  readonly parts: Readonly<Record<ReadingPart, WatchedLimits>>;
}

/** Two seconds for what says nothing by its size. A workbook of 10,000 rows (300 kB) needs half a second of a processor, a
 *  PDF of 300 pages six, 20 milliseconds a page; the rows of a plan of 10,000 indicators then need three, of which others may
 *  have half as fast a processor: by then the number of cells is bounded. */
export const READER_LIMITS: ReaderLimits = {
  processor: 2000,
  perMegabyte: 1000,
  longest: 10_000,
  memory: 128,
  resident: 640,
  parts: {
    PAGE: { processor: 2000, memory: 640 },
    // A page A4 takes some ten seconds and 600 MB, a crowded one of A3 three times as long and 1100 MB.
    SCAN: { processor: 90_000, memory: 1800 },
    ROWS: { processor: 15_000, memory: 900 },
  },
};
/** Milliseconds on the clock until the process is ready or answers, for one that hangs without working: a machine that
 *  is busy with other work is many times slower. */
const LONGEST_WAIT = 300_000;
const MEGABYTE = 1_000_000;

type Reader = WorkerProcess<DocumentTask, DocumentResult>;

/** A reader whose process starts with the first document, and starts again after it had to be killed. */
export function documentReader(
  limits: ReaderLimits = READER_LIMITS,
  recognised = new RecognisedDocuments(),
): DocumentReader {
  let reader: Reader | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const end = () => {
    reader?.end();
    reader = null;
  };
  const runNow = async (task: DocumentTask, { onProgress, left }: Waiting): Promise<DocumentResult | null> => {
    if (left?.aborted) return null;
    if (reader?.isOver() !== false) reader = await startedReader(limits);
    const { bytes } = task.kind === 'DOCUMENT' ? task.document : task;
    const taskLimits = {
      processor: processorLimit(bytes.length, limits),
      memory: limits.resident,
      parts: limits.parts,
    };
    left?.addEventListener('abort', end);
    const outcome = await reader.run(task, taskLimits, (progress) => {
      if (progress.part === 'SCAN') onProgress?.(progress);
    });
    left?.removeEventListener('abort', end);
    if (outcome.kind === 'DONE') {
      // What recognises pages gives little memory back: the next document would have none.
      if (outcome.resident > limits.resident / 2) end();
      return outcome.result;
    }
    // After a caught fault the process can read the next document.
    if (outcome.kind === 'FAULT') throw faultError('A document could not be read', outcome);
    end();
    if (outcome.kind === 'BROKEN') throw outcome.error;
    return null;
  };
  /** Null = it takes more time or memory than it may. */
  const run = (task: DocumentTask, waiting: Waiting = {}): Promise<DocumentResult | null> => {
    const result = queue.then(() => runNow(task, waiting));
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    read: async (document, waiting) => {
      const task = { kind: 'DOCUMENT', document, recognised: recognised.of(document.bytes) } as const;
      const result = await run(task, waiting);
      if (result?.kind === 'READ' && result.recognised !== null) recognised.add(document.bytes, result.recognised);
      return result?.kind === 'READ' ? result.reading : exhaustedReading(document);
    },
    pageImage: async (bytes, view) => {
      const result = await run({ kind: 'PAGE', bytes, view });
      return result?.kind === 'DRAWN' ? result.png : null;
    },
    record: async (bytes) => {
      const result = await run({ kind: 'RECORD', bytes });
      return result?.kind === 'RESTORED' ? result.record : { refused: EXHAUSTED_RECORD };
    },
    people: async (bytes) => {
      const result = await run({ kind: 'PEOPLE', bytes });
      return result?.kind === 'LISTED' ? result.people : EXHAUSTED_LIST;
    },
    evidenceRefusal: async (mediaType, bytes) => {
      const result = await run({ kind: 'EVIDENCE', mediaType, bytes });
      return result?.kind === 'INSPECTED' ? result.refusal : EXHAUSTED_EVIDENCE;
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

function startedReader({ memory }: ReaderLimits): Promise<Reader> {
  return workerProcess({
    program: ['document-worker', import.meta.url],
    heap: memory,
    longestWait: LONGEST_WAIT,
    // No settings, so that a hostile document cannot read them.
    environment: {},
  });
}

const EXHAUSTED_EVIDENCE =
  'Il file richiede troppo tempo o troppa memoria per essere controllato: salvarne una copia più semplice (ad esempio con «Stampa su PDF»), o dividerlo, e caricare quella.';

const EXHAUSTED_RECORD = importError(
  'NOT_READABLE',
  'Il piano richiede troppo tempo o troppa memoria per essere letto qui: chi gestisce il servizio può caricarlo dalla riga di comando (traguardo import FILE).',
);

const EXHAUSTED_LIST: PeopleFile = {
  rows: [],
  faults: [
    {
      line: null,
      message:
        'Il file richiede troppo tempo o troppa memoria per essere letto: copiare le righe nel modello e caricare quello.',
    },
  ],
};

function exhaustedReading({ kind, takenFor }: ReadingTask): DocumentReading {
  const message =
    'Il file richiede troppo tempo o troppa memoria per essere letto: caricare il solo allegato con la tabella, salvato come testo separato da tabulazioni.';
  return { kind: kind ?? takenFor ?? 'ACT', draft: null, issues: [importError('NOT_READABLE', message)] };
}
