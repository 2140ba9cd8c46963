import { Decimal } from 'decimal.js';
import { inferredMeasure } from '../../../plan/measure/measure.js';
import { weightFault } from '../../../plan/weight-range.js';
import type { DraftIndicator, PrintedValue } from '../../draft/plan-draft.js';
import type { DecisionContext } from '../effects/decision-context.js';
import type { Effect } from '../effects/effect.js';
import { foldedWord } from '../words/accent-folding.js';
import { fallsBy, risesBy } from '../words/rise-and-fall.js';
import { isConcept, isMark, type Token } from '../words/token.js';
import { numberAt } from './clause-words.js';
import { timeUnit } from './plain-words.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const YEAR = /^(?:199\d|20\d\d)$/;
/** "31.10": a number with two decimals, or a day. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/;
/** How many times a value is another one's before a person looks at it. */
const FAR = 100;

/** The column that an effect changes; null where the document prints none. */
function columnOf({ kind, objective, indicator }: Effect, context: DecisionContext): PrintedValue | null {
  if (indicator === null) return context.objectives.get(objective)?.weight ?? null;
  const printed = context.indicators.get(indicator);
  return (kind === 'INDICATOR_WEIGHT_CHANGED' ? printed?.weight : printed?.target) ?? null;
}

export function agreesWithColumn(effect: Effect, context: DecisionContext): boolean {
  const column = columnOf(effect, context)?.value ?? null;
  return effect.statedFrom === null || column === null || column === effect.statedFrom;
}

function kindOf({ title, formula, purpose, unit, target }: DraftIndicator) {
  const evidence = { title, formula, purpose, unit, target: target?.value ?? null, targetText: target?.text ?? null };
  return inferredMeasure({ ...evidence, request: null }).kind;
}

function fitsKind(to: string, printed: DraftIndicator): boolean {
  const column = printed.target?.value ?? null;
  const value = new Decimal(to);
  switch (kindOf(printed)) {
    case 'BINARY':
      return to === '0' || to === '1';
    case 'PERCENT':
      return value.lessThanOrEqualTo(100) || (column !== null && new Decimal(column).greaterThan(100));
    default:
      return !value.isNegative() || column?.startsWith('-') === true;
  }
}

/** Whether a new target or weight can be one: by the kind of the indicator, and by the range of weights. */
export function isPossible(effect: Effect, context: DecisionContext): boolean {
  const { kind, indicator, to } = effect;
  if (to === null) return false;
  if (kind === 'OBJECTIVE_WEIGHT_CHANGED' || kind === 'INDICATOR_WEIGHT_CHANGED')
    return NUMBER.test(to) && weightFault(indicator === null ? 'OBJECTIVE' : 'INDICATOR', to) === null;
  const printed = indicator === null ? undefined : context.indicators.get(indicator);
  if (printed === undefined) return false;
  if (!NUMBER.test(to)) return true;
  return fitsKind(to, printed) && !namesSomething(to, printed, context);
}

/** Whether a number is rather a year or the code of a member than a target. */
function namesSomething(to: string, printed: DraftIndicator, context: DecisionContext): boolean {
  const column = printed.target?.value ?? '';
  const isYear = YEAR.test(to) && !/^\d{4,}/.test(column);
  return isYear || (to !== column && (context.indicators.has(to) || context.objectives.has(to)));
}

/** Whether the number of an effect is no value at all: a year, a code, a day, or a share of something. */
export function isNoValue(effect: Effect, tokens: readonly Token[], context: DecisionContext): boolean {
  const { to, indicator, kind } = effect;
  const printed = indicator === null ? undefined : context.indicators.get(indicator);
  if (to === null || printed === undefined || !kind.startsWith('TARGET')) return false;
  const at = placeOf(to, tokens);
  return (
    namesSomething(to, printed, context) ||
    (at >= 0 && (isShareOrDay(effect, tokens, at, printed) || isOtherUnit(tokens, at)))
  );
}

function placeOf(value: string, tokens: readonly Token[]): number {
  return tokens.findLastIndex((_, index) => numberAt(tokens, index) === value);
}

/** "da 5 giorni a 48 ore": the new value is no number of the old one's unit. */
function isOtherUnit(tokens: readonly Token[], at: number): boolean {
  const unit = timeUnit(tokens[at + 1]?.text);
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => timeUnit(text))
    .find((found) => found !== null);
  return unit !== null && before !== undefined && unit !== before;
}

function isShareOrDay({ from }: Effect, tokens: readonly Token[], at: number, printed: DraftIndicator): boolean {
  const isShare = inPercent(tokens, at) && kindOf(printed) !== 'PERCENT' && !printed.target?.text.includes('%');
  return isShare || (DAY.test(tokens[at]?.text ?? '') && from?.includes('.') !== true);
}

/** Whether the words around a new value contradict it: another unit, a rise called a reduction. */
export function contradictsWords(effect: Effect, tokens: readonly Token[], context: DecisionContext): boolean {
  const { to, indicator } = effect;
  const at = to === null ? -1 : placeOf(to, tokens);
  if (at < 0) return false;
  const printed = indicator === null ? undefined : context.indicators.get(indicator);
  if (contradictsVerb(effect, tokens)) return true;
  if (printed === undefined || effect.kind === 'INDICATOR_WEIGHT_CHANGED') return false;
  return changesUnit(tokens, at, printed) || changesScale(effect, tokens, at, printed);
}

/** A hundred times as much or as little, or a percentage typed as a share: no decision says so in passing. */
function changesScale(
  { to, statedFrom }: Effect,
  tokens: readonly Token[],
  at: number,
  printed: DraftIndicator,
): boolean {
  const column = printed.target?.value ?? null;
  if (to === null || column === null || !NUMBER.test(to) || !NUMBER.test(column)) return false;
  const [next, before] = [new Decimal(to).abs(), new Decimal(column).abs()];
  if (next.isZero() || before.isZero()) return false;
  const isShare = next.lessThanOrEqualTo(1) && before.greaterThan(1) && !inPercent(tokens, at);
  if (kindOf(printed) === 'PERCENT' && isShare) return true;
  const ratio = next.div(before);
  return statedFrom === null && (ratio.greaterThanOrEqualTo(FAR) || ratio.lessThanOrEqualTo(new Decimal(1).div(FAR)));
}

function inPercent(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at + 1], '%') || /^percent/.test(tokens[at + 1]?.text ?? '');
}

const OF_TIME = /temp|durat|giorn|mes[ei]|\bor[ae]\b|ritard|attes|minut|settiman|\bgg\b/;

/** Whether a time unit stands after the new value that the indicator is not measured in. */
function changesUnit(tokens: readonly Token[], at: number, { target, title, formula }: DraftIndicator): boolean {
  const unit = timeUnit(tokens[at + 1]?.text);
  if (unit === null) return false;
  const ofClause = tokens.filter((_, index) => index !== at + 1).map(({ text }) => timeUnit(text));
  const printed = (target?.text.match(/\p{L}+/gu) ?? []).map((word) => timeUnit(foldedWord(word)));
  const others = [...ofClause, ...printed].filter((other) => other !== null);
  if (others.length > 0) return others.some((other) => other !== unit);
  return !OF_TIME.test(foldedWord(`${title ?? ''} ${formula ?? ''}`));
}

function contradictsVerb({ from, to }: Effect, tokens: readonly Token[]): boolean {
  if (from === null || to === null || !NUMBER.test(from) || !NUMBER.test(to)) return false;
  const verbs = tokens.filter((token) => isConcept(token, 'CHANGE')).map(({ text }) => text);
  const falls = verbs.some(fallsBy);
  const rises = verbs.some(risesBy);
  if (falls === rises) return false;
  return falls ? new Decimal(to).greaterThan(from) : new Decimal(to).lessThan(from);
}

/** Whether the words name what changes: a value alone may be anything. */
export function namesChange(effect: Effect, tokens: readonly Token[], context: DecisionContext): boolean {
  const column = columnOf(effect, context)?.value ?? null;
  const named = tokens.some(
    (token) => isConcept(token, 'TARGET', 'WEIGHT', 'CHANGE', 'ACCEPT') || token.text === 'atteso',
  );
  return named || (effect.statedFrom !== null && effect.statedFrom === column);
}
