import { emptyStack } from '#ui/form/undo-stack.js';
import type { KeptRow, Moment, SheetRow } from '../sheet/sheet-rows.js';
import { enteredRow, sameTexts } from './entered-row.js';
import { restoreKept } from './sheet-changes.js';
import { type EntryRow, entryRow, isUnsaved, type SheetState, sheetState, unsavedCodes } from './sheet-state.js';

/** Takes what the server keeps now. A row that is somebody's work stays as it is, with what its writer has seen. */
export function rebaseSheet(state: SheetState, rows: readonly SheetRow[], moment: Moment): SheetState {
  const before = reopened(state);
  const entries = rows.map((row): [string, EntryRow] => [row.indicator.code, rebasedRow(before, row, moment)]);
  const pressed = before.pressed && { ...before.pressed };
  for (const [code, row] of entries) {
    // What the server brings into a row at rest is no change of whoever pressed the button.
    if (pressed && row.texts !== before.rows[code]?.texts) pressed[code] = row.texts;
  }
  return { ...before, rows: Object.fromEntries(entries), pressed };
}

function rebasedRow(state: SheetState, row: SheetRow, moment: Moment): EntryRow {
  const { code } = row.indicator;
  const fresh = entryRow(row, moment);
  const old = state.rows[code];
  if (old === undefined || !isHeld(state, code, old, fresh)) return fresh;
  if (hasSeen(old, row) || hasArrived(old, fresh)) return { ...fresh, texts: old.texts };
  const { stored, recorded, seen } = fresh;
  return { ...old, later: { stored, recorded, seen } };
}

/** Whether a row is somebody's work: waiting for a choice, unsaved, or a draft that is just being recorded. */
function isHeld({ conflicts, pressed }: SheetState, code: string, row: EntryRow, fresh: EntryRow): boolean {
  if (code in conflicts) return true;
  if (sameTexts(row.texts, fresh.stored)) return false;
  return isUnsaved(row) || (pressed !== null && !sameTexts(row.texts, row.recorded));
}

/** Whether the server tells nothing newer than a withdrawal that was made here: then its writer has seen it all. */
function hasSeen({ withdrawnAt }: EntryRow, { latest }: SheetRow): boolean {
  return withdrawnAt !== null && (latest === null || Date.parse(latest.recordedAt) <= Date.parse(withdrawnAt));
}

/** Whether what stands there is what was sent from here, though the answer got lost and somebody has typed on. */
function hasArrived({ sent, kind }: EntryRow, { recorded }: EntryRow): boolean {
  const read = enteredRow(recorded, kind);
  return sent !== null && read.kind === 'reading' && JSON.stringify(read.reading) === JSON.stringify(sent);
}

/**
 * The sheet can only be read: its cells show what the server keeps. What is unsaved is set aside, and comes back into its
 * cells when the sheet can be written again.
 */
export function closeSheet(state: SheetState, rows: readonly SheetRow[], moment: Moment): SheetState {
  return { ...sheetState(rows, moment), setAside: { ...state.setAside, ...unsavedRows(state) } };
}

function reopened(state: SheetState): SheetState {
  if (Object.keys(state.setAside).length === 0) return state;
  return { ...restoreKept(state, state.setAside), setAside: {}, stack: emptyStack };
}

/** What is unsaved, as a browser keeps it. */
export function unsavedRows(state: SheetState): Record<string, KeptRow> {
  const rows = unsavedCodes(state).flatMap((code): [string, KeptRow][] => {
    const row = state.rows[code];
    return row ? [[code, { texts: row.texts, seen: row.seen }]] : [];
  });
  return Object.fromEntries(rows);
}
