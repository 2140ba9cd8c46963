import { createContext, useContext } from 'react';
import type { PasteRow } from './pasted-block.js';

/** The context that every cell of a grid shares. */
export type Grid = { rows: readonly PasteRow[]; readOnly: boolean };

export const GridContext = createContext<Grid>({ rows: [], readOnly: true });

export function useGrid(): Grid {
  return useContext(GridContext);
}
