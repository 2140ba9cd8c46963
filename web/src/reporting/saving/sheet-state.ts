import type { IndicatorKind } from '#gql';
import { emptyStack, type UndoStack } from '#ui/form/undo-stack.js';
import type { CellChange } from '../sheet/pasted-block.js';
import {
  heldReading,
  type KeptRow,
  type Moment,
  readingTexts,
  type Seen,
  type SheetRow,
  seenOf,
  storedTexts,
} from '../sheet/sheet-rows.js';
import { addChanges, type ChangeStep, closeStep, redoChanges, undoChanges } from './cell-changes.js';
import { type EnteredReading, enteredRow, type Field, type Problem, sameTexts, type Texts } from './entered-row.js';

export type Cell = { code: string; field: Field };
/** What the server keeps of a row: draft or reading, what is recorded, and by what it is known. */
type StoredRow = { stored: Texts; recorded: Texts; seen: Seen };
/** One row of the grid: what is typed, and what the server kept when its writer saw it last. */
export type EntryRow = StoredRow & {
  kind: IndicatorKind;
  texts: Texts;
  /** What the server told since then, while the row was left to its writer; null = nothing. */
  later: StoredRow | null;
  /** What was sent to be recorded and has not been answered; null = nothing. */
  sent: EnteredReading | null;
  /** When its value was withdrawn here; null = it was not. */
  withdrawnAt: string | null;
};
/** What somebody else wrote meanwhile, by whom and when. */
export type Conflict = { texts: Texts; recorded: boolean; seen: Seen; by: string | null; at: string | null };
export type Issue = { code: string; message: string; field: string | null };

export type SheetState = {
  rows: Readonly<Record<string, EntryRow>>;
  stack: UndoStack<ChangeStep<Cell>>;
  issues: Readonly<Record<string, readonly Issue[]>>;
  conflicts: Readonly<Record<string, Conflict>>;
  /** Rows whose odd value somebody has confirmed. */
  confirmed: Readonly<Record<string, true>>;
  /** What stood in the cells when the save under way was asked for; null = none is. */
  pressed: Readonly<Record<string, Texts>> | null;
  /** What is unsaved of a sheet that can only be read. */
  setAside: Readonly<Record<string, KeptRow>>;
  /** Where the cursor is, and whether something is being typed there. */
  cursor: (Cell & { typing: boolean }) | null;
  /** What the last pasted block came to; null = nothing was pasted since. */
  said: string | null;
};

/** A problem of a row; one that was recorded is taken back by withdrawing it, not by emptying its cell. */
export type RowProblem = Problem | { why: 'EMPTIED'; field: Field };

export function sheetState(rows: readonly SheetRow[], moment: Moment): SheetState {
  const entries = rows.map((row) => [row.indicator.code, entryRow(row, moment)]);
  return {
    rows: Object.fromEntries(entries),
    stack: emptyStack,
    issues: {},
    conflicts: {},
    confirmed: {},
    pressed: null,
    setAside: {},
    cursor: null,
    said: null,
  };
}

export function entryRow(row: SheetRow, moment: Moment): EntryRow {
  const { kind } = row.indicator;
  const stored = storedTexts(row, moment);
  const recorded = readingTexts(heldReading(row, moment), kind);
  return { kind, texts: stored, stored, recorded, seen: seenOf(row), later: null, sent: null, withdrawnAt: null };
}

export function isUnsaved({ texts, stored }: EntryRow): boolean {
  return !sameTexts(texts, stored);
}

export function unsavedCodes({ rows }: SheetState): string[] {
  return Object.keys(rows).filter((code) => {
    const row = rows[code];
    return row !== undefined && isUnsaved(row);
  });
}

/** Puts texts into cells; `typing` goes on in the step of the same cell. What was said about the rows is over. */
export function enterTexts(state: SheetState, changes: readonly CellChange[], typing: boolean): SheetState {
  const real = changes.flatMap(({ code, field, to }) => {
    const from = state.rows[code]?.texts[field];
    return from === undefined || from === to ? [] : [{ place: { code, field }, from, to }];
  });
  if (real.length === 0) return state;
  const sameCell = (one: Cell, other: Cell) => one.code === other.code && one.field === other.field;
  const cursor = typing && state.cursor ? { ...state.cursor, typing } : state.cursor;
  return {
    ...written(state, real),
    said: null,
    cursor,
    stack: addChanges(state.stack, real, typing ? sameCell : null),
  };
}

/** The cursor goes into a cell, or out of the grid: what was typed before is a step of its own. */
export function cursorAt(state: SheetState, cell: Cell | null): SheetState {
  return { ...state, stack: closeStep(state.stack), cursor: cell === null ? null : { ...cell, typing: false } };
}

/** Takes the last step back, or makes it again; tells the cell where that happened, null where there was none. */
export function stepThrough(state: SheetState, way: 'back' | 'again'): { state: SheetState; cell: Cell | null } {
  const { stack, changes } = way === 'back' ? undoChanges(state.stack) : redoChanges(state.stack);
  const [first] = changes;
  return { state: { ...written(state, changes), stack }, cell: first?.place ?? null };
}

function written(state: SheetState, changes: readonly { place: Cell; to: string }[]): SheetState {
  const rows = { ...state.rows };
  const issues = { ...state.issues };
  const confirmed = { ...state.confirmed };
  for (const { place, to } of changes) {
    const row = rows[place.code];
    if (row === undefined) continue;
    rows[place.code] = { ...row, texts: { ...row.texts, [place.field]: to } };
    delete issues[place.code];
    delete confirmed[place.code];
  }
  return { ...state, rows, issues, confirmed };
}

/** What the cells of a row say that cannot be recorded. */
export function problemsOf(row: EntryRow): readonly RowProblem[] {
  const read = enteredRow(row.texts, row.kind);
  if (read.kind === 'problems') return read.problems;
  return read.kind === 'nothing' && enteredRow(row.recorded, row.kind).kind === 'reading'
    ? [{ why: 'EMPTIED', field: 'value' }]
    : [];
}

/** Problems of a single cell; the others are about the row. */
const ofOneCell: readonly RowProblem['why'][] = [
  'ASKED',
  'NOT_A_NUMBER',
  'TOO_LONG',
  'TOO_FINE',
  'NOT_A_PERCENTAGE',
  'NOT_YES_OR_NO',
];

/** What is wrong in a cell and may be said: not while it is typed in, nor of a row while its cells are filled. */
export function shownProblem(row: EntryRow, { code, field }: Cell, cursor: SheetState['cursor']): RowProblem | null {
  const problem = problemsOf(row).find((found) => found.field === field);
  if (problem === undefined) return null;
  if (!ofOneCell.includes(problem.why)) return cursor?.code === code ? null : problem;
  return cursor?.code === code && cursor.field === field && cursor.typing ? null : problem;
}

/** What is to be recorded: rows that say something else than what is recorded; and the cells to mend before. */
export function toRecord({ rows }: SheetState): {
  readings: { code: string; reading: EnteredReading }[];
  problems: Cell[];
} {
  const all = Object.entries(rows).filter(([, row]) => !sameTexts(row.texts, row.recorded));
  return {
    readings: all.flatMap(([code, row]) => {
      const read = enteredRow(row.texts, row.kind);
      return read.kind === 'reading' && !saysRecorded(row) ? [{ code, reading: read.reading }] : [];
    }),
    problems: all.flatMap(([code, row]) => problemsOf(row).map(({ field }) => ({ code, field }))),
  };
}

/** Whether the cells of a row say what is recorded, in the same or in other words; nothing where nothing is. */
export function saysRecorded({ texts, recorded, kind }: EntryRow): boolean {
  const read = enteredRow(texts, kind);
  return read.kind !== 'problems' && JSON.stringify(read) === JSON.stringify(enteredRow(recorded, kind));
}

/** Rows of which the server keeps a draft although their cells say what is recorded. */
export function needlessDrafts({ rows, conflicts }: SheetState): string[] {
  return Object.entries(rows).flatMap(([code, row]) =>
    row.seen.draft !== null && saysRecorded(row) && !(code in conflicts) ? [code] : [],
  );
}
