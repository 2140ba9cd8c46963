import { type PendingDocument, pendingDocument, requiredPendingDocument } from '../../import/pending/load-pending.js';
import { type InputProblem, inputProblem } from '../../import/preview/input-problem.js';
import { openQuestions } from '../../import/question/import-question.js';
import { DomainError } from '../../plan/domain-error.js';
import type { RequestContext } from '../loading/request-context.js';
import { pendingView } from './pending/pending-import.resolver.js';
import { unreadAnswer } from './pending/pending-questions.js';
import { rehearsePending } from './pending/rehearse-pending.js';
import { storeEdits } from './pending/store-edits.js';
import type { AnswerQuestionsResult } from './question-types.js';

/** An answer to one question by its key; null opens it again. */
export interface GivenAnswer {
  readonly key: string;
  readonly answer: string | null;
}

const MOST = 5000;
const LONGEST = 500;

/** Reads a waiting document again with the answers of a person: all of them are taken, or none and what is wrong. */
export async function answeredImport(
  context: RequestContext,
  id: string,
  given: readonly GivenAnswer[],
): Promise<AnswerQuestionsResult> {
  checkSize(given);
  const stored = await requiredPendingDocument(context.queries, id, new Date());
  const answers = new Map(Object.entries(stored.edits.answers));
  for (const { key, answer } of given) {
    if (answer === null) answers.delete(key);
    else answers.set(key, answer.trim());
  }
  const next = { ...stored, edits: { ...stored.edits, answers: Object.fromEntries(answers) } };
  const result = await rehearsePending(context, next);
  const open = new Set(openQuestions(result.questions).map(({ id: key }) => key));
  const issues = [...unread(given, open), ...result.obstacles.filter(({ code }) => code === 'OTHER_BODY')];
  if (issues.length > 0) return { import: pendingView(stored), plan: null, issues };
  await storeEdits(context, { ...stored, seen: result.seen }, next.edits, {
    action: 'answerQuestions',
    plan: result.plan,
  });
  const now: PendingDocument | null = await pendingDocument(context.queries, id, new Date());
  return { import: pendingView(now ?? next), plan: null, issues: [] };
}

/** The answers after which their question is still open. */
function unread(given: readonly GivenAnswer[], open: ReadonlySet<string>): InputProblem[] {
  return given.flatMap(({ key, answer }) =>
    answer !== null && open.has(key) ? [inputProblem('ANSWER_NOT_UNDERSTOOD', unreadAnswer(answer), key)] : [],
  );
}

export function checkSize(given: readonly GivenAnswer[]): void {
  if (given.length === 0 || given.length > MOST) {
    throw new DomainError('INVALID_INPUT', `Indicare da 1 a ${MOST} risposte.`);
  }
  if (given.some(({ answer }) => (answer?.length ?? 0) > LONGEST)) {
    throw new DomainError('INVALID_INPUT', `Una risposta ha al più ${LONGEST} caratteri: accorciarla.`);
  }
}
