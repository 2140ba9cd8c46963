/** What a statement speaks of. */
export type Subject = 'OBJECTIVE' | 'INDICATOR' | 'SECTOR';

/** Whether a statement tells the value that an act found, or the one it left. */
export type Phase = 'BEFORE' | 'AFTER';

/**
 * The fields that have a history.
 *
 * - `exists`: 'true' | 'false', whether the subject is in the plan
 * - `title`, `definition`, `formula`, `purpose`, `manager`: text
 * - `area`, `sector` (of an objective): the printed name; `objective` (of an indicator): its code
 * - `weight`: canonical number (objective: points; indicator: percent within its objective)
 * - `target`: canonical number as printed, so '0' stays '0' (whether zero means "no target" is scoring's question)
 * - `kind`, `direction`: only where an act says it in so many words; otherwise they are inferred
 * - `meaning`: the ordinal of the act that redefined the indicator last; null for the first meaning
 * - `neutralised`: 'true' | 'false'
 * - `rangeMin`, `rangeMax`, `tolerance`: canonical numbers; only a person states them
 * - `zeroConfirmed`: 'true', a person has confirmed that a printed target of zero is meant
 */
export type StatedField =
  | 'exists'
  | 'title'
  | 'definition'
  | 'formula'
  | 'purpose'
  | 'manager'
  | 'area'
  | 'sector'
  | 'objective'
  | 'weight'
  | 'target'
  | 'kind'
  | 'direction'
  | 'meaning'
  | 'neutralised'
  | 'rangeMin'
  | 'rangeMax'
  | 'tolerance'
  | 'zeroConfirmed';

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
