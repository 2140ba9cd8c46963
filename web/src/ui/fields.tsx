import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react';
import { useStaffText } from './staff-text.js';
import type { FieldState } from './use-fields.js';
import '../staff-style.js';

type LabelledProps = { label: string; hint?: ReactNode; error: string | undefined; optional?: boolean };
type Ids = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

/** A label over its field, the hint and the error tied to it. */
function Labelled({ label, hint, error, optional, children }: LabelledProps & { children: (ids: Ids) => ReactNode }) {
  const text = useStaffText();
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="form-row">
      <label htmlFor={id}>
        {label} {optional && <small>{text.optional}</small>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="fine">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

type FieldProps = FieldState & {
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: 'decimal' | 'numeric' | 'email' | 'url';
};

export function Field({ label, hint, optional = false, error, value, onChange, ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <input
          {...input}
          {...ids}
          className="text-field"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

type WordsProps = FieldState & { label: string; hint?: ReactNode; optional?: boolean };

/** A field for some sentences. */
export function Words({ label, hint, optional = false, error, value, onChange, name }: WordsProps) {
  return (
    <Labelled label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <textarea
          {...ids}
          name={name}
          rows={3}
          className="text-field text-area"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

type OneOfProps = FieldState & {
  label: string;
  hint?: ReactNode;
  /** What stands for no choice; left out where there is always one. */
  none?: string;
  options: readonly { value: string; label: string }[];
};

export function OneOf({ label, hint, none, options, error, value, onChange, name }: OneOfProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...ids}
          name={name}
          className="form-select"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type SomeOfProps = {
  legend: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  /** What is wrong with the choice, once somebody has sent it. */
  error?: string | undefined;
};

/** Any number of choices. */
export function SomeOf({ legend, options, chosen, onChange, error }: SomeOfProps) {
  const id = useId();
  return (
    <fieldset className="checks" aria-describedby={error === undefined ? undefined : id}>
      <legend>{legend}</legend>
      <div role="alert">
        {error !== undefined && (
          <p id={id} className="field-error">
            {error}
          </p>
        )}
      </div>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
