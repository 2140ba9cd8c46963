import { isFull } from './joined-lines.js';
import { bottom, type Word } from './page-content.js';
import type { TextColumn } from './text-columns.js';
import { type TextLine, textLines } from './text-lines.js';

/** A line of a table without lines, and the columns that its parts stand in. */
export interface TableLine {
  readonly line: TextLine;
  readonly cells: readonly LineCell[];
}

interface LineCell {
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly text: string;
}

/** Of the size of the letters: rows stand so much further apart than the lines of a row. */
const ROW_SPACE = 0.3;
const YEAR = /^(?:19|20)\d\d$/;
/** Of the lines of a column: so many lone figures make it a column of figures. */
const MOSTLY = 0.6;
const LONE_FIGURE = /^[^\s]*\d[^\s]*$/;

/**
 * Which lines form a row. A line through the table parts rows, and so does a wider space. Where all lines are equally
 * apart, one goes on with the row above if its parts had no room there; a figure below a figure begins a new row.
 */
export function unruledRows(
  lines: readonly TableLine[],
  columns: readonly TextColumn[],
  separators: readonly number[],
): TableLine[][] {
  const spaces = lines.slice(1).map(({ line }, index) => spaceAbove(lines.slice(0, index + 1), line));
  const inner = Math.min(...spaces.map((space) => Math.max(space, 0)));
  const isWide = spaces.map((space, index) => space > inner + ROW_SPACE * (lines[index + 1]?.line.size ?? 0));
  const hasBands = isWide.filter(Boolean).length > 1 && isWide.includes(false);
  const facts = { columns, hasBands, figures: figureColumns(lines) };
  const rows: TableLine[][] = [];
  lines.forEach((line, index) => {
    const row = rows.at(-1);
    const last = lines[index - 1];
    if (!row || !last) rows.push([line]);
    else if (isWide[index - 1] || isSeparated(last, line, separators) || startsRow(row, line, facts)) rows.push([line]);
    else row.push(line);
  });
  return rows;
}

/** Between a line and what stands above it; below 0 where they stand beside each other. */
function spaceAbove(above: readonly TableLine[], line: TextLine): number {
  return line.box.top - Math.max(...above.slice(-4).map((other) => bottom(other.line.box)));
}

function isSeparated(last: TableLine, line: TableLine, separators: readonly number[]): boolean {
  const [from, to] = [middle(last.line), middle(line.line)];
  return separators.some((at) => at > from && at < to);
}

function middle({ box }: TextLine): number {
  return box.top + box.height / 2;
}

/** Whether a text is one word with a digit in it: a number, a code, a date. */
export function isLoneFigure(text: string): boolean {
  return LONE_FIGURE.test(text);
}

/** What is known of all rows. */
interface TableFacts {
  readonly columns: readonly TextColumn[];
  /** Whether its rows are told apart by the space between them. */
  readonly hasBands: boolean;
  /** The columns that hold figures. */
  readonly figures: ReadonlySet<number>;
}

function figureColumns(lines: readonly TableLine[]): ReadonlySet<number> {
  const counts = new Map<number, { all: number; figures: number }>();
  for (const { first, text } of lines.flatMap(({ cells }) => cells)) {
    const { all, figures } = counts.get(first) ?? { all: 0, figures: 0 };
    counts.set(first, { all: all + 1, figures: figures + (LONE_FIGURE.test(text) ? 1 : 0) });
  }
  return new Set([...counts].flatMap(([column, { all, figures }]) => (figures >= all * MOSTLY ? [column] : [])));
}

function startsRow(row: readonly TableLine[], line: TableLine, facts: TableFacts): boolean {
  if (isAcross(line) || row.some(isAcross)) return true;
  if (spaceAbove(row, line.line) < 0 && !sharesColumns(row, line)) return false;
  const goingOn = line.cells.map((cell) => continuation(row, cell, facts));
  if (goingOn.includes('FIGURE')) return true;
  if (!facts.hasBands && goingOn.filter((kind) => kind === 'EMPTY').length > 1) return true;
  if (!goingOn.includes('NEW')) return false;
  return line.cells.length > 1 || !facts.hasBands || line.cells[0]?.first === 0;
}

function isAcross({ cells }: TableLine): boolean {
  return cells.length === 1 && cells.some(({ first, last }) => last > first);
}

function sharesColumns(row: readonly TableLine[], line: TableLine): boolean {
  const last = row.at(-1);
  return line.cells.some((cell) => last?.cells.some(({ first }) => first === cell.first));
}

/** How a part of a line stands to what the row has in its column. */
function continuation(
  row: readonly TableLine[],
  cell: LineCell,
  { columns, figures }: TableFacts,
): 'GOES_ON' | 'NEW' | 'FIGURE' | 'EMPTY' {
  const above = row.flatMap(({ cells }) => cells).findLast(({ first }) => first === cell.first);
  if (!above) return 'EMPTY';
  if (LONE_FIGURE.test(cell.text) && LONE_FIGURE.test(above.text)) return 'FIGURE';
  if (LONE_FIGURE.test(cell.text) && figures.has(cell.first) && !YEAR.test(cell.text)) return 'NEW';
  const [[before], [after]] = [textLines(above.words), textLines(cell.words)];
  const column = columns[cell.last];
  if (!before || !after || !column) return 'EMPTY';
  return isFull(before, after, column.right - column.left) ? 'GOES_ON' : 'NEW';
}
