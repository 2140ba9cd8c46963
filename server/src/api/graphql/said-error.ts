import { inEnglish } from '../../words/in-english.js';

/** A refusal as GraphQL answers it: in Italian, and beside it in English, for whoever shows it to a reader of that. */
export function graphqlError<Code extends string>(code: Code, message: string, english = inEnglish(message)) {
  return { message, extensions: { code, inEnglish: english } };
}

/** A refusal as the other addresses answer it, likewise. */
export function httpError<Code extends string>(code: Code, message: string) {
  return { error: { code, message, inEnglish: inEnglish(message) } };
}
