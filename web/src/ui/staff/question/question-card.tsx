import { type ReactNode, useId, useState } from 'react';
import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import { type Asked, answerWords, type OnAnswer } from './question-groups.js';

type CardProps = {
  questions: readonly [Asked, ...Asked[]];
  busy: boolean;
  mayReopen: boolean;
  issues: readonly { readonly subject: string | null; readonly message: string }[];
  onAnswer: OnAnswer;
  placeLink: ((question: Asked, place: string) => ReactNode) | undefined;
};

const FEW = 3;

/** The place of a question in words: «riga 12, foglio Obiettivi, cella F12, indicatore 4». */
function usePlace() {
  const text = useWords('question');
  return ({ line, sheet, cell, page, objectiveCode, indicatorCode }: Asked): string =>
    [
      ...(page === null ? [] : [text.page(page)]),
      ...(sheet === null ? [] : [text.sheet(sheet)]),
      ...(cell === null ? [] : [text.cell(cell)]),
      ...(line === null || cell !== null ? [] : [text.line(line)]),
      ...(indicatorCode === null ? [] : [text.indicator(indicatorCode)]),
      ...(objectiveCode === null ? [] : [text.objective(objectiveCode)]),
    ].join(', ');
}

/** Where the questions of a group stand: the first ones, and the others on demand. */
function Places({ questions, placeLink }: Pick<CardProps, 'questions' | 'placeLink'>) {
  const text = useWords('question');
  const place = usePlace();
  const shown = questions.flatMap((question) => {
    const words = place(question);
    return words === '' ? [] : [<li key={question.id}>{placeLink?.(question, words) ?? words}</li>];
  });
  const [first] = questions;
  return (
    <>
      {first.found !== null && (
        <p className="source-text" lang="it">
          <span className="visually-hidden">{text.found}: </span>
          {first.found}
        </p>
      )}
      {shown.length > 0 && <ul className="plain-list question-places">{shown.slice(0, FEW)}</ul>}
      {shown.length > FEW && (
        <details>
          <summary>{text.otherPlaces(shown.length - FEW)}</summary>
          <ul className="plain-list question-places">{shown.slice(FEW)}</ul>
        </details>
      )}
    </>
  );
}

/** The answers to choose from, and the field to type one. */
function Answers({
  questions,
  about,
  busy,
  issues,
  onAnswer,
}: Omit<CardProps, 'mayReopen' | 'placeLink'> & { about: string }) {
  const text = useWords('question');
  const [first] = questions;
  const [typed, setTyped] = useState('');
  const problem = issues.find(({ subject }) => questions.some(({ key }) => key === subject))?.message;
  return (
    <>
      {first.choices.length > 0 && (
        <p className="question-choices">
          {first.choices.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className={value === first.proposed ? 'btn btn-primary' : 'btn btn-outline-primary'}
              aria-describedby={about}
              disabled={busy}
              onClick={() => onAnswer(questions, value)}
            >
              <span lang="it">{label}</span>
              {value === first.proposed && ` (${text.proposed})`}
            </button>
          ))}
        </p>
      )}
      {first.typed && (
        <form
          className="question-typed"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') onAnswer(questions, typed.trim());
          }}
        >
          <Labelled label={first.choices.length > 0 ? text.typeOther : text.type} problem={problem}>
            {(ties) => (
              <input {...ties} className="text-field" value={typed} onChange={({ target }) => setTyped(target.value)} />
            )}
          </Labelled>
          <button
            type="submit"
            className="btn btn-outline-primary"
            aria-describedby={about}
            disabled={busy || typed.trim() === ''}
          >
            {text.answer}
          </button>
        </form>
      )}
    </>
  );
}

/** One question, or several alike: what is asked, where it stands, and the answers. */
export function QuestionCard({ questions, mayReopen, placeLink, ...answering }: CardProps) {
  const text = useWords('question');
  const id = useId();
  const [first] = questions;
  const isOpen = first.answer === null;
  return (
    <article className="question-card" data-blocking={first.blocking && isOpen} aria-labelledby={id}>
      <h3 id={id}>
        <span lang="it">{first.message}</span>
        {questions.length > 1 && <> {text.alike(questions.length)}</>}
      </h3>
      {first.blocking && isOpen && <p className="tag">{text.blocking}</p>}
      <Places questions={questions} placeLink={placeLink} />
      {isOpen ? (
        <>
          <Answers questions={questions} about={id} {...answering} />
          {questions.length > 1 && (
            <details>
              <summary>{text.oneByOne}</summary>
              {questions.map((question) => (
                <div key={question.id} className="question-single">
                  <Places questions={[question]} placeLink={placeLink} />
                  <Answers questions={[question]} about={id} {...answering} />
                </div>
              ))}
            </details>
          )}
        </>
      ) : (
        <p>
          {text.given}: <strong lang="it">{answerWords(first)}</strong>{' '}
          {mayReopen && (
            <button
              type="button"
              className="btn btn-outline-primary"
              aria-describedby={id}
              disabled={answering.busy}
              onClick={() => answering.onAnswer(questions, null)}
            >
              {text.change}
            </button>
          )}
        </p>
      )}
    </article>
  );
}
