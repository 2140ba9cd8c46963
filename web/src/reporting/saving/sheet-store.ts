import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Cell, SheetState } from './sheet-state.js';

type Listeners = Set<() => void>;

/**
 * The state of the grid while it is edited. Cells subscribe to their own row: a keystroke draws one row again, not the
 * sheet.
 */
export class SheetStore {
  #state: SheetState;
  readonly #listeners: Listeners = new Set();
  readonly #rowListeners = new Map<string, Listeners>();

  constructor(state: SheetState) {
    this.#state = state;
  }

  get state(): SheetState {
    return this.#state;
  }

  change(next: (state: SheetState) => SheetState): void {
    const changed = next(this.#state);
    if (changed === this.#state) return;
    const before = this.#state;
    this.#state = changed;
    for (const code of changedRows(before, changed))
      for (const listener of this.#rowListeners.get(code) ?? []) listener();
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  subscribeRow(code: string, listener: () => void): () => void {
    const listeners = this.#rowListeners.get(code) ?? new Set();
    this.#rowListeners.set(code, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }
}

/** The rows that differ between two states: in their cells, their issues, or the cursor. */
function changedRows(before: SheetState, after: SheetState): string[] {
  return Object.keys(after.rows).filter(
    (code) =>
      before.rows[code] !== after.rows[code] ||
      before.issues[code] !== after.issues[code] ||
      before.conflicts[code] !== after.conflicts[code] ||
      (before.cursor !== after.cursor && (before.cursor?.code === code || after.cursor?.code === code)),
  );
}

export const StoreContext = createContext<SheetStore | null>(null);

export function useStore(): SheetStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A cell stands in a sheet.');
  return store;
}

/** Selects a part of the sheet's state; it must be the same object as long as that part does not change. */
export function useSheet<Selected>(select: (state: SheetState) => Selected): Selected {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}

/** Selects a part of the state that depends on one row alone. */
export function useRow<Selected>(code: string, select: (state: SheetState) => Selected): Selected {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribeRow(code, listener), [store, code]);
  return useSyncExternalStore(subscribe, () => select(store.state));
}

/** The ID of the element of a cell. */
export function cellId({ code, field }: Cell): string {
  return `cella-${code}-${field}`;
}

/** Puts the cursor into a cell, with its text selected. */
export function focusCell(cell: Cell): void {
  const element = document.getElementById(cellId(cell));
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const folded = element.closest('details');
    if (folded) folded.open = true;
    element.focus();
    element.select();
  }
}
