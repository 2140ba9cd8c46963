import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { dateText } from '../plan/italian-day.js';
import { decimalText, isMeasure, numberText } from './number-text.js';
import { looksLikeShare } from './percent-question.js';

interface ReportedMeasures<M> {
  readonly indicator: string;
  readonly value: M | null;
  readonly numerator: M | null;
  readonly denominator: M | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  /** Whether the person has confirmed a percentage like 0,88. */
  readonly confirmed: boolean;
}

/** A value as a person reports it. */
export type ReportedInput = ReportedMeasures<number>;

/** A value as a file states it; measures are decimal texts without exponent. */
export type DecimalInput = ReportedMeasures<string>;

/** The facts about the indicator in force that the check needs. */
export interface MeasuredIndicator {
  readonly kind: IndicatorKind;
  readonly target: number | null;
}

/** Why an input is refused, and how to correct it. */
export interface InputProblem {
  readonly code: string;
  readonly message: string;
  /** Code of the indicator. */
  readonly subject: string;
  readonly field: string | null;
}

/** A fault of a reported value, and how to correct it, in words that follow the name of the indicator. */
export interface ReadingFault {
  readonly code: ReadingFaultCode;
  readonly field: ReadingField;
  readonly message: string;
}

export type ReadingField = 'indicator' | 'value' | 'numerator' | 'denominator' | 'asOf' | 'note';

export type ReadingFaultCode =
  | 'UNKNOWN_INDICATOR'
  | 'DATE_OUTSIDE_YEAR'
  | 'TOO_LONG'
  | 'UNREADABLE_NUMBER'
  | 'VALUE_AND_RATIO'
  | 'RATIO_INCOMPLETE'
  | 'VALUE_MISSING'
  | 'BINARY_VALUE'
  | 'NEGATIVE_DENOMINATOR'
  | 'PERCENT_AS_SHARE';

/** The reported measures as canonical numbers. */
export interface CanonicalMeasures {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export const NOTE_LENGTH = 4000;

/** Whether values can be reported for a date: a day of the plan's year; for final values also until 30 June after
 *  it. */
export function isReportingDate(year: number, asOf: string, final: boolean): boolean {
  return asOf >= `${year}-01-01` && asOf <= (final ? `${year + 1}-06-30` : `${year}-12-31`);
}

/** The dates for which values can be reported, in words. */
export function reportingDates(year: number, final: boolean): string {
  return final ? `fra il 1° gennaio ${year} e il 30 giugno ${year + 1}` : `del ${year}`;
}

/** All problems of one input; the indicator is null where the plan has none with the code. */
export function readingProblems(
  input: ReportedInput,
  indicator: MeasuredIndicator | null,
  year: number,
): readonly InputProblem[] {
  const { value, numerator, denominator } = input;
  const written = {
    value: decimalOrNull(value),
    numerator: decimalOrNull(numerator),
    denominator: decimalOrNull(denominator),
  };
  return readingFaults({ ...input, ...written }, indicator, year).map(({ code, field, message }) => ({
    code,
    message: `Indicatore ${input.indicator}: ${message}`,
    subject: input.indicator,
    field,
  }));
}

/**
 * The faults of a reported value, typed or from a file. The indicator is null where the plan has none with the code.
 */
export function readingFaults(
  input: DecimalInput,
  indicator: MeasuredIndicator | null,
  year: number,
): readonly ReadingFault[] {
  if (indicator === null) {
    const message = `il piano ${year} non ha un indicatore con questo codice dopo l’ultimo provvedimento. Verificare il codice.`;
    return [{ code: 'UNKNOWN_INDICATOR', field: 'indicator', message }];
  }
  const { asOf, final, note } = input;
  const faults: ReadingFault[] = [];
  if (!isReportingDate(year, asOf, final)) {
    const message = `la data ${dateText(asOf)} non va bene: serve una data ${reportingDates(year, final)}.`;
    faults.push({ code: 'DATE_OUTSIDE_YEAR', field: 'asOf', message });
  }
  if (note !== null && note.length > NOTE_LENGTH) {
    const message = `la nota ha ${note.length} caratteri e ne può avere ${NOTE_LENGTH}: accorciarla.`;
    faults.push({ code: 'TOO_LONG', field: 'note', message });
  }
  const wrong = measureFault(input, indicator);
  if (wrong === null) return faults;
  const [code, field, message] = wrong;
  return [...faults, { code, field, message }];
}

/** The measures of an input without problems. */
export function canonicalMeasures({ value, numerator, denominator }: ReportedInput): CanonicalMeasures {
  const measure = (number: number | null) => (number === null ? null : numberText(number));
  return { value: measure(value), numerator: measure(numerator), denominator: measure(denominator) };
}

type Fault = readonly [code: ReadingFaultCode, field: ReadingField, message: string];

const MEASURES = ['value', 'numerator', 'denominator'] as const;

function measureFault(input: DecimalInput, indicator: MeasuredIndicator): Fault | null {
  const unreadable = MEASURES.find((field) => input[field] !== null && !isMeasure(input[field]));
  if (unreadable) {
    return ['UNREADABLE_NUMBER', unreadable, 'il numero ha troppe cifre: scriverne al massimo 18, ad esempio 1234.5.'];
  }
  return formFault(input) ?? kindFault(input, indicator);
}

/** The fault of an input that is neither a value nor numerator and denominator. */
function formFault({ value, numerator, denominator }: DecimalInput): Fault | null {
  const parts = [numerator, denominator].filter((part) => part !== null).length;
  if (value !== null && parts > 0) {
    return ['VALUE_AND_RATIO', 'value', 'ci sono sia il valore sia numeratore o denominatore: lasciarne uno solo.'];
  }
  if (value !== null || parts === 2) return null;
  return parts === 1
    ? ['RATIO_INCOMPLETE', 'denominator', 'numeratore e denominatore vanno indicati insieme.']
    : [
        'VALUE_MISSING',
        'value',
        'manca il valore (oppure numeratore e denominatore). Per togliere un valore già registrato, ritirarlo.',
      ];
}

function kindFault({ value, denominator, confirmed }: DecimalInput, { kind, target }: MeasuredIndicator): Fault | null {
  if (kind === 'BINARY' && !isBinary(value)) {
    const found = value === null ? 'numeratore e denominatore non vanno bene' : `${italianDecimal(value)} non va bene`;
    return ['BINARY_VALUE', 'value', `${found}: i valori ammessi sono 1 (fatto) e 0 (non fatto).`];
  }
  if (denominator !== null && new Decimal(denominator).isNegative()) {
    const message = `il denominatore non può essere negativo: correggere ${italianDecimal(denominator)}.`;
    return ['NEGATIVE_DENOMINATOR', 'denominator', message];
  }
  if (kind === 'PERCENT' && !confirmed && value !== null && looksLikeShare(value, target)) {
    const [found, meant] = [italianDecimal(value), italianDecimal(new Decimal(value).times(100).toFixed())];
    const message = `${found} significa ${meant} %? Le percentuali si scrivono da 0 a 100: scrivere ${meant}, oppure confermare che il risultato è ${found} %.`;
    return ['PERCENT_AS_SHARE', 'value', message];
  }
  return null;
}

function isBinary(value: string | null): boolean {
  return value !== null && (new Decimal(value).isZero() || new Decimal(value).equals(1));
}

function decimalOrNull(number: number | null): string | null {
  return number === null ? null : decimalText(number);
}

function italianDecimal(canonical: string): string {
  return canonical.replace('.', ',');
}
