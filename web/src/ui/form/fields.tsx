import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react';
import { Labelled } from './labelled.js';
import type { FieldState } from './use-fields.js';
import '#style/staff.scss';

type FieldProps = FieldState & {
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: 'decimal' | 'numeric' | 'email' | 'url';
  /** ID of a `datalist` with known values. */
  list?: string;
};

export function Field({ label, hint, optional = false, error, value, onChange, ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={error} optional={optional}>
      {(ties) => (
        <input
          {...input}
          {...ties}
          className="text-field"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

type WordsProps = FieldState & { label: string; hint?: ReactNode; optional?: boolean };

/** A multi-line text field. */
export function Words({ label, hint, optional = false, error, value, onChange, name }: WordsProps) {
  return (
    <Labelled label={label} hint={hint} problem={error} optional={optional}>
      {(ties) => (
        <textarea
          {...ties}
          name={name}
          rows={3}
          className="text-area"
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
  /** The entry for no choice; undefined where a choice is required. */
  none?: string;
  options: readonly { value: string; label: string }[];
};

export function OneOf({ label, hint, none, options, error, value, onChange, name }: OneOfProps) {
  return (
    <Labelled label={label} hint={hint} problem={error}>
      {(ties) => (
        <select
          {...ties}
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
  /** With a note that explains each, where it needs one. */
  options: readonly { value: string; label: string; note?: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  /** The error of the choice, once the form was submitted. */
  error?: string | undefined;
};

/** A group of check boxes. */
export function SomeOf({ legend, options, chosen, onChange, error }: SomeOfProps) {
  const id = useId();
  return (
    <fieldset className="checks" aria-describedby={error === undefined ? undefined : id}>
      <legend>{legend}</legend>
      <div role="alert">
        {error !== undefined && (
          <p id={id} className="field-problem">
            {error}
          </p>
        )}
      </div>
      {options.map(({ value, label, note }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />{' '}
          {label}
          {note !== undefined && <small className="field-hint block">{note}</small>}
        </label>
      ))}
    </fieldset>
  );
}
