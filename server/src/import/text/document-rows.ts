import type { Place } from '../format/block.js';

/** One row of a document: a table row's cells, or a line of text as a single cell. */
export interface DocumentRow {
  /** The line on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The whole row as printed. */
  readonly text: string;
  /** Where each cell stands in the original, by position; absent where the line says it. */
  readonly places?: readonly (Place | null)[];
  /** The name of the sheet that begins here. */
  readonly sheet?: string;
  /** Positions of the cells of a scan that were not recognised with certainty. */
  readonly doubtful?: readonly number[];
}

export type Separator = '\t' | ';' | '|' | ',';

/** Whether the line breaks in a quoted cell are kept, or its lines joined by a space. */
export type CellLines = 'JOINED' | 'KEPT';

/**
 * Splits a text into rows of cells. A cell in double quotes, as spreadsheets export it, may hold line breaks;
 * quotes that do not close before a separator or a line end are ordinary text.
 */
export function documentRows(text: string, separator: Separator, cellLines: CellLines = 'JOINED'): DocumentRow[] {
  const rows: DocumentRow[] = [];
  const isFramed = separator === '|' && hasOuterBars(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { cells, end, lines } = rowAt(text, at, separator, cellLines);
    const printed = text.slice(at, end);
    if (!isMarkdownRule(cells)) rows.push({ line, cells: isFramed ? withoutOuterBars(cells) : cells, text: printed });
    at = end + 1;
    line += lines;
  }
  return rows;
}

interface RowSpan {
  readonly cells: string[];
  /** Offset of the line feed that ends the row. */
  readonly end: number;
  readonly lines: number;
}

function rowAt(text: string, start: number, separator: Separator, cellLines: CellLines): RowSpan {
  let end = lineEnd(text, start);
  const printed = text.slice(start, end);
  if (!printed.includes('"')) return { cells: splitCells(printed, separator), end, lines: 1 };
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  while (at <= end) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    if (quoted !== null) {
      cells.push(cellLines === 'KEPT' ? quoted.value : oneLine(quoted.value));
      lines += quoted.value.split('\n').length - 1;
      if (quoted.end > end) end = lineEnd(text, quoted.end);
      at = quoted.end + 1;
    } else {
      const next = nextSeparator(text, at, end, separator);
      cells.push(plainCell(text.slice(at, next), separator));
      at = next + 1;
    }
  }
  return { cells, end, lines };
}

/** The quoted cell that opens at `start`, with the offset of the separator or line feed after it; null if none does. */
function quotedCell(text: string, start: number, separator: Separator): { value: string; end: number } | null {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const after = text[quote + 1];
    if (after !== undefined && after !== separator && after !== '\n') return null;
    const value = text.slice(start + 1, quote);
    // A cell contains no tab: the quote is a stray one, and the next lines are separate rows.
    if (separator === '\t' && value.includes('\t')) return null;
    return { value: value.replaceAll('""', '"'), end: quote + 1 };
  }
}

function nextSeparator(text: string, at: number, end: number, separator: Separator): number {
  let next = at;
  while (next < end && (text[next] !== separator || isEscapedBar(text, next))) next += 1;
  return next;
}

function splitCells(line: string, separator: Separator): string[] {
  if (separator !== '|' || !line.includes('\\|')) return line.split(separator).map((part) => part.trim());
  return line.split(/(?<!\\)\|/).map((part) => plainCell(part, separator));
}

/** In a row of Markdown a bar of the text itself is written with a backslash. */
function isEscapedBar(text: string, at: number): boolean {
  return text[at] === '|' && text[at - 1] === '\\';
}

function plainCell(text: string, separator: Separator): string {
  return (separator === '|' ? text.replaceAll('\\|', '|') : text).trim();
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether the bars stand around the rows, as in Markdown: the first row of a table begins with one. A blank first cell
 *  of a row below is no frame. */
function hasOuterBars(text: string): boolean {
  const first = text.split('\n').find((line) => line.split('|').length > 2);
  return first?.trimStart().startsWith('|') === true;
}

/** Markdown rows begin and end with a vertical bar. */
function withoutOuterBars(cells: string[]): string[] {
  const start = cells.length > 1 && cells[0] === '' ? 1 : 0;
  const end = cells.length > 1 && cells.at(-1) === '' ? cells.length - 1 : cells.length;
  return cells.slice(start, end);
}

function isMarkdownRule(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => cell.startsWith('-') || cell.startsWith(':-')) && cells.every((cell) => /^:?-*:?$/.test(cell))
  );
}
