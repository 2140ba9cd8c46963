import { type ReactNode, useId } from 'react';
import '#style/staff.scss';
import { useWords } from '#words/words.js';

/** The attributes that connect a field with its label, hint and error. */
export type FieldTies = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

type LabelledProps = {
  label: string;
  hint?: ReactNode;
  /** The reason why the value is not accepted; undefined = accepted. */
  problem?: string | null | undefined;
  /** Marks the field as optional. */
  optional?: boolean | undefined;
  children: (ties: FieldTies) => ReactNode;
};

/** A field with its label, a hint, and its error, which screen readers read with it. */
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
