import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import type { ImportIssue } from '../draft/import-issue.js';
import { type Answers, type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import { answerIssues } from './answer-issues.js';
import type { DraftReading } from './draft-reading.js';
import { fileReadings } from './file-readings.js';
import { type CheckedRow, checkedReadings, type UnusualValues } from './readings-check.js';
import type { ReadingsFileContent } from './readings-file.js';
import { type ReadingsCounts, type ReportedReading, reportedReading } from './readings-report.js';
import type { ReadingsPlan } from './row/table-readings.js';

/** What a file says for a plan, by the checks of the entry grid. */
export interface CheckedFile {
  readonly rows: readonly DraftReading[];
  /** In the order of the rows. */
  readonly checked: readonly CheckedRow[];
  /** What is recorded, unless the file waits for an answer. */
  readonly readings: readonly ReportedReading[];
  readonly counts: ReadingsCounts;
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
  /** Values that wait for a confirmation. */
  readonly held: number;
  /** What the plan measures by an indicator; null where it does not have it. */
  readonly kindOf: (indicator: string) => IndicatorKind | null;
}

interface Asking {
  /** What was answered to the questions of the file. */
  readonly answers?: Answers;
  /** What becomes of values that are asked to be confirmed; left out = they are held back. */
  readonly unusual?: UnusualValues;
}

/** Reads and checks the values of a file. Pure: the same file, plan and answers give the same values. */
export function checkedFile(
  { tables, issues }: ReadingsFileContent,
  plan: ReadingsPlan,
  { answers = NO_ANSWERS, unusual = 'HELD' }: Asking,
): CheckedFile {
  const read = fileReadings(tables, plan, answers);
  const check = checkedReadings(read.rows, plan.indicators, plan.year, unusual);
  const recorded = read.rows.filter((_, at) => isRecorded(check.rows[at]));
  const kindOf = (indicator: string) => plan.indicators.get(indicator)?.kind ?? null;
  const final = recorded.filter((row) => row.final).length;
  return {
    rows: read.rows,
    checked: check.rows,
    readings: recorded.map((row) => reportedReading(row, kindOf(row.indicator))),
    counts: {
      rows: recorded.length,
      final,
      interim: recorded.length - final,
      notReported: read.notReported.length,
      leftOut: read.leftOut + check.rows.filter(({ leftOut }) => leftOut).length,
    },
    issues: [...issues, ...inOrder([...read.issues, ...check.issues]), ...answerIssues(tables, plan, answers)],
    questions: [...read.questions, ...check.questions],
    held: check.rows.filter((row) => row.held).length,
    kindOf,
  };
}

/** In the order of the file; what is about all of it comes first. */
function inOrder(issues: readonly ImportIssue[]): ImportIssue[] {
  return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

export function isRecorded(row: CheckedRow | undefined): boolean {
  return row !== undefined && !row.held && !row.leftOut;
}

/** Nothing is recorded while it is not known what the file says, nor where all that it says is refused or waits. */
export function isRefusedFile({ issues, questions, counts, held }: CheckedFile): boolean {
  if (issues.some(({ severity }) => severity === 'ERROR') || questions.some(({ blocking }) => blocking)) return true;
  return counts.rows === 0 && (counts.leftOut > 0 || held > 0 || questions.length > 0);
}
