import type { PlanRecord } from '../../plan/record/plan-record.js';
import { sha256 } from '../text/content-digest.js';

/** A document of a plan, as its record carries it. */
export interface OriginalDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly places: string | null;
}

/** The documents of a record, put together from their pieces; null where one is missing, or is not the one that the
 *  record names. */
export function originalDocuments({ documents, originals }: PlanRecord): OriginalDocument[] | null {
  const whole = documents.map(({ id, sha256: digest }) => {
    const of = (content: 'BYTES' | 'TEXT' | 'PLACES') =>
      Buffer.from(
        originals
          .filter((piece) => piece.document === id && piece.content === content)
          .toSorted((a, b) => a.part - b.part)
          .map(({ base64 }) => base64)
          .join(''),
        'base64',
      );
    const bytes = of('BYTES');
    if (sha256(bytes) !== digest) return null;
    return { id, bytes, text: of('TEXT').toString('utf8'), places: of('PLACES').toString('utf8') || null };
  });
  const found = whole.filter((document) => document !== null);
  return found.length === documents.length ? found : null;
}
