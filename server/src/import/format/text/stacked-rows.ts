import { headingReading } from '../../table/heading-words.js';
import { refuse } from '../refusal.js';
import { type StackedCells, stackedCells } from './stacked-cells.js';
import { mayStandAbove, type StackedHeadings, stackedHeadings } from './stacked-headings.js';

/** A cell of a row, with its line from 1. */
export interface StackedCell {
  readonly text: string;
  readonly line: number;
}

/** Texts in which no heading has these letters hold no table of a plan. */
const HEADINGS = /cod|obiettiv/i;

/** A table whose cells stand one below the other: its headings, its rows, and the line after them. */
interface StackedTable {
  readonly headings: StackedHeadings;
  readonly rows: readonly StackedCell[][];
  readonly end: number;
}

/**
 * The rows of a text in which each cell of a table has a line of its own, as a document that is saved as text: its lines
 * outside of tables, and its tables put together again. Null where no headings stand one below the other. Refused where
 * the rows are not certain, unless the text can be read in another way.
 */
export function stackedRows(text: string, isOnlyWay: boolean): StackedCell[][] | null {
  if (!HEADINGS.test(text)) return null;
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trim());
  const starts = headingStarts(lines);
  if (starts.length === 0) return null;
  const rows: StackedCell[][] = [];
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const table = stackedTable(lines, start, starts[index + 1] ?? lines.length);
    if (table === null) return isOnlyWay ? refuseStacked(start) : null;
    rows.push(...singleLines(lines, at, table.headings.start), ...table.rows);
    at = table.end;
  }
  return [...rows, ...singleLines(lines, at, lines.length)];
}

/** Where headings begin: each time at the first line that may be one. */
function headingStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const longest = stackedHeadings(lines, at).at(-1);
    if (longest === undefined) continue;
    starts.push(at);
    at += longest.kinds.length - 1;
  }
  return starts;
}

/** The one table that the lines from a first heading on can be; null where there is none or more than one. */
function stackedTable(lines: readonly string[], start: number, end: number): StackedTable | null {
  const found = tablesFrom(lines, start, end);
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  if (!mayStandAbove(lines[start] ?? '', lines.slice(start + 1, end))) return null;
  const below = tablesFrom(lines, start + 1, end);
  return below.length === 1 ? (below[0] ?? null) : null;
}

function tablesFrom(lines: readonly string[], start: number, end: number): StackedTable[] {
  return stackedHeadings(lines, start).flatMap((headings) => {
    const first = start + headings.kinds.length;
    const gaps = lines[first] === '' ? [false, true] : [false];
    return gaps.flatMap((hasGaps) => tableUnder(lines, headings, { first: first + (hasGaps ? 1 : 0), end, hasGaps }));
  });
}

interface TableLines {
  readonly first: number;
  readonly end: number;
  readonly hasGaps: boolean;
}

function tableUnder(
  lines: readonly string[],
  headings: StackedHeadings,
  { first, end, hasGaps }: TableLines,
): StackedTable[] {
  const { start, kinds } = headings;
  const below = lines.slice(first, end);
  // A text that ends with a word may have lost the empty cells after it.
  const isCut = end === lines.length && lines.at(-1) !== '';
  const filled = [...below, ...kinds.map(() => '')];
  const cells = stackedCells(below, kinds, hasGaps) ?? (isCut ? stackedCells(filled, kinds, hasGaps) : null);
  if (cells === null || goesOnInCell(below, cells)) return [];
  const rows = cells.rows.map((row) =>
    row.map(({ from, to }) => ({
      text: below.slice(from, to).join('\n'),
      line: Math.min(first + from, lines.length - 1) + 1,
    })),
  );
  const titles = lines.slice(start, start + kinds.length).map((text, at) => ({ text, line: start + at + 1 }));
  return [{ headings, rows: [titles, ...rows], end: Math.min(first + cells.end, end) }];
}

/** Whether the first cell begins with words of a heading and goes on on the next line: then one more is a heading. */
function goesOnInCell(lines: readonly string[], { rows }: StackedCells): boolean {
  const first = rows[0]?.[0];
  return first !== undefined && first.to - first.from > 1 && headingReading(lines[first.from] ?? '') !== null;
}

function singleLines(lines: readonly string[], from: number, to: number): StackedCell[][] {
  return lines.slice(from, to).map((text, at) => [{ text, line: from + at + 1 }]);
}

function refuseStacked(start: number): never {
  return refuse(
    `Nel testo ogni cella della tabella sta su una riga propria, come quando un documento viene salvato come testo: dalla riga ${start + 1} le righe della tabella non si possono ricostruire con certezza. Caricare il documento da cui viene il testo, così com’è (.docx, .odt, .pdf, .xlsx, .ods).`,
  );
}
