import type { FieldsWith } from '@traguardo/schema/fields/field-descriptor';
import type { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';

/** The kind of subject of a statement. */
export type Subject = 'OBJECTIVE' | 'INDICATOR' | 'SECTOR' | 'PHASE';

/** Whether a statement gives the value before its act, or after it. */
export type Phase = 'BEFORE' | 'AFTER';

/** Statements about a subject beside its described fields: whether it is in the plan ('true' | 'false'), and who
 *  manages a sector. */
type OwnField = 'exists' | 'manager';

/** The fields that have a history; their descriptors define their values. */
export type StatedField =
  | OwnField
  | FieldsWith<typeof INDICATOR_FIELDS, 'stated'>
  | FieldsWith<typeof OBJECTIVE_FIELDS, 'stated'>
  | FieldsWith<typeof PHASE_FIELDS, 'stated'>;

/**
 * One act's statement about one field: the value before the act (BEFORE) or after it (AFTER). A null `value` states
 * that there is none. A BEFORE null of an act after the original plan is too weak to contradict an earlier value; it
 * only counts when no earlier act states the field.
 */
export interface Statement {
  readonly subject: Subject;
  /** Code of the objective or indicator; key of the sector (its normalised name); objective and key of the phase. */
  readonly code: string;
  /** The code under which a decision names a phase that the plan lists under another one. */
  readonly named?: string;
  readonly field: StatedField;
  /** Ordinal of the act; 0 is the original plan. */
  readonly act: number;
  readonly phase: Phase;
  /** Order among statements of the same act, phase and field: a later one is in force. Columns come before
   *  decisions. */
  readonly number: number;
  readonly value: string | null;
  readonly source: StatementSource;
  /** True where a cell prints a value that is not understood: then `value` is null. */
  readonly unread?: true;
  /** Of a person's correction: the value that it replaces. */
  readonly corrects?: string | null;
  /** True where a person states it; left out = the document of the act. */
  readonly declared?: true;
  /** True where the settlement of a deferred decision states it, after the last act. */
  readonly settled?: true;
}

/** The source of a statement: line of the act's document and the printed words; for a person's, the named source. */
export interface StatementSource {
  readonly line: number | null;
  readonly text: string;
}
