import { withMagnitude } from '../words/magnitude.js';
import { fallsBy, risesBy } from '../words/rise-and-fall.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { FROM, operand, secondOperand, TO } from './operands.js';
import { isNounOfMeasure, replacedAfter, replacesBefore, type StatedValue, valueWithOld } from './stated-value.js';

/** Whether "di 10" after these words states a difference ("riduzione di 10", "ridotto il target di 10"). */
function statesDifference(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some((token) => token.kind === 'word' && (fallsBy(token.text) || risesBy(token.text)));
}

/** "non più 71 ma 40", "non 71, bensì 40". */
function correctedValue(tokens: readonly Token[], at: number): StatedValue | null {
  let index = at + 1;
  while (isConcept(tokens[index], 'AUX') || isWord(tokens[index], 'piu', 'di')) index += 1;
  const from = operand(tokens, index);
  const to = from && secondOperand(tokens, from.next, ['ma', 'bensi']);
  return from && to && { from: from.value, to: to.value, relative: false, start: at, end: to.next };
}

/** "la riduzione concessa è pari a 12": the difference is named, and not the value. */
function namesDifference(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at);
  const noun = near.findLastIndex(
    ({ kind, text, lexeme }) => kind === 'word' && lexeme?.form === 'NOUN' && (fallsBy(text) || risesBy(text)),
  );
  return noun >= 0 && !near.slice(noun).some((token) => isConcept(token, 'TARGET', 'VALUE', 'WEIGHT'));
}

/** "da 80 a 65". */
function changedValue(tokens: readonly Token[], at: number): StatedValue | null {
  const from = operand(tokens, at + 1);
  const to = from && secondOperand(tokens, from.next, TO);
  if (from === null) return null;
  const shared = to?.magnitude != null && from.magnitude === null;
  const scaledFrom = shared ? withMagnitude(from.value, to.magnitude ?? undefined).value : null;
  const end = to?.next ?? from.next;
  return { from: from.value, to: to?.value ?? null, scaledFrom, relative: false, start: at, end };
}

/** "target di 65", "riduzione di 15": a value, or a difference of values. */
function amountOf(tokens: readonly Token[], at: number): StatedValue | null {
  const amount = tokens[at + 1]?.value == null && !isMark(tokens[at + 2], '.') ? null : operand(tokens, at + 1);
  if (amount === null) return null;
  if (statesDifference(tokens, at)) return { from: null, to: null, relative: true, start: at, end: amount.next };
  const before = tokens[at - 1];
  const replaced = replacedAfter(tokens, amount.next);
  const to = replaced > 0 && isNounOfMeasure(before) ? operand(tokens, replaced) : null;
  if (to !== null) return { from: amount.value, to: to.value, relative: false, start: at, end: to.next };
  const named =
    isNounOfMeasure(before) || isConcept(before, 'AUX') || isWord(before, 'limite', 'massimo', 'quello', 'quella');
  return named ? valueWithOld(tokens, at, amount) : null;
}

/** The index at which the new value of "a 65", "in 65", "pari a 65", "nella misura di 65", "con 65" begins; -1 = none. */
function newValueAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (isWord(token, 'oltre') && isWord(tokens[at - 1], 'non')) return at + 1;
  if (isWord(token, 'pari', 'uguale') && isWord(tokens[at + 1], ...TO)) return at + 2;
  if (isWord(token, 'misura') && isWord(tokens[at + 1], 'di', 'del', 'dell', 'della', 'pari'))
    return isWord(tokens[at + 2], 'a', 'al', 'ad') ? at + 3 : at + 2;
  const near = tokens.slice(Math.max(0, at - 6), at);
  const changes = near.some((word) => isConcept(word, 'CHANGE', 'REDEFINE') || isWord(word, 'quello', 'quella'));
  const leads =
    isWord(token, ...TO) ||
    (isWord(token, 'per') && isConcept(tokens[at - 1], 'ACCEPT')) ||
    (isWord(token, 'in', 'nel', 'nell', 'nella') && changes) ||
    (isWord(token, 'su') && near.slice(-3).some(({ text }) => /^(?:attest|assest|posizion)/.test(text))) ||
    (isWord(token, 'con') && replacesBefore(tokens, at));
  return leads ? at + 1 : -1;
}

/** A value that a preposition introduces. */
export function introducedValue(tokens: readonly Token[], at: number): StatedValue | null {
  const token = tokens[at];
  if (isWord(token, ...FROM)) return changedValue(tokens, at);
  const next = newValueAt(tokens, at);
  const to = next < 0 ? null : operand(tokens, next);
  if (to !== null && isWord(token, 'pari') && namesDifference(tokens, at))
    return { from: null, to: null, relative: true, start: at, end: to.next };
  if (next >= 0) return to && valueWithOld(tokens, at, to);
  if (isWord(token, 'non')) return correctedValue(tokens, at);
  return isWord(token, 'di', 'del', 'dell', 'della') ? amountOf(tokens, at) : null;
}
