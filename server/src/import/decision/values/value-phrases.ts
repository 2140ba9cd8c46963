import { withMagnitude } from '../words/magnitude.js';
import { timeAt } from '../words/times.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { FROM, type Operand, operand, replacedValue, secondOperand, TO } from './operands.js';

/** A stated value, with the indexes of its tokens (end exclusive); `relative` where only a difference is stated. */
interface StatedValue {
  readonly from: string | null;
  readonly to: string | null;
  /** "da 1,2 a 0,9 milioni": the old value, if the word after the new one multiplies it too. */
  readonly scaledFrom?: string | null;
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

/** The token that introduces a number, before marks and signs: "target (70)", "target: € 70", "target ≥ 70". */
function introducing(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (
    index >= 0 &&
    at - index < 4 &&
    (isMark(tokens[index], '(', '€', '≥', '≤', '>', '<') ||
      isWord(tokens[index], 'rispettivamente', 'max', 'min', 'almeno', 'l'))
  )
    index -= 1;
  return tokens[index];
}

/** "peso obiettivo 8", "ind. 101: 70", "target 101 70": the noun or code stands right before the number. */
function namesOwner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const owner = isConcept(before, 'OBJECTIVE', 'INDICATOR') || before?.kind === 'code';
  return owner && isConcept(tokens[at - 2], 'WEIGHT', 'TARGET');
}

/** "80 è sostituito da 65": where the new value begins; -1 = nowhere. */
function replacedAfter(tokens: readonly Token[], at: number): number {
  const verb = isConcept(tokens[at], 'AUX') ? at + 1 : at;
  const found = isConcept(tokens[verb], 'REDEFINE') && tokens[verb]?.text.startsWith('sostitu');
  return found && isWord(tokens[verb + 1], 'da', 'dal', 'con', 'dai') ? verb + 2 : -1;
}

/** "al valore dell'anno precedente (1.830)": the only number of the words that change a target, in brackets. */
function closesChange(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], '(') || !isMark(tokens[at + 1], ')')) return false;
  const changes = tokens.slice(0, at).some((token) => isConcept(token, 'CHANGE'));
  const only = tokens.every(
    (token, index) => token.kind !== 'number' || index === at || /^(?:19|20)\d\d$/.test(token.text),
  );
  return changes && only && tokens.slice(0, at).some((token) => isConcept(token, 'TARGET'));
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
  const replaced = replacedAfter(tokens, number.next);
  const arrow =
    swapped || isMark(tokens[number.next], '->')
      ? operand(tokens, number.next + 1)
      : replaced > 0
        ? operand(tokens, replaced)
        : null;
  if (arrow !== null) return { from: number.value, to: arrow.value, relative: false, start: at, end: arrow.next };
  const before = introducing(tokens, at);
  const named =
    isNounOfMeasure(before) ||
    isMark(before, ':', '=', '≥', '≤') ||
    isConcept(before, 'AUX', 'CHANGE', 'ADD', 'ACCEPT', 'ASK', 'PARTLY') ||
    namesOwner(tokens, at) ||
    closesChange(tokens, at) ||
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
    const shared = to?.magnitude != null && from.magnitude === null;
    const scaledFrom = shared ? withMagnitude(from.value, to.magnitude ?? undefined).value : null;
    return {
      from: from.value,
      to: to?.value ?? null,
      scaledFrom,
      relative: false,
      start: at,
      end: to?.next ?? from.next,
    };
  }
  const pari = isWord(token, 'pari', 'uguale') && isWord(tokens[at + 1], ...TO);
  const misura = isWord(token, 'misura') && isWord(tokens[at + 1], 'di', 'del', 'dell', 'della', 'pari');
  if (pari || misura) {
    const to = operand(tokens, at + (misura && isWord(tokens[at + 2], 'a', 'al', 'ad') ? 3 : 2));
    return to && valueWithOld(tokens, at, to);
  }
  const limited = isWord(token, 'per') && isConcept(tokens[at - 1], 'ACCEPT');
  if (
    limited ||
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
    return isNounOfMeasure(tokens[at - 1]) ||
      isConcept(tokens[at - 1], 'AUX') ||
      isWord(tokens[at - 1], 'limite', 'massimo', 'quello', 'quella')
      ? valueWithOld(tokens, at, amount)
      : null;
  }
  return null;
}

/** "rispettivamente in 70 e 45": the values after the first have nothing before them but "e". */
function nextOfSeveral(tokens: readonly Token[], at: number, before: StatedValue | undefined): StatedValue | null {
  if (
    before?.to == null ||
    afterNamed(tokens, before.end) !== at ||
    !(isWord(tokens[at], 'e', 'ed') || isMark(tokens[at], ','))
  )
    return null;
  const several = tokens.slice(0, at).some((token) => isWord(token, 'rispettivamente')) || countsCodes(tokens) > 1;
  const next = several && tokens[at + 1]?.kind === 'number' ? operand(tokens, at + 1) : null;
  return next && valueWithOld(tokens, at, next);
}

/** The index after a code in brackets: "70 (101) e 30 (102)". */
function afterNamed(tokens: readonly Token[], at: number): number {
  const named = isMark(tokens[at], '(') && tokens[at + 1]?.kind === 'code' && isMark(tokens[at + 2], ')');
  return named ? at + 3 : at;
}

function countsCodes(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind === 'code' && token.text === 'indicator').length;
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
    const value =
      year || time !== null
        ? null
        : (introducedValue(tokens, at) ?? bareValue(tokens, at) ?? nextOfSeveral(tokens, at, found.at(-1)));
    if (value !== null) found.push({ ...value, points: inPoints(tokens, value), yearly: isYearly(tokens, value) });
    at = value?.end ?? time?.end ?? at + 1;
  }
  return found;
}
