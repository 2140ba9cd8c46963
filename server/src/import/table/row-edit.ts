import type { RowCells } from './cells/row-cells.js';
import type { TableColumn } from './columns/table-column.js';

/** What a person changed in one row of a document's table before it was loaded. */
export interface RowEdit {
  readonly line: number;
  /** The row is not to be loaded. */
  readonly leaveOut: boolean;
  /** The cells that were changed; null = emptied. */
  readonly cells: ReadonlyMap<TableColumn, string | null>;
}

export type RowEdits = ReadonlyMap<number, RowEdit>;

export const NO_ROW_EDITS: RowEdits = new Map();

const NOWHERE: RowCells = { shift: 0, filled: new Map(), lost: new Set(), details: new Map() };

/** A row's cells with what a person typed. A row that could not be placed has only the typed cells. */
export function editedCells(placed: RowCells | null, { cells }: RowEdit): RowCells {
  const { shift, filled, lost, details } = placed ?? NOWHERE;
  const merged = new Map(filled);
  const typed: ReadonlySet<string> = new Set(cells.keys());
  for (const [column, value] of cells) {
    if (value === null) merged.delete(column);
    else merged.set(column, value);
  }
  const untouched = [...(placed?.doubtful ?? [])].filter((column) => !typed.has(column));
  return {
    shift,
    filled: merged,
    lost: new Set([...lost].filter((column) => !cells.has(column))),
    details,
    ...(untouched.length > 0 && { doubtful: new Set(untouched) }),
  };
}
