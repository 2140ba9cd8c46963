import type { IssueSeverity } from '@traguardo/schema/vocabulary';
import type { ReadingFaultCode } from '../../reading/reported-input.js';

export type IssueCode =
  | 'ROW_REALIGNED'
  | 'CELLS_LOST'
  | 'ROW_UNPLACED'
  | 'WEIGHTS_NOT_100'
  | 'WEIGHT_OUT_OF_RANGE'
  | 'UNREADABLE_DIRECTION'
  | 'ALIKE_NAMES'
  | 'DUPLICATE_CODE'
  | 'DUPLICATE_PHASE'
  | 'UNREADABLE_DAY'
  | 'ZERO_TARGET'
  | 'PARENT_UNKNOWN'
  | 'CODE_MISSING'
  | 'NOT_READABLE'
  | 'NO_TABLE'
  | 'HEADINGS_MISSING'
  | 'NO_PLAN'
  | 'ACT_ALREADY_LOADED'
  | 'PLAN_CLOSED'
  | 'TOO_LARGE'
  | 'ROW_EDITED'
  | 'ROW_LEFT_OUT'
  | 'DEMONSTRATION_DATA'
  | 'HIDDEN_PARTS'
  | 'UNDECIDABLE_NUMBERS'
  | 'INVALID_ROW'
  | 'FREQUENCY_UNKNOWN'
  | 'CONTRIBUTOR_UNKNOWN'
  | 'AMBIGUOUS_NUMBER'
  | 'ROUNDED'
  | 'LEFT_OUT'
  | 'NOT_REPORTED'
  | 'ANSWERED'
  | 'NOT_CERTAIN'
  | ReadingFaultCode;

/** A reading problem, with a plain Italian message that says what is wrong and how to correct it. */
export interface ImportIssue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly message: string;
  readonly line: number | null;
  /** The heading of the column, as printed. */
  readonly column: string | null;
  readonly found: string | null;
}

/** The place of an issue; a part left out is unknown or does not apply. */
export interface IssuePlace {
  readonly line?: number;
  readonly column?: string | null;
  readonly found?: string | null;
}

/** A reading problem that a person should check; the rest of the document is saved. */
export function importWarning(code: IssueCode, message: string, place: IssuePlace = {}): ImportIssue {
  return { code, severity: 'WARNING', message, ...position(place) };
}

/** A reading problem that refuses the whole document. */
export function importError(code: IssueCode, message: string, place: IssuePlace = {}): ImportIssue {
  return { code, severity: 'ERROR', message, ...position(place) };
}

function position({ line, column, found }: IssuePlace): Pick<ImportIssue, 'line' | 'column' | 'found'> {
  return { line: line ?? null, column: column ?? null, found: found ?? null };
}
