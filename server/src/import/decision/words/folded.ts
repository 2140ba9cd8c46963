/** Words that mean something else once their accent is gone: è is no "e", né no "ne". */
const ACCENTED = new Set(['e', 'ne', 'si']);

/** Whether a word's accent, also written as an apostrophe, tells it from another word. */
export function needsAccent(plain: string): boolean {
  return ACCENTED.has(plain);
}

/** Lower case without accents; one-syllable words keep theirs as an apostrophe (è → e'). */
export function folded(word: string): string {
  const apart = word.normalize('NFD');
  const plain = apart.replace(/\p{M}/gu, '').toLowerCase();
  return plain.length < apart.length && ACCENTED.has(plain) ? `${plain}'` : plain;
}
