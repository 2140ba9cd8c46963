import { right, type Word } from './page-content.js';
import type { GridCell, RuledGrid } from './ruled-grid.js';
import type { TextColumn } from './text-columns.js';
import { type TextLine, textLines } from './text-lines.js';
import { isLoneFigure, type TableLine, unruledRows } from './unruled-rows.js';

/** A grid in which rows that no line parts are parted: where figures stand below each other in several columns. */
export function withStackedRows(grid: RuledGrid, words: readonly Word[]): RuledGrid {
  const cuts = grid.ys
    .slice(0, -1)
    .map((top, row) => rowCuts(grid, row, wordsBetween(words, top, grid.ys[row + 1] ?? top)));
  if (cuts.every((parts) => parts.length === 0)) return grid;
  const added = (row: number) => cuts.slice(0, row).reduce((sum, parts) => sum + parts.length, 0);
  const ys = grid.ys.flatMap((at, row) => [at, ...(cuts[row] ?? [])]);
  const cells = grid.cells.flatMap((cell) => {
    const parts = cell.rowSpan === 1 ? (cuts[cell.row] ?? []) : [];
    const row = cell.row + added(cell.row);
    if (parts.length === 0)
      return [{ ...cell, row, rowSpan: cell.rowSpan + added(cell.row + cell.rowSpan) - added(cell.row) }];
    return cellParts({ ...cell, row }, parts);
  });
  return { xs: grid.xs, ys, cells };
}

function wordsBetween(words: readonly Word[], top: number, end: number): Word[] {
  return words.filter(({ box }) => box.top + box.height / 2 >= top && box.top + box.height / 2 < end);
}

function cellParts(cell: GridCell, cuts: readonly number[]): GridCell[] {
  const edges = [cell.box.top, ...cuts, cell.box.top + cell.box.height];
  return edges.slice(0, -1).map((top, index) => ({
    ...cell,
    row: cell.row + index,
    box: { ...cell.box, top, height: (edges[index + 1] ?? top) - top },
  }));
}

/** Where a row of the grid is parted; none unless at least two lines have figures of their own in at least two columns. */
function rowCuts(grid: RuledGrid, row: number, words: readonly Word[]): number[] {
  const cells = grid.cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
  const upright = words.filter(({ turn }) => turn === 0);
  if (upright.length < words.length) return [];
  const lines = textLines(upright).map((line) => tableLine(line, cells));
  const withFigures = lines.filter((line) => line.cells.filter(({ text }) => isLoneFigure(text)).length > 1);
  if (withFigures.length < 2) return [];
  const rows = unruledRows(lines, writtenColumns(cells, upright), []);
  return rows.slice(1).map(([first], index) => cutAbove(rows[index] ?? [], first));
}

function cutAbove(above: readonly TableLine[], first: TableLine | undefined): number {
  const end = Math.max(...above.map(({ line }) => line.box.top + line.box.height));
  return (end + (first?.line.box.top ?? end)) / 2;
}

function tableLine(line: TextLine, cells: readonly GridCell[]): TableLine {
  const parts = cells.map(({ column, colSpan, box }) => {
    const words = line.words.filter((word) => isBetween(word, box.left, right(box)));
    return { first: column, last: column + colSpan - 1, words, text: words.map(({ text }) => text).join(' ') };
  });
  return { line, cells: parts.filter(({ words }) => words.length > 0) };
}

function isBetween({ box }: Word, left: number, end: number): boolean {
  const middle = box.left + box.width / 2;
  return middle >= left && middle < end;
}

/** By column of the grid, between which its writing stands. */
function writtenColumns(cells: readonly GridCell[], words: readonly Word[]): TextColumn[] {
  const columns: TextColumn[] = [];
  for (const { column, colSpan, box } of cells) {
    const inside = words.filter((word) => isBetween(word, box.left, right(box)));
    const left = Math.min(right(box), ...inside.map((word) => word.box.left));
    columns[column + colSpan - 1] = { left, right: Math.max(left, ...inside.map((word) => right(word.box))) };
  }
  return Array.from(columns, (column) => column ?? { left: 0, right: 0 });
}
