import type { Queries } from '../../database/open-database.js';
import { type InputProblem, inputProblem } from '../../import/preview/input-problem.js';
import { askedRevision } from '../../import/question/decision-choice.js';
import type { Reviewed } from '../../import/review/save-review.js';
import { columnDirection } from '../../import/table/columns/column-direction.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { isZero } from '../../plan/state/plan-state-indicator.js';
import type { PlanQuestion } from '../../plan/stored/document/plan-question.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import {
  type NewDeclaration,
  type StoredDeclarations,
  storeDeclarations,
} from '../../scoring/stored/store-declarations.js';
import { loadedActs } from '../../scoring/stored/stored-indicator.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import type { QuestionPlan } from '../graphql/node-id.js';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { type CorrectedMember, fieldCorrection, isCorrectable } from '../review/correct-field.js';
import type { CorrectionInput } from '../review/correction-types.js';
import { declarationAudit } from '../review/declare-indicator.js';
import { alreadyAnswered, NotTaken, type OpenAnswer, type Recording, reviewDecisions } from './answered-decisions.js';
import { checkSize, type GivenAnswer } from './answered-import.js';
import { unreadAnswer } from './pending/pending-questions.js';
import { awaitsDirection } from './plan-questions.js';
import type { AnswerQuestionsResult } from './question-types.js';

/** A question about a cell of a phase, which its objective alone does not name. */
const OF_PHASE = /\/\d+\/phase[A-Z][a-z]+$/;

/** Answers open questions of a loaded document, each as a statement of the person about its field: all, or none. */
export async function answeredPlan(
  context: RequestContext,
  { municipality, year, act }: QuestionPlan,
  given: readonly GivenAnswer[],
): Promise<AnswerQuestionsResult> {
  checkSize(given);
  const key = { municipality, year };
  const view = async () => await planView(context, { ...key, atAct: null });
  try {
    await writePlan(context, key, async (queries) => {
      const answers = await openAnswers(queries, { ...key, act }, given);
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const rows = await answerDeclarations(queries, key, answers, recording);
      const stored = await storeDeclarations(queries, key, rows, recording);
      const reviewed = await reviewDecisions(queries, answers, recording);
      await keepAnswers(queries, answers, recording);
      return { audit: answersAudit(planName(key), stored, reviewed), answer: null };
    });
  } catch (error) {
    if (error instanceof NotTaken) return { import: null, plan: await view(), issues: error.issues };
    throw error;
  }
  return { import: null, plan: await view(), issues: [] };
}

async function openAnswers(
  queries: Queries,
  { municipality, year, act }: PlanKey & { readonly act: number },
  given: readonly GivenAnswer[],
): Promise<OpenAnswer[]> {
  const rows = await queries
    .selectFrom('PlanQuestion')
    .where(ofPlan({ municipality, year }))
    .where('act', '=', act)
    .selectAll()
    .execute();
  const open = new Map(rows.filter((row) => row.answer === null).map((row) => [row.key, row]));
  return given.map(({ key, answer }) => {
    const question = open.get(key);
    if (question === undefined) {
      throw alreadyAnswered();
    }
    if (answer === null) throw new DomainError('INVALID_INPUT', 'Indicare la risposta: una già data si corregge.');
    return { question, answer: answer.trim() };
  });
}

async function answerDeclarations(
  queries: Queries,
  key: PlanKey,
  answers: readonly OpenAnswer[],
  { recordedAt, recordedBy }: Recording,
): Promise<NewDeclaration[]> {
  const latest = (await loadedActs(queries, key)).at(-1) ?? -1;
  const source = `Risposta di ${recordedBy}, ${italianDay(new Date(recordedAt))}`;
  const issues: InputProblem[] = [];
  const rows: NewDeclaration[] = [];
  for (const answered of answers) {
    try {
      for (const said of statedBy(answered, latest, source)) {
        if ('declared' in said) rows.push(said.declared);
        else rows.push(...(await fieldCorrection(queries, key, said.member, said.input)));
      }
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error;
      issues.push(inputProblem('ANSWER_NOT_UNDERSTOOD', unreadAnswer(answered.answer), answered.question.key));
    }
  }
  if (issues.length > 0) throw new NotTaken(issues);
  return rows;
}

type Said =
  | { readonly declared: NewDeclaration }
  | { readonly member: CorrectedMember; readonly input: CorrectionInput };

/** What an answer states: the field that was asked about, and with a direction also the target that waited for it. */
function statedBy({ question, answer }: OpenAnswer, latest: number, source: string): Said[] {
  const { field, found, message } = question;
  const member = askedRevision(question.key) === null ? askedMember(question) : null;
  if (member === null || field === null) return [];
  if (field === 'target' && isZero(answer) && isZero(found)) {
    return [{ declared: { ...member, field: 'zeroConfirmed', act: latest, value: 'true', source } }];
  }
  const correction = (name: string, value: string | null): Said => ({
    member,
    input: { field: name, value, reason: message, source },
  });
  if (field !== 'direction') return [correction(field, answer === '' ? null : answer)];
  const direction = correction(field, columnDirection(answer) ?? answer);
  return awaitsDirection(question) ? [direction, correction('target', found)] : [direction];
}

/** The member whose field is asked about; null where the plan has no such field, as of a phase's weight. */
function askedMember({ key, objective, indicator, field }: PlanQuestion): CorrectedMember | null {
  if (OF_PHASE.test(key)) return null;
  const member =
    indicator !== null
      ? ({ subject: 'INDICATOR', code: indicator } as const)
      : objective !== null
        ? ({ subject: 'OBJECTIVE', code: objective } as const)
        : null;
  return member !== null && isCorrectable(member, field ?? '') ? member : null;
}

function answersAudit(subject: string, stored: StoredDeclarations, reviewed: readonly Reviewed[]) {
  const declared = declarationAudit('answerQuestions', subject, stored);
  if (reviewed.length === 0) return declared;
  const [before, after] = [reviewed.map((one) => one.before), reviewed.map((one) => one.after)];
  return {
    action: 'answerQuestions',
    subject,
    before: { statements: stored.before, revisions: before },
    after: { statements: stored.after, revisions: after },
  };
}

async function keepAnswers(
  queries: Queries,
  answers: readonly OpenAnswer[],
  { recordedAt, recordedBy }: Recording,
): Promise<void> {
  for (const { question, answer } of answers) {
    const { municipality, year, act, key } = question;
    await queries
      .updateTable('PlanQuestion')
      .set({ answer, answeredAt: recordedAt, answeredBy: recordedBy })
      .where(({ and }) => and({ municipality, year, act, key }))
      .execute();
  }
}
