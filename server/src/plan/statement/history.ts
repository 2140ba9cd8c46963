import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { Decimal } from 'decimal.js';
import { sameText } from '../natural-key.js';
import type { StatedField, Statement } from './statement.js';

/** The state before the first loaded act, from the earliest statements. */
export const EARLIEST = -1;

/** A field's value from the end of act `from` on, until the next one, with its statement. */
export interface FieldValue {
  readonly from: number;
  readonly statement: Statement;
}

/** A BEFORE statement that differs from the value in force until then; or a person's statement that differs from
 *  the document of the same act. */
export interface Contradiction {
  readonly known: Statement;
  readonly stated: Statement;
}

export interface FieldHistory {
  /** Ascending; the first starts at EARLIEST. Empty without statements. */
  readonly values: readonly FieldValue[];
  readonly contradictions: readonly Contradiction[];
}

/** By act, BEFORE statements first; equal ones by content, so that the order of the input has no effect. */
export function compareStatements(a: Statement, b: Statement): number {
  return (
    a.act - b.act ||
    (a.phase === b.phase ? 0 : a.phase === 'BEFORE' ? -1 : 1) ||
    a.number - b.number ||
    (a.source.line ?? -1) - (b.source.line ?? -1) ||
    compareText(a.value ?? '', b.value ?? '') ||
    compareText(a.source.text, b.source.text)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The values of one field, act by act, from its statements in the order of `compareStatements`. A BEFORE that differs
 * from the preceding value is in force from there on and is kept as a contradiction.
 */
export function fieldHistory(statements: readonly Statement[]): FieldHistory {
  const values: FieldValue[] = [];
  const contradictions: Contradiction[] = [];
  let known: Statement | null = null;
  for (const statement of statements) {
    if (known === null || refines(statement, known)) {
      values.splice(0, values.length, { from: EARLIEST, statement });
    } else if (isWeak(statement)) {
      continue;
    } else if (isCorrected(values.at(-1), statement)) {
      values.push({ from: withoutCorrected(values, statement), statement });
    } else if (repeatsCorrected(statement, known)) {
      contradictions.push({ known, stated: statement });
      continue;
    } else {
      if (contradicts(statement, known)) contradictions.push({ known, stated: statement });
      if (values.at(-1)?.from === statement.act) values.pop();
      values.push({ from: statement.act, statement });
    }
    known = statement;
  }
  return { values, contradictions };
}

/** Takes away the value that a person corrects, from where it was first stated; returns from where the correction holds. */
function withoutCorrected(values: FieldValue[], correction: Statement): number {
  let from = EARLIEST;
  for (let last = values.at(-1); isCorrected(last, correction); last = values.at(-1)) {
    from = last?.from ?? from;
    values.pop();
  }
  return from;
}

function isCorrected(last: FieldValue | undefined, { field, corrects }: Statement): boolean {
  return last !== undefined && corrects !== undefined && sameValue(field, last.statement.value, corrects);
}

/** A later act that prints the corrected value once more does not undo the correction: it is a contradiction to look at. */
function repeatsCorrected({ field, phase, value }: Statement, known: Statement): boolean {
  return known.corrects !== undefined && phase === 'BEFORE' && sameValue(field, value, known.corrects);
}

/** The value after an act; null where none is known. */
export function valueAt(history: FieldHistory, act: number): string | null {
  return statementAt(history, act)?.value ?? null;
}

/** The statement that gives the value after an act. */
export function statementAt(history: FieldHistory, act: number): Statement | null {
  return history.values.findLast(({ from }) => from <= act)?.statement ?? null;
}

const MEASURES: ReadonlySet<StatedField> = new Set([
  ...fieldsWith(INDICATOR_FIELDS, 'stated', 'measure'),
  ...fieldsWith(OBJECTIVE_FIELDS, 'stated', 'measure'),
  ...fieldsWith(PHASE_FIELDS, 'stated', 'measure'),
]);
const DAYS: ReadonlySet<StatedField> = new Set(fieldsWith(PHASE_FIELDS, 'stated', 'day'));

/** Whether a field holds canonical numbers. */
export function isMeasure(field: StatedField): boolean {
  return MEASURES.has(field);
}

/** Whether a field holds days in ISO 8601. */
export function isDay(field: StatedField): boolean {
  return DAYS.has(field);
}

/** Whether two values of a field are equal: numbers as numbers, words regardless of their spelling. */
export function sameValue(field: StatedField, a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isMeasure(field) && isNumber(a) && isNumber(b)) return new Decimal(a).equals(b);
  return sameText(a, b);
}

/** "No earlier value is known": such a statement neither contradicts nor replaces a value. */
function isWeak({ phase, value, act }: Statement): boolean {
  return phase === 'BEFORE' && value === null && act > 0;
}

/** An old value that a decision names replaces a blank column. */
function refines(statement: Statement, known: Statement): boolean {
  return isWeak(known) && statement.phase === 'BEFORE' && statement.act === known.act && statement.value !== null;
}

function contradicts(statement: Statement, known: Statement): boolean {
  const speaksOfTheSame = statement.phase === 'BEFORE' || isCorrection(statement, known);
  return speaksOfTheSame && !isWeak(known) && !sameValue(statement.field, known.value, statement.value);
}

/** A person's statement about a field that the document of the act states too. Neutralising is a separate decision
 *  after the act and contradicts no document. */
function isCorrection(statement: Statement, known: Statement): boolean {
  return (
    statement.declared === true &&
    known.declared !== true &&
    known.act === statement.act &&
    statement.field !== 'neutralised'
  );
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
