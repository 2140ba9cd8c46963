import { foldedWord } from './accent-folding.js';

const STOPWORDS = new Set(
  "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle d e ed e' o n nr num numero".split(
    ' ',
  ),
);

/** A word without its singular or plural ending; null for an article, a preposition or another stop word. */
export function stem(word: string): string | null {
  if (STOPWORDS.has(word)) return null;
  return word.length > 3 ? word.replace(/[aeiou]+$/, '') : word;
}

/** The stems of a title without stop words, comparable across case, accents, plurals and "n." for "numero". */
export function stems(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => stem(foldedWord(word)) ?? []);
}

/** Equal, or different in one letter where the words are too long for that to make another word. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1);
}

/** Whether two titles are equal except for typing errors: at most one word in five differs. */
export function sameStems(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  const differing = a.filter((word, at) => !nearlyEqual(word, b[at] ?? '')).length;
  return differing <= Math.floor(a.length / 5);
}
