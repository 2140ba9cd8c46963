import { Decimal } from 'decimal.js';
import type { IndicatorKind } from '../plan/vocabulary.js';
import { numberText } from './number-text.js';
import { looksLikeShare } from './percent-question.js';

/** A value as somebody reports it. */
export interface ReportedInput {
  readonly indicator: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  /** Whether the question about a percentage like 0,88 was answered. */
  readonly confirmed: boolean;
}

/** What has to be known of the indicator in force. */
export interface MeasuredIndicator {
  readonly kind: IndicatorKind;
  readonly target: number | null;
}

/** Why an input is not taken, and how to mend it. */
export interface InputProblem {
  readonly code: string;
  readonly message: string;
  /** Code of the indicator. */
  readonly subject: string;
  readonly field: string | null;
}

/** What was reported, as canonical numbers. */
export interface CheckedMeasures {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export const NOTE_LENGTH = 4000;

/** Whether a date can be reported for: a day of the plan's year, for final values also until 30 June after it. */
export function isReportingDate(year: number, asOf: string, final: boolean): boolean {
  return asOf >= `${year}-01-01` && asOf <= (final ? `${year + 1}-06-30` : `${year}-12-31`);
}

/** Which dates can be reported for, in words. */
export function reportingDates(year: number, final: boolean): string {
  return final ? `fra il 1° gennaio ${year} e il 30 giugno ${year + 1}` : `del ${year}`;
}

/** The problems of one input, all of them; its indicator is null where the plan has none with the code. */
export function readingProblems(
  input: ReportedInput,
  indicator: MeasuredIndicator | null,
  year: number,
): readonly InputProblem[] {
  const problem = (code: string, field: string | null, message: string): InputProblem => ({
    code,
    message: `Indicatore ${input.indicator}: ${message}`,
    subject: input.indicator,
    field,
  });
  if (indicator === null) {
    const message = `il piano ${year} non ha un indicatore con questo codice dopo l’ultimo provvedimento. Verificare il codice.`;
    return [problem('UNKNOWN_INDICATOR', 'indicator', message)];
  }
  const problems: InputProblem[] = [];
  if (!isReportingDate(year, input.asOf, input.final)) {
    const message = `la data ${input.asOf} non va bene: serve una data ${reportingDates(year, input.final)}.`;
    problems.push(problem('DATE_OUTSIDE_YEAR', 'asOf', message));
  }
  if (input.note !== null && input.note.length > NOTE_LENGTH) {
    problems.push(problem('TOO_LONG', 'note', `la nota supera ${NOTE_LENGTH} caratteri: accorciarla.`));
  }
  const wrong = measureProblem(input, indicator);
  return wrong ? [...problems, problem(...wrong)] : problems;
}

/** The measures of an input without problems. */
export function checkedMeasures({ value, numerator, denominator }: ReportedInput): CheckedMeasures {
  return { value: text(value), numerator: text(numerator), denominator: text(denominator) };
}

type Wrong = readonly [code: string, field: string, message: string];

const MEASURES = ['value', 'numerator', 'denominator'] as const;

function measureProblem(input: ReportedInput, indicator: MeasuredIndicator): Wrong | null {
  const unreadable = MEASURES.find((field) => input[field] !== null && text(input[field]) === null);
  if (unreadable) {
    return ['UNREADABLE_NUMBER', unreadable, 'il numero ha troppe cifre: scriverne al massimo 18, ad esempio 1234.5.'];
  }
  return formProblem(input) ?? kindProblem(input, indicator);
}

/** Either a value, or numerator and denominator. */
function formProblem({ value, numerator, denominator }: ReportedInput): Wrong | null {
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

function kindProblem(
  { value, denominator, confirmed }: ReportedInput,
  { kind, target }: MeasuredIndicator,
): Wrong | null {
  if (kind === 'BINARY' && value !== 0 && value !== 1) {
    return ['BINARY_VALUE', 'value', 'i valori ammessi sono 1 (fatto) e 0 (non fatto).'];
  }
  if (denominator !== null && denominator < 0) {
    return ['NEGATIVE_DENOMINATOR', 'denominator', 'il denominatore non può essere negativo.'];
  }
  const written = text(value);
  if (kind === 'PERCENT' && !confirmed && written !== null && looksLikeShare(written, target)) {
    const [found, meant] = [italian(written), italian(new Decimal(written).times(100).toFixed())];
    const message = `${found} significa ${meant} %? Le percentuali si scrivono da 0 a 100: scrivere ${meant}, oppure confermare che il risultato è ${found} %.`;
    return ['PERCENT_AS_SHARE', 'value', message];
  }
  return null;
}

function text(number: number | null): string | null {
  return number === null ? null : numberText(number);
}

function italian(canonical: string): string {
  return canonical.replace('.', ',');
}
