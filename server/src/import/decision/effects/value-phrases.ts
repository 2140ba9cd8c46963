import { timeAt } from '../words/times.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { FROM, type Operand, operand, replacedValue, secondOperand, TO } from './operands.js';

/** A stated value, with the indexes of its tokens (end exclusive); `relative` where only a difference is stated. */
interface StatedValue {
  readonly from: string | null;
  readonly to: string | null;
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ValuePhrase extends StatedValue {
  /** "8 punti": the measure of an objective's weight. */
  readonly points: boolean;
  /** Four digits after "al", "nel", "del": more likely a year than a value. */
  readonly yearly: boolean;
}

const RELATIVE = /^(?:rid[uo]|aument|increment|diminu|abbass|innalz|elev|decurt|alz|calo|taglio)/;

function valueWithOld(tokens: readonly Token[], start: number, to: Operand): StatedValue {
  const old =
    replacedValue(tokens, to.next) ?? (isWord(tokens[to.next], ...FROM) ? operand(tokens, to.next + 1) : null);
  return { from: old?.value ?? null, to: to.value, relative: false, start, end: old?.next ?? to.next };
}

/** Whether "di 10" after these words states a difference ("riduzione di 10", "ridotto il target di 10"). */
function statesDifference(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some((token) => token.kind === 'word' && RELATIVE.test(token.text));
}

function isNounOfMeasure(token: Token | undefined): boolean {
  return (
    isConcept(token, 'TARGET', 'WEIGHT', 'VALUE') ||
    isWord(token, 'preventivo', 'atteso', 'attesa', 'annuo', 'annuale', 'previsto', 'finale')
  );
}

function bareValue(tokens: readonly Token[], at: number): StatedValue | null {
  const number = operand(tokens, at);
  const token = tokens[at];
  if (number === null || (token?.value == null && !isWord(token, 'fatto', 'non', 'realizzato', "si'"))) return null;
  if (
    token?.kind === 'word' &&
    token.value !== null &&
    !isConcept(tokens[at - 1], 'TARGET', 'WEIGHT', 'AUX') &&
    !isMark(tokens[at - 1], ':', '=')
  )
    return null;
  const swapped = isWord(tokens[number.next], 'con') && replacesBefore(tokens, at);
  const arrow = swapped || isMark(tokens[number.next], '->') ? operand(tokens, number.next + 1) : null;
  if (arrow !== null) return { from: number.value, to: arrow.value, relative: false, start: at, end: arrow.next };
  const before = tokens[at - 1];
  const named =
    isNounOfMeasure(before) ||
    isMark(before, ':', '=') ||
    isConcept(before, 'AUX', 'CHANGE', 'ADD', 'ACCEPT', 'ASK') ||
    isWord(before, 'n', 'nr', 'numero') ||
    (isMark(before, '.') && isWord(tokens[at - 2], 'n', 'nr'));
  const old = replacedValue(tokens, number.next);
  if (!named && old === null) return null;
  const binary = token?.value == null && !isNounOfMeasure(before) && !isMark(before, ':', '=');
  return binary ? null : valueWithOld(tokens, at, number);
}

/** "non più 71 ma 40", "non 71, bensì 40". */
function correctedValue(tokens: readonly Token[], at: number): StatedValue | null {
  let index = at + 1;
  while (isConcept(tokens[index], 'AUX') || isWord(tokens[index], 'piu', 'di')) index += 1;
  const from = operand(tokens, index);
  const to = from && secondOperand(tokens, from.next, ['ma', 'bensi']);
  return from && to && { from: from.value, to: to.value, relative: false, start: at, end: to.next };
}

/** "il target è sostituito con 850". */
function replacesBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => isConcept(token, 'REDEFINE') && token.text.startsWith('sostitu'));
}

function introducedValue(tokens: readonly Token[], at: number): StatedValue | null {
  const token = tokens[at];
  if (isWord(token, ...FROM)) {
    const from = operand(tokens, at + 1);
    const to = from && secondOperand(tokens, from.next, TO);
    if (from === null) return null;
    return { from: from.value, to: to?.value ?? null, relative: false, start: at, end: to?.next ?? from.next };
  }
  const pari = isWord(token, 'pari', 'uguale') && isWord(tokens[at + 1], ...TO);
  const misura = isWord(token, 'misura') && isWord(tokens[at + 1], 'di', 'del', 'dell', 'della', 'pari');
  if (pari || misura) {
    const to = operand(tokens, at + (misura && isWord(tokens[at + 2], 'a', 'al', 'ad') ? 3 : 2));
    return to && valueWithOld(tokens, at, to);
  }
  if (
    isWord(token, ...TO) ||
    (isWord(token, 'in', 'nel', 'nell', 'nella') &&
      tokens
        .slice(Math.max(0, at - 6), at)
        .some((word) => isConcept(word, 'CHANGE') || isWord(word, 'quello', 'quella')))
  ) {
    const to = operand(tokens, at + 1);
    return to && valueWithOld(tokens, at, to);
  }
  if (isWord(token, 'non')) return correctedValue(tokens, at);
  if (isWord(token, 'con') && replacesBefore(tokens, at)) {
    const to = operand(tokens, at + 1);
    return to && valueWithOld(tokens, at, to);
  }
  if (isWord(token, 'di', 'del', 'dell', 'della')) {
    const amount = tokens[at + 1]?.value == null && !isMark(tokens[at + 2], '.') ? null : operand(tokens, at + 1);
    if (amount === null) return null;
    if (statesDifference(tokens, at)) return { from: null, to: null, relative: true, start: at, end: amount.next };
    return isNounOfMeasure(tokens[at - 1]) || isConcept(tokens[at - 1], 'AUX')
      ? valueWithOld(tokens, at, amount)
      : null;
  }
  return null;
}

function inPoints(tokens: readonly Token[], value: StatedValue): boolean {
  return tokens
    .slice(value.start, value.end)
    .some((token, at) => isWord(token, 'punti', 'punto') && !/^percent/.test(tokens[value.start + at + 1]?.text ?? ''));
}

const YEAR_LEADS = ['al', 'nel', 'del', 'dal', 'dell', 'nell', 'il', 'anno', 'esercizio'];

function isYearly(tokens: readonly Token[], value: StatedValue): boolean {
  return tokens
    .slice(value.start, value.end)
    .some(
      (token, at) =>
        token.value === value.to &&
        /^(?:199\d|20\d\d|2100)$/.test(token.text) &&
        isWord(tokens[value.start + at - 1], ...YEAR_LEADS),
    );
}

/** The values that a clause states, in order. Times ("al 2020", "entro il 31 dicembre") are left out. */
export function valuePhrases(tokens: readonly Token[]): ValuePhrase[] {
  const measured = tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT', 'VALUE'));
  const found: ValuePhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const year =
      isConcept(tokens[at - 1], 'TARGET', 'VALUE', 'WEIGHT') &&
      tokens[at]?.kind === 'number' &&
      /^20\d\d$/.test(tokens[at]?.text ?? '') &&
      tokens.slice(at + 1, at + 30).some((token) => token.kind === 'number');
    const time = timeAt(tokens, at, measured);
    const value = year || time !== null ? null : (introducedValue(tokens, at) ?? bareValue(tokens, at));
    if (value !== null) found.push({ ...value, points: inPoints(tokens, value), yearly: isYearly(tokens, value) });
    at = value?.end ?? time?.end ?? at + 1;
  }
  return found;
}
