import { Decimal } from 'decimal.js';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import { archiveRefusal, WORKBOOK } from '../text/archive-check.js';
import { hiddenParts } from './hidden-parts.js';
import {
  cellsByColumn,
  headingColumn,
  headingsMissing,
  missingColumns,
  type ReadingColumn,
} from './readings-column.js';
import type { ReadingRow, ReadingsTable } from './readings-table.js';

/** The readings of a workbook, and its sheet as text: one line per row, so that an issue can name its line. */
export interface WorkbookTable {
  readonly table: ReadingsTable;
  readonly text: string;
  /** Warnings about the workbook as a whole. */
  readonly issues: readonly ImportIssue[];
}

/** More than a plan has indicators and dates. */
const MOST_ROWS = 20_000;
/** The cells that are read: one row more, which tells that there are too many. */
export const RANGE = `A1:AZ${MOST_ROWS + 1}`;
/** Significant digits that a spreadsheet shows; further digits are rounding errors of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;
const HUNDRED = 100;
const LONGEST_TEXT = 10_000;

/** Reads the first sheet of an XLSX file that has the headings of readings; or returns why it cannot be read. */
export async function workbookTable(bytes: Uint8Array): Promise<WorkbookTable | ImportIssue> {
  const refusal = archiveRefusal(bytes, WORKBOOK);
  if (refusal !== null) return importError('NOT_READABLE', refusal);
  const sheets = await opened(async () => (await readXlsx(bytes, { readStyles: true, range: RANGE })).sheets);
  if (sheets === null) return cannotBeOpened();
  const sheet = sheets.find(({ rows }) => headingRow(rows) >= 0) ?? sheets[0];
  const heading = sheet === undefined ? -1 : headingRow(sheet.rows);
  if (sheet === undefined || heading < 0) {
    return headingsMissing(missingColumns([]), (sheet?.rows[0] ?? []).map(shownText).join('\t'));
  }
  const beyond = sheet.rows[MOST_ROWS] ?? [];
  if (beyond.some((cell) => shownText(cell) !== '')) return tooManyRows(sheet.name);
  const read = sheetTable(sheet, heading);
  if ('code' in read) return read;
  const issues = await opened(() => hiddenParts(bytes, sheets));
  return issues === null ? cannotBeOpened() : { ...read, issues };
}

/** What hucre finds; null where it cannot read the bytes. */
async function opened<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    // The bytes come from any client: an error of hucre means that they are no readable workbook.
    return null;
  }
}

function cannotBeOpened(): ImportIssue {
  return importError(
    'NOT_READABLE',
    'Il foglio di calcolo non si può aprire: salvarlo di nuovo in formato .xlsx, oppure in CSV, e ricaricarlo.',
  );
}

/** Index of the first row that has every column; -1 = none. Titles may be above it. */
function headingRow(rows: readonly (readonly CellValue[])[]): number {
  return rows
    .slice(0, 20)
    .findIndex((row) => missingColumns(row.map((cell) => headingColumn(shownText(cell)))).length === 0);
}

function sheetTable(sheet: Sheet, heading: number): Omit<WorkbookTable, 'issues'> | ImportIssue {
  const columns = (sheet.rows[heading] ?? []).map((cell) => headingColumn(shownText(cell)));
  const rows: ReadingRow[] = [];
  for (const [at, values] of sheet.rows.entries()) {
    if (at <= heading || values.every((value) => shownText(value) === '')) continue;
    const cells = values.map((value, column) => cellText(value, sheet.cells?.get(`${at},${column}`)));
    const blank = cells.findIndex((text, column) => text === null && (columns[column] ?? null) !== null);
    if (blank >= 0) return formulaWithoutResult(at + 1, sheet.rows[heading]?.[blank] ?? null);
    rows.push({
      line: at + 1,
      cells: cellsByColumn(
        cells.map((text) => text ?? ''),
        columns,
      ),
      text: values.map(shownText).join('\t'),
      canonical: numberColumns(values, columns),
      percent: percentColumns(sheet, at, columns),
    });
  }
  return {
    table: { delimiter: '\t', rows },
    text: sheet.rows.map((row) => row.map(shownText).join('\t')).join('\n'),
  };
}

function numberColumns(
  values: readonly CellValue[],
  columns: readonly (ReadingColumn | null)[],
): ReadonlySet<ReadingColumn> {
  return new Set(
    columns
      .filter((column, at) => column !== null && typeof values[at] === 'number')
      .filter((column) => column !== null),
  );
}

function percentColumns(
  sheet: Sheet,
  row: number,
  columns: readonly (ReadingColumn | null)[],
): ReadonlySet<ReadingColumn> {
  return new Set(
    columns
      .filter((name, at) => name !== null && isPercent(sheet.cells?.get(`${row},${at}`)))
      .filter((name) => name !== null),
  );
}

/** Whether a format makes a hundredth of what it shows; a quoted or escaped sign is only printed. */
function isPercent(cell: Cell | undefined): boolean {
  const format = cell?.style?.numFmt ?? '';
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A cell as text for the readings; null = a formula that was never computed. */
function cellText(value: CellValue, cell: Cell | undefined): string | null {
  if (cell?.formula !== undefined && (value === null || value === '')) return null;
  if (typeof value !== 'number') return shownText(value);
  return decimalText(isPercent(cell) ? new Decimal(value).times(HUNDRED) : new Decimal(value));
}

/** A cell as a person sees it, on one line. */
function shownText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return decimalText(new Decimal(value));
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return value
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
}

function decimalText(value: Decimal): string {
  return value.toSignificantDigits(SIGNIFICANT_DIGITS).toFixed();
}

function formulaWithoutResult(line: number, heading: CellValue): ImportIssue {
  const column = shownText(heading);
  const message = `Riga ${line}: la cella «${column}» contiene una formula senza risultato. Aprire il file con il foglio di calcolo, salvarlo e ricaricarlo, oppure scrivere il valore.`;
  return importError('INVALID_ROW', message, { line, column });
}

function tooManyRows(sheet: string): ImportIssue {
  const message = `Il foglio «${sheet}» ha più di ${MOST_ROWS} righe: dividerlo in più file, e caricarli uno per volta.`;
  return importError('TOO_LONG', message);
}
