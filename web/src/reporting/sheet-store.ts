import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Cell, SheetState } from './sheet-state.js';

/** The grid while somebody works in it. Cells listen to their own text: a keystroke draws one cell, not the sheet. */
export class SheetStore {
  #state: SheetState;
  readonly #listeners = new Set<() => void>();

  constructor(state: SheetState) {
    this.#state = state;
  }

  get state(): SheetState {
    return this.#state;
  }

  change(next: (state: SheetState) => SheetState): void {
    const changed = next(this.#state);
    if (changed === this.#state) return;
    this.#state = changed;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}

export const StoreContext = createContext<SheetStore | null>(null);

export function useStore(): SheetStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A cell stands in a sheet.');
  return store;
}

/** One thing of the sheet's state; it must be the same object as long as nothing of it changes. */
export function useSheet<Selected>(select: (state: SheetState) => Selected): Selected {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}

/** The element of a cell. */
export function cellId({ code, field }: Cell): string {
  return `cella-${code}-${field}`;
}

/** Puts the cursor into a cell, with its text selected. */
export function focusCell(cell: Cell): void {
  const element = document.getElementById(cellId(cell));
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  }
}
