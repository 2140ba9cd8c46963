import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Operand, operand, replacedValue } from './operands.js';
import {
  isNounOfMeasure,
  isYear,
  replacedAfter,
  replacesBefore,
  type StatedValue,
  valueWithOld,
} from './stated-value.js';

const NEAR = 40;

/** "si ritengono congrui 65 sopralluoghi", "il Nucleo ritiene raggiungibili 100 visite": the board's own number. */
const JUDGED = /^(?:congru|adeguat|raggiungibil|realizzabil|sostenibil|ragionevol|perseguibil|conseguibil)/;

function isJudged(tokens: readonly Token[], at: number): boolean {
  const judges = tokens.slice(Math.max(0, at - 4), at).some((token) => isConcept(token, 'AUX'));
  return judges && tokens[at]?.kind === 'word' && JUDGED.test(tokens[at]?.text ?? '');
}

const LONGEST_WHOLE = 16;
const LIMITS = ['max', 'min', 'massimo', 'minimo', 'almeno', 'entro', 'n', 'nr', 'numero', 'circa', 'il'];

/** "quindi 90", "max 40 gg", "75 (non 60)": words that hold a value and nothing else. */
export function isWhole(tokens: readonly Token[], { start, end }: Pick<StatedValue, 'start' | 'end'>): boolean {
  if (tokens.length > LONGEST_WHOLE) return false;
  const before = tokens.slice(0, start);
  const after = tokens.slice(end);
  const passes = ({ kind, lexeme, value }: Token) =>
    kind === 'mark' ||
    kind === 'named' ||
    (kind === 'word' && value === null && (lexeme === null || lexeme.concept === 'NOT'));
  return (
    before.every((token) => isWord(token, ...LIMITS) || isMark(token, '.', '€', '≥', '≤')) &&
    after.length < 5 &&
    after.filter(({ kind }) => kind === 'word').length < 3 &&
    after.every(passes)
  );
}

/** "target: 2019 30 - 2020 45": a year that labels the number after it. */
function isYearLabel(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens[at]) && (isMark(tokens[at - 1], ':', '-', '–', ',') || isConcept(tokens[at - 1], 'TARGET'));
}

/** The token that introduces a number, before marks and signs: "target (70)", "target: € 70", "target ≥ 70". */
function introducing(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (
    index >= 0 &&
    at - index < 4 &&
    (isMark(tokens[index], '(', '€', '≥', '≤', '>', '<', '°', 'º') ||
      isWord(tokens[index], 'rispettivamente', 'max', 'min', 'almeno', 'l', 'euro', 'eur', 'ora'))
  )
    index -= 1;
  return tokens[index];
}

/** "peso obiettivo 8", "ind. 101: 70", "target 101 70": the noun or code stands right before the number. */
function namesOwner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const owner = isConcept(before, 'OBJECTIVE', 'INDICATOR') || before?.kind === 'code';
  const listed =
    before?.kind === 'code' &&
    isConcept(tokens[at - 2], 'INDICATOR') &&
    tokens.slice(Math.max(0, at - NEAR), at).some((token) => isConcept(token, 'WEIGHT', 'TARGET'));
  return listed || (owner && isConcept(tokens[at - 2], 'WEIGHT', 'TARGET'));
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

/** "si assegnano 2 unità di personale": what is given away is no target. */
function assignsThings(tokens: readonly Token[], at: number): boolean {
  const gives = /^(?:assegn|attribu|destin|affid)/.test(tokens[at]?.text ?? '');
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR);
  return gives && !near.some((token) => isConcept(token, 'TARGET', 'WEIGHT', 'VALUE'));
}

/** The number that takes the place of the one before: "80 → 65", "80 è sostituito da 65". */
function replacement(tokens: readonly Token[], at: number, next: number): Operand | null {
  const swapped = isWord(tokens[next], 'con') && replacesBefore(tokens, at);
  if (swapped || isMark(tokens[next], '->')) return operand(tokens, next + 1);
  const replaced = replacedAfter(tokens, next);
  return replaced > 0 ? operand(tokens, replaced) : null;
}

/** Whether the words before a number say that it is a value of the plan. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = introducing(tokens, at);
  return (
    isNounOfMeasure(before) ||
    isMark(before, ':', '=', '≥', '≤') ||
    (isConcept(before, 'AUX', 'CHANGE', 'ADD', 'ACCEPT', 'ASK', 'PARTLY') && !assignsThings(tokens, at - 1)) ||
    namesOwner(tokens, at) ||
    isJudged(tokens, at - 1) ||
    isYearLabel(tokens, at - 1) ||
    closesChange(tokens, at) ||
    isWord(before, 'n', 'nr', 'numero') ||
    (isMark(before, '.') && isWord(tokens[at - 2], 'n', 'nr'))
  );
}

/** A number that no preposition introduces: "target 65", "65 anziché 80", "80 → 65". */
export function bareValue(tokens: readonly Token[], at: number): StatedValue | null {
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
  const arrow = replacement(tokens, at, number.next);
  if (arrow !== null) return { from: number.value, to: arrow.value, relative: false, start: at, end: arrow.next };
  const before = introducing(tokens, at);
  const named = isNamed(tokens, at) || isWhole(tokens, { start: at, end: number.next });
  const old = replacedValue(tokens, number.next);
  if (!named && old === null) return null;
  const binary = token?.value == null && !isNounOfMeasure(before) && !isMark(before, ':', '=');
  return binary ? null : valueWithOld(tokens, at, number);
}
