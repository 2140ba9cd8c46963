import { PlaceLink } from '#ui/place-link.js';
import { QuestionList } from '#ui/staff/question/question-list.js';
import { useWords } from '#words/words.js';
import type { PartProps } from './reviewed-plan.js';

/** What the loaded documents leave open; each answer becomes a correction in force. */
export function OpenQuestions({ plan, mayWrite }: PartProps) {
  const text = useWords('review').questions;
  return (
    <>
      <p>{text.lead}</p>
      <QuestionList
        questions={plan.questions}
        mayAnswer={mayWrite}
        mayReopen={false}
        placeLink={({ indicatorCode }, place) =>
          indicatorCode === null ? null : (
            <PlaceLink place={{ kind: 'indicator', key: indicatorCode }}>{place}</PlaceLink>
          )
        }
      />
    </>
  );
}
