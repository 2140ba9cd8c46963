import { type ImportIssue, importWarning } from '../draft/import-issue.js';
import { type Answers, NO_ANSWERS } from '../question/import-question.js';
import { fileReadings } from './file-readings.js';
import type { ReadingsPlan } from './row/table-readings.js';
import type { FileTable } from './table/file-table.js';

export const ANSWERED = 'ANSWERED';
const LONGEST = 500;

/**
 * What was answered to the questions of a file, as notices that are kept with it: who reads the file later knows why its
 * values are those, and `verify` reads it in the same way.
 */
export function answerIssues(tables: readonly FileTable[], plan: ReadingsPlan, answers: Answers): ImportIssue[] {
  if (answers.size === 0) return [];
  const asked = new Map(fileReadings(tables, plan, NO_ANSWERS).questions.map((question) => [question.id, question]));
  return [...answers].map(([id, answer]) => {
    const question = asked.get(id);
    const label = question?.choices.find(({ value }) => value === answer)?.label ?? answer;
    const message = `Risposta di chi ha caricato il file: ${question?.message ?? id} ${label}.`.slice(0, LONGEST);
    return importWarning(ANSWERED, message, { column: id, found: answer });
  });
}

/** The answers that are kept with a file. */
export function keptAnswers(
  issues: readonly { readonly code: string; readonly heading: string | null; readonly found: string | null }[],
): Answers {
  return new Map(
    issues.flatMap(({ code, heading, found }) =>
      code === ANSWERED && heading !== null && found !== null ? [[heading, found] as const] : [],
    ),
  );
}
