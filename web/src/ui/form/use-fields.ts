import { type FormEvent, useState } from 'react';

/** The error text of each field; a field without an entry is valid. */
export type FieldErrors<Name extends string> = Partial<Record<Name, string>>;

/** One field of a form, to be spread into `Field`. */
export type FieldState = { name: string; value: string; error: string | undefined; onChange: (value: string) => void };

/**
 * The state of the fields of a form. Submitting checks them all: errors appear beside their fields, and the first one
 * gets the focus.
 */
export function useFields<Name extends string>(
  initial: Record<Name, string>,
  check: (values: Record<Name, string>) => FieldErrors<Name>,
) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors<Name>>({});
  const field = (name: Name): FieldState => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (value) => {
      setValues((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: undefined }));
    },
  });
  const onSubmit = (send: (values: Record<Name, string>) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = check(values);
    setErrors(found);
    const wrong = Array.from(event.currentTarget.elements).find(
      (element) => element instanceof HTMLElement && 'name' in element && Object.hasOwn(found, String(element.name)),
    );
    if (wrong instanceof HTMLElement) wrong.focus();
    else send(values);
  };
  return { values, field, onSubmit, reset: () => setValues(initial) };
}

/** A text as the API expects it: an empty text is null. */
export function textOrNull(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
