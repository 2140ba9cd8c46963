import type { Language } from '@traguardo/schema/format';
import { CALCULATION_WORDS, type CalculationWords } from '@traguardo/schema/words/calculation-words';
import { dateText } from '../plan/italian-day.js';
import type { Calculation } from './calculation.js';

/** The calculation of an attainment in one sentence: inputs, arithmetic and limit; then the method. */
export function explanation(calculation: Calculation, language: Language): string {
  const { name, version } = calculation.policy;
  return `${calculationSentence(calculation, language)} ${CALCULATION_WORDS[language].method(name, version)}`;
}

/** The same without the method. */
export function calculationSentence(calculation: Calculation, language: Language): string {
  const words = CALCULATION_WORDS[language];
  const { state, basis, kind, closed } = calculation;
  const name = words.targetName[basis];
  const target = targetText(calculation, words);
  const actual = actualText(calculation, words);
  switch (state) {
    case 'NEUTRALISED':
      return words.neutralised;
    case 'REDEFINED':
      return words.redefined[basis];
    case 'UNCLEAR':
      return words.unclear(name);
    case 'NO_TARGET':
      return words.noTarget(name);
    case 'NO_ACTUAL':
      return closed ? words.noActualAtClosing(target) : words.noActual(target);
    case 'NOT_APPLICABLE':
      return words.notApplicable(target, actual);
    case 'INVALID':
      return kind === 'BINARY' ? words.notBinary(actual) : words.notOfKind(actual, kind);
    case 'SCORED':
      return words.scored(target, actual, arithmetic(calculation, words));
  }
}

function targetText({ basis, kind, direction, target, range }: Calculation, words: CalculationWords): string {
  const name = words.targetName[basis];
  if (kind === 'BINARY') return words.binaryTarget(name);
  if (kind === 'DATE') return words.dayTarget(name, target === null ? words.unknown : dateText(target));
  if (direction === 'RANGE') return `${name} ${rangeText(range, words)}`;
  const better = direction === 'LOWER' ? words.lowerIsBetter : '';
  return `${name} ${target === null ? words.unknown : words.number(target)}${better}`;
}

function rangeText(range: Calculation['range'], words: CalculationWords): string {
  const { min = null, max = null, tolerance = null } = range ?? {};
  const limits = [
    ...(min === null ? [] : [words.from(words.number(min))]),
    ...(max === null ? [] : [words.to(words.number(max))]),
  ].join(' ');
  return tolerance === null ? limits : `${limits}${words.tolerance(words.number(tolerance))}`;
}

function actualText({ state, kind, actual, ratio }: Calculation, words: CalculationWords): string {
  const parts = ratio === null ? null : words.ratio(words.number(ratio.numerator), words.number(ratio.denominator));
  if (actual === null) return parts ?? words.unknown;
  // What was reported in place of a number or a day stays as it was written.
  if (state === 'INVALID' && kind !== 'BINARY') return actual;
  if (kind === 'DATE') return dateText(actual);
  return parts === null ? words.number(actual) : `${words.number(actual)} (${parts})`;
}

function arithmetic({ step, percent, limited }: Calculation, words: CalculationWords): string {
  const result = words.percentage(words.number(percent ?? ''));
  const limit = limited === null ? '' : limited === 'AT_MOST' ? words.atMost : words.atLeast;
  return `${stepText(step, result, words)}${limit}`;
}

function stepText(step: Calculation['step'], result: string, words: CalculationWords): string {
  if (step === null) return result;
  if (step.rule === 'ZERO_TARGET') return `${words.zeroTarget(step.met)}, ${result}`;
  if (step.rule === 'DAYS') return `${delayText(step, words)}, ${result}`;
  const [reached, wanted] = [bracketed(step.reached, words), bracketed(step.wanted, words)];
  switch (step.rule) {
    case 'PROPORTION':
      return `100 × ${reached} / ${wanted} = ${result}`;
    case 'MIRROR':
      return `100 × (2 − ${reached} / ${wanted}) = ${result}`;
    case 'RATIO':
      return `100 × ${wanted} / ${reached} = ${result}`;
    case 'NONE_LEFT':
      return `${words.noneLeft}, ${result}`;
  }
}

/** The days after a date, and the tolerance of the policy. */
function delayText({ late, lateDays }: { late: string; lateDays: number }, words: CalculationWords): string {
  if (late === '0' || late.startsWith('-')) return words.inTime;
  const days = words.late(words.number(late), late === '1');
  return lateDays === 0 ? days : `${days}${words.zeroAfter(lateDays)}`;
}

function bracketed(number: string, words: CalculationWords): string {
  return number.startsWith('-') ? `(${words.number(number)})` : words.number(number);
}
