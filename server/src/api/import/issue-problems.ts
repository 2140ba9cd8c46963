import type { ImportIssue } from '../../import/draft/import-issue.js';
import type { InputProblem } from '../../import/preview/input-problem.js';
import type { DomainError } from '../../plan/domain-error.js';

/** What keeps a document from being loaded: the reading problems that refuse it. */
export function issueProblems(issues: readonly ImportIssue[]): InputProblem[] {
  return issues
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ code, message, line, column }) => ({
      code,
      message,
      subject: line === null ? null : String(line),
      field: column,
    }));
}

/** A closed plan keeps a document from being loaded, not from being looked at. */
export function planClosed({ message }: DomainError): InputProblem {
  return { code: 'PLAN_CLOSED', message, subject: null, field: null };
}
