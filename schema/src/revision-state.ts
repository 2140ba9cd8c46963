import type { RevisionStatus } from './vocabulary.js';
import type { VocabularyWords } from './words/vocabulary-words.js';

interface ReviewState {
  readonly status: RevisionStatus;
  readonly certain: boolean;
}

/** Whether a revision waits for a person and changes nothing: doubtful, and not reviewed. */
export function isToConfirm({ status, certain }: ReviewState): boolean {
  return status === 'PROPOSED' && !certain;
}

/** The word for the review of a revision; a doubtful one says that it is not applied. */
export function revisionStateWord(
  words: Pick<VocabularyWords, 'revisionStatus' | 'toConfirm'>,
  revision: ReviewState,
): string {
  return isToConfirm(revision) ? words.toConfirm : words.revisionStatus[revision.status];
}
