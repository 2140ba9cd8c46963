import { useEffect, useState } from 'react';
import { findKept, keep } from './kept-texts.js';
import { discarded, type KeptRow, restored } from './sheet-changes.js';
import { type SheetState, unsavedCodes } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

function keptRows(state: SheetState): Record<string, KeptRow> {
  const rows = unsavedCodes(state).flatMap((code): [string, KeptRow][] => {
    const row = state.rows[code];
    return row ? [[code, { texts: row.texts, seen: row.seen }]] : [];
  });
  return Object.fromEntries(rows);
}

/** Puts what an earlier visit has left unsaved into a new sheet. Tells when that was; null = nothing was left. */
export function withKept(store: SheetStore, place: string): string | null {
  const kept = findKept(place);
  if (kept === null) return null;
  store.change((state) => restored(state, kept.rows));
  return unsavedCodes(store.state).length === 0 ? null : kept.at;
}

/** Keeps every change in this browser until it is saved. `works` is false where the browser keeps nothing. */
export function useKeptTexts(store: SheetStore, place: string, since: string | null) {
  const [works, setWorks] = useState(true);
  const [restoredAt, setRestoredAt] = useState(since);
  useEffect(() => {
    let rows = store.state.rows;
    return store.subscribe(() => {
      if (store.state.rows === rows) return;
      rows = store.state.rows;
      setWorks(keep(place, keptRows(store.state)));
      if (unsavedCodes(store.state).length === 0) setRestoredAt(null);
    });
  }, [store, place]);
  return { works, restoredAt, discard: () => store.change(discarded) };
}
