import type { PendingHead } from '../../../import/pending/load-pending.js';
import { type InputProblem, inputProblem } from '../../../import/preview/input-problem.js';
import { type ImportQuestion as AskedQuestion, blockingQuestions } from '../../../import/question/import-question.js';
import { NODE_IDS } from '../../graphql/node-id.js';
import { openQuestionProblems } from '../issue-problems.js';
import type { ImportQuestion } from '../question-types.js';

/** The questions about a waiting document as the API shows them. `body` is the name of the municipality that it was
 *  uploaded for: where the document does not say whose it is, it is likely that one's. */
export function pendingQuestions(
  { id }: Pick<PendingHead, 'id'>,
  questions: readonly AskedQuestion[],
  body: string | null,
): ImportQuestion[] {
  return questions.map(({ id: key, place, objective, indicator, choices, proposed, ...question }) => ({
    ...question,
    ...place,
    id: NODE_IDS.ImportQuestion.id({ of: id, key }),
    key,
    source: null,
    objective: null,
    indicator: null,
    objectiveCode: objective,
    indicatorCode: indicator,
    choices: key === 'WHICH_BODY' && body !== null ? [{ value: body, label: body }] : choices,
    proposed: key === 'WHICH_BODY' ? body : proposed,
  }));
}

/** What keeps a document from being loaded while blocking questions are open. */
export function questionProblems(questions: readonly AskedQuestion[]): InputProblem[] {
  return openQuestionProblems(blockingQuestions(questions));
}

/** Why the document is not of the municipality that it was uploaded for. */
export function otherBody(named: string): InputProblem {
  const message = `L’importazione è di un altro ente: non si può caricare per «${named}». Scegliere l’ente in alto e caricare di nuovo il documento.`;
  return inputProblem('OTHER_BODY', message, null, 'municipality');
}

/** Why a typed answer is not taken. */
export function unreadAnswer(answer: string): string {
  return `La risposta «${answer}» non si può leggere con certezza: scegliere una delle risposte proposte, o scriverla come la scriverebbe il documento.`;
}
