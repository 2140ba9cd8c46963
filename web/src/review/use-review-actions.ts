import { answer } from '#client';
import type { RevisionStatus } from '#gql';
import type { RevisionContent } from '#ui/revision/revision-content.js';
import { useWords } from '#words/words.js';
import { ReviewRevisionDocument, type ReviewRevisionMutationVariables } from './review-writes.generated.js';
import { contentOf, type ReviewedRevision } from './reviewed-plan.js';
import { useUndoableWrite } from './undo.js';

/** The write that restores the present state of a revision. Content is included only for a correction. */
export function statusNow(revision: ReviewedRevision): ReviewRevisionMutationVariables {
  const { id, status } = revision;
  return { revision: id, status, ...(status === 'CORRECTED' ? { content: contentOf(revision) } : {}) };
}

/**
 * The actions on a revision; null = not available in its present state. `beforeItGoes` runs while it is still on the
 * screen.
 */
export function useReviewActions(revision: ReviewedRevision, beforeItGoes: () => void) {
  const text = useWords('review');
  const { run, error, busy } = useUndoableWrite(ReviewRevisionDocument);
  // A change by another person is loaded and shown first.
  const expectedReview = revision.reviews.at(-1)?.number ?? 0;
  const now = { ...statusNow(revision), expectedReview: expectedReview + 1 };
  const undo = () => () => answer(ReviewRevisionDocument, now);
  const to = (status: RevisionStatus, sentence: string) => () => {
    beforeItGoes();
    void run({ variables: { revision: revision.id, status, expectedReview }, sentence, undo });
  };
  const { status, addedByPerson } = revision;
  return {
    error,
    busy,
    confirm:
      status === 'PROPOSED' || (addedByPerson && status === 'DISCARDED') ? to('CONFIRMED', text.confirmed) : null,
    discard: status === 'DISCARDED' ? null : to('DISCARDED', text.discarded),
    reopen: status === 'PROPOSED' || addedByPerson ? null : to('PROPOSED', text.reopened),
    correct: async (content: RevisionContent, note: string | null) => {
      const variables = { revision: revision.id, status: 'CORRECTED' as const, content, note, expectedReview };
      return (await run({ variables, sentence: text.corrected, undo })) !== null;
    },
  };
}
