/** A text as somebody typed it; null where it is none, or blanks alone. PostgreSQL keeps no NUL, so there is none. */
export function typedText(text: string | null | undefined): string | null {
  const kept = text?.replaceAll('\0', '') ?? '';
  return kept.trim() === '' ? null : kept;
}
