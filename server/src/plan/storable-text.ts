/** NUL, which PostgreSQL has in no text, and halves of a character of two, which are in no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Whether every database can hold a text. No person types one that none can; none has it as a key or a name. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
