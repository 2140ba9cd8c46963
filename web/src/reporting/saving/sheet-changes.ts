import type { ReadingPartsFragment } from '../reporting.generated.js';
import { draftTexts, isOf, type KeptRow, type Moment, readingTexts, type SheetRow } from '../sheet/sheet-rows.js';
import { type EnteredReading, sameTexts, type Texts } from './entered-row.js';
import type { Conflict, EntryRow, Issue, SheetState } from './sheet-state.js';

function withRow(state: SheetState, code: string, change: (row: EntryRow) => Partial<EntryRow>): SheetState {
  const row = state.rows[code];
  return row === undefined ? state : { ...state, rows: { ...state.rows, [code]: { ...row, ...change(row) } } };
}

function without<Value>(all: Readonly<Record<string, Value>>, code: string): Readonly<Record<string, Value>> {
  const { [code]: _, ...rest } = all;
  return rest;
}

/**
 * Puts back what was typed and not saved at an earlier visit, with what its writer had seen then. What has reached the
 * server after all is left to it.
 */
export function restoreKept(state: SheetState, kept: Readonly<Record<string, KeptRow>>): SheetState {
  return Object.entries(kept).reduce((all, [code, { texts, seen }]) => {
    return withRow(all, code, ({ stored, recorded, seen: known }) =>
      sameTexts(texts, stored) ? {} : { texts, seen, later: { stored, recorded, seen: known } },
    );
  }, state);
}

/** Gives up what was not saved: the cells show what the server keeps by now, which has then been seen. */
export function discardKept(state: SheetState): SheetState {
  const entries = Object.entries(state.rows).map(([code, row]) => {
    const { stored, recorded, seen } = row.later ?? row;
    return [code, { ...row, texts: stored, stored, recorded, seen, later: null }];
  });
  return { ...state, rows: Object.fromEntries(entries), setAside: {}, issues: {}, conflicts: {}, confirmed: {} };
}

/** A draft stands on the server; what was typed since then stays unsaved. */
export function draftSaved(state: SheetState, code: string, sent: Texts, draft: number | null): SheetState {
  return withRow(state, code, ({ seen }) => ({ stored: sent, seen: { ...seen, draft }, later: null }));
}

/** A reading is on its way to the server; its answer may get lost. */
export function readingSent(state: SheetState, code: string, sent: EnteredReading): SheetState {
  return withRow(state, code, () => ({ sent }));
}

/** A reading stands on the server, and its draft is no more. */
export function readingSaved(state: SheetState, code: string, reading: ReadingPartsFragment): SheetState {
  const kind = state.rows[code]?.kind ?? 'NUMBER';
  const recorded = readingTexts(reading, kind);
  const next = withRow(state, code, () => ({
    stored: recorded,
    recorded,
    seen: { reading: reading.id, draft: null },
    later: null,
    sent: null,
    withdrawnAt: null,
  }));
  return { ...next, issues: without(state.issues, code), conflicts: without(state.conflicts, code) };
}

/** The cells show a saved reading as it came back, unless somebody typed on meanwhile. */
export function shownAsSaved(state: SheetState, code: string, sent: Texts): SheetState {
  const stored = state.rows[code]?.stored;
  const next = withRow(state, code, (row) => ({ texts: sameTexts(row.texts, sent) ? row.stored : row.texts }));
  // Whoever asked for it asked for these words too.
  return stored && next.pressed ? { ...next, pressed: { ...next.pressed, [code]: stored } } : next;
}

/** The value of a row was withdrawn here: what the server tells next of it is no other one's work. */
export function readingWithdrawn(state: SheetState, code: string, at: string): SheetState {
  return withRow(state, code, () => ({ withdrawnAt: at }));
}

export function withIssues(state: SheetState, issues: readonly (Issue & { subject: string | null })[]): SheetState {
  const byCode: Record<string, Issue[]> = {};
  for (const { subject, code, message, field } of issues) {
    if (subject !== null) byCode[subject] = [...(byCode[subject] ?? []), { code, message, field }];
  }
  return { ...state, issues: byCode };
}

export function confirmedRow(state: SheetState, code: string): SheetState {
  return {
    ...state,
    confirmed: { ...state.confirmed, [code]: true },
    issues: without(state.issues, code),
  };
}

/** Somebody else wrote a row meanwhile: both values stand there until a person chooses. */
export function contested(state: SheetState, conflicts: Readonly<Record<string, Conflict>>): SheetState {
  return { ...state, conflicts: { ...state.conflicts, ...conflicts } };
}

/** Keeps what is typed: the next save is made in knowledge of what stands there. */
export function mineKept(state: SheetState, code: string): SheetState {
  const conflict = state.conflicts[code];
  if (conflict === undefined) return state;
  const next = withRow(state, code, ({ recorded }) => ({
    seen: conflict.seen,
    stored: conflict.texts,
    recorded: conflict.recorded ? conflict.texts : recorded,
    later: null,
  }));
  return { ...next, conflicts: without(state.conflicts, code) };
}

/** Takes what the other one wrote. */
export function theirsTaken(state: SheetState, code: string): SheetState {
  const conflict = state.conflicts[code];
  if (conflict === undefined) return state;
  const next = mineKept(state, code);
  return withRow(next, code, () => ({ texts: conflict.texts }));
}

/** Another reading stands there than the writer had seen; recording it has emptied the draft. */
export function readingConflict(found: ReadingPartsFragment | null, row: EntryRow, moment: Moment): Conflict {
  return {
    texts: readingTexts(found !== null && isOf(found, moment) ? found : null, row.kind),
    recorded: true,
    seen: { reading: found?.id ?? null, draft: null },
    by: found?.recordedBy ?? null,
    at: found?.recordedAt ?? null,
  };
}

/** Another draft stands there than the writer had seen, or none any more. */
export function draftConflict(found: SheetRow['draft'], row: EntryRow): Conflict {
  return {
    texts: found === null ? row.recorded : draftTexts(found),
    recorded: false,
    seen: { ...row.seen, draft: found?.version ?? null },
    by: found?.savedBy ?? null,
    at: found?.savedAt ?? null,
  };
}
