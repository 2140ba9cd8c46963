import { useLanguage } from '../language.js';
import { englishReview } from './english-review.js';
import { italianReview, type ReviewText } from './italian-review.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useReviewText(): ReviewText {
  return useLanguage().language === 'en' ? englishReview : italianReview;
}
