import type { ImportIssue, IssueCode } from './plan-draft.js';

/** Where an issue stands; what is left out is not known or does not apply. */
export interface IssuePlace {
  readonly line?: number;
  readonly column?: string | null;
  readonly found?: string | null;
}

/** A reading problem that a person should look at; the rest of the document is saved. */
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
