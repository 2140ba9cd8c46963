import type { DraftRevision } from './plan-draft.js';

/** Whether a revision changes anything: one that a person discarded does not. */
export function holds({ review }: DraftRevision): boolean {
  return review?.status !== 'DISCARDED';
}
