import type { BlockCell, Place, TableBlock } from './block.js';
import { refuse } from './refusal.js';

/** A cell of a table, by the row and column (from 0) of its upper left corner. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly place: Place;
}

/** Several times the cells of a plan of 10,000 rows. */
export const MOST_CELLS = 400_000;
export const MOST_COLUMNS = 1000;

/** Counts the cells of a whole document, and refuses it where there are too many. */
export class CellCount {
  private count = 0;

  add(rows: number, columns: number): void {
    this.count += rows * columns;
    if (this.count > MOST_CELLS) refuseSize(rows, columns);
  }
}

/**
 * The table of the placed cells. What a merged cell covers is null, what nothing fills is an empty cell. Columns in
 * which no cell begins are left out: they only come from borders that another row has.
 */
export function placedTable(
  cells: readonly PlacedCell[],
  rowCount: number,
  { count, emptyPlace }: { readonly count: CellCount; readonly emptyPlace: EmptyPlace },
): TableBlock {
  const columnCount = cells.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0);
  const covered = cells.reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
  if (columnCount > MOST_COLUMNS || covered > MOST_CELLS) refuseSize(rowCount, columnCount);
  count.add(rowCount, columnCount);
  const starts = new Set(cells.map(({ column }) => column));
  const shown = Array.from({ length: columnCount }, (_, column) => column).filter((column) => starts.has(column));
  const rows: (BlockCell | null | undefined)[][] = Array.from({ length: rowCount }, () => []);
  for (const cell of cells) cover(rows, cell);
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = blockCell(cell, shown, rowCount);
  }
  return {
    kind: 'TABLE',
    rows: rows.map((row, at) =>
      shown.map((column) => {
        const cell = row[column];
        return cell === undefined ? emptyCell(emptyPlace(at, column)) : cell;
      }),
    ),
  };
}

/** The place of a cell that the document does not have. */
export type EmptyPlace = (row: number, column: number) => Place;

export function emptyCell(place: Place): BlockCell {
  return { text: '', place, rowSpan: 1, colSpan: 1 };
}

/** Refuses a table that is too large to be read, with its size. */
export function refuseSize(rows: number, columns: number): never {
  return refuse(
    `Il documento ha troppe celle (una tabella ha almeno ${rows} righe e ${columns} colonne; se ne leggono ${MOST_CELLS} in tutto, in ${MOST_COLUMNS} colonne): tenere le sole righe e colonne compilate, o dividerla in più file, e ricaricare.`,
  );
}

function cover(rows: (BlockCell | null | undefined)[][], { row, column, rowSpan, colSpan }: PlacedCell): void {
  if (rowSpan === 1 && colSpan === 1) return;
  const end = Math.min(row + rowSpan, rows.length);
  for (let at = row; at < end; at += 1) {
    const covered = rows[at];
    for (let across = column; covered !== undefined && across < column + colSpan; across += 1) covered[across] = null;
  }
}

function blockCell(cell: PlacedCell, shown: readonly number[], rowCount: number): BlockCell {
  const { row, column, rowSpan, colSpan, text, place } = cell;
  const columns =
    colSpan === 1 ? 1 : shown.filter((shownColumn) => shownColumn >= column && shownColumn < column + colSpan).length;
  return { text, place, rowSpan: Math.min(rowSpan, rowCount - row), colSpan: columns };
}
