import type { CorrectionInput } from '#gql';
import { textOrNull } from '../form/use-fields.js';

/** Why something is added, and where it is written. */
type Said = { reason: string; source: string };

/** The corrections that add a member which the documents lack: what was typed of it, an empty field is unknown. */
export function addition(fields: Readonly<Record<string, string>>, { reason, source }: Said): CorrectionInput[] {
  const said = { reason: reason.trim(), source: source.trim() };
  const stated = Object.entries(fields).flatMap(([field, typed]) => {
    const value = textOrNull(typed);
    return value === null ? [] : [{ field, value, ...said }];
  });
  return [{ field: 'exists', value: 'true', ...said }, ...stated];
}

/** The errors of the fields that have to be filled in: those of `needed` that are empty. */
export function emptyFields<Name extends string>(
  values: Readonly<Record<Name, string>>,
  needed: Readonly<Partial<Record<Name, string>>>,
): Partial<Record<Name, string>> {
  const errors: Partial<Record<Name, string>> = {};
  for (const name in needed) if (values[name].trim() === '') errors[name] = needed[name];
  return errors;
}
