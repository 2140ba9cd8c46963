import { READING_QUESTIONS } from '@traguardo/schema/vocabulary';
import { useId } from 'react';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { Pending } from './use-editing.js';

type Reading = Pending['readings'][number];

/** What becomes of the values that are asked to be confirmed; null = not chosen yet. */
export type UnusualChoice = 'TAKE' | 'LEAVE' | null;

/** The values that are right only rarely, such as 0,88 for 88 % or a hundred times the target. */
export function unusualIn<R extends Pick<Reading, 'issues'>>(readings: readonly R[]): R[] {
  return readings.filter(({ issues }) => issues.some(({ code }) => isQuestion(code)));
}

function isQuestion(code: string): boolean {
  return READING_QUESTIONS.some((question) => question === code);
}

type ValuesToConfirmProps = {
  values: readonly Reading[];
  choice: UnusualChoice;
  onChoice: (choice: UnusualChoice) => void;
};

/** Asks what becomes of such values: recorded as they are, or left out while the others are recorded. */
export function ValuesToConfirm({ values, choice, onChoice }: ValuesToConfirmProps) {
  const { confirmStep: words } = useWords('correction');
  const name = useId();
  if (values.length === 0) return null;
  const option = (own: 'TAKE' | 'LEAVE', label: string) => (
    <label className="check">
      <input type="radio" name={name} checked={choice === own} onChange={() => onChoice(own)} />
      {label}
    </label>
  );
  return (
    <Section id="insoliti" title={words.unusual}>
      <p>{words.unusualNote}</p>
      <ul className="plain-list">
        {values.map(({ line, title, issues }) => (
          <li key={line} lang="it">
            {title !== null && <strong>{title}</strong>}
            {issues
              .filter(({ code }) => isQuestion(code))
              .map(({ code, message }) => (
                <p key={code}>{message}</p>
              ))}
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{words.unusualChoice}</legend>
        {option('TAKE', words.unusualTake)}
        {option('LEAVE', words.unusualLeave(values.length))}
      </fieldset>
    </Section>
  );
}
