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

/** What keeps a file of values from being loaded while it is not known what it says as a whole. */
export function openQuestionProblems(
  questions: readonly { readonly message: string; readonly blocking: boolean }[],
): InputProblem[] {
  const open = questions.filter(({ blocking }) => blocking);
  if (open.length === 0) return [];
  const count = open.length === 1 ? 'una domanda senza risposta' : `${open.length} domande senza risposta`;
  const message = `Non si può ancora caricare: c’è ${count}. ${open.map(({ message: asked }) => asked).join(' ')} Rispondere nel passo «Riconosci».`;
  return [{ code: 'QUESTIONS_OPEN', message, subject: null, field: null }];
}

/** A closed plan keeps a document from being loaded, not from being looked at. */
export function planClosed({ message }: DomainError): InputProblem {
  return { code: 'PLAN_CLOSED', message, subject: null, field: null };
}
