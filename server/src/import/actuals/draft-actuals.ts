import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftIndicator, PlanDraft } from '../draft/plan-draft.js';
import type { Answers, ImportQuestion } from '../question/import-question.js';
import { type CheckedFile, checkedFile } from '../readings/checked-file.js';
import type { ReadingsPlan } from '../readings/row/table-readings.js';
import type { FileTable, TableColumn } from '../readings/table/file-table.js';
import type { ReadingTime } from '../readings/time/reading-time.js';
import { timeAnswer } from '../readings/time/reading-time.js';
import { FINAL, INTERIM, TIME_QUESTIONS } from '../readings/time/row-time.js';
import { valueMoment } from '../readings/time/value-moment.js';

interface Asking {
  /** To the questions about the document. */
  readonly answers: Answers;
  /** The time of the values that this document, or the one whose place it takes, gave before; null = none, or several. */
  readonly known: ReadingTime | null;
}

const CODE = 0;
const VALUE = 1;
const NO_MOMENT = valueMoment('');

/** Whether the document of an act prints actual values beside its targets. */
export function printsActuals({ indicators }: PlanDraft): boolean {
  return indicators.some(isPrinted);
}

/**
 * The actual values that the document of an act prints beside its targets, by the checks of a file of values with the
 * same cells: what is not known of them is asked, and keeps nothing of the act from being loaded. Pure.
 */
export function draftActuals(draft: PlanDraft, plan: ReadingsPlan, { answers, known }: Asking): CheckedFile {
  const tables = actualTables(draft);
  const given = new Map([...knownTime(known), ...answersAbout(answers)]);
  const checked = checkedFile({ tables, text: '', issues: [] }, plan, { answers: given });
  // While it is not known of when the values are, they are what they would be as proposed.
  const isWaiting = checked.questions.some(({ blocking }) => blocking);
  return {
    ...checked,
    ...(isWaiting && {
      checked: checked.checked.map((row) => ({ ...row, held: !row.leftOut })),
      readings: [],
      held: checked.rows.length,
    }),
    issues: checked.issues.flatMap(beside),
    questions: checked.questions.map((question) => ({ ...ofLine(question, draft), blocking: false })),
  };
}

/** One table for each heading under which values stand: it says of when they are. */
function actualTables({ indicators, act }: PlanDraft): FileTable[] {
  const printed = indicators.filter(isPrinted);
  const headings = [...new Set(printed.map(({ actual }) => actual.heading))];
  return headings.map((heading) => ({
    sheet: null,
    titles: [act.title],
    columns: [column('indicator', CODE, ''), { ...column('value', VALUE, heading), moment: valueMoment(heading) }],
    likelyValues: [],
    rows: printed
      .filter(({ actual }) => actual.heading === heading)
      .map(({ code, actual, line, text }) => ({
        line,
        cells: [code, actual.text].map((cell) => ({ text: cell, place: {}, isMerged: false })),
        text,
      })),
    isComputed: false,
    delimiter: ';',
  }));
}

function column(field: TableColumn['field'], at: number, heading: string): TableColumn {
  return { field, at, heading, moment: NO_MOMENT };
}

type Printed = DraftIndicator & { readonly actual: NonNullable<DraftIndicator['actual']> };

/** A cell of a scan that was not recognised with certainty is asked about before it says anything. */
function isPrinted(indicator: DraftIndicator): indicator is Printed {
  return indicator.actual !== null && indicator.actual.likely === undefined;
}

/** The values' own questions, as their file would ask them. */
const ABOUT_VALUES = /^(?:value|parts|year):/;

function answersAbout(answers: Answers): (readonly [string, string])[] {
  const ids: readonly string[] = Object.values(TIME_QUESTIONS);
  return [...answers].filter(([id]) => ids.includes(id) || ABOUT_VALUES.test(id));
}

function knownTime(known: ReadingTime | null): (readonly [string, string])[] {
  if (known === null) return [];
  const answer = timeAnswer(known);
  return [
    [TIME_QUESTIONS.MOMENT, answer],
    [known.final ? TIME_QUESTIONS.FINAL_DAY : TIME_QUESTIONS.INTERIM_DAY, answer],
    [TIME_QUESTIONS.FINAL, known.final ? FINAL : INTERIM],
  ];
}

/** What refuses a file of values leaves values out beside an act; what was answered is no notice about the act. */
function beside(issue: ImportIssue): ImportIssue[] {
  if (issue.code === 'ANSWERED' || issue.code === 'NO_TABLE') return [];
  return [{ ...issue, severity: 'WARNING' }];
}

/** The objective stands beside the indicator that a question is about. */
function ofLine(question: ImportQuestion, { indicators }: PlanDraft): ImportQuestion {
  const found = indicators.find(({ code }) => code === question.indicator);
  return found === undefined
    ? question
    : { ...question, objective: found.objective, found: found.actual?.text ?? null };
}
