import { date } from '#format';
import { changesOf } from '#ui/plan/changes.js';
import { BeforeAfter } from '#ui/revision/revision-changes.js';
import { useWords } from '#words/words.js';
import type { ReviewedRevision } from '../reviewed-plan.js';

/** The complete history of a change: its reviewers, times, and its content after each review. */
export function ReviewHistory({ reviews }: Pick<ReviewedRevision, 'reviews'>) {
  const words = useWords('vocabulary');
  const text = useWords('review');
  if (reviews.length === 0) return null;
  return (
    <details className="opened">
      <summary>{text.history(reviews.length)}</summary>
      <ol className="review-history">
        {reviews.map((review) => (
          <li key={review.number}>
            <p>
              <strong>{words.revisionStatus[review.status]}</strong>
              {': '}
              {review.reviewedBy === null || review.reviewedAt === null
                ? text.asRead
                : text.by(review.reviewedBy, date(review.reviewedAt))}
            </p>
            <ul className="changes">
              {changesOf(review, words).map((change) => (
                <BeforeAfter key={change.name} change={change} />
              ))}
            </ul>
            {review.note !== null && <p lang="it">{review.note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
