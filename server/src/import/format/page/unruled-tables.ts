import type { Vocabulary } from './joined-lines.js';
import { bottom, boxAround, type PageContent, type RulingLine } from './page-content.js';
import { type CellContent, cellContent, type PageTable } from './page-tables.js';
import {
  columnsOf,
  commonColumns,
  type SegmentedLine,
  segmentedLine,
  splitLine,
  type TextColumn,
  withLine,
} from './text-columns.js';
import type { TextLine } from './text-lines.js';
import { type TableLine, unruledRows } from './unruled-rows.js';

export interface UnruledTables {
  readonly tables: readonly PageTable[];
  /** The lines that stand in no table. */
  readonly rest: readonly TextLine[];
}

/** Of the size of the letters: a wider space between two lines ends a table. */
const WIDEST_STEP = 3.2;
/** A wider space ends it where the columns are others. */
const WIDE_STEP = 1.2;
/** How many lines in a row may run across the columns: the name of an area between its objectives. */
const MOST_ACROSS = 2;
/** Of the size: lines of a heading follow each other no further apart. */
const HEADING_STEP = 0.45;

/** Tables without lines: consecutive lines of writing that have the same gaps. `barriers`: where other tables stand. */
export function unruledTables(
  page: PageContent,
  lines: readonly TextLine[],
  barriers: readonly number[],
  printed: Vocabulary,
): UnruledTables {
  const segmented = lines.map(segmentedLine);
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  let index = 0;
  while (index < segmented.length) {
    const found = tableAt(segmented, index, barriers);
    if (found) {
      const above = headingAbove(segmented, index, found.columns, rest.length, barriers);
      rest.length -= above;
      tables.push(pageTable(page, [...segmented.slice(index - above, index), ...found.lines], found.columns, printed));
    } else rest.push(...segmented.slice(index, index + 1).map(({ line }) => line));
    index = found?.end ?? index + 1;
  }
  return { tables, rest };
}

interface FoundTable {
  readonly lines: readonly SegmentedLine[];
  readonly columns: readonly TextColumn[];
  /** After its last line. */
  readonly end: number;
}

function tableAt(lines: readonly SegmentedLine[], start: number, barriers: readonly number[]): FoundTable | null {
  const first = lines[start];
  if (!first || first.segments.length < 2) return null;
  let columns = commonColumns([first]);
  let kept: SegmentedLine[] = [first];
  let end = start + 1;
  let across: SegmentedLine[] = [];
  for (let index = start + 1; index < lines.length; index += 1) {
    const [last, line] = [lines[index - 1], lines[index]];
    if (!last || !line || isParted(last.line, line.line, barriers)) break;
    const fitting = [line, splitLine(line, columns)].find((form) => fittingColumns(columns, last, form));
    if (fitting) {
      columns = fittingColumns(columns, last, fitting) ?? columns;
      kept = [...kept, ...across, fitting];
      end = index + 1;
      across = [];
    } else {
      across.push(line);
      if (across.length > MOST_ACROSS || filledLines(kept) < 2) break;
    }
  }
  if (filledLines(kept) < 2 || columns.length < 2) return null;
  const notes = end - withoutNotes(lines, start, end, columns);
  return { lines: kept.slice(0, kept.length - notes), columns, end: end - notes };
}

function filledLines(lines: readonly SegmentedLine[]): number {
  return lines.filter(({ segments }) => segments.length > 1).length;
}

/** The columns with one more line; null = it has others. */
function fittingColumns(columns: readonly TextColumn[], last: SegmentedLine, line: SegmentedLine): TextColumn[] | null {
  const next = withLine(columns, line);
  if (!areApart(columns, next) || !areApart(line.segments, next)) return null;
  const isNear = space(last.line, line.line) <= WIDE_STEP * line.line.size;
  return isNear || line.segments.every((segment) => isAligned(segment, columns)) ? next : null;
}

/** Whether each part stands in a column of its own. */
function areApart(parts: readonly TextColumn[], columns: readonly TextColumn[]): boolean {
  return (
    new Set(parts.map((part) => columns.findIndex(({ left, right }) => part.left >= left && part.right <= right)))
      .size === parts.length
  );
}

function isAligned(segment: TextColumn, columns: readonly TextColumn[]): boolean {
  const slack = 3;
  return columns.some(
    (column) =>
      Math.abs(column.left - segment.left) <= slack ||
      Math.abs(column.right - segment.right) <= slack ||
      Math.abs(column.left + column.right - segment.left - segment.right) <= slack * 2,
  );
}

function isParted(last: TextLine, line: TextLine, barriers: readonly number[]): boolean {
  if (space(last, line) > WIDEST_STEP * Math.max(last.size, line.size)) return true;
  return barriers.some((at) => at > last.box.top && at < bottom(line.box));
}

function space(last: TextLine, line: TextLine): number {
  return line.box.top - bottom(last.box);
}

/** Lines at the end that stand in the first column alone, at a distance, are notes below the table. */
function withoutNotes(
  lines: readonly SegmentedLine[],
  start: number,
  end: number,
  columns: readonly TextColumn[],
): number {
  let kept = end;
  for (let index = end - 1; index > start; index -= 1) {
    const [before, last] = [lines[index - 1], lines[index]];
    const [segment] = last?.segments ?? [];
    if (!before || !last || !segment || last.segments.length > 1 || columnsOf(segment, columns)[0] !== 0) break;
    if (space(before.line, last.line) > WIDE_STEP * last.line.size * 0.5) kept = index;
  }
  return kept;
}

/** How many lines above belong to the heading: close together, and over columns without running across all of them. */
function headingAbove(
  lines: readonly SegmentedLine[],
  start: number,
  columns: readonly TextColumn[],
  most: number,
  barriers: readonly number[],
): number {
  let above = 0;
  while (above < most) {
    const [line, below] = [lines[start - above - 1], lines[start - above]];
    if (!line || !below || isParted(line.line, below.line, barriers)) break;
    if (space(line.line, below.line) > HEADING_STEP * below.line.size) break;
    const places = line.segments.map((segment) => columnsOf(segment, columns));
    const areBeside = places.every(([first], index) => index === 0 || first > (places[index - 1]?.[1] ?? -1));
    const isBeside = line.segments.length > 1 || (places[0]?.[0] ?? 0) > 0;
    const isInside = line.segments.every(
      ({ left, right: end }) => left >= (columns[0]?.left ?? 0) - 2 && end <= (columns.at(-1)?.right ?? 0) + 2,
    );
    if (!areBeside || !isBeside || !isInside) break;
    above += 1;
  }
  return above;
}

function pageTable(
  page: PageContent,
  lines: readonly SegmentedLine[],
  columns: readonly TextColumn[],
  printed: Vocabulary,
): PageTable {
  const box = boxAround(lines.map(({ line }) => line.box));
  const edges = columnEdges(columns);
  const tableLines = lines.map((line) => tableLine(line, columns));
  const rows = unruledRows(tableLines, columns, separators(page.lines, box)).map((row) =>
    rowCells(page, row, columns, edges, printed),
  );
  return { box, columns: edges, writing: columns, rows };
}

/** Columns end in the middle between their writing and that of the next one. */
function columnEdges(columns: readonly TextColumn[]): number[] {
  return [
    columns[0]?.left ?? 0,
    ...columns.slice(1).map(({ left }, index) => ((columns[index]?.right ?? left) + left) / 2),
    columns.at(-1)?.right ?? 0,
  ];
}

function tableLine({ line, segments }: SegmentedLine, columns: readonly TextColumn[]): TableLine {
  const cells = segments.map((segment) => {
    const [first, last] = columnsOf(segment, columns);
    return { first, last, words: segment.words, text: segment.words.map(({ text }) => text).join(' ') };
  });
  return { line, cells };
}

/** Lines across most of the table part its rows. */
function separators(lines: readonly RulingLine[], { left, width }: { left: number; width: number }): number[] {
  return lines
    .filter(
      ({ isVertical, from, to }) => !isVertical && Math.min(to, left + width) - Math.max(from, left) > width * 0.6,
    )
    .map(({ at }) => at);
}

function rowCells(
  page: PageContent,
  lines: readonly TableLine[],
  columns: readonly TextColumn[],
  edges: readonly number[],
  printed: Vocabulary,
): (CellContent | null)[] {
  const box = boxAround(lines.map(({ line }) => line.box));
  const spans = rowSpans(lines, columns.length);
  return columns.map((_, index) => {
    const last = spans[index];
    if (last === undefined || last < index) return null;
    const words = lines
      .flatMap(({ cells }) => cells.filter(({ first }) => first >= index && first <= last))
      .flatMap((cell) => cell.words);
    const [left = 0, end = 0] = [edges[index], edges[last + 1]];
    const room = (columns[last]?.right ?? 0) - (columns[index]?.left ?? 0);
    const cellBox = { left, top: box.top, width: end - left, height: box.height };
    return cellContent(page, words, cellBox, { rowSpan: 1, colSpan: last - index + 1 }, printed, room);
  });
}

/** The last column of the cell that begins in each column; −1 where none begins. */
function rowSpans(lines: readonly TableLine[], columns: number): number[] {
  const spans = Array.from({ length: columns }, (_, index) => index);
  for (const { first, last } of lines.flatMap(({ cells }) => cells)) {
    const start = spans.findIndex((end, index) => end >= first && index <= first);
    if (start < 0) continue;
    const end = Math.max(last, ...spans.slice(start, last + 1));
    spans[start] = end;
    for (let index = start + 1; index <= end; index += 1) spans[index] = -1;
  }
  return spans;
}
