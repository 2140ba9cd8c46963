import { italianNumber } from '@traguardo/schema/italian-number';
import { excessDigits } from '@traguardo/schema/reported-value';
import type { IndicatorKind, ReadingQuestion } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { dateText } from '../../plan/italian-day.js';
import type {
  DecimalInput,
  InputProblem,
  MeasuredIndicator,
  ReadingFault,
  ReadingFaultCode,
  ReadingField,
  ReportedInput,
} from '../reported-input.js';
import { decimalText, isMeasure, numberText } from './number-text.js';
import { readingQuestions } from './reading-questions.js';

/** The reported measures as canonical numbers; the value of a DATE is an ISO day. */
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
  return readingFaults(writtenInput(input), indicator, year).map(({ code, field, message }) => ({
    code,
    message: `Indicatore ${input.indicator}: ${message}`,
    subject: input.indicator,
    field,
  }));
}

/** The questions of an input that its writer has answered. */
export function answeredProblems(
  input: ReportedInput,
  indicator: MeasuredIndicator | null,
  year: number,
): readonly ReadingQuestion[] {
  return indicator === null || input.confirmed.length === 0
    ? []
    : answeredQuestions(writtenInput(input), indicator, year);
}

function writtenInput(input: ReportedInput): DecimalInput {
  const { value, numerator, denominator } = input;
  return {
    ...input,
    value: decimalOrNull(value),
    numerator: decimalOrNull(numerator),
    denominator: decimalOrNull(denominator),
  };
}

/**
 * The faults of a reported value, typed or from a file, and what is asked of it and not confirmed. The indicator is null
 * where the plan has none with the code.
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
  const { asOf, final } = input;
  const faults: ReadingFault[] = [];
  if (!isReportingDate(year, asOf, final)) {
    const message = `la data ${dateText(asOf)} non va bene: serve una data ${reportingDates(year, final)}.`;
    faults.push({ code: 'DATE_OUTSIDE_YEAR', field: 'asOf', message });
  }
  faults.push(...lengthFaults(input));
  const wrong = measureFault(input, indicator);
  if (wrong !== null) return [...faults, fault(wrong)];
  if (faults.length > 0) return faults;
  return readingQuestions(input, indicator, year).filter(({ code }) => !isConfirmed(input, code));
}

const TEXTS = { note: 'la nota', criticality: 'la criticità', correctiveAction: 'l’azione correttiva' } as const;

function lengthFaults(input: DecimalInput): ReadingFault[] {
  return (['note', 'criticality', 'correctiveAction'] as const).flatMap((field) => {
    const length = input[field]?.length ?? 0;
    if (length <= NOTE_LENGTH) return [];
    const message = `${TEXTS[field]} ha ${length} caratteri e ne può avere ${NOTE_LENGTH}: accorciarla.`;
    return [{ code: 'TOO_LONG', field, message }];
  });
}

/** The questions of a value that its writer has answered: they are kept with the reading. */
export function answeredQuestions(
  input: DecimalInput,
  indicator: MeasuredIndicator,
  year: number,
): readonly ReadingQuestion[] {
  const asked = readingQuestions(input, indicator, year).map(({ code }) => code);
  return input.confirmed.filter((code) => asked.includes(code));
}

function isConfirmed({ confirmed }: DecimalInput, code: ReadingFaultCode): boolean {
  return confirmed.some((question) => question === code);
}

function fault([code, field, message]: Fault): ReadingFault {
  return { code, field, message };
}

/** The measures of an input without problems. */
export function canonicalMeasures({ value, date, numerator, denominator }: ReportedInput): CanonicalMeasures {
  const measure = (number: number | null) => (number === null ? null : numberText(number));
  return { value: date ?? measure(value), numerator: measure(numerator), denominator: measure(denominator) };
}

type Fault = readonly [code: ReadingFaultCode, field: ReadingField, message: string];

const MEASURES = ['value', 'numerator', 'denominator'] as const;

function measureFault(input: DecimalInput, indicator: MeasuredIndicator): Fault | null {
  return digitsFault(input) ?? formFault(input) ?? ratioFault(input) ?? KIND_FAULTS[indicator.kind](input);
}

/** A number that cannot be kept as it is written: nothing is rounded in silence. */
function digitsFault(input: DecimalInput): Fault | null {
  for (const field of MEASURES) {
    const text = input[field];
    if (text === null) continue;
    const excess = isMeasure(text) ? excessDigits(text) : 'TOO_LONG';
    if (excess === 'TOO_FINE')
      return ['TOO_FINE', field, `${shown(text)} ha troppi decimali: scriverne al massimo 6, ad esempio 0,125.`];
    if (excess === 'TOO_LONG')
      return ['UNREADABLE_NUMBER', field, 'il numero ha troppe cifre: scriverne al massimo 15, ad esempio 1.234,5.'];
  }
  return null;
}

/** The fault of an input that is neither a value nor numerator and denominator. */
function formFault({ value: number, date, numerator, denominator }: DecimalInput): Fault | null {
  const value = number ?? date;
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

/** A part of nothing is impossible; nothing of nothing means "not applicable", which somebody has to explain. */
function ratioFault({ numerator, denominator, note }: DecimalInput): Fault | null {
  if (numerator === null || denominator === null) return null;
  const whole = new Decimal(denominator);
  if (whole.isNegative() && !whole.isZero()) {
    const message = `il denominatore non può essere negativo: correggere ${shown(denominator)}.`;
    return ['NEGATIVE_DENOMINATOR', 'denominator', message];
  }
  if (!whole.isZero()) return null;
  if (!new Decimal(numerator).isZero()) {
    const message = `${shown(numerator)} su 0 non è possibile: se il denominatore è zero lo è anche il numeratore. Correggere uno dei due.`;
    return ['ZERO_DENOMINATOR', 'denominator', message];
  }
  if (note !== null && note.trim() !== '') return null;
  return [
    'REASON_MISSING',
    'note',
    '0 su 0 vuol dire che l’indicatore non è applicabile: scriverne il motivo nella nota.',
  ];
}

/** What a value of each kind cannot be. */
const KIND_FAULTS: Readonly<Record<IndicatorKind, (input: DecimalInput) => Fault | null>> = {
  NUMBER: (input) => wordFault(input) ?? percentFault(input),
  PERCENT: wordFault,
  BINARY: binaryFault,
  DATE: dayFault,
};

/** The day on which something was done; it lies not after the day that the reading is of. */
function dayFault({ date, asOf }: DecimalInput): Fault | null {
  if (date === null)
    return [
      'NOT_A_DAY',
      'value',
      'serve il giorno in cui è stato fatto, non un numero: scrivere ad esempio 15/06/2019.',
    ];
  if (date <= asOf) return null;
  const message = `il giorno ${dateText(date)} è dopo la data della rilevazione, ${dateText(asOf)}: correggere uno dei due.`;
  return ['DAY_AFTER_READING', 'value', message];
}

function wordFault({ form, date }: DecimalInput): Fault | null {
  if (date !== null) return ['NOT_A_NUMBER', 'value', 'serve un numero, non una data: scrivere ad esempio 1.234,5.'];
  if (form !== 'WORD') return null;
  return ['NOT_A_NUMBER', 'value', 'serve un numero, non una parola: scrivere ad esempio 1.234,5.'];
}

function percentFault({ form, value }: DecimalInput): Fault | null {
  if (form !== 'PERCENT' || value === null) return null;
  const message = `${shown(value)} % non va bene, perché l’indicatore non è una percentuale: scrivere il numero senza %, ad esempio 1.234,5.`;
  return ['NOT_A_PERCENTAGE', 'value', message];
}

function binaryFault({ value, form }: DecimalInput): Fault | null {
  if (form !== 'PERCENT' && value !== null && ['0', '1'].includes(new Decimal(value).toFixed())) return null;
  const found = value === null ? 'numeratore e denominatore non vanno bene' : `${shown(value)} non va bene`;
  return ['BINARY_VALUE', 'value', `${found}: i valori ammessi sono 1 (fatto) e 0 (non fatto).`];
}

function decimalOrNull(number: number | null): string | null {
  return number === null ? null : decimalText(number);
}

/** A canonical number as Italians write it; what is no number stays as it is. */
function shown(canonical: string): string {
  return isMeasure(canonical) ? italianNumber(canonical) : canonical;
}
