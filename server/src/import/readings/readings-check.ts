import { dateText } from '../../plan/italian-day.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { type MeasuredIndicator, type ReadingFault, readingFaults } from '../../reading/reading-check.js';
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
} as const;
const LONGEST_FOUND = 500;
const LONGEST_CODE = 60;

/**
 * The issues of the values of a file, row by row, by the checks of the entry grid. An issue that the grid asks to
 * confirm is a WARNING here, because a file is confirmed as a whole; any other issue refuses the file.
 */
export function readingsIssues(
  rows: readonly DraftReading[],
  indicators: ReadonlyMap<string, MeasuredIndicator>,
  year: number,
): ImportIssue[] {
  const found = rows.flatMap((row) => {
    const indicator = indicators.get(bareCode(row.indicator, year)) ?? null;
    return readingFaults({ ...row, confirmed: false }, indicator, year).map((fault) => faultIssue(row, fault));
  });
  return [...found, ...duplicateIssues(rows, year)].toSorted((a, b) => lineOf(a) - lineOf(b));
}

function faultIssue(row: DraftReading, { code, field, message }: ReadingFault): ImportIssue {
  const text = `${place(row)}: ${message}`;
  // Numbers and dates are kept as printed only in the line.
  const printed = field === 'indicator' || field === 'note' ? row[field] : null;
  const found = { line: row.line, column: COLUMNS[field], found: (printed ?? row.text).slice(0, LONGEST_FOUND) };
  return code === 'PERCENT_AS_SHARE' ? importWarning(code, text, found) : importError(code, refusalText(text), found);
}

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
