import { RecognisedDocuments } from '../format/scan/recognised-documents.js';
import { type DocumentReader, documentReader, READER_LIMITS } from './document-reader.js';

interface Lane {
  readonly reader: DocumentReader;
  underWay: number;
}

/** Reads so many documents at a time, each in a process of its own. All but the first end when they have nothing to do. */
export function documentReaders(processes: number): DocumentReader {
  const recognised = new RecognisedDocuments();
  const lanes: readonly Lane[] = Array.from({ length: processes }, () => ({
    reader: documentReader(READER_LIMITS, recognised),
    underWay: 0,
  }));
  const [first] = lanes;
  const inLane = async <T>(work: (reader: DocumentReader) => Promise<T>): Promise<T> => {
    const [free] = lanes.toSorted((one, other) => one.underWay - other.underWay);
    if (!free) throw new Error('There is no process that reads documents.');
    free.underWay += 1;
    try {
      return await work(free.reader);
    } finally {
      free.underWay -= 1;
      if (free !== first && free.underWay === 0) await free.reader.close();
    }
  };
  return {
    read: (document, waiting) => inLane((reader) => reader.read(document, waiting)),
    pageImage: (bytes, view) => inLane((reader) => reader.pageImage(bytes, view)),
    record: (bytes) => inLane((reader) => reader.record(bytes)),
    people: (bytes) => inLane((reader) => reader.people(bytes)),
    evidenceRefusal: (mediaType, bytes) => inLane((reader) => reader.evidenceRefusal(mediaType, bytes)),
    close: async () => {
      await Promise.all(lanes.map(({ reader }) => reader.close()));
    },
  };
}
