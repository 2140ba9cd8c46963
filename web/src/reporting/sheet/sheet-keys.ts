import { gridFields } from '../saving/entered-row.js';
import type { Cell } from '../saving/sheet-state.js';
import type { PasteRow } from './pasted-block.js';

export type Way = 'up' | 'down' | 'left' | 'right';

/** The neighbour of a cell in a direction; null at the edge. A row without the column is skipped. */
export function neighbour(rows: readonly PasteRow[], { code, field }: Cell, way: Way): Cell | null {
  const index = rows.findIndex((row) => row.code === code);
  if (way === 'left' || way === 'right') {
    const own: readonly Cell['field'][] = gridFields.filter((name) => rows[index]?.fields.includes(name));
    const beside = own[own.indexOf(field) + (way === 'left' ? -1 : 1)];
    return beside === undefined ? null : { code, field: beside };
  }
  const towards = way === 'down' ? rows.slice(index + 1) : rows.slice(0, index).reverse();
  const found = towards.find((row) => row.fields.includes(field));
  return found ? { code: found.code, field } : null;
}

/** The grid action of a key; null = the key works as in any field. `editing` = the arrows move in the text. */
export function gridAction(
  {
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  }: Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean> & { key: string },
  editing: boolean,
): Way | 'undo' | 'redo' | 'edit' | 'restore' | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' ? 'redo' : null;
  }
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Escape') return 'restore';
  if (key === 'F2') return 'edit';
  if (shiftKey) return null;
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  if (editing) return null;
  return key === 'ArrowLeft' ? 'left' : key === 'ArrowRight' ? 'right' : null;
}
