import { impliedIndicator, type Scope } from '../effects/effect.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type ValuePhrase, valuePhrases } from './value-phrases.js';

const EQUALITY = ['pari', 'uguale', 'cioe', 'ossia', 'ovvero', 'corrispondente', 'corrispondenti', 'equivalente'];

/** "240 pratiche, pari all'80% di quelle previste": the second number restates the first in another measure. */
function restates(tokens: readonly Token[], before: ValuePhrase | undefined, value: ValuePhrase): boolean {
  if (before === undefined || before.to === null || value.start - before.end > 6) return false;
  const between = tokens.slice(before.end, value.start + 1);
  const apart = between.some((token) => isMark(token, ',', '(', '-', '–')) || between.length > 1;
  return apart && between.some((token) => isWord(token, ...EQUALITY));
}

/** A year is a value only where nothing else is stated and the target has four digits too. */
function mayBeYear(values: readonly ValuePhrase[], scope: Scope): boolean {
  const code = impliedIndicator(scope);
  const column = code === null ? null : (scope.context.indicators.get(code)?.target?.value ?? null);
  return values.every(({ yearly }) => yearly) && column !== null && /^\d{4}(?:\.|$)/.test(column);
}

const YEAR = /^20\d\d$/;
const LONGEST_LEAD = 8;

function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && YEAR.test(token.text);
}

function yearAfter(tokens: readonly Token[], value: ValuePhrase): string | null {
  const after = tokens.slice(value.end, value.end + 5);
  // "(2018)" is the value's year, "(nel 2018 erano 62)" tells of another one.
  const told = isMark(after[0], '(') && !(isYear(after[1]) && isMark(after[2], ')'));
  const parted = told ? 0 : after.findIndex((token) => isMark(token, ',', '-', '–', ';'));
  const near = parted < 0 ? after : after.slice(0, parted);
  const at = near.findIndex(isYear);
  const named = isWord(near[at - 1], 'il', 'nel', 'anno', 'per', 'del') || (at === 1 && isMark(near[0], '('));
  return at > 0 && named ? (near[at]?.text ?? null) : null;
}

/** "target 2020: 45", "per il 2020 è 45", "2020 45": the last year before the value and after the value before it. */
function yearBefore(tokens: readonly Token[], from: number, { start }: ValuePhrase): string | null {
  for (let at = start; at >= Math.max(from, start - LONGEST_LEAD); at -= 1) {
    const before = tokens[at - 1];
    const named =
      isConcept(before, 'TARGET') ||
      isWord(before, 'per', 'anno', 'esercizio') ||
      (isWord(before, 'il') && isWord(tokens[at - 2], 'per')) ||
      isMark(before, ':', '-', '–', ',');
    if (at < start && isYear(tokens[at]) && named) return tokens[at]?.text ?? null;
  }
  return null;
}

/** Whether a value is that of another year than the plan's. */
function isOfOtherYear(
  tokens: readonly Token[],
  value: ValuePhrase,
  before: ValuePhrase | undefined,
  scope: Scope,
): boolean {
  const year = yearAfter(tokens, value) ?? yearBefore(tokens, before?.end ?? 0, value);
  return year !== null && scope.context.year !== null && year !== scope.context.year;
}

/** "50% entro il 30/06 e 100% entro il 31/12": a value with its own day. The last one is the target. */
function isStage(tokens: readonly Token[], { end }: ValuePhrase): boolean {
  const after = tokens.slice(end, end + 3);
  return isWord(after[0], 'entro', 'al') && after.some(({ kind }) => kind === 'date' || kind === 'reference');
}

/** The values of a clause that may be values of the plan. */
export interface OwnValues {
  readonly values: readonly ValuePhrase[];
  /** "150 per il 2019 e 160 per il 2020": values of other years, or of earlier days, stand beside them. */
  readonly otherYears: boolean;
}

/** The values of a clause without years, without values of other years, and without numbers that restate the one before. */
export function ownValues(tokens: readonly Token[], scope: Scope): OwnValues {
  const all = valuePhrases(tokens);
  const values = mayBeYear(all, scope) ? all : all.filter(({ yearly }) => !yearly);
  const own = values.filter((value, at) => !restates(tokens, values[at - 1], value));
  const ofYear = own.filter((value, at) => !isOfOtherYear(tokens, value, own[at - 1], scope));
  const stages = ofYear.length > 1 && ofYear.every((value) => isStage(tokens, value));
  return stages
    ? { values: ofYear.slice(-1), otherYears: true }
    : { values: ofYear, otherYears: ofYear.length < own.length };
}
