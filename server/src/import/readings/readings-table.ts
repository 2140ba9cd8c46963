import { parse } from 'csv-parse/sync';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import { cellTooLongIssue, isCellTooLong } from '../text/cell-length.js';
import {
  cellsByColumn,
  headingColumn,
  headingsMissing,
  missingColumns,
  type ReadingColumn,
} from './readings-column.js';

/** One row of the file: its filled cells by column. */
export interface ReadingRow {
  readonly line: number;
  readonly cells: ReadonlyMap<ReadingColumn, string>;
  readonly text: string;
  /** Columns whose cells hold canonical numbers already: a spreadsheet's numbers are no Italian text. */
  readonly canonical?: ReadonlySet<ReadingColumn>;
  /** Columns whose cells are formatted as percentages. */
  readonly percent?: ReadonlySet<ReadingColumn>;
}

export interface ReadingsTable {
  readonly delimiter: string;
  readonly rows: readonly ReadingRow[];
}

const DELIMITERS = [';', '\t', ',', '|'];
/** Splits a file of actual values into rows by its headings, in any order; or returns why it cannot. */
export function readingsTable(text: string): ReadingsTable | ImportIssue {
  const [first = ''] = text.trimStart().split('\n', 1);
  const delimiter = DELIMITERS.toSorted((a, b) => headingCount(first, b) - headingCount(first, a))[0] ?? ';';
  // Checked before the rows are split, because most wrong files lack headings.
  if (headingCount(first, delimiter) === 0) return headingsMissing(missingColumns([]), first);
  const records = csvRecords(text, delimiter);
  if ('code' in records) return records;
  const [heading, ...body] = records;
  const columns = heading?.cells.map((cell) => headingColumn(cell)) ?? [];
  const missing = missingColumns(columns);
  if (missing.length > 0) return headingsMissing(missing, heading?.text ?? '');
  const tooLong = tooLongCell(heading, body);
  if (tooLong !== null) return tooLong;
  return { delimiter, rows: body.map((record) => ({ ...record, cells: cellsByColumn(record.cells, columns) })) };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string;
}

function csvRecords(text: string, delimiter: string): CsvRecord[] | ImportIssue {
  const lines: number[] = [];
  try {
    const parsed = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[], { lines: lastLine }) => {
        lines.push(lastLine - lineFeeds(record));
        return record;
      },
    });
    return parsed
      .map((record, at) => ({
        line: lines[at] ?? at + 1,
        cells: record.map((cell) => cell.trim()),
        text: record.join(delimiter),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    return unreadableIssue(error);
  }
}

function tooLongCell(heading: CsvRecord | undefined, rows: readonly CsvRecord[]): ImportIssue | null {
  const row = rows.find(({ cells }) => cells.some(isCellTooLong));
  if (row === undefined) return null;
  const at = row.cells.findIndex(isCellTooLong);
  return cellTooLongIssue({ line: row.line, column: heading?.cells[at] ?? null, text: row.cells[at] ?? '' });
}

function lineFeeds(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}

function unreadableIssue(error: unknown): ImportIssue {
  const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
  const message = `Le righe non si possono dividere in celle (di solito per virgolette non chiuse, dalla riga ${line}): correggere il file e ricaricarlo.`;
  return importError('INVALID_ROW', message, { line });
}

function headingCount(line: string, delimiter: string): number {
  return line.split(delimiter).filter((cell) => headingColumn(cell) !== null).length;
}
