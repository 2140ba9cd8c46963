import type { FieldsWith } from '@traguardo/schema/fields/field-descriptor';
import type { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';

/** What a statement speaks of. */
export type Subject = 'OBJECTIVE' | 'INDICATOR' | 'SECTOR';

/** Whether a statement tells the value that an act found, or the one it left. */
export type Phase = 'BEFORE' | 'AFTER';

/** What is stated of a subject beside its described fields: whether it is in the plan ('true' | 'false'), and who answers
 *  for a sector. */
type OwnField = 'exists' | 'manager';

/** The fields that have a history; their descriptors say what their values are. */
export type StatedField =
  | OwnField
  | FieldsWith<typeof INDICATOR_FIELDS, 'stated'>
  | FieldsWith<typeof OBJECTIVE_FIELDS, 'stated'>;

/**
 * One act's word on one field: the value it found (BEFORE) or the one it left (AFTER).
 *
 * `value` null: stated as none. A BEFORE null of an act after the original plan is too weak to contradict
 * an earlier value; it only says that nothing is known to have stood there when no earlier act speaks.
 */
export interface Statement {
  readonly subject: Subject;
  /** Code of the objective or indicator; key of the sector (its normalised name). */
  readonly code: string;
  readonly field: StatedField;
  /** Ordinal of the act; 0 is the original plan. */
  readonly act: number;
  readonly phase: Phase;
  /** Order among statements of the same act, phase and field: a later one wins. Columns come before decisions. */
  readonly number: number;
  readonly value: string | null;
  readonly source: StatementSource;
  /** A person states it, not the document of the act; left out = the document. */
  readonly declared?: true;
}

/** Where a statement stands: line of the act's document and the printed words; of a person's, the source that it names. */
export interface StatementSource {
  readonly line: number | null;
  readonly text: string;
}
