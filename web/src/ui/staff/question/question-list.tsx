import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { QuestionCard } from './question-card.js';
import { type Asked, type OnAnswer, questionGroups } from './question-groups.js';
import { AnswerQuestionsDocument } from './question-parts.generated.js';

type QuestionListProps = {
  questions: readonly Asked[];
  /** Whether the person may answer. */
  mayAnswer: boolean;
  /** Whether an answer can be taken back: while the document is not loaded. */
  mayReopen: boolean;
  /** The place of a question as a link, for example to its row; null = as text. */
  placeLink?: (question: Asked, place: string) => ReactNode;
};

/** Questions about a document, alike ones together, each group answered at once. */
export function QuestionList({ questions, mayAnswer, mayReopen, placeLink }: QuestionListProps) {
  const text = useWords('question');
  const [done, setDone] = useState<string | null>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const write = useWrite(AnswerQuestionsDocument, ({ answerQuestions: { issues } }) =>
    issues.length > 0 ? null : text.saved,
  );
  // The button that was pressed may be gone: the focus then moves to what was done.
  useEffect(() => {
    if (done !== null && document.activeElement === document.body) note.current?.focus();
  });
  const onAnswer: OnAnswer = (about, answer) => {
    setDone(null);
    write.mutate(
      { answers: about.map(({ id }) => ({ question: id, answer })) },
      {
        onSuccess: ({ answerQuestions: { issues } }) =>
          setDone(issues.length > 0 ? null : answer === null ? text.reopened : text.done(about.length)),
      },
    );
  };
  const groups = questionGroups(questions);
  const open = groups.filter(({ questions: [first] }) => first.answer === null);
  const answered = groups.filter(({ questions: [first] }) => first.answer !== null);
  const issues = write.data?.answerQuestions.issues ?? [];
  const card = (group: (typeof groups)[number]) => (
    <QuestionCard
      key={`${group.key}/${group.questions[0].answer}`}
      questions={group.questions}
      busy={!mayAnswer || write.isPending}
      mayReopen={mayReopen}
      issues={issues}
      onAnswer={onAnswer}
      placeLink={placeLink}
    />
  );
  return (
    <div className="questions">
      <p ref={note} tabIndex={-1} className="list-count">
        {done !== null && `${done} `}
        {text.left(open.reduce((count, { questions: alike }) => count + alike.length, 0))}
      </p>
      <WriteFailure error={write.error} />
      {open.map(card)}
      {answered.length > 0 && (
        <details className="opened">
          <summary>{text.answered(answered.reduce((count, { questions: alike }) => count + alike.length, 0))}</summary>
          {answered.map(card)}
        </details>
      )}
    </div>
  );
}
