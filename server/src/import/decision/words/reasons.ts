import { isConcept, isWord, type Token } from './token.js';

/** Conjunctions of reason made of several words. */
const REASONS: readonly (readonly string[])[] = [
  ['in', 'quanto'],
  ['dato', 'che'],
  ['atteso', 'che'],
  ['dal', 'momento'],
  ['tenuto', 'conto'],
  ['in', 'considerazione'],
  ['in', 'ragione'],
  ['in', 'relazione'],
  ['in', 'virtu'],
  ['a', 'causa'],
  ['a', 'seguito'],
  ['a', 'fronte'],
  ['alla', 'luce'],
  ['sulla', 'base'],
  ['sulla', 'scorta'],
  ['preso', 'atto'],
  ['presa', 'visione'],
  ['sentito', 'il'],
  ['al', 'fine'],
  ['per', 'effetto'],
  ['per', 'la', 'mancata'],
  ['per', 'mancata'],
  ['per', 'il', 'mancato'],
  ['per', 'mancanza'],
  ['per', 'la', 'mancanza'],
  ['per', 'assenza'],
  ['per', 'carenza'],
  ['per', 'motivi'],
  ['per', 'via'],
  ['pur'],
  ['trattandosi'],
  ['come', 'gia'],
  ['come', 'avvenuto'],
  ['come', 'nel'],
  ['come', 'da'],
];

/** Whether the tokens from `at` on are these words. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => isWord(tokens[at + offset], word));
}

const REASON_OPENERS = new Set(REASONS.map(([first]) => first));

/** Whether a reason or a reference begins here: the words after it change nothing. */
export function beginsReason(tokens: readonly Token[], at: number): boolean {
  if (isConcept(tokens[at - 1], 'AUX')) return false;
  return (
    isConcept(tokens[at], 'CAUSE') ||
    (REASON_OPENERS.has(tokens[at]?.text) && REASONS.some((words) => startsWith(tokens, at, words)))
  );
}
