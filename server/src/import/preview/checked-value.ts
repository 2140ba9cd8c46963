import { DIRECTIONS, INDICATOR_KINDS } from '../../plan/vocabulary.js';
import { targetNumber } from '../table/target-number.js';
import { italianNumber, type NumberReading } from '../text/italian-number.js';
import { type InputProblem, inputProblem } from './input-problem.js';

export type Checked<T> = { readonly value: T } | { readonly problem: InputProblem };

/** What a problem is told about. */
export interface Place {
  readonly subject: string;
  readonly field: string;
}

/** A text as a person typed it, on one line; null where nothing was typed. */
export function cleanText(text: string | null): string | null {
  const clean = (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return clean === '' ? null : clean;
}

/** A typed value in canonical form: numbers as Italians write them, names of the vocabularies as they are. */
export function checkedValue(
  text: string | null,
  field: string,
  held: string | null,
  place: Place,
): Checked<string | null> {
  if (text === null || text === held) return { value: text };
  if (field === 'kind') return oneOf(text, INDICATOR_KINDS, place);
  if (field === 'direction') return oneOf(text, DIRECTIONS, place);
  if (field === 'target') return number(text, targetNumber(text), place);
  if (field === 'weight') return weight(text, place);
  return { value: text };
}

function weight(text: string, place: Place): Checked<string | null> {
  const read = number(text, italianNumber(text), place);
  return 'value' in read && read.value?.startsWith('-') === true ? notNumber(text, place) : read;
}

function number(text: string, reading: NumberReading, place: Place): Checked<string | null> {
  if (reading.kind === 'unreadable') return notNumber(text, place);
  return { value: reading.kind === 'value' ? reading.value : null };
}

function notNumber(text: string, { subject, field }: Place): Checked<never> {
  const message = `«${text}» non è un numero valido qui: scriverlo all'italiana, ad esempio 1.234,5.`;
  return { problem: inputProblem('UNREADABLE_NUMBER', message, subject, field) };
}

function oneOf(text: string, names: readonly string[], { subject, field }: Place): Checked<string> {
  if (names.includes(text)) return { value: text };
  return {
    problem: inputProblem('UNKNOWN_VALUE', `«${text}» non è ammesso: usare ${names.join(', ')}.`, subject, field),
  };
}
