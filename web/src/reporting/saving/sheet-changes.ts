import type { ReadingQuestion } from '@traguardo/schema/vocabulary';
import type { ReadingPartsFragment } from '../reporting.generated.js';
import { draftTexts, isOfMoment, type KeptRow, type Moment, readingTexts, type SheetRow } from '../sheet/sheet-rows.js';
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
 * Restores the unsaved texts of an earlier visit, with the versions that their writer had seen then. Rows that reached
 * the server after all are left unchanged.
 */
export function withRestoredTexts(state: SheetState, kept: Readonly<Record<string, KeptRow>>): SheetState {
  return Object.entries(kept).reduce((all, [code, { texts, seen }]) => {
    return withRow(all, code, ({ stored, recorded, seen: known }) =>
      sameTexts(texts, stored) ? {} : { texts, seen, later: { stored, recorded, seen: known } },
    );
  }, state);
}

/** Discards the unsaved texts: the cells show what the server keeps, which counts as seen from then on. */
export function withDiscardedTexts(state: SheetState): SheetState {
  const entries = Object.entries(state.rows).map(([code, row]) => {
    const { stored, recorded, seen } = row.later ?? row;
    return [code, { ...row, texts: stored, stored, recorded, seen, later: null }];
  });
  return { ...state, rows: Object.fromEntries(entries), setAside: {}, issues: {}, conflicts: {}, confirmed: {} };
}

/** A draft is saved; what was typed since it was sent stays unsaved. */
export function withSavedDraft(state: SheetState, code: string, sent: Texts, draft: number | null): SheetState {
  return withRow(state, code, ({ seen }) => ({ stored: sent, seen: { ...seen, draft }, later: null }));
}

/** A reading has been sent; its answer may get lost. */
export function withSentReading(state: SheetState, code: string, sent: EnteredReading): SheetState {
  return withRow(state, code, () => ({ sent }));
}

/** A reading is recorded, which removes its draft. */
export function withSavedReading(state: SheetState, code: string, reading: ReadingPartsFragment): SheetState {
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

/** The cells show a saved reading as the server returned it, unless the writer has typed since. */
export function withSavedTexts(state: SheetState, code: string, sent: Texts): SheetState {
  const stored = state.rows[code]?.stored;
  const next = withRow(state, code, (row) => ({ texts: sameTexts(row.texts, sent) ? row.stored : row.texts }));
  // The returned texts are part of the save that the button asked for.
  return stored && next.pressed ? { ...next, pressed: { ...next.pressed, [code]: stored } } : next;
}

/** The value of a row was withdrawn here: the next answer of the server about it is no change by another person. */
export function withWithdrawnReading(state: SheetState, code: string, at: string): SheetState {
  return withRow(state, code, () => ({ withdrawnAt: at }));
}

export function withIssues(state: SheetState, issues: readonly (Issue & { subject: string | null })[]): SheetState {
  const byCode: Record<string, Issue[]> = {};
  for (const { subject, code, message, inEnglish, field } of issues) {
    if (subject !== null) byCode[subject] = [...(byCode[subject] ?? []), { code, message, inEnglish, field }];
  }
  return { ...state, issues: byCode };
}

/** The question about the values of these rows is answered: they are meant as they are. */
export function withAnswer(state: SheetState, question: ReadingQuestion, codes: readonly string[]): SheetState {
  const confirmed = { ...state.confirmed };
  const issues = { ...state.issues };
  for (const code of codes) {
    confirmed[code] = [...(confirmed[code] ?? []), question];
    const left = (issues[code] ?? []).filter((issue) => issue.code !== question);
    if (left.length > 0) issues[code] = left;
    else delete issues[code];
  }
  return { ...state, confirmed, issues };
}

/** The rows of which the same is asked. */
export function rowsAsked({ issues }: SheetState, question: ReadingQuestion): string[] {
  return Object.keys(issues).filter((code) => issues[code]?.some((issue) => issue.code === question));
}

/** Another person has changed the row: both values are shown until the writer chooses one. */
export function withConflicts(state: SheetState, conflicts: Readonly<Record<string, Conflict>>): SheetState {
  return { ...state, conflicts: { ...state.conflicts, ...conflicts } };
}

/** Keeps the typed texts: the next save counts the other person's version as seen. */
export function withOwnTexts(state: SheetState, code: string): SheetState {
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

/** Takes the other person's value. */
export function withTheirTexts(state: SheetState, code: string): SheetState {
  const conflict = state.conflicts[code];
  if (conflict === undefined) return state;
  const next = withOwnTexts(state, code);
  return withRow(next, code, () => ({ texts: conflict.texts }));
}

/** The recorded reading is not the one that the writer had seen; recording it has removed the draft. */
export function readingConflict(found: ReadingPartsFragment | null, row: EntryRow, moment: Moment): Conflict {
  return {
    texts: readingTexts(found !== null && isOfMoment(found, moment) ? found : null, row.kind),
    recorded: true,
    seen: { reading: found?.id ?? null, draft: null },
    by: found?.recordedBy ?? null,
    at: found?.recordedAt ?? null,
  };
}

/** The draft on the server is not the one that the writer had seen, or it has been removed. */
export function draftConflict(found: SheetRow['draft'], row: EntryRow): Conflict {
  return {
    texts: found === null ? row.recorded : draftTexts(found),
    recorded: false,
    seen: { ...row.seen, draft: found?.version ?? null },
    by: found?.savedBy ?? null,
    at: found?.savedAt ?? null,
  };
}
