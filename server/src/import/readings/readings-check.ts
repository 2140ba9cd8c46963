import { italianNumber } from '@traguardo/schema/italian-number';
import { READING_QUESTIONS, type ReadingQuestion } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { answeredQuestions, readingFaults } from '../../reading/check/reading-check.js';
import {
  type DecimalInput,
  isReadingQuestion,
  type MeasuredIndicator,
  type ReadingFault,
} from '../../reading/reported-input.js';
import { type ImportIssue, importWarning } from '../draft/import-issue.js';
import { type ImportQuestion, importQuestion } from '../question/import-question.js';
import { type DraftReading, KEEP, valueQuestionId } from './draft-reading.js';
import { LEAVE_OUT } from './readings-question.js';

const COLUMNS = {
  indicator: 'codice_indicatore',
  value: 'valore',
  numerator: 'numeratore',
  denominator: 'denominatore',
  asOf: 'data',
  note: 'nota',
  criticality: 'criticità',
  correctiveAction: 'azione correttiva',
} as const;
const LONGEST_FOUND = 500;
const LONGEST_CODE = 60;

/**
 * What becomes of values that the entry grid asks to confirm: they are left out (`HELD`), taken because a person has
 * confirmed them for the whole file (`TAKEN`), or taken to see what would follow (`ASKED`).
 */
export type UnusualValues = 'HELD' | 'TAKEN' | 'ASKED';

/** A row of a file beside what was asked of it. */
export interface CheckedRow {
  /** Whether the row is refused, and not recorded. */
  readonly leftOut: boolean;
  /** Whether it waits for a confirmation, and is not recorded. */
  readonly held: boolean;
  /** What was asked and is confirmed. */
  readonly answered: readonly ReadingQuestion[];
}

export interface ReadingsCheck {
  readonly issues: readonly ImportIssue[];
  /** What the held values mean. */
  readonly questions: readonly ImportQuestion[];
  /** In the order of the rows. */
  readonly rows: readonly CheckedRow[];
}

/**
 * The values of a file by the checks of the entry grid, row by row. What the grid asks to confirm holds its row back
 * until it is confirmed, by the row itself or for the whole file; any other fault leaves the row out. The other rows go
 * on.
 */
export function checkedReadings(
  rows: readonly DraftReading[],
  indicators: ReadonlyMap<string, MeasuredIndicator>,
  year: number,
  unusual: UnusualValues,
): ReadingsCheck {
  const checked = rows.map((row) => checkedRow(row, indicators.get(row.indicator) ?? null, year, unusual));
  return {
    issues: checked.flatMap(({ found }) => found),
    questions: checked.flatMap(({ questions }) => questions),
    rows: checked,
  };
}

function checkedRow(row: DraftReading, indicator: MeasuredIndicator | null, year: number, unusual: UnusualValues) {
  const isDay = row.form === 'DAY';
  const measures = { value: isDay ? null : row.value, date: isDay ? row.value : null };
  const input: DecimalInput = { ...row, ...measures, confirmed: row.confirmed ? READING_QUESTIONS : [] };
  const faults = readingFaults(input, indicator, year);
  const asked = faults.map(({ code }) => code).filter(isReadingQuestion);
  const own = indicator === null ? [] : answeredQuestions(input, indicator, year);
  const isAsked = asked.length > 0 && asked.length === faults.length;
  return {
    found: faults.map((fault) => faultIssue(row, fault, unusual)),
    questions: isAsked && unusual === 'HELD' ? [meaningQuestion(row, faults)] : [],
    leftOut: faults.length > asked.length,
    held: unusual === 'HELD' && isAsked,
    answered: unusual === 'TAKEN' ? [...own, ...asked] : own,
  };
}

function faultIssue(row: DraftReading, { code, field, message }: ReadingFault, unusual: UnusualValues): ImportIssue {
  const text = `${place(row)}: ${message}`;
  // Numbers and dates are kept as printed only in the line.
  const printed = isText(field) ? row[field] : null;
  const found = { line: row.line, column: COLUMNS[field], found: (printed ?? row.text).slice(0, LONGEST_FOUND) };
  if (!isReadingQuestion(code)) return importWarning(code, `${text} Questa riga non si carica, le altre sì.`, found);
  return importWarning(code, `${text}${UNUSUAL[unusual]}`, found);
}

type TextField = 'indicator' | 'note' | 'criticality' | 'correctiveAction';

function isText(field: ReadingFault['field']): field is TextField {
  return field === 'indicator' || field === 'note' || field === 'criticality' || field === 'correctiveAction';
}

const UNUSUAL: Readonly<Record<UnusualValues, string>> = {
  HELD: ' Finché non è confermato, il valore non è registrato.',
  TAKEN: ' Il valore è stato confermato da chi ha caricato il file.',
  ASKED: '',
};

/** What the entry grid would ask of a value, with the answers that are likely. */
function meaningQuestion(row: DraftReading, faults: readonly ReadingFault[]): ImportQuestion {
  const isShare = faults.some(({ code }) => code === 'PERCENT_AS_SHARE') && row.value !== null;
  const percent = isShare ? italianNumber(new Decimal(row.value ?? 0).times(100).toFixed()) : null;
  return importQuestion({
    id: valueQuestionId(row),
    code: 'VALUE_MEANING',
    message: `${place(row)}: ${faults.map(({ message }) => message).join(' ')}`,
    blocking: false,
    line: row.line,
    indicator: row.indicator,
    field: 'value',
    choices: [
      ...(percent === null ? [] : [{ value: percent, label: `significa ${percent} %` }]),
      { value: KEEP, label: 'il valore è proprio quello' },
      { value: LEAVE_OUT, label: 'il valore resta fuori' },
    ],
    proposed: percent,
  });
}

/** The place of a value, as the beginning of an Italian sentence. */
function place({ line, indicator }: DraftReading): string {
  return `Riga ${line}, indicatore ${indicator.slice(0, LONGEST_CODE)}`;
}
