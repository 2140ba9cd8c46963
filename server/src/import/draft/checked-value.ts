import { direction, indicatorKind, REPORTING_FREQUENCIES } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { reportingFrequencyOf } from '../../plan/measure/reporting-frequency.js';
import { printedDay } from '../../plan/printed-day.js';
import { possibleWeights, type WeightOwner, weightFault } from '../../plan/weight-range.js';
import { targetReading } from '../table/cells/target-reading.js';
import { type NumberReading, printedNumber } from '../text/printed-number.js';
import { numberWithUnit } from './draft-target.js';

/** The fault of a typed value, in Italian, with how to correct it. */
export interface ValueProblem {
  readonly code: 'UNREADABLE_NUMBER' | 'UNREADABLE_DAY' | 'UNKNOWN_VALUE';
  readonly message: string;
}

export type CheckedValue = { readonly value: string | null } | ValueProblem;

/** What has the value, in the plan of a year. */
export interface ValueSubject {
  readonly owner: WeightOwner;
  readonly year: number;
}

/** A text as a person typed it, on one line; null where nothing was typed. */
export function cleanText(text: string | null): string | null {
  const clean = (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return clean === '' ? null : clean;
}

/**
 * A typed value of a field in canonical form: numbers as Italians write them ("1.234,5"), names of the vocabularies as
 * they are. `current` is the canonical value before: where it is repeated unchanged it is kept, so that 1.234 is not
 * read as thousands.
 */
export function checkedValue(
  typed: string | null,
  field: string,
  current: string | null,
  { owner, year }: ValueSubject,
): CheckedValue {
  if (typed === current) return { value: typed };
  const text = cleanText(typed);
  if (text === null || text === current) return { value: text };
  switch (field) {
    case 'target':
      return checkedTarget(text, year);
    case 'baseline':
      return checkedNumber(text, numberWithUnit(text, year));
    case 'weight':
      return checkedWeight(text, owner);
    case 'kind':
      return oneOf(text, Object.values(indicatorKind), 'il tipo di misura');
    case 'frequency':
      return checkedFrequency(text);
    case 'start':
    case 'due':
      return checkedDay(text);
    case 'direction':
      return oneOf(text, Object.values(direction), 'la polarità');
    default:
      return { value: text };
  }
}

function checkedTarget(text: string, year: number): CheckedValue {
  const reading = targetReading(text, { year, speaksOfDates: false });
  if (reading.kind === 'value') return { value: reading.value };
  if (reading.kind === 'missing') return { value: null };
  return {
    code: 'UNREADABLE_NUMBER',
    message: `«${text}» non è un target che si possa leggere con certezza: scriverlo come 1.234,5, ≤ 30 giorni, entro il 30/06/${year}, da 10 a 15 o fatto.`,
  };
}

function checkedWeight(text: string, owner: WeightOwner): CheckedValue {
  const read = checkedNumber(text, printedNumber(text));
  const fault = 'value' in read && read.value !== null ? weightFault(owner, read.value) : null;
  if (fault === null) return read;
  return { code: 'UNREADABLE_NUMBER', message: `Il peso «${text}» ${fault}: indicare ${possibleWeights(owner)}.` };
}

/** A day is typed with its year: a person states it whole. */
function checkedDay(text: string): CheckedValue {
  const day = /\d{4}/.test(text) && /^\d{1,2}\D|^\d{4}-/.test(text) ? printedDay(text, 0) : null;
  if (day !== null) return { value: day };
  return { code: 'UNREADABLE_DAY', message: `«${text}» non è un giorno: scriverlo come 31/12/2026.` };
}

function checkedFrequency(text: string): CheckedValue {
  const frequency = reportingFrequencyOf(text);
  if (frequency !== null) return { value: frequency };
  const names = REPORTING_FREQUENCIES.map((name) => italianWords.frequency[name].toLowerCase()).join(', ');
  return { code: 'UNKNOWN_VALUE', message: `«${text}» non è una frequenza: sono possibili ${names}.` };
}

function checkedNumber(text: string, reading: NumberReading): CheckedValue {
  if (reading.kind !== 'unreadable') return { value: reading.kind === 'value' ? reading.value : null };
  return {
    code: 'UNREADABLE_NUMBER',
    message: `«${text}» non è un numero che si possa leggere con certezza: scriverlo come 1.234,5.`,
  };
}

function oneOf(text: string, names: readonly string[], what: string): CheckedValue {
  const found = names.find((name) => name === text.toUpperCase());
  if (found !== undefined) return { value: found };
  return { code: 'UNKNOWN_VALUE', message: `«${text}» non è ${what}: sono possibili ${names.join(', ')}.` };
}
