import type { DocumentRow } from '../text/document-rows.js';
import {
  type CodeShapes,
  cellsAt,
  cellsFit,
  holdsCodedMeasure,
  holdsIndicator,
  holdsMeasure,
  holdsObjectiveOnly,
  holdsPhaseOnly,
  holdsPlaceOnly,
  holdsVariationOnly,
  isComplete,
  type RowCells,
} from './cells/row-cells.js';
import { codeShape } from './codes/code-shape.js';
import type { AreaHeading } from './columns/area-heading.js';
import type { TableColumn } from './columns/table-column.js';
import type { TableHeading } from './columns/table-heading.js';

export interface TableRow {
  readonly row: DocumentRow;
  readonly heading: TableHeading;
}

/** A table row with the area of its heading. */
export interface AreaRow extends TableRow {
  readonly area: AreaHeading | null;
}

/** Learns how a document writes its codes from the rows that are aligned with their headings. */
export function learnedShapes(rows: readonly TableRow[]): CodeShapes {
  const objective = new Set<string>();
  const indicator = new Set<string>();
  for (const { row, heading } of rows) {
    const cells = completeCells(row, heading);
    addShape(objective, cells?.filled.get('objectiveCode'));
    addShape(indicator, cells?.filled.get('indicatorCode'));
  }
  return { objective, indicator };
}

/**
 * The row's cells in their columns. A row that does not fit its headings is tried at every shift that puts a code
 * under a code's heading, and realigned where exactly one fits. Null = it cannot be placed with certainty.
 */
export function placedRow({ row, heading }: TableRow, shapes: CodeShapes): RowCells | null {
  const aligned = completeCells(row, heading);
  if (aligned !== null) return aligned;
  const candidates = candidateShifts(row, heading, shapes)
    .map((shift) => cellsAt(row, heading, shift))
    .filter((cells) => cells !== null)
    .filter(
      (cells) => cellsFit(cells, shapes) && isComplete(cells) && (holdsIndicator(cells) || holdsObjectiveOnly(cells)),
    );
  const inPlace = candidates.find(({ shift }) => shift === 0);
  if (inPlace !== undefined) return inPlace;
  const [only, ...others] = candidates;
  if (only !== undefined) return others.length === 0 ? only : null;
  return incompleteCells(row, heading, shapes);
}

/** Whether an unplaced row may begin a new objective, so that the rows below it may not belong to the last one. */
export function mayBeginObjective(
  row: DocumentRow,
  heading: TableHeading,
  shapes: CodeShapes,
  current: string | null,
): boolean {
  const codes = row.cells.filter((cell) => shapes.objective.has(codeShape(cell) ?? ''));
  const sameShape = [...shapes.objective].some((shape) => shapes.indicator.has(shape));
  if (!sameShape && codes.some((code) => code !== current)) return true;
  return candidateShifts(row, heading, shapes).some((shift) => {
    const cells = cellsAt(row, heading, shift);
    return (
      cells !== null &&
      cellsFit(cells, shapes) &&
      (cells.filled.has('objectiveTitle') || cells.filled.has('definition'))
    );
  });
}

function completeCells(row: DocumentRow, heading: TableHeading): RowCells | null {
  const cells = cellsAt(row, heading, 0);
  if (cells === null || !cellsFit(cells, 'DIGITS') || !isComplete(cells)) return null;
  return holdsIndicator(cells) || holdsObjectiveOnly(cells) ? cells : null;
}

/** The cells of an aligned row that lacks a code or a title, where the others are still unambiguous. */
function incompleteCells(row: DocumentRow, heading: TableHeading, shapes: CodeShapes): RowCells | null {
  const cells = cellsAt(row, heading, 0);
  if (cells === null || !cellsFit(cells, 'ANY')) return null;
  if (holdsCodedMeasure(cells, shapes)) return cells;
  const tests = [holdsMeasure, holdsVariationOnly, holdsObjectiveOnly, holdsIndicator, holdsPlaceOnly, holdsPhaseOnly];
  return tests.some((holds) => holds(cells)) ? cells : null;
}

function candidateShifts(row: DocumentRow, heading: TableHeading, shapes: CodeShapes): number[] {
  const shifts = new Set<number>();
  row.cells.forEach((cell, at) => {
    const shape = codeShape(cell);
    if (shape === null) return;
    if (shapes.objective.has(shape)) addShift(shifts, heading, 'objectiveCode', at);
    if (shapes.indicator.has(shape)) addShift(shifts, heading, 'indicatorCode', at);
  });
  return [...shifts];
}

function addShift(shifts: Set<number>, heading: TableHeading, column: TableColumn, at: number): void {
  const position = heading.positions.get(column);
  if (position !== undefined) shifts.add(at - position);
}

function addShape(shapes: Set<string>, code: string | undefined): void {
  const shape = code === undefined ? null : codeShape(code);
  if (shape !== null) shapes.add(shape);
}

/** Where the cells of a row that cannot be placed with certainty may belong: a proposal for the person who places it. */
export function cellsNearby({ row, heading }: TableRow, shapes: CodeShapes): ReadonlyMap<TableColumn, string> {
  const shifts = [...candidateShifts(row, heading, shapes), 0];
  const cells = shifts.map((shift) => cellsAt(row, heading, shift)).find((found) => found !== null);
  return cells?.filled ?? new Map();
}
