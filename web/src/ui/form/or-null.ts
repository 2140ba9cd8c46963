/** A text as the API takes it: nothing typed is nothing. */
export function orNull(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
