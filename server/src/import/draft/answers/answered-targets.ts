import { isZero } from '../../../plan/state/plan-state-indicator.js';
import type { Answers, ImportQuestion } from '../../question/import-question.js';
import { printedHeading } from '../../table/columns/table-heading.js';
import type { PlanRow } from '../../table/plan-rows.js';
import type { DraftEntries } from '../draft-entries.js';
import { printedTarget } from '../draft-target.js';
import { type ImportIssue, importWarning } from '../import-issue.js';
import type { DraftCorrection, DraftIndicator } from '../plan-draft.js';
import { targetQuestion } from './draft-questions.js';

/** The indicators with what a person said of their targets, and the questions about them. */
export interface AnsweredTargets {
  readonly indicators: readonly DraftIndicator[];
  readonly questions: readonly ImportQuestion[];
  readonly corrections: readonly DraftCorrection[];
  readonly issues: readonly ImportIssue[];
  /** The indicators whose printed zero is meant. */
  readonly zeroConfirmed: readonly string[];
}

/**
 * Asks about the targets that are printed and not understood, and about printed zeros. An answer is read like a printed
 * target, in the words of its indicator; one that is not understood either leaves the question open. An empty answer is
 * "no target".
 */
export function answeredTargets(
  entries: DraftEntries,
  answers: Answers,
  issues: readonly ImportIssue[],
): AnsweredTargets {
  const read = [...entries.indicators.values()].map((indicator) => answeredTarget(indicator, entries, answers));
  return {
    indicators: read.map(({ indicator }) => indicator),
    questions: read.flatMap(({ question }) => question ?? []),
    corrections: read.flatMap(({ correction }) => correction ?? []),
    issues: standingIssues(issues, read),
    zeroConfirmed: read.flatMap(({ indicator, isZeroMeant }) => (isZeroMeant ? [indicator.code] : [])),
  };
}

interface AnsweredTarget {
  readonly indicator: DraftIndicator;
  readonly question: ImportQuestion | null;
  readonly correction: DraftCorrection | null;
  readonly isZeroMeant: boolean;
  /** The heading of the target's column. */
  readonly column: string | null;
}

function answeredTarget(indicator: DraftIndicator, entries: DraftEntries, answers: Answers): AnsweredTarget {
  const row = entries.rowOf.get(indicator.code);
  const question = targetQuestion(indicator);
  const answer = question === null ? undefined : answers.get(question.id)?.trim();
  const column = row === undefined ? null : printedHeading(row.heading, 'target');
  const unanswered = { indicator, question, correction: null, isZeroMeant: false, column };
  if (question === null || answer === undefined || row === undefined) return unanswered;
  const answered = { ...question, answer };
  if (isZero(answer) && isZero(indicator.target?.value ?? null)) {
    return { ...unanswered, question: answered, isZeroMeant: true };
  }
  const { fields } = printedTarget(withTarget(row, answer), entries.year);
  if (answer !== '' && fields.target?.value == null) return unanswered;
  const found = indicator.target?.text ?? null;
  const correction = {
    line: indicator.line,
    column: 'target',
    indicator: indicator.code,
    found,
    edited: answer,
  } as const;
  return { ...unanswered, indicator: { ...indicator, ...fields }, question: answered, correction };
}

function withTarget(row: PlanRow, text: string): PlanRow {
  const filled = new Map(row.cells.filled);
  if (text === '') filled.delete('target');
  else filled.set('target', text);
  return { ...row, cells: { ...row.cells, filled } };
}

/** The issues of the document. A target that is not understood is asked about, and not told a second time; instead of
 *  one that a person answered, what the answer says. */
function standingIssues(issues: readonly ImportIssue[], read: readonly AnsweredTarget[]): ImportIssue[] {
  const isAsked = ({ code, line, column, found }: ImportIssue) =>
    code === 'UNREADABLE_NUMBER' &&
    read.some((one) => one.question?.line === line && one.column === column && one.question.found === found);
  return [...issues.filter((issue) => !isAsked(issue)), ...read.flatMap(answeredIssue)];
}

function answeredIssue({ indicator, correction, column }: AnsweredTarget): ImportIssue[] {
  if (correction === null) return [];
  const said = correction.edited === '' ? 'che un target non è previsto' : `«${correction.edited ?? ''}»`;
  const message = `Indicatore ${indicator.code}: il target «${correction.found ?? ''}» è stato chiarito a mano prima del caricamento; è stato indicato ${said}.`;
  return [importWarning('ROW_EDITED', message, { line: correction.line, column, found: correction.found })];
}
