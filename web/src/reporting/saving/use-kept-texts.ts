import { useEffect, useRef, useState } from 'react';
import type { Moment, SheetRow } from '../sheet/sheet-rows.js';
import { findKept, type KeptRows, keep } from './kept-texts.js';
import { discardKept, restoreKept } from './sheet-changes.js';
import { unsavedRows } from './sheet-rebase.js';
import { sheetState, unsavedCodes } from './sheet-state.js';
import { SheetStore } from './sheet-store.js';

/** A sheet as it opens, with what an earlier visit has left unsaved; `since` tells when that was, null = nothing was. */
export type OpenedSheet = { store: SheetStore; kept: KeptRows; since: string | null };

type OpenedAs = Moment & { rows: readonly SheetRow[]; canWrite: boolean };

/** Puts what an earlier visit has left into the cells, or aside where the sheet can only be read. */
export function openedSheet(sheet: OpenedAs, place: string): OpenedSheet {
  const empty = sheetState(sheet.rows, sheet);
  const found = findKept(place);
  const kept = found?.rows ?? {};
  const state = sheet.canWrite ? restoreKept(empty, kept) : { ...empty, setAside: kept };
  const isBack = unsavedCodes(state).length > 0;
  return { store: new SheetStore(state), kept, since: found && isBack ? found.at : null };
}

/** Keeps every change in this browser until it is saved. `works` is false where the browser keeps nothing. */
export function useKeptTexts({ store, kept, since }: OpenedSheet, place: string, canWrite: boolean) {
  const [works, setWorks] = useState(true);
  const [restoredAt, setRestoredAt] = useState(since);
  const own = useRef(kept);
  useEffect(() => {
    // What is set aside of a sheet that can only be read stays kept.
    if (!canWrite) return;
    let rows = store.state.rows;
    return store.subscribe(() => {
      if (store.state.rows === rows) return;
      rows = store.state.rows;
      const unsaved = unsavedRows(store.state);
      setWorks(keep(place, own.current, unsaved));
      own.current = unsaved;
      if (Object.keys(unsaved).length === 0) setRestoredAt(null);
    });
  }, [store, place, canWrite]);
  const discard = () => {
    store.change(discardKept);
    if (canWrite) return;
    keep(place, own.current, {});
    own.current = {};
  };
  return { works, restoredAt, discard };
}
