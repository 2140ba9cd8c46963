import type { Box } from './block.js';
import type { Turn } from './page-content.js';
import type { RecognisedWord } from './text-recognition.js';

/** A word of a scan. */
export interface FoundWord {
  readonly text: string;
  /** In dots, as its line. */
  readonly box: Box;
  readonly lineBox: Box;
  readonly turn: Turn;
  readonly isCertain: boolean;
}

/** The engine's confidence, 0–100, below which a word is not certain. */
const CERTAIN = 70;
/** What remains of lines and dirt. */
const RESIDUE = /^[|_~'"`´^.,:;\\°¬]+$/;
const FIGURE = /\d/;
/** Letters that are taken for digits, and digits for letters. */
const ALIKE = /^[OoQDIl|!iSsBZzEeTtgqAab]{1,4}[.,%]?$/;

/**
 * The words of the closer look. A word with a digit is certain only if the first look found the same figures in the
 * same order; where something is written and nothing was read, a blank that is not certain says so.
 */
export function agreedWords(
  first: readonly RecognisedWord[],
  close: readonly RecognisedWord[],
  writing: Box,
  turn: Turn,
): FoundWord[] {
  const [before, words] = [withoutResidue(first), withoutResidue(close)];
  const chosen = words.length > 0 ? words : before;
  if (chosen.length === 0) return [{ text: '', box: writing, lineBox: writing, turn, isCertain: false }];
  const areAgreed = words.length > 0 && figures(before).join(' ') === figures(words).join(' ');
  const seen = new Set(before.map(({ text }) => text));
  return chosen.map((word) => ({
    text: word.text,
    box: word.box,
    lineBox: word.lineBox,
    turn,
    isCertain: isCertain(word, areAgreed, seen.has(word.text)),
  }));
}

function isCertain({ text, confidence }: RecognisedWord, areAgreed: boolean, isSeen: boolean): boolean {
  if (FIGURE.test(text)) return areAgreed && confidence >= CERTAIN;
  if (ALIKE.test(text)) return isSeen && confidence >= CERTAIN;
  return confidence >= CERTAIN || isSeen;
}

function withoutResidue(words: readonly RecognisedWord[]): RecognisedWord[] {
  return words.filter(({ text }) => text.trim() !== '' && !RESIDUE.test(text));
}

function figures(words: readonly RecognisedWord[]): string[] {
  return words.flatMap(({ text }) => (FIGURE.test(text) ? [text] : []));
}
