import { READING_QUESTIONS, type ReadingQuestion } from '@traguardo/schema/vocabulary';
import { dateText } from '../../plan/italian-day.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { answeredQuestions, readingFaults } from '../../reading/reading-check.js';
import {
  type DecimalInput,
  isReadingQuestion,
  type MeasuredIndicator,
  type ReadingFault,
} from '../../reading/reported-input.js';
import { type ImportIssue, importError, importWarning } from '../draft/import-issue.js';
import { bareCode } from './indicator-code.js';
import type { DraftReading } from './readings-draft.js';

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
  /** Whether it waits for a confirmation, and is not recorded. */
  readonly held: boolean;
  /** What was asked and is confirmed. */
  readonly answered: readonly ReadingQuestion[];
}

export interface ReadingsCheck {
  readonly issues: readonly ImportIssue[];
  /** In the order of the rows. */
  readonly rows: readonly CheckedRow[];
}

/**
 * The values of a file by the checks of the entry grid, row by row. What the grid asks to confirm is a WARNING and holds
 * its row back until it is confirmed, by the row itself or for the whole file; any other issue refuses the file.
 */
export function checkedReadings(
  rows: readonly DraftReading[],
  indicators: ReadonlyMap<string, MeasuredIndicator>,
  year: number,
  unusual: UnusualValues,
): ReadingsCheck {
  const checked = rows.map((row) =>
    checkedRow(row, indicators.get(bareCode(row.indicator, year)) ?? null, year, unusual),
  );
  const issues = [...checked.flatMap(({ found }) => found), ...duplicateIssues(rows, year)];
  return { issues: issues.toSorted((a, b) => lineOf(a) - lineOf(b)), rows: checked };
}

function checkedRow(row: DraftReading, indicator: MeasuredIndicator | null, year: number, unusual: UnusualValues) {
  const isDay = row.form === 'DAY';
  const measures = { value: isDay ? null : row.value, date: isDay ? row.value : null };
  const input: DecimalInput = { ...row, ...measures, confirmed: row.confirmed ? READING_QUESTIONS : [] };
  const faults = readingFaults(input, indicator, year);
  const found = faults.map((fault) => faultIssue(row, fault, unusual));
  const asked = faults.map(({ code }) => code).filter(isReadingQuestion);
  const own = indicator === null ? [] : answeredQuestions(input, indicator, year);
  return {
    found,
    held: unusual === 'HELD' && asked.length > 0,
    answered: unusual === 'TAKEN' ? [...own, ...asked] : own,
  };
}

function faultIssue(row: DraftReading, { code, field, message }: ReadingFault, unusual: UnusualValues): ImportIssue {
  const text = `${place(row)}: ${message}`;
  // Numbers and dates are kept as printed only in the line.
  const printed = isText(field) ? row[field] : null;
  const found = { line: row.line, column: COLUMNS[field], found: (printed ?? row.text).slice(0, LONGEST_FOUND) };
  if (!isReadingQuestion(code)) return importError(code, refusalText(text), found);
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

/** Two values for the same indicator and day. A code with the year in front names the same indicator as without it. */
function duplicateIssues(rows: readonly DraftReading[], year: number): ImportIssue[] {
  const sameDay = readingsBy(rows, ({ indicator, asOf, final }) => `${bareCode(indicator, year)}|${asOf}|${final}`);
  return [...sameDay.values()].flatMap(([first, ...others]) =>
    others.map((row) => {
      const text = `${place(row)}: ha già un valore con la data ${dateText(row.asOf)} alla riga ${first?.line}. Lasciarne uno solo.`;
      const found = { line: row.line, column: COLUMNS.indicator, found: row.indicator.slice(0, LONGEST_FOUND) };
      return importError('DUPLICATE_CODE', refusalText(text), found);
    }),
  );
}

/** The place of a value, as the beginning of an Italian sentence. */
function place({ line, indicator }: DraftReading): string {
  return `Riga ${line}, indicatore ${indicator.slice(0, LONGEST_CODE)}`;
}

function refusalText(text: string): string {
  return `${text} Nessun valore è stato caricato: correggere e ricaricare il file.`;
}

function lineOf({ line }: ImportIssue): number {
  return line ?? 0;
}
