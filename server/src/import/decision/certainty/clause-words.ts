import type { DecisionContext } from '../effects/decision-context.js';
import type { Effect } from '../effects/effect.js';
import { beginsCondition } from '../words/clause-openings.js';
import { differences } from '../words/differences.js';
import type { Concept } from '../words/lexicon.js';
import { withMagnitude } from '../words/magnitude.js';
import { stem, stems } from '../words/stems.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { isConditionalWord, isPlainWord } from './plain-words.js';

/** What the words of a clause may be about. */
export interface Known {
  /** Numbers and days that the effects use, in canonical form. */
  readonly values: ReadonlySet<string>;
  /** By how much, and to what share, the effects change a number: "di 15", "del 10 %". Result → numbers. */
  readonly restated: ReadonlyMap<string, readonly string[]>;
  /** Codes of the members that change. */
  readonly subjects: ReadonlySet<string>;
  /** Stems of their titles. */
  readonly titles: ReadonlySet<string>;
  /** The year of the plan; null = unknown. */
  readonly year: string | null;
  /** Whether the words are a request, which may ask. */
  readonly asks: boolean;
  /** Whether the effects remove or move members. */
  readonly moves: boolean;
}

const STATING: readonly Concept[] = [
  'ACCEPT',
  'CHANGE',
  'REDEFINE',
  'ADD',
  'TARGET',
  'VALUE',
  'WEIGHT',
  'INDICATOR',
  'OBJECTIVE',
  'REQUEST',
  'OBSTACLE',
  'AUX',
  'THEN',
  'PARTLY',
  'SECTOR',
];
const MARKS = [
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '-',
  '–',
  "'",
  '’',
  '"',
  '«',
  '»',
  '%',
  '€',
  '=',
  '->',
  '•',
  '*',
  '°',
  'º',
];
const YEAR = /^(?:19|20)\d\d$/;
const CITED_BEFORE = 8;
const CITING = /^(?:delib|determin|prot|nota$|not[ae]$|decret|ordinanz|verbal|atto$|pec$|art)/;

/** What the effects of a clause change, for the reading of its words. */
export function knownOf(effects: readonly Effect[], context: DecisionContext, asks = false): Known {
  const subjects = effects.flatMap(({ objective, indicator }) => [
    objective,
    ...(indicator === null ? [] : [indicator]),
  ]);
  const titles = subjects.flatMap((code) => [
    ...stems(context.indicators.get(code)?.title ?? ''),
    ...stems(context.objectives.get(code)?.title ?? ''),
  ]);
  const values = effects.flatMap(({ from, to, statedFrom, fields }) => [
    from,
    to,
    statedFrom,
    ...fields.flatMap((change) => [change.from, change.to]),
  ]);
  return {
    values: new Set(values.flatMap((value) => value ?? [])),
    restated: new Map(effects.flatMap(({ from, to }) => (to === null ? [] : [[to, differences(from, to)] as const]))),
    subjects: new Set([...subjects, ...values.flatMap((value) => value ?? [])]),
    titles: new Set(titles),
    year: context.year,
    asks,
    moves: effects.some(({ kind }) => kind.endsWith('_REMOVED') || kind.endsWith('_MOVED')),
  };
}

/** Whether a token is a number of the plan, also in words. */
export function isNumber(token: Token | undefined): token is Token & { readonly value: string } {
  return token !== undefined && token.value !== null && (token.kind === 'number' || token.kind === 'word');
}

/** The canonical number at `at`, with the word that multiplies it: "1,1 milioni". */
export function numberAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return isNumber(token) ? withMagnitude(token.value, tokens[at + 1]).value : null;
}

/** Whether the number at `at` names the plan's year and no value. */
function namesYear(tokens: readonly Token[], at: number, { year }: Known): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || !YEAR.test(token.text) || (year !== null && token.text !== year)) return false;
  const before = tokens[at - 1];
  return (
    isConcept(before, 'TARGET', 'VALUE', 'WEIGHT') ||
    isWord(before, 'anno', 'esercizio', 'il', 'nel', 'del', 'per', 'atteso', 'attesa', 'annualita')
  );
}

/** "ridotto di 15, da 80 a 65", "65 (-15)": the number agrees with a change whose result is printed beside it. */
function restatesChange(tokens: readonly Token[], at: number, known: Known): boolean {
  const leads =
    isWord(tokens[at - 1], 'di', 'del', 'dell', 'al', 'all', 'il', 'l') || /^[+-]/.test(tokens[at]?.text ?? '');
  const value = leads ? numberAt(tokens, at) : null;
  if (value === null) return false;
  const results = [...known.restated].filter(([, numbers]) => numbers.includes(value)).map(([to]) => to);
  return results.some((to) => tokens.some((_, index) => index !== at && numberAt(tokens, index) === to));
}

function isNumberUnderstood(tokens: readonly Token[], at: number, known: Known): boolean {
  const ofPercent = isWord(tokens[at], 'cento') && isWord(tokens[at - 1], 'per') && isNumber(tokens[at - 2]);
  if (ofPercent) return true;
  if (/[ '’]/.test(tokens[at]?.text ?? '')) return false;
  // Two numbers side by side may be one ("1 000"), or one too many.
  if (isNumber(tokens[at - 1]) && !namesYear(tokens, at - 1, known)) return false;
  return (
    namesYear(tokens, at, known) || known.values.has(numberAt(tokens, at) ?? '') || restatesChange(tokens, at, known)
  );
}

function isCited(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - CITED_BEFORE), at)
    .some((token) => token.kind === 'word' && (CITING.test(token.text) || isWord(token, 'n', 'dgc', 'dgr')));
}

/** "non più 71 ma 40", "e non 60", "(già 50)": the word denies or dates a number, not the change. */
function isAboutNumber(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 5)
    .some((token, after, near) => isNumber(token) && near.slice(0, after).every((word) => isPlainWord(word.text)));
}

/** "40 visite": the word right after a value is what it counts. */
function isCounted(tokens: readonly Token[], at: number, known: Known): boolean {
  return isNumber(tokens[at - 1]) && known.values.has(numberAt(tokens, at - 1) ?? '');
}

/** "il target richiesto" is no decided one; "come richiesto" and "i 150 richiesti" only refer to it. */
function isRequestWord(token: Token): boolean {
  return /^(?:richiest|chiest|propost)[oaie]$/.test(token.text);
}

/** "mantenimento dell'indicatore": what the indicator measures stays; only its value changes. */
function keepsDefinition(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => isConcept(token, 'INDICATOR', 'FORMULA', 'TITLE'));
}

function isWordUnderstood(tokens: readonly Token[], at: number, known: Known): boolean {
  const token = tokens[at];
  if (token === undefined || isConditionalWord(token.text)) return false;
  if (token.value !== null) return isNumberUnderstood(tokens, at, known);
  if (isRequestWord(token) && isConcept(tokens[at - 1], 'TARGET', 'VALUE', 'WEIGHT')) return false;
  if (isWord(token, 'non', 'gia', 'era')) return isAboutNumber(tokens, at);
  if (isWord(token, 'nulla')) return isConcept(tokens[at + 1], 'OBSTACLE');
  // "è stato ridotto" tells what happened; "è stata accolta" is the decision.
  if (isWord(token, 'stato', 'stata', 'stati', 'state')) return isConcept(tokens[at + 1], 'ACCEPT');
  if (isConcept(token, ...STATING)) return true;
  if (isConcept(token, 'REMOVE', 'MOVE', 'SHIFT')) return known.moves;
  if (isConcept(token, 'KEEP')) return keepsDefinition(tokens, at);
  if (isConcept(token, 'ASK')) return known.asks;
  if (isConcept(token, 'ASSESS')) return token.lexeme?.form === 'PARTICIPLE';
  if (isPlainWord(token.text)) return true;
  const root = stem(token.text);
  return (root !== null && known.titles.has(root)) || (token.lexeme === null && isCounted(tokens, at, known));
}

function isTokenUnderstood(tokens: readonly Token[], at: number, known: Known): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case 'word':
      return isWordUnderstood(tokens, at, known);
    case 'number':
      return isNumberUnderstood(tokens, at, known);
    case 'date':
      return known.values.has(token.value ?? '') || isCited(tokens, at);
    case 'code':
    case 'title':
      return known.subjects.has(token.value ?? '');
    case 'reference':
      return isCited(tokens, at);
    case 'named':
      return true;
    case 'quote':
      return false;
    case 'mark':
      return isMark(token, ...MARKS);
    default:
      return true;
  }
}

/** Whether every word, number and mark of a clause that states a value is understood. */
export function isUnderstood(tokens: readonly Token[], known: Known): boolean {
  return tokens.every((_, at) => isTokenUnderstood(tokens, at, known));
}

/** Whether a clause states numbers, other than years, that none of its effects uses. */
export function leavesNumbers(tokens: readonly Token[], known: Known): boolean {
  return tokens.some(
    (token, at) =>
      isNumber(token) &&
      !YEAR.test(token.text) &&
      !known.values.has(numberAt(tokens, at) ?? '') &&
      !restatesChange(tokens, at, known),
  );
}

/** Whether the words make the change depend on something. */
export function isConditional(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => beginsCondition(tokens, at) || (token.kind === 'word' && isConditionalWord(token.text)),
  );
}
