import type { Box } from '../block.js';
import type { Turn } from '../page/page-content.js';
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

/** A digit where a code has a letter: both look the same. */
const MIXED = /0\p{L}|\dO/u;
/** Of how many separate marks a sign consists: at least and at most. A percent sign may be one, two or three. */
const MARKS: ReadonlyMap<string, { readonly least: number; readonly most: number }> = new Map([
  ...[...'0123456789.,-–/+<>'].map((sign) => [sign, { least: 1, most: 1 }] as const),
  ...[...':=≤≥'].map((sign) => [sign, { least: 2, most: 2 }] as const),
  ['%', { least: 1, most: 3 }],
]);

/** The words that one look at a cell or a line found. */
export type Look = readonly RecognisedWord[];

/** How many marks of ink stand in a box. */
export type MarkCount = (box: Box) => number;

/** What is known of a place besides the looks at it. */
export interface KnownInk {
  /** The box around what is written. */
  readonly writing: Box;
  readonly marksIn: MarkCount;
  /** Whether a look has words on every line of writing. */
  readonly isWhole: (look: Look) => boolean;
}

/** Whether looks leave a word open, so that another one is worth its time. */
export function isOpen(looks: readonly Look[], ink: KnownInk): boolean {
  return foundWords(looks, ink).some(({ isCertain }) => !isCertain);
}

/**
 * The words on which looks agree. A word with a digit is certain only if two looks found the same figures in the same
 * order, and a number only if there are as many marks of ink as it has signs: a comma that is lost in one look is lost
 * in others. Where a line of writing was not read, nothing is certain; where something is written and nothing was read, a blank that is not certain says so.
 */
export function agreedWords(looks: readonly Look[], turn: Turn, ink: KnownInk): FoundWord[] {
  const found = foundWords(looks, ink);
  const { writing } = ink;
  if (found.length === 0) return [{ text: '', box: writing, lineBox: writing, turn, isCertain: false }];
  return found.map(({ word: { text, box, lineBox }, isCertain }) => ({ text, box, lineBox, turn, isCertain }));
}

interface JudgedWord {
  readonly word: RecognisedWord;
  readonly isCertain: boolean;
}

function foundWords(looks: readonly Look[], { marksIn, isWhole }: KnownInk): JudgedWord[] {
  const read = looks.map(withoutResidue).filter((words) => words.length > 0);
  const judged = read.map((words, at) => judgedLook(words, read.toSpliced(at, 1), marksIn));
  const whole = judged.filter((_, at) => isWhole(read[at] ?? []));
  // The look with fewest open words; of several the first.
  const [best = []] = (whole.length > 0 ? whole : judged).toSorted((one, other) => openWords(one) - openWords(other));
  return whole.length > 0 ? best : best.map((word) => ({ ...word, isCertain: false }));
}

function openWords(words: readonly JudgedWord[]): number {
  return words.filter(({ isCertain }) => !isCertain).length;
}

function judgedLook(words: Look, others: readonly Look[], marksIn: MarkCount): JudgedWord[] {
  const own = figures(words).join(' ');
  const areAgreed = others.some((other) => figures(other).join(' ') === own);
  const seen = new Set(others.flat().map(({ text }) => text));
  return words.map((word) => ({
    word,
    isCertain: isCertain(word, areAgreed, seen.has(word.text)) && hasItsMarks(word, marksIn),
  }));
}

function isCertain({ text, confidence }: RecognisedWord, areAgreed: boolean, isSeen: boolean): boolean {
  if (FIGURE.test(text)) return areAgreed && confidence >= CERTAIN && !MIXED.test(text);
  if (ALIKE.test(text)) return isSeen && confidence >= CERTAIN;
  return confidence >= CERTAIN || isSeen;
}

/** Whether a number has as many marks as signs. Words are not counted: their letters touch. */
function hasItsMarks({ text, box }: RecognisedWord, marksIn: MarkCount): boolean {
  const signs = [...text].map((sign) => MARKS.get(sign));
  if (!FIGURE.test(text) || signs.includes(undefined)) return true;
  const marks = marksIn(box);
  const sum = (end: 'least' | 'most') => signs.reduce((total, sign) => total + (sign?.[end] ?? 0), 0);
  return marks >= sum('least') && marks <= sum('most');
}

function withoutResidue(words: Look): Look {
  return words.filter(({ text }) => text.trim() !== '' && !RESIDUE.test(text));
}

function figures(words: Look): string[] {
  return words.flatMap(({ text }) => (FIGURE.test(text) ? [text] : []));
}
