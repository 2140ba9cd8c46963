import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { ReportedQuestion } from '../act/reported-draft.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftReading } from './draft-reading.js';

/** The report of loading a file of actual values: the public output of `traguardo readings --json`. */
export interface ReadingsReport {
  readonly document: { readonly id: string | null; readonly filename: string; readonly sha256: string };
  readonly plan: PlanKey | null;
  readonly counts: ReadingsCounts | null;
  readonly issues: readonly ImportIssue[];
  /** What waits for an answer. */
  readonly questions: readonly ReportedQuestion[];
  /** What is recorded, or would be. */
  readonly readings: readonly ReportedReading[];
  /** Values left out because they are unusual and nobody has confirmed them. */
  readonly held: number;
  /** Readings recorded. */
  readonly changed: number;
  readonly saved: boolean;
}

export interface ReadingsCounts {
  readonly rows: number;
  readonly final: number;
  readonly interim: number;
  /** Indicators whose value is blank, or "n.d.". */
  readonly notReported: number;
  /** Rows that are refused. */
  readonly leftOut: number;
}

export interface ReportedReading {
  readonly indicator: string;
  /** The number, or what numerator and denominator give; null for a day. */
  readonly value: number | null;
  /** ISO date, for the kind DATE. */
  readonly valueDate: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly asOf: string;
  readonly final: boolean;
  readonly place: ReportedQuestion['where'];
}

export function reportedReading(reading: DraftReading, kind: IndicatorKind | null): ReportedReading {
  const { indicator, numerator, denominator, asOf, final, place, line, form, value } = reading;
  const isDay = form === 'DAY';
  return {
    indicator,
    value: isDay ? null : number(value ?? ratio(numerator, denominator, kind)),
    valueDate: isDay ? value : null,
    numerator: number(numerator),
    denominator: number(denominator),
    asOf,
    final,
    place: { line, sheet: place.sheet ?? null, cell: place.cell ?? null, page: place.page ?? null },
  };
}

function ratio(numerator: string | null, denominator: string | null, kind: IndicatorKind | null): string | null {
  if (numerator === null || denominator === null || new Decimal(denominator).isZero()) return null;
  const share = new Decimal(numerator).div(denominator);
  return (kind === 'PERCENT' ? share.times(100) : share).toFixed();
}

function number(canonical: string | null): number | null {
  return canonical === null ? null : new Decimal(canonical).toNumber();
}
