import { emptyStack } from '#ui/form/undo-stack.js';
import type { KeptRow, Moment, SheetRow } from '../sheet/sheet-rows.js';
import { enteredRow, sameTexts } from './entered-row.js';
import { withRestoredTexts } from './sheet-changes.js';
import { type EntryRow, entryRow, isUnsaved, type SheetState, sheetState, unsavedCodes } from './sheet-state.js';

/**
 * Applies a newer answer of the server. A row with unsaved work stays as it is, with the versions that its writer has
 * seen.
 */
export function rebaseSheet(state: SheetState, rows: readonly SheetRow[], moment: Moment): SheetState {
  const before = writableSheet(state);
  const entries = rows.map((row): [string, EntryRow] => [row.indicator.code, rebasedRow(before, row, moment)]);
  const pressed = before.pressed && { ...before.pressed };
  for (const [code, row] of entries) {
    // A new value of the server in a row without unsaved work is no change by the person who pressed the button.
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

/** Whether a row has unsaved work: in conflict, unsaved, or a draft that is being recorded. */
function isHeld({ conflicts, pressed }: SheetState, code: string, row: EntryRow, fresh: EntryRow): boolean {
  if (code in conflicts) return true;
  if (sameTexts(row.texts, fresh.stored)) return false;
  return isUnsaved(row) || (pressed !== null && !sameTexts(row.texts, row.recorded));
}

/** Whether the server's state is no newer than a withdrawal made on this page: then the writer has seen all of it. */
function hasSeen({ withdrawnAt }: EntryRow, { latest }: SheetRow): boolean {
  return withdrawnAt !== null && (latest === null || Date.parse(latest.recordedAt) <= Date.parse(withdrawnAt));
}

/**
 * Whether the recorded reading is the one sent from this page, although its answer was lost and the writer has typed
 * since.
 */
function hasArrived({ sent, kind }: EntryRow, { recorded }: EntryRow): boolean {
  const read = enteredRow(recorded, kind);
  return sent !== null && read.kind === 'reading' && JSON.stringify(read.reading) === JSON.stringify(sent);
}

/**
 * Makes the sheet read-only: its cells show what the server keeps. Unsaved texts are set aside, and return to their
 * cells when the sheet is writable again.
 */
export function closeSheet(state: SheetState, rows: readonly SheetRow[], moment: Moment): SheetState {
  return { ...sheetState(rows, moment), setAside: { ...state.setAside, ...unsavedRows(state) } };
}

function writableSheet(state: SheetState): SheetState {
  if (Object.keys(state.setAside).length === 0) return state;
  return { ...withRestoredTexts(state, state.setAside), setAside: {}, stack: emptyStack };
}

/** The unsaved texts in the form in which the browser keeps them. */
export function unsavedRows(state: SheetState): Record<string, KeptRow> {
  const rows = unsavedCodes(state).flatMap((code): [string, KeptRow][] => {
    const row = state.rows[code];
    return row ? [[code, { texts: row.texts, seen: row.seen }]] : [];
  });
  return Object.fromEntries(rows);
}
