import { type ReactNode, useId } from 'react';
import '#style/staff.scss';
import { useWords } from '#words/words.js';

/** What ties a field to the words around it. */
export type FieldTies = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

type LabelledProps = {
  label: string;
  hint?: ReactNode;
  /** Why the value is not accepted; nothing = it is. */
  problem?: string | null | undefined;
  /** Says that the field may stay empty. */
  optional?: boolean | undefined;
  children: (ties: FieldTies) => ReactNode;
};

/** A field with its name, a hint, and what is wrong with it, tied so that a screen reader says them with it. */
export function Labelled({ label, hint, problem, optional = false, children }: LabelledProps) {
  const text = useWords('staff');
  const id = useId();
  const wrong = problem != null;
  const described = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-problem`] : [])];
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <small>{text.optional}</small>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      {wrong && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
