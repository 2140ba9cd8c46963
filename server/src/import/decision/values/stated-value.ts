import { isConcept, isWord, type Token } from '../words/token.js';
import { FROM, type Operand, operand, replacedValue } from './operands.js';

/** A stated value, with the indexes of its tokens (end exclusive); `relative` where only a difference is stated. */
export interface StatedValue {
  readonly from: string | null;
  readonly to: string | null;
  /** "da 1,2 a 0,9 milioni": the old value, if the word after the new one multiplies it too. */
  readonly scaledFrom?: string | null;
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

/** A new value with the old one that stands after it. */
export function valueWithOld(tokens: readonly Token[], start: number, to: Operand): StatedValue {
  // "55 dal 2019": the year from which it holds.
  const since = isYear(tokens[to.next + 1]) && isWord(tokens[to.next], 'dal');
  const old =
    replacedValue(tokens, to.next) ??
    (isWord(tokens[to.next], ...FROM) && !since ? operand(tokens, to.next + 1) : null);
  return { from: old?.value ?? null, to: to.value, relative: false, start, end: old?.next ?? to.next };
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^20\d\d$/.test(token.text);
}

export function isNounOfMeasure(token: Token | undefined): boolean {
  return (
    isConcept(token, 'TARGET', 'WEIGHT', 'VALUE') ||
    isWord(
      token,
      'preventivo',
      'atteso',
      'attesa',
      'annuo',
      'annuale',
      'previsto',
      'finale',
      'complessivo',
      'definitivo',
    )
  );
}

/** "80 è sostituito da 65": where the new value begins; -1 = nowhere. */
export function replacedAfter(tokens: readonly Token[], at: number): number {
  const verb = isConcept(tokens[at], 'AUX') ? at + 1 : at;
  const found = isConcept(tokens[verb], 'REDEFINE') && tokens[verb]?.text.startsWith('sostitu');
  return found && isWord(tokens[verb + 1], 'da', 'dal', 'con', 'dai') ? verb + 2 : -1;
}

/** "il target è sostituito con 850". */
export function replacesBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => isConcept(token, 'REDEFINE') && token.text.startsWith('sostitu'));
}
