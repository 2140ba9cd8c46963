import { createContext, useContext } from 'react';
import type { PasteRow } from './pasted-block.js';

/** The context that every cell of a grid shares. */
export type Grid = {
  rows: readonly PasteRow[];
  readOnly: boolean;
  /** Codes of rows that can only be read: the leading sector has submitted them. */
  locked: ReadonlySet<string>;
};

export const GridContext = createContext<Grid>({ rows: [], readOnly: true, locked: new Set() });

export function useGrid(): Grid {
  return useContext(GridContext);
}

/** Whether a row of the grid can only be read. */
export function useReadOnly(code: string): boolean {
  const { readOnly, locked } = useGrid();
  return readOnly || locked.has(code);
}
