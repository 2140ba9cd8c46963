import type { RevisionStatus } from '@traguardo/schema/vocabulary';

/** What decides whether a revision counts. */
export interface ReviewState {
  readonly status: RevisionStatus;
  /** Whether the program understood every word of it. */
  readonly certain: boolean;
}

/** Whether a revision changes the plan: one that a person confirmed or corrected, or a certain one that nobody has
 *  reviewed. A doubtful one waits. */
export function isApplied({ status, certain }: ReviewState): boolean {
  return status === 'PROPOSED' ? certain : status !== 'DISCARDED';
}
