import { timeAt } from '../words/times.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { bareValue } from './bare-value.js';
import { introducedValue } from './introduced-value.js';
import { nextOfSeveral } from './listed-value.js';
import { isYear, type StatedValue } from './stated-value.js';

export interface ValuePhrase extends StatedValue {
  /** "8 punti": the measure of an objective's weight. */
  readonly points: boolean;
  /** Four digits after "al", "nel", "del": more likely a year than a value. */
  readonly yearly: boolean;
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

const FORMERLY = ['gia', 'precedentemente', 'inizialmente', 'originariamente', 'prima', 'finora', 'attualmente'];

/** "aumentato a 12 il peso dell'obiettivo, già fissato in 10": a former value that stands apart from the new one. */
function withOldValues(tokens: readonly Token[], found: readonly ValuePhrase[]): ValuePhrase[] {
  const [first, second, ...others] = found;
  if (first === undefined || second === undefined || others.length > 0) return [...found];
  const apart = tokens.slice(first.end, second.start + 1).some((token) => isWord(token, ...FORMERLY));
  const single = first.from === null && second.from === null && second.to !== null && !first.relative;
  return apart && single ? [{ ...first, from: second.to }] : [...found];
}

/** "target 2019: 30 - 2020: 45": a year that stands before its value. */
function labelsValue(tokens: readonly Token[], at: number): boolean {
  const noun = isMark(tokens[at - 1], ':') ? tokens[at - 2] : tokens[at - 1];
  const named = isConcept(noun, 'TARGET', 'VALUE', 'WEIGHT') || isYear(tokens[at - 3]) || isYear(tokens[at - 4]);
  return isYear(tokens[at]) && named && tokens.slice(at + 1, at + 30).some(({ kind }) => kind === 'number');
}

/** The values that a clause states, in order. Times ("al 2020", "entro il 31 dicembre") are left out. */
export function valuePhrases(tokens: readonly Token[]): ValuePhrase[] {
  const measured = tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT', 'VALUE'));
  const found: ValuePhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const year = labelsValue(tokens, at);
    const time = timeAt(tokens, at, measured);
    const value =
      year || time !== null
        ? null
        : (introducedValue(tokens, at) ?? bareValue(tokens, at) ?? nextOfSeveral(tokens, at, found.at(-1)));
    if (value !== null) found.push({ ...value, points: inPoints(tokens, value), yearly: isYearly(tokens, value) });
    at = value?.end ?? time?.end ?? at + 1;
  }
  return withOldValues(tokens, found);
}
