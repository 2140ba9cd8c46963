import type { SeededRandom } from '../seeded-random.js';

const STRAY = [
  '{',
  '}',
  '(',
  ')',
  '!',
  '$',
  '...',
  '"',
  '"""',
  '\\u0000',
  '@',
  '[',
  '#',
  'null',
  'à',
  '\u0000',
  '9e999',
];

/** A document with one thing wrong in it: a word or sign that is missing, doubled, misspelt or one too many, or an end
 *  that was cut off. */
export function damagedText(text: string, random: SeededRandom): string {
  const words = text.match(/\w+|\s+|[^\w\s]/g) ?? [];
  const at = random.below(words.length);
  const word = words[at] ?? '';
  return random.pick([
    () => words.toSpliced(at, 1).join(''),
    () => words.toSpliced(at, 0, word).join(''),
    () => words.toSpliced(at, 1, `${word}x`).join(''),
    () => words.toSpliced(at, 0, random.pick(STRAY)).join(''),
    () => words.slice(0, at).join(''),
  ])();
}
