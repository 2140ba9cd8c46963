import { parse } from 'csv-parse/sync';
import { type ImportIssue, importError } from '../../draft/import-issue.js';
import { cellTooLongIssue, isCellTooLong } from '../../text/cell-length.js';
import type { CellRow, RowGroup } from './file-table.js';
import { readingColumn } from './readings-column.js';
import { shownCell } from './shown-cell.js';

const DELIMITERS = [';', '\t', ',', '|'];
const MOST_ROWS_ABOVE = 40;
const LONGEST_LINE = 300_000;
/** A line by which a program tells a spreadsheet how the cells are separated. */
const SEPARATOR_LINE = /^"?sep=.?"?$/i;

/** The rows of a text, with their lines; or why they cannot be told apart. */
export function textGroup(text: string): RowGroup | ImportIssue {
  const bare = text.replace(/^\ufeff/, '');
  const endless = endlessLine(bare);
  if (endless !== null) return endless;
  const delimiter = delimiterOf(bare);
  const records = csvRecords(bare, delimiter);
  if ('code' in records) return records;
  const tooLong = tooLongCell(records);
  if (tooLong !== null) return tooLong;
  return { sheet: null, titles: [], rows: records, isComputed: false, delimiter };
}

/** The first line that is longer than a row of values can be: looking at its cells would take very long. */
function endlessLine(text: string): ImportIssue | null {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > LONGEST_LINE) return cellTooLongIssue({ line, column: null, text: text.slice(start, end) });
    start = end + 1;
  }
  return null;
}

/** The sign that tells the most columns of one line apart; the one that the file names, where it does. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', MOST_ROWS_ABOVE);
  const stated = /^"?sep=([;,|\t])/i.exec(lines[0] ?? '')?.[1];
  if (stated !== undefined) return stated;
  const most = (delimiter: string) => Math.max(...lines.map((line) => namedColumns(line, delimiter)));
  return DELIMITERS.toSorted((a, b) => most(b) - most(a))[0] ?? ';';
}

function namedColumns(line: string, delimiter: string): number {
  return line.split(delimiter).filter((cell) => readingColumn(shownCell(cell)) !== null).length;
}

function csvRecords(text: string, delimiter: string): CellRow[] | ImportIssue {
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
      .map((record, at) => cellRow(record, lines[at] ?? at + 1, delimiter))
      .filter(
        ({ cells, text: printed }) => cells.some((cell) => cell.text !== '') && !SEPARATOR_LINE.test(printed.trim()),
      );
  } catch (error) {
    return unreadableIssue(error);
  }
}

function cellRow(record: readonly string[], line: number, delimiter: string): CellRow {
  const cells = record.map((cell) => ({ text: shownCell(cell), place: { line }, isMerged: false }));
  return { line, cells, text: record.join(delimiter) };
}

function tooLongCell(rows: readonly CellRow[]): ImportIssue | null {
  const row = rows.find(({ cells }) => cells.some(({ text }) => isCellTooLong(text)));
  if (row === undefined) return null;
  const at = row.cells.findIndex(({ text }) => isCellTooLong(text));
  const heading = rows[0]?.cells[at]?.text;
  return cellTooLongIssue({ line: row.line, column: heading || null, text: row.cells[at]?.text ?? '' });
}

function lineFeeds(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}

function unreadableIssue(error: unknown): ImportIssue {
  const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
  const message = `Le righe non si possono dividere in celle (di solito per virgolette non chiuse, dalla riga ${line}): correggere il file e ricaricarlo.`;
  return importError('INVALID_ROW', message, { line });
}
