import type { FoundWord } from './scan/recognised-words.js';

/** Digits of a font are equally wide. Of the size of the letters: from one to the next, the ink of one, and the height. */
const STEP = 0.55;
const INK = 0.45;
const HEIGHT = 0.72;
/** So many numbers of a page tell how wide its digits are. */
const FEWEST = 5;
/** A comma or full stop that was not read makes a number wider by more. */
const UNEVEN = 0.09;
const DIGITS = /^\d{2,9}$/;

/** The words, without certainty of numbers that are wider or narrower than their digits: a sign was lost, or invented. */
export function withEvenDigits(words: readonly FoundWord[]): FoundWord[] {
  const widths = words.flatMap((word) => (word.isCertain ? (relativeWidth(word) ?? []) : []));
  const usual = widths.length < FEWEST ? 1 : (widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1);
  return words.map((word) => {
    const width = relativeWidth(word);
    return width === null || Math.abs(width / usual - 1) <= UNEVEN ? word : { ...word, isCertain: false };
  });
}

/** How wide a number is beside what its digits take by its height; null = it is no number of several digits. */
function relativeWidth({ text, turn, box }: FoundWord): number | null {
  if (turn !== 0 || !DIGITS.test(text)) return null;
  return box.width / ((((text.length - 1) * STEP + INK) * box.height) / HEIGHT);
}
