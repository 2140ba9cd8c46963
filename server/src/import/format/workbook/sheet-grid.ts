import type { Block } from '../block.js';
import { countedNames } from '../hidden-issue.js';
import { type CellCount, MOST_CELLS, MOST_COLUMNS, type PlacedCell, placedTable, refuseSize } from '../table-grid.js';

/** Rows and columns from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MOST_MERGES = 100_000;
const MOST_HIDDEN = 10_000;

/** The cells that all sheets of a document fill, and those that their tables have. */
export interface SheetCounts {
  readonly filled: CellCount;
  readonly shown: CellCount;
}

/** The filled cells of a sheet, as its reader comes upon them. */
export class SheetGrid {
  readonly name: string;
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  private readonly counts: SheetCounts;

  constructor(name: string, counts: SheetCounts) {
    this.name = name;
    this.counts = counts;
  }

  fill(row: number, column: number, text: string): void {
    if (text === '') return;
    const cells = this.rows.get(row) ?? new Map<number, string>();
    cells.set(column, text);
    this.rows.set(row, cells);
    this.counts.filled.add(1, 1);
  }

  merge(range: CellRange): void {
    if (range.top === range.bottom && range.left === range.right) return;
    this.merges.push(range);
    if (this.merges.length > MOST_MERGES) refuseSize(this.rows.size, this.merges.length);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumns(first: number, last: number): void {
    this.hiddenColumns.push({ first, last });
    if (this.hiddenColumns.length > MOST_HIDDEN) refuseSize(this.rows.size, this.hiddenColumns.length);
  }

  /** What is hidden although it is filled, in words. */
  hiddenParts(): string[] {
    const filledRows = [...this.rows.keys()].filter((row) => this.hiddenRows.has(row)).sort(ascending);
    const columns = new Set([...this.rows.values()].flatMap((cells) => [...cells.keys()]));
    const filledColumns = [...columns].filter((column) => this.isHiddenColumn(column)).sort(ascending);
    const where = `nel foglio «${this.name}» `;
    return [
      ...(filledColumns.length === 0
        ? []
        : [`${where}${countedNames('la colonna', 'le colonne', filledColumns.map(columnName))}`]),
      ...(filledRows.length === 0
        ? []
        : [
            `${where}${countedNames(
              'la riga',
              'le righe',
              filledRows.map((row) => String(row + 1)),
            )}`,
          ]),
    ];
  }

  /** The sheet with its table; where nothing is filled, the sheet alone. Of blank rows together one stays. */
  blocks(): Block[] {
    const sheet: Block = { kind: 'SHEET', name: this.name };
    const rows = this.shownRows();
    const columns = this.shownColumns();
    if (rows.length === 0 || columns.length === 0) return [sheet];
    if (columns.length > MOST_COLUMNS) refuseSize(rows.length, columns.length);
    const cells = this.placedCells(rows, columns);
    const place = (row: number, column: number) => ({ sheet: this.name, cell: `${columnName(column)}${row + 1}` });
    const table = placedTable(
      cells.map((cell) => ({ ...cell, place: place(rows[cell.row] ?? 0, columns[cell.column] ?? 0) })),
      rows.length,
      {
        count: this.counts.shown,
        emptyPlace: (row, column) => place(rows[row] ?? 0, columns[column] ?? 0),
      },
    );
    return [sheet, table];
  }

  private shownRows(): number[] {
    const filled = [...this.rows.keys()].sort(ascending);
    const last = filled.at(-1) ?? -1;
    const used = new Set(filled);
    for (const { top, bottom } of this.merges) {
      if (!used.has(top)) continue;
      for (let row = top; row <= Math.min(bottom, last); row += 1) used.add(row);
    }
    const shown = [...used].filter((row) => !this.hiddenRows.has(row)).sort(ascending);
    return shown.flatMap((row, at) => {
      const above = shown[at - 1];
      const blank = above === undefined ? undefined : this.blankRow(above, row);
      return blank === undefined ? [row] : [blank, row];
    });
  }

  private blankRow(above: number, row: number): number | undefined {
    for (let between = above + 1; between < row; between += 1) if (!this.hiddenRows.has(between)) return between;
    return undefined;
  }

  private shownColumns(): number[] {
    const used = new Set<number>();
    for (const [row, cells] of this.rows) {
      if (!this.hiddenRows.has(row)) for (const column of cells.keys()) used.add(column);
    }
    const last = [...used].reduce((most, column) => Math.max(most, column), -1);
    for (const { left, right } of this.merges) {
      if (used.has(left)) for (let column = left; column <= Math.min(right, last); column += 1) used.add(column);
    }
    return [...used].filter((column) => !this.isHiddenColumn(column)).sort(ascending);
  }

  private placedCells(rows: readonly number[], columns: readonly number[]): Omit<PlacedCell, 'place'>[] {
    const covered = new Set<number>();
    let coveredCount = 0;
    const cells: Omit<PlacedCell, 'place'>[] = [];
    const rowAt = new Map(rows.map((row, at) => [row, at]));
    const columnAt = new Map(columns.map((column, at) => [column, at]));
    for (const { top, left, bottom, right } of this.merges) {
      const [row, rowEnd] = [firstAtLeast(rows, top), firstAtLeast(rows, bottom + 1)];
      const [column, columnEnd] = [firstAtLeast(columns, left), firstAtLeast(columns, right + 1)];
      const text = this.rows.get(top)?.get(left) ?? '';
      if (text === '' || row === rowEnd || column === columnEnd) continue;
      coveredCount += (rowEnd - row) * (columnEnd - column);
      if (coveredCount > MOST_CELLS) refuseSize(rows.length, columns.length);
      cells.push({ row, column, rowSpan: rowEnd - row, colSpan: columnEnd - column, text });
      for (let at = row; at < rowEnd; at += 1) {
        for (let across = column; across < columnEnd; across += 1) covered.add(at * MOST_COLUMNS + across);
      }
    }
    for (const [row, filled] of this.rows) {
      const at = rowAt.get(row);
      if (at === undefined) continue;
      for (const [column, text] of filled) {
        const across = columnAt.get(column);
        if (across !== undefined && !covered.has(at * MOST_COLUMNS + across)) {
          cells.push({ row: at, column: across, rowSpan: 1, colSpan: 1, text });
        }
      }
    }
    return cells;
  }

  private isHiddenColumn(column: number): boolean {
    return this.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
  }
}

/** The letters of a column, from its index: A, B, …, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The index of the first number that is not smaller. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ascending(one: number, other: number): number {
  return one - other;
}
