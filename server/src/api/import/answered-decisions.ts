import { z } from 'zod';
import type { Queries } from '../../database/open-database.js';
import { type InputProblem, inputProblem } from '../../import/preview/input-problem.js';
import { askedRevision, choiceOf } from '../../import/question/decision-choice.js';
import { type Review, type Reviewed, saveReview, storedRevision } from '../../import/review/save-review.js';
import { contentOf } from '../../import/review/stored-content.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { PlanQuestion } from '../../plan/stored/document/plan-question.entity.js';
import { unreadAnswer } from './pending/pending-questions.js';

/** The answer to a question of a loaded document. */
export interface OpenAnswer {
  readonly question: PlanQuestion;
  readonly answer: string;
}

export interface Recording {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Ends the transaction without storing anything. */
export class NotTaken extends Error {
  constructor(readonly issues: readonly InputProblem[]) {
    super('Rolled back: an answer is not understood.');
  }
}

const CHOICES = z.array(z.object({ value: z.string() }));

export function alreadyAnswered(): DomainError {
  return new DomainError('CONFLICT', 'A una di queste domande qualcuno ha già risposto: ricaricare la pagina.');
}

/** Reviews the revisions that some answers are about, as a person picked among their readings. */
export async function reviewDecisions(
  queries: Queries,
  answers: readonly OpenAnswer[],
  { recordedAt: reviewedAt, recordedBy: reviewedBy }: Recording,
): Promise<Reviewed[]> {
  const reviewed: Reviewed[] = [];
  for (const { question, answer } of answers) {
    const about = askedRevision(question.key);
    if (about === null) continue;
    const { municipality, year, act, message: note } = question;
    const key = { municipality, year, act, ...about };
    const read = await storedRevision(queries, key);
    if (read.status !== 'PROPOSED') throw alreadyAnswered();
    const facts = { note, reviewedAt, reviewedBy, expectedReview: null };
    reviewed.push(await saveReview(queries, key, { ...decisionReview(question, answer, read), ...facts }));
  }
  return reviewed;
}

/** The review that an answer is: the reading is confirmed, corrected to the other one, or discarded. */
function decisionReview(
  { key, choices }: PlanQuestion,
  answer: string,
  row: Revision,
): Pick<Review, 'status' | 'content'> {
  const isChoice = CHOICES.parse(JSON.parse(choices)).some(({ value }) => value === answer);
  if (!isChoice) throw new NotTaken([inputProblem('ANSWER_NOT_UNDERSTOOD', unreadAnswer(answer), key)]);
  const chosen = choiceOf(answer);
  if (chosen === null) return { status: 'DISCARDED', content: null };
  const read = contentOf(row);
  const { kind, from, to } = chosen;
  if (read.kind === kind && read.from === from && read.to === to) return { status: 'CONFIRMED', content: null };
  const indicator = kind === 'OBJECTIVE_WEIGHT_CHANGED' ? null : read.indicator;
  return { status: 'CORRECTED', content: { ...read, kind, from, to, indicator, fields: [] } };
}
