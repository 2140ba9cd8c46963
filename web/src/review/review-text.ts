import { englishReview } from '#words/en/review.js';
import { italianReview, type ReviewText } from '#words/it/review.js';
import { useLanguage } from '#words/language.js';

/** The sentences of this page alone, kept out of what every first visit loads. */
export function useReviewText(): ReviewText {
  return useLanguage().language === 'en' ? englishReview : italianReview;
}
