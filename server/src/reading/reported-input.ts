import {
  type Direction,
  type IndicatorKind,
  READING_QUESTIONS,
  type ReadingQuestion,
} from '@traguardo/schema/vocabulary';

/** Whether a problem is only asked: a person can confirm the value knowingly, until then it is held back. */
export function isReadingQuestion(code: string): code is ReadingQuestion {
  return READING_QUESTIONS.some((question) => question === code);
}

interface ReportedMeasures<M> {
  readonly indicator: string;
  readonly value: M | null;
  readonly numerator: M | null;
  readonly denominator: M | null;
  /** ISO date: the day that is reported, for the kind DATE. */
  readonly date: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
  /** How the value is written: a word or a percent sign does not fit every kind. */
  readonly form: ValueForm;
  /** What the person has confirmed knowingly. */
  readonly confirmed: readonly ReadingQuestion[];
}

export type ValueForm = 'NUMBER' | 'PERCENT' | 'WORD' | 'DAY';

/** A value as a person reports it. */
export type ReportedInput = ReportedMeasures<number>;

/** A value as a file states it; measures are decimal texts without exponent. */
export type DecimalInput = ReportedMeasures<string>;

/** The facts about the indicator in force that the check needs. */
export interface MeasuredIndicator {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly target: number | null;
  /** The limits of a RANGE, which has no target. */
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
  readonly unit: string | null;
  readonly title: string | null;
  readonly formula: string | null;
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

export type ReadingField =
  | 'indicator'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'asOf'
  | 'note'
  | 'criticality'
  | 'correctiveAction';

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
  | 'ZERO_DENOMINATOR'
  | 'REASON_MISSING'
  | 'NOT_A_NUMBER'
  | 'NOT_A_PERCENTAGE'
  | 'TOO_FINE'
  | 'NOT_A_DAY'
  | 'DAY_AFTER_READING'
  | ReadingQuestion;
