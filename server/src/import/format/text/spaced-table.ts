import { isCertain, isFromTop, leadingColumns, reachesDownFromTop } from './spaced-certainty.js';
import { columnsOf, MOST_COLUMNS, type PlacedLine, type SpacedLine } from './spaced-lines.js';

/** A row that was put together again: of each column its text and the line where that begins; null = empty. */
export type SpacedRow = readonly (SpacedCell | null)[];

export interface SpacedCell {
  readonly text: string;
  readonly line: number;
}

export interface SpacedTable {
  readonly headings: readonly SpacedLine[];
  /** What stands under the heading before the first row: it goes on with the last row of the table on the page before. */
  readonly continued: SpacedRow | null;
  readonly rows: readonly SpacedRow[];
  /** The columns that hold nothing but short values. */
  readonly keys: ReadonlySet<number>;
  /** Whether its rows are known to have the first line of all their cells side by side. */
  readonly fromTop: boolean;
  /** The lines of its last row. */
  readonly last: readonly PlacedLine[];
  /** How many lines the table takes. */
  readonly length: number;
}

const MOST_HEADING_LINES = 4;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
const YEAR = /^(?:19|20)\d\d$/;
const NO_KEYS: ReadonlySet<number> = new Set();
/** Numbers, shares and codes: what stands in one line of its cell. */
const SHORT_VALUE = /^(?=.*\d)(?:n[.°º]? ?|[≤≥<>±+-] ?)?[\d.,]+ ?[%€]?$|^(?=\S*\d)[A-Z]{0,6}[\d._/-][\w./-]*$/i;

/** The table that was read before this one. */
export interface TableAbove {
  readonly table: SpacedTable | null;
  /** Whether nothing stands between the two. */
  readonly isNext: boolean;
}

/** The lines of a table below its headings, parted into rows. */
interface FoundTable {
  readonly headings: readonly PlacedLine[];
  readonly continued: readonly PlacedLine[];
  readonly rows: readonly (readonly PlacedLine[])[];
  readonly keys: ReadonlySet<number>;
  readonly fromTop: boolean;
  /** The last row of the page before, with what goes on on this one. */
  readonly goingOn: readonly PlacedLine[];
}

/**
 * The table that begins with a line of headings, put together from the places of its words. Null where that is not
 * certain: each line must fit into the columns of the headings, and each row must begin with a number or code in a column
 * that holds nothing else, and have there the first line of all its cells.
 */
export function spacedTable(lines: readonly SpacedLine[], above: TableAbove): SpacedTable | null {
  return tableOf(lines, above, (headings) => columnStarts(headings)) ?? tableOf(lines, above, startsWithoutHeading);
}

type StartsOf = (headings: readonly SpacedLine[], first: SpacedLine | undefined) => readonly number[];

function tableOf(lines: readonly SpacedLine[], above: TableAbove, startsOf: StartsOf): SpacedTable | null {
  for (let count = 1; count <= MOST_HEADING_LINES; count += 1) {
    const headings = lines.slice(0, count);
    const before = above.table !== null && isSameText(headings, above.table.headings) ? above.table : null;
    const starts = startsOf(headings, lines[count]);
    if (starts.length < LEAST_COLUMNS || starts.length > MOST_COLUMNS) continue;
    const found = tableUnder({ lines, starts, count }, before, above.isNext);
    if (found !== null && isCertainTable(found, starts.length)) return spacedTableOf(found, headings, starts.length);
  }
  return null;
}

/** Columns without a heading of their own begin where the cells of the first row do. */
function startsWithoutHeading(headings: readonly SpacedLine[], first: SpacedLine | undefined): readonly number[] {
  return first === undefined ? [] : columnStarts([...headings, first]);
}

interface TableStart {
  readonly lines: readonly SpacedLine[];
  readonly starts: readonly number[];
  /** How many of the lines are headings. */
  readonly count: number;
}

function tableUnder(
  { lines, starts, count }: TableStart,
  before: SpacedTable | null,
  isNext: boolean,
): FoundTable | null {
  const placed = fittingLines(lines, starts);
  // A line with several cells that fit into no column: the columns are others.
  const next = lines[placed.length];
  if (next !== undefined && next.segments.length > 1 && !isSameText([next], lines.slice(0, 1))) return null;
  const headings = placed.slice(0, count);
  const data = placed.slice(count);
  const keys = keyColumns(data, starts.length, before?.keys ?? NO_KEYS);
  if (headings.some((line) => holdsValue(line, keys))) return null;
  const first = data.findIndex((line) => beginsRow(line, keys));
  if (first < 0 ? before === null : isOfYears(data[first], keys)) return null;
  const continued = first < 0 ? data : data.slice(0, first);
  if (continued.length > 0 && !(before !== null && isNext)) return null;
  if (before === null && data.length < LEAST_ROWS) return null;
  const rows = dataRows(data.slice(continued.length), keys);
  const fromTop =
    before?.fromTop === true ||
    isFromTop(rows, continued.length > 0 ? continued : headings.slice(1)) ||
    (before === null && reachesDownFromTop(rows, starts.length));
  const goingOn = before !== null && isNext ? [...before.last, ...continued] : [];
  return { headings, continued, rows, keys, fromTop, goingOn };
}

function isCertainTable({ headings, continued, rows, keys, fromTop, goingOn }: FoundTable, columns: number): boolean {
  if (!fromTop && (continued.length > 0 || leadingColumns(rows, columns).length > 0)) return false;
  // A line between headings and first key may be one of a cell of that row, unless it stands above keys.
  const last = headings.length > 1 && goingOn.length === 0 ? headings.at(-1) : undefined;
  if (!fromTop && last !== undefined && ![...keys].some((key) => last.cells.has(key))) return false;
  // A cell that stands lower than the first row reaches up to it, or the row lost it.
  if (goingOn.length === 0 && rows[0]?.[0]?.cells.has(0) === false) return false;
  return isCertain(goingOn.length === 0 ? rows : [goingOn, ...rows], keys, fromTop);
}

function spacedTableOf(found: FoundTable, headings: readonly SpacedLine[], columns: number): SpacedTable {
  const { continued, rows, keys, fromTop, goingOn } = found;
  return {
    headings,
    continued: continued.length === 0 ? null : joinedRow(continued, columns),
    rows: [...headingRows(found.headings), ...rows].map((row) => joinedRow(row, columns)),
    keys,
    fromTop,
    last: rows.at(-1) ?? goingOn,
    length: headings.length + continued.length + rows.flat().length,
  };
}

/** A year may stand in a heading; another number or code tells a row. */
function holdsValue({ cells }: PlacedLine, keys: ReadonlySet<number>): boolean {
  return [...cells].some(([column, text]) => keys.has(column) && SHORT_VALUE.test(text) && !YEAR.test(text));
}

function isOfYears(line: PlacedLine | undefined, keys: ReadonlySet<number>): boolean {
  return line !== undefined && !holdsValue(line, keys);
}

function columnStarts(headings: readonly SpacedLine[]): number[] {
  const starts = new Set(headings.flatMap(({ segments }) => segments.map(({ start }) => start)));
  return [...starts].sort((one, other) => one - other);
}

/** The lines from the first one on that fit into the columns, up to the next time that the heading is printed. */
function fittingLines(lines: readonly SpacedLine[], starts: readonly number[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const columns = columnsOf(line, starts);
    if (columns === null || (at > 0 && (isSameText([line], lines.slice(0, 1)) || isProse(line)))) break;
    const cells = new Map(columns.map((column, index) => [column, line.segments[index]?.text ?? '']));
    placed.push({ cells, line: line.line });
  }
  return placed;
}

/** A line of its own under a blank one, as the signature under a table. */
function isProse({ segments, afterBlank }: SpacedLine): boolean {
  return afterBlank && segments.length === 1;
}

/** Whether lines print the same texts as others, wherever on the line. */
function isSameText(lines: readonly SpacedLine[], others: readonly SpacedLine[]): boolean {
  const texts = (line: SpacedLine | undefined) => line?.segments.map(({ text }) => text).join('\n');
  return lines.length === others.length && lines.every((line, at) => texts(line) === texts(others[at]));
}

/** The columns that hold nothing but short values; of a table that goes on, as far as they did on the page before. */
function keyColumns(data: readonly PlacedLine[], count: number, before: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(
    Array.from({ length: count }, (_, column) => column).filter((column) => {
      const texts = data.flatMap(({ cells }) => cells.get(column) ?? []);
      return (texts.length >= LEAST_ROWS || before.has(column)) && texts.every((text) => SHORT_VALUE.test(text));
    }),
  );
}

function beginsRow(line: PlacedLine | undefined, keys: ReadonlySet<number>): boolean {
  return line !== undefined && [...keys].some((column) => line.cells.has(column));
}

function dataRows(data: readonly PlacedLine[], keys: ReadonlySet<number>): PlacedLine[][] {
  const rows: PlacedLine[][] = [];
  for (const line of data) {
    if (beginsRow(line, keys)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

/** A line of the heading that only goes on with cells of the one above belongs to it; another one is a second heading. */
function headingRows(lines: readonly PlacedLine[]): PlacedLine[][] {
  const rows: PlacedLine[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const goesOn =
      above !== undefined && [...line.cells.keys()].every((column) => above.some(({ cells }) => cells.has(column)));
    if (goesOn) above.push(line);
    else rows.push([line]);
  }
  return rows;
}

function joinedRow(lines: readonly PlacedLine[], count: number): SpacedRow {
  return Array.from({ length: count }, (_, column) => {
    const held = lines.filter(({ cells }) => cells.has(column));
    const [first] = held;
    return first === undefined
      ? null
      : { text: held.map(({ cells }) => cells.get(column)).join(' '), line: first.line };
  });
}
