import { useEffect, useRef, useState } from 'react';
import type { Moment, SheetRow } from '../sheet/sheet-rows.js';
import { type KeptRows, readKeptTexts, saveKeptTexts } from './kept-texts.js';
import { withDiscardedTexts, withRestoredTexts } from './sheet-changes.js';
import { unsavedRows } from './sheet-rebase.js';
import { sheetState, unsavedCodes } from './sheet-state.js';
import { SheetStore } from './sheet-store.js';

/**
 * A sheet when it opens, with the texts that an earlier visit left unsaved; `since` is the time of that visit, null =
 * none.
 */
export type OpenedSheet = { store: SheetStore; kept: KeptRows; since: string | null };

type OpenedAs = Moment & { rows: readonly SheetRow[]; canWrite: boolean };

/** Restores the texts of an earlier visit into the cells, or sets them aside where the sheet is read-only. */
export function openedSheet(sheet: OpenedAs, place: string): OpenedSheet {
  const empty = sheetState(sheet.rows, sheet);
  const found = readKeptTexts(place);
  const kept = found?.rows ?? {};
  const state = sheet.canWrite ? withRestoredTexts(empty, kept) : { ...empty, setAside: kept };
  const isBack = unsavedCodes(state).length > 0;
  return { store: new SheetStore(state), kept, since: found && isBack ? found.at : null };
}

/** Keeps every change in this browser until it is saved. `works` is false where browser storage is unavailable. */
export function useKeptTexts({ store, kept, since }: OpenedSheet, place: string, canWrite: boolean) {
  const [works, setWorks] = useState(true);
  const [restoredAt, setRestoredAt] = useState(since);
  const own = useRef(kept);
  useEffect(() => {
    // The texts set aside of a read-only sheet stay kept.
    if (!canWrite) return;
    let rows = store.state.rows;
    return store.subscribe(() => {
      if (store.state.rows === rows) return;
      rows = store.state.rows;
      const unsaved = unsavedRows(store.state);
      setWorks(saveKeptTexts(place, own.current, unsaved));
      own.current = unsaved;
      if (Object.keys(unsaved).length === 0) setRestoredAt(null);
    });
  }, [store, place, canWrite]);
  const discard = () => {
    store.change(withDiscardedTexts);
    if (canWrite) return;
    saveKeptTexts(place, own.current, {});
    own.current = {};
  };
  return { works, restoredAt, discard };
}
