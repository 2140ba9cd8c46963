import { isMark, isWord, type Token } from '../words/token.js';
import { impliedIndicator, type Scope } from './effect.js';
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

function yearAfter(tokens: readonly Token[], value: ValuePhrase): string | null {
  const near = tokens.slice(value.end, value.end + 5);
  const at = near.findIndex(({ kind, text }) => kind === 'number' && YEAR.test(text));
  return at > 0 && isWord(near[at - 1], 'il', 'nel', 'anno', 'per', 'del') ? (near[at]?.text ?? null) : null;
}

/** "150 per il 2019 e 160 per il 2020": one value for each year, of which the plan's year takes one. */
export function valuesOfSeveralYears(tokens: readonly Token[], values: readonly ValuePhrase[]): boolean {
  return new Set(values.flatMap((value) => yearAfter(tokens, value) ?? [])).size > 1;
}

/** The values of a clause that may be values of the plan: without years, and without numbers that restate the one before. */
export function ownValues(tokens: readonly Token[], scope: Scope): ValuePhrase[] {
  const all = valuePhrases(tokens);
  const values = mayBeYear(all, scope) ? all : all.filter(({ yearly }) => !yearly);
  return values.filter((value, at) => !restates(tokens, values[at - 1], value));
}
