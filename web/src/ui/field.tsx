import { type ReactNode, useId } from 'react';

/** What ties a field to the words around it. */
export type FieldTies = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

type FieldProps = {
  label: string;
  hint?: ReactNode;
  /** Why the value is not accepted; null = it is. */
  problem?: string | null;
  children: (ties: FieldTies) => ReactNode;
};

/** A field with its name, a hint, and what is wrong with it, tied so that a screen reader says them with it. */
export function Field({ label, hint, problem = null, children }: FieldProps) {
  const id = useId();
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem === null ? [] : [`${id}-problem`])];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problem === null ? undefined : true,
      })}
      {problem !== null && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
