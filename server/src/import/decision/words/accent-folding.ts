/** Words that mean something else without their accent: è and "e", né and "ne". */
const ACCENTED = new Set(['e', 'ne', 'si']);

/** Whether a word is another word without its accent, which may be written as an apostrophe. */
export function needsAccent(plain: string): boolean {
  return ACCENTED.has(plain);
}

/** Lower case without accents; one-syllable words keep theirs as an apostrophe (è → e'). */
export function foldedWord(word: string): string {
  const apart = word.normalize('NFD');
  const plain = apart.replace(/\p{M}/gu, '').toLowerCase();
  return plain.length < apart.length && ACCENTED.has(plain) ? `${plain}'` : plain;
}
