import type { DraftRevision } from './plan-draft.js';

/** What a person made of a revision before its document was loaded. */
export interface DraftReview {
  readonly status: 'CONFIRMED' | 'CORRECTED' | 'DISCARDED';
  /** What had been read, where the revision was corrected, also where the correction was confirmed or discarded. */
  readonly read: DraftRevision | null;
  /** Key of a revision that a person added and nobody read in the document; null for the others. */
  readonly added: number | null;
}

/** Whether a revision changes anything: one that a person discarded does not. */
export function holds({ review }: DraftRevision): boolean {
  return review?.status !== 'DISCARDED';
}
