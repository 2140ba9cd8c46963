import type { BlocksReading } from '../format/block.js';
import type { PageView } from '../format/scan/page-image.js';
import type { PeopleFile } from '../people/people-file.js';
import type { DocumentReading, ReadingTask } from '../preview/document-reading.js';
import type { RecordReading } from '../record/record-file.js';
import type { EvidenceRefusal } from './evidence-refusal.js';

/** A document to read, a list of people, or a file that proves a value, to look into. */
export type DocumentTask =
  | {
      readonly kind: 'DOCUMENT';
      readonly document: ReadingTask;
      /** What its pages hold, where they have been recognised before. */
      readonly recognised: BlocksReading | null;
    }
  | { readonly kind: 'PAGE'; readonly bytes: Uint8Array; readonly view: PageView }
  | { readonly kind: 'RECORD'; readonly bytes: Uint8Array }
  | { readonly kind: 'PEOPLE'; readonly bytes: Uint8Array }
  | { readonly kind: 'EVIDENCE'; readonly mediaType: string; readonly bytes: Uint8Array };

export type DocumentResult =
  | { readonly kind: 'READ'; readonly reading: DocumentReading; readonly recognised: BlocksReading | null }
  /** Null = there is no such page. */
  | { readonly kind: 'DRAWN'; readonly png: Uint8Array | null }
  /** Null = the file holds no whole plan. */
  | { readonly kind: 'RESTORED'; readonly record: RecordReading | null }
  | { readonly kind: 'LISTED'; readonly people: PeopleFile }
  | { readonly kind: 'INSPECTED'; readonly refusal: EvidenceRefusal };
