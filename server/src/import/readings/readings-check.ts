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
 * What is wrong with the values of a file, row by row: the checks of the entry grid. What the grid asks to confirm is a
 * WARNING here, because a file is confirmed as a whole; anything else refuses the file.
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
  return [...found, ...repeated(rows, year)].toSorted((a, b) => lineOf(a) - lineOf(b));
}

function faultIssue(row: DraftReading, { code, field, message }: ReadingFault): ImportIssue {
  const said = `${place(row)}: ${message}`;
  // Of numbers and dates only the line holds what is printed.
  const printed = field === 'indicator' || field === 'note' ? row[field] : null;
  const found = { line: row.line, column: COLUMNS[field], found: (printed ?? row.text).slice(0, LONGEST_FOUND) };
  return code === 'PERCENT_AS_SHARE' ? importWarning(code, said, found) : importError(code, refusing(said), found);
}

/** With and without the year in front, a code names the same indicator. */
function repeated(rows: readonly DraftReading[], year: number): ImportIssue[] {
  const sameDay = readingsBy(rows, ({ indicator, asOf, final }) => `${bareCode(indicator, year)}|${asOf}|${final}`);
  return [...sameDay.values()].flatMap(([first, ...others]) =>
    others.map((row) => {
      const said = `${place(row)}: ha già un valore con la data ${dateText(row.asOf)} alla riga ${first?.line}. Lasciarne uno solo.`;
      const found = { line: row.line, column: COLUMNS.indicator, found: row.indicator.slice(0, LONGEST_FOUND) };
      return importError('DUPLICATE_CODE', refusing(said), found);
    }),
  );
}

/** Where a value stands, for the beginning of a sentence. */
function place({ line, indicator }: DraftReading): string {
  return `Riga ${line}, indicatore ${indicator.slice(0, LONGEST_CODE)}`;
}

function refusing(said: string): string {
  return `${said} Nessun valore è stato caricato: correggere e ricaricare il file.`;
}

function lineOf({ line }: ImportIssue): number {
  return line ?? 0;
}
