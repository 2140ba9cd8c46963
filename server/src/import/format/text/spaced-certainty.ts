import type { PlacedLine } from './spaced-lines.js';

/** The lines of one row; the first holds its key. */
type RowLines = readonly PlacedLine[];

const BEGINS_SMALL = /^\p{Ll}/u;
const BEGINS_SENTENCE = /^["“«]?\p{Lu}/u;
const ENDS_SENTENCE = /[.!?;:][)"”»]?$/;
/** Letters differ in width: so many more than their number may have had no place on a line. */
const PLACE_TO_SPARE = 2;

/**
 * Whether the rows are known to have the first line of all their cells side by side: a cell has a line under that of the
 * key, which no other row can claim, and none above it. In the middle of its row it would have as many above as below,
 * or none beside the key.
 */
export function isFromTop(rows: readonly RowLines[], before: RowLines): boolean {
  const widths = columnWidths(rows);
  return rows.some((row, at) => {
    const above = at === 0 ? before.at(-1) : lastBelowKey(rows[at - 1]);
    const told = [...(row[1]?.cells.keys() ?? [])].filter(
      (column) => row[0]?.cells.has(column) && !above?.cells.has(column),
    );
    // Under the last row a line of its own may stand, but hardly one with two cells.
    if (at === rows.length - 1) return told.length > 1;
    return told.some((column) => !row.at(-1)?.cells.has(column) || isOfRowAbove(widths, row, rows[at + 1], column));
  });
}

/**
 * Whether a cell that reaches down over several rows is known to stand beside the first of them: in the middle it would
 * have as many rows above as below, at the bottom none below.
 */
export function reachesDownFromTop(rows: readonly RowLines[], columns: number): boolean {
  return leadingColumns(rows, columns).some((column) => {
    const filled = rows.flatMap(([line], at) => (line?.cells.has(column) ? [at] : []));
    const isLastEmpty = (filled.at(-1) ?? rows.length) < rows.length - 1;
    return filled[0] === 0 && isLastEmpty && !mayBeInTheMiddle(filled, rows.length);
  });
}

function mayBeInTheMiddle(filled: readonly number[], count: number): boolean {
  let first = 0;
  for (const at of filled) {
    if (at < first) return false;
    first = at + (at - first) + 1;
  }
  return first === count;
}

/** The columns before the first one that is filled in each row, where cells reach down. */
export function leadingColumns(rows: readonly RowLines[], columns: number): number[] {
  const all = Array.from({ length: columns }, (_, column) => column);
  const first = all.findIndex((column) => rows.every(([line]) => line?.cells.has(column)));
  return first < 0 ? all : all.slice(0, first);
}

/** What is known of the columns of a table. */
interface Rows {
  /** How wide the texts of each column are. */
  readonly widths: ReadonlyMap<number, number>;
  /** The columns with a cell in each row that has one in some column of keys, and in no other. */
  readonly oneToAKey: ReadonlySet<number>;
  /** The columns that are empty beside some key. */
  readonly reachDown: ReadonlySet<number>;
  /** Of each column, which columns are empty before some cell that surely begins where it stands. */
  readonly surelyNew: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Whether no text can belong to another row than the one it was given to. */
export function isCertain(rows: readonly RowLines[], keys: ReadonlySet<number>, fromTop: boolean): boolean {
  const inFirstLines = rows.every(([first, ...more]) =>
    more.every(({ cells }) => [...cells.keys()].every((column) => first?.cells.has(column))),
  );
  if (!inFirstLines || !rows.every(([first]) => (first?.cells.size ?? 0) > 1)) return false;
  const table = describedRows(rows, keys);
  return rows.slice(1).every((row, at) => {
    const above = rows[at] ?? [];
    const belowKey = [...(lastBelowKey(above)?.cells.keys() ?? [])];
    if (!fromTop && !belowKey.every((column) => isOfRowAbove(table.widths, above, row, column))) return false;
    return [...(above.at(-1)?.cells.keys() ?? [])].every(
      (column) => !row[0]?.cells.has(column) || keys.has(column) || isNewCell(table, above, row, column),
    );
  });
}

function describedRows(rows: readonly RowLines[], keys: ReadonlySet<number>): Rows {
  const widths = columnWidths(rows);
  const columns = [...widths.keys()];
  const where = new Map(columns.map((column) => [column, rows.map(([line]) => line?.cells.has(column) === true)]));
  const isLike = (column: number, key: number) => where.get(column)?.every((has, at) => has === where.get(key)?.[at]);
  return {
    widths,
    oneToAKey: new Set(columns.filter((column) => [...keys].some((key) => isLike(column, key)))),
    surelyNew: surelyNewCells(rows, keys, widths),
    reachDown: new Set(columns.filter((column) => where.get(column)?.includes(false))),
  };
}

function columnWidths(rows: readonly RowLines[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of rows.flat()) {
    for (const [column, text] of cells) widths.set(column, Math.max(widths.get(column) ?? 0, text.length));
  }
  return widths;
}

function lastBelowKey(row: RowLines | undefined): PlacedLine | undefined {
  return row !== undefined && row.length > 1 ? row.at(-1) : undefined;
}

/** Whether what stands under the key of a row cannot be the beginning of a cell whose next line is beside the next key. */
function isOfRowAbove(
  widths: ReadonlyMap<number, number>,
  row: RowLines,
  next: RowLines | undefined,
  column: number,
): boolean {
  const last = row.at(-1)?.cells.get(column) ?? '';
  const below = next?.[0]?.cells.get(column);
  if (below === undefined || !mayFollow(last, below, widths.get(column))) return true;
  // No cell begins with a small letter above a line that begins with a capital or a figure.
  if (BEGINS_SMALL.test(below)) return false;
  return row.slice(1).every(({ cells }) => BEGINS_SMALL.test(cells.get(column) ?? 'a'));
}

/** Whether a text right under another begins a cell of its own: one that reaches down over several rows may go on there. */
function isNewCell(table: Rows, row: RowLines, next: RowLines, column: number): boolean {
  const above = row.at(-1)?.cells.get(column) ?? '';
  const below = next[0]?.cells.get(column) ?? '';
  const isApart = !mayFollow(above, below, table.widths.get(column));
  if (table.reachDown.has(column)) {
    const isSentence = ENDS_SENTENCE.test(above) && BEGINS_SENTENCE.test(below);
    return (isApart || isSentence) && (table.oneToAKey.has(column) || beginsWithNeighbour(table, row, next, column));
  }
  const missing = missingBefore(next, column);
  if (isApart || missing.length === 0) return true;
  // What reaches down beside it has a cell of this column beside it that surely is a new one: then this is one too.
  return table.surelyNew.get(column)?.some((beside) => missing.every((each) => beside.includes(each))) === true;
}

/** Whether a column of the same kind beside this one begins a cell there, with nothing right above it. */
function beginsWithNeighbour({ reachDown }: Rows, row: RowLines, next: RowLines, column: number): boolean {
  return [column - 1, column + 1].some(
    (beside) => reachDown.has(beside) && next[0]?.cells.has(beside) === true && row.at(-1)?.cells.has(beside) === false,
  );
}

/** Of each column the cells that surely begin where they stand: the columns that are empty before each of them. */
function surelyNewCells(rows: readonly RowLines[], keys: ReadonlySet<number>, widths: ReadonlyMap<number, number>) {
  const found = new Map<number, Map<string, readonly number[]>>();
  for (const [at, row] of rows.entries()) {
    for (const [column, text] of at === 0 ? [] : (row[0]?.cells ?? [])) {
      const above = rows[at - 1]?.at(-1)?.cells.get(column);
      const isApart = above === undefined || !mayFollow(above, text, widths.get(column));
      if (!isApart && (!hasKeyBefore(row, keys, column) || ENDS_SENTENCE.test(above) || BEGINS_SMALL.test(text)))
        continue;
      const missing = missingBefore(row, column);
      const ofColumn = found.get(column) ?? new Map<string, readonly number[]>();
      found.set(column, ofColumn.set(missing.join(), missing));
    }
  }
  return new Map([...found].map(([column, sets]) => [column, [...sets.values()]]));
}

function hasKeyBefore([first]: RowLines, keys: ReadonlySet<number>, column: number): boolean {
  return [...keys].some((key) => key < column && first?.cells.has(key));
}

function missingBefore([first]: RowLines, column: number): number[] {
  return Array.from({ length: column }, (_, at) => at).filter((at) => !first?.cells.has(at));
}

/** Whether two lines can follow each other in a cell: the first word of the second had no place on the first. */
function mayFollow(above: string, below: string, width = 0): boolean {
  return above.length + 1 + (below.split(' ')[0]?.length ?? 0) > width - PLACE_TO_SPARE;
}
