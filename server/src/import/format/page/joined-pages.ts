import type { Block, BlockCell } from '../block.js';
import { isFull, joinedLines, type Vocabulary } from './joined-lines.js';
import type { PagePart } from './page-blocks.js';
import type { CellContent, PageTable, TableRow } from './page-tables.js';
import { columnsOf, joinedColumns, type TextColumn } from './text-columns.js';

/** A page in reading order. */
export interface PartedPage {
  readonly height: number;
  readonly parts: readonly PagePart[];
}

/** Points by which the columns of one table may differ on two pages. */
const SAME_COLUMN = 3;
/** Points between the writing of two columns. */
const NARROWEST_GUTTER = 2;
/** Of the height of a page: heads and feet stand outside of what is between. */
const HEAD = 0.12;
const FOOT = 0.88;
const PAGE_NUMBER = /^(?:pag(?:ina)?\.?\s*)?[-–]?\s*\d+\s*[-–]?(?:\s*(?:di|\/|su)\s*\d+)?$/i;

/**
 * The blocks of a document. A table that goes on overleaf with the same columns is one table, its repeated headings
 * included; running heads and page feet that stand between its pages come after it.
 */
export function joinedPages(pages: readonly PartedPage[], printed: Vocabulary): Block[] {
  const running = runningTexts(pages);
  const blocks: Block[] = [];
  let open: PageTable | null = null;
  let between: PagePart[] = [];
  const end = () => {
    if (open) blocks.push(tableBlock(open));
    open = null;
    blocks.push(...between.map(partBlock));
    between = [];
  };
  for (const { parts, height } of pages) {
    for (const part of parts) {
      if (part.kind === 'TABLE' && open && !sharesPage(open, part.table)) {
        const whole = continuedTable(open, part.table, printed);
        if (whole) {
          open = whole;
          continue;
        }
      }
      if (part.kind === 'PARAGRAPH' && open && isRunning(part, height, running)) {
        between.push(part);
        continue;
      }
      end();
      if (part.kind === 'TABLE') open = part.table;
      else blocks.push(partBlock(part));
    }
  }
  end();
  return blocks;
}

function partBlock(part: PagePart): Block {
  if (part.kind === 'TABLE') return tableBlock(part.table);
  const { text, place, isCertain } = part;
  return { kind: 'PARAGRAPH', text, place, ...(isCertain !== undefined && { isCertain }) };
}

function tableBlock({ rows }: PageTable): Block {
  return { kind: 'TABLE', rows: rows.map((row) => row.map((cell) => cell && blockCell(cell))) };
}

function blockCell({ lines: _, ...cell }: CellContent): BlockCell {
  return cell;
}

/** What stands at the head or foot of more than one page, but for its numbers. */
function runningTexts(pages: readonly PartedPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { parts, height } of pages) {
    const texts = parts.flatMap((part) =>
      part.kind === 'PARAGRAPH' && isAtEdge(part, height) ? [unnumbered(part.text)] : [],
    );
    for (const text of new Set(texts)) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([text]) => text));
}

function isRunning(
  part: PagePart & { readonly kind: 'PARAGRAPH' },
  height: number,
  running: ReadonlySet<string>,
): boolean {
  return isAtEdge(part, height) && (PAGE_NUMBER.test(part.text.trim()) || running.has(unnumbered(part.text)));
}

function isAtEdge({ box }: PagePart & { readonly kind: 'PARAGRAPH' }, height: number): boolean {
  return box.top + box.height < height * HEAD || box.top > height * FOOT;
}

function unnumbered(text: string): string {
  return text.replace(/\d+/g, '#').trim();
}

/** Whether a table stands on the last page of another one. */
function sharesPage(open: PageTable, table: PageTable): boolean {
  return lastPage(open) === lastPage(table);
}

function lastPage({ rows }: PageTable): number | undefined {
  return Math.max(...rows.flatMap((row) => row.map((cell) => cell?.place.page ?? 0)));
}

/** Both as one table; null = their columns differ. */
function continuedTable(open: PageTable, table: PageTable, printed: Vocabulary): PageTable | null {
  if (open.writing && table.writing) return continuedWriting(open, open.writing, table, table.writing, printed);
  if (open.writing || table.writing) return null;
  const columns = open.columns.length >= table.columns.length ? open.columns : table.columns;
  const places = [open, table].map((part) => columnPlaces(part.columns, columns));
  return joinedTable(open, table, places, columns, printed);
}

function joinedTable(
  open: PageTable,
  table: PageTable,
  [one, other]: readonly (readonly number[] | null | undefined)[],
  columns: readonly number[],
  printed: Vocabulary,
): PageTable | null {
  if (!one || !other) return null;
  const width = columns.length - 1;
  const rows = joinedRows(widened(open.rows, one, width), widened(table.rows, other, width), printed);
  return { box: table.box, columns, rows };
}

/** Of a table without lines, a page may leave a column blank, or write less of it. */
function continuedWriting(
  open: PageTable,
  before: readonly TextColumn[],
  table: PageTable,
  after: readonly TextColumn[],
  printed: Vocabulary,
): PageTable | null {
  const writing = joinedColumns([...before, ...after], NARROWEST_GUTTER);
  const places = [before, after].map((columns) => writtenPlaces(columns, writing));
  const [one, other] = places;
  const shared = one?.filter((place) => other?.includes(place)).length ?? 0;
  if (shared <= Math.max(2, Math.min(before.length, after.length) / 2)) {
    if (before.length !== after.length || shared < before.length) return null;
  }
  const columns = [...writing.map(({ left }) => left), writing.at(-1)?.right ?? 0];
  const joined = joinedTable(open, table, places, columns, printed);
  return joined && { ...joined, writing };
}

/** The column of `writing` that each one stands in, and the end; null = two stand in one. */
function writtenPlaces(columns: readonly TextColumn[], writing: readonly TextColumn[]): number[] | null {
  const places = columns.map((column) => columnsOf(column, writing)[0]);
  return new Set(places).size < places.length ? null : [...places, writing.length];
}

/** Where the columns of a table begin and end among those of the wider one. */
function columnPlaces(own: readonly number[], columns: readonly number[]): number[] | null {
  const [from = 0, to = 0] = [own[0], columns[0]];
  const places = own.map((at) => columns.findIndex((column) => Math.abs(column - to - (at - from)) <= SAME_COLUMN));
  return places.includes(-1) || places.at(-1) !== columns.length - 1 ? null : places;
}

/** The rows of both pages; a row that was parted by the page break is one again. */
function joinedRows(rows: readonly TableRow[], next: readonly TableRow[], printed: Vocabulary): readonly TableRow[] {
  const headings = repeatedHeadings(rows, next);
  const [last, first] = [rows.at(-1), next[headings]];
  if (!last || !first || !isRest(last, first)) return [...rows, ...next];
  const whole = last.map((cell, index) => cell && wholeCell(cell, first[index], printed));
  return [...rows.slice(0, -1), whole, ...next.slice(0, headings), ...next.slice(headings + 1)];
}

/** How many rows at the top of the next page repeat those at the top of the table. */
function repeatedHeadings(rows: readonly TableRow[], next: readonly TableRow[]): number {
  const differing = next.findIndex((row, index) => rowText(row) !== rowText(rows[index] ?? []));
  return differing < 0 ? next.length : differing;
}

function rowText(row: TableRow): string {
  return row.map((cell) => cell?.text ?? '').join('\t');
}

/** Whether a row is the rest of one on the page before: each of its texts goes on where a full line ended. */
function isRest(last: TableRow, first: TableRow): boolean {
  const written = first.flatMap((cell, index) => (cell && cell.text !== '' ? [{ cell, before: last[index] }] : []));
  return (
    written.length > 0 &&
    first.every((cell) => !cell || cell.rowSpan === 1) &&
    written.every(({ cell, before }) => before?.colSpan === cell.colSpan && goesOn(before, cell))
  );
}

function goesOn({ lines, room }: CellContent, cell: CellContent): boolean {
  const [end, start] = [lines.at(-1), cell.lines[0]];
  return end !== undefined && start !== undefined && isFull(end, start, room);
}

function wholeCell(cell: CellContent, rest: CellContent | null | undefined, printed: Vocabulary): CellContent {
  if (!rest || rest.text === '') return cell;
  const lines = [...cell.lines, ...rest.lines];
  const isCertain = cell.isCertain === undefined ? {} : { isCertain: cell.isCertain && rest.isCertain === true };
  return { ...cell, ...isCertain, text: joinedLines(lines, cell.room, printed), lines };
}

/** Rows with the columns of the wider table: what spans them spans them here. */
function widened(rows: readonly TableRow[], places: readonly number[], width: number): readonly TableRow[] {
  return rows.map((row) => {
    const wide: (CellContent | null)[] = Array.from({ length: width }, () => null);
    row.forEach((cell, index) => {
      const [start = 0, end = 0] = [places[index], places[index + (cell?.colSpan ?? 1)]];
      if (cell) wide[start] = { ...cell, colSpan: Math.max(1, end - start) };
    });
    return wide;
  });
}
