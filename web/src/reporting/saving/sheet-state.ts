import type { ReadingQuestion } from '@traguardo/schema/vocabulary';
import type { IndicatorKind } from '#gql';
import { emptyStack, type UndoStack } from '#ui/form/undo-stack.js';
import type { Said } from '#words/words.js';
import type { CellChange } from '../sheet/pasted-block.js';
import {
  type KeptRow,
  type Moment,
  readingInForce,
  readingTexts,
  type SeenVersions,
  type SheetRow,
  seenOf,
  storedTexts,
} from '../sheet/sheet-rows.js';
import { addChanges, type ChangeStep, closeStep, redoChanges, undoChanges } from './cell-changes.js';
import { type EnteredReading, enteredRow, type Field, type Problem, sameTexts, type Texts } from './entered-row.js';

export type Cell = { code: string; field: Field };
/**
 * The state of a row on the server: the texts of its draft or reading, those of the recorded reading, and the versions
 * of both.
 */
type StoredRow = { stored: Texts; recorded: Texts; seen: SeenVersions };
/** One row of the grid: the typed texts, and the server's state when the writer last saw it. */
export type EntryRow = StoredRow & {
  kind: IndicatorKind;
  texts: Texts;
  /** A newer state of the server, held back while the row has unsaved work; null = none. */
  later: StoredRow | null;
  /** The texts sent to be recorded and not yet answered; null = none. */
  sent: EnteredReading | null;
  /** When its value was withdrawn on this page; null = not withdrawn. */
  withdrawnAt: string | null;
};
/** The value that another person wrote since, with author and time. */
export type Conflict = { texts: Texts; recorded: boolean; seen: SeenVersions; by: string | null; at: string | null };
/** What is said of an indicator when the sheet is submitted; null = no reason, knowingly. */
export type GivenReason = { indicator: string; reason: string | null };
export type Issue = Said & { code: string; field: string | null };

export type SheetState = {
  rows: Readonly<Record<string, EntryRow>>;
  stack: UndoStack<ChangeStep<Cell>>;
  issues: Readonly<Record<string, readonly Issue[]>>;
  conflicts: Readonly<Record<string, Conflict>>;
  /** What the writer has confirmed of unusual values, by row. */
  confirmed: Readonly<Record<string, readonly ReadingQuestion[]>>;
  /** What is said of missing values and missed targets when the sheet is submitted. */
  reasons: readonly GivenReason[];
  /** The texts of the cells when the running save was started; null = no save is running. */
  pressed: Readonly<Record<string, Texts>> | null;
  /** The unsaved texts of a read-only sheet. */
  setAside: Readonly<Record<string, KeptRow>>;
  /** The cell of the cursor, and whether the person is typing in it. */
  cursor: (Cell & { typing: boolean }) | null;
  /** The outcome of the last pasted block; null = nothing pasted since. */
  said: string | null;
};

/** A problem of a row. `EMPTIED`: a recorded value is withdrawn explicitly, not by emptying its cell. */
export type RowProblem = Problem | { why: 'EMPTIED'; field: Field };

export function sheetState(rows: readonly SheetRow[], moment: Moment): SheetState {
  const entries = rows.map((row) => [row.indicator.code, entryRow(row, moment)]);
  return {
    rows: Object.fromEntries(entries),
    stack: emptyStack,
    issues: {},
    conflicts: {},
    confirmed: {},
    reasons: [],
    pressed: null,
    setAside: {},
    cursor: null,
    said: null,
  };
}

export function entryRow(row: SheetRow, moment: Moment): EntryRow {
  const { kind } = row.indicator;
  const stored = storedTexts(row, moment);
  const recorded = readingTexts(readingInForce(row, moment), kind);
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

/**
 * Puts texts into cells; `typing` extends the undo step of the same cell. The issues reported for these rows are
 * cleared.
 */
export function enterTexts(state: SheetState, changes: readonly CellChange[], typing: boolean): SheetState {
  const real = changes.flatMap(({ code, field, to }) => {
    const from = state.rows[code]?.texts[field];
    return from === undefined || from === to ? [] : [{ place: { code, field }, from, to }];
  });
  if (real.length === 0) return state;
  const sameCell = (one: Cell, other: Cell) => one.code === other.code && one.field === other.field;
  const cursor = typing && state.cursor ? { ...state.cursor, typing } : state.cursor;
  return {
    ...withTexts(state, real),
    said: null,
    cursor,
    stack: addChanges(state.stack, real, typing ? sameCell : null),
  };
}

/** Moves the cursor into a cell, or out of the grid: what was typed before becomes an undo step of its own. */
export function cursorAt(state: SheetState, cell: Cell | null): SheetState {
  return { ...state, stack: closeStep(state.stack), cursor: cell === null ? null : { ...cell, typing: false } };
}

/** Undoes or redoes the last step; returns the cell it changed, null where there was no step. */
export function stepThrough(state: SheetState, way: 'back' | 'again'): { state: SheetState; cell: Cell | null } {
  const { stack, changes } = way === 'back' ? undoChanges(state.stack) : redoChanges(state.stack);
  const [first] = changes;
  return { state: { ...withTexts(state, changes), stack }, cell: first?.place ?? null };
}

function withTexts(state: SheetState, changes: readonly { place: Cell; to: string }[]): SheetState {
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

/** The problems that prevent the recording of a row. */
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

/**
 * The problem to show at a cell: none while the person types in it, and none of the whole row while its cells are being
 * filled.
 */
export function shownProblem(row: EntryRow, { code, field }: Cell, cursor: SheetState['cursor']): RowProblem | null {
  const problem = problemsOf(row).find((found) => found.field === field);
  if (problem === undefined) return null;
  if (!ofOneCell.includes(problem.why)) return cursor?.code === code ? null : problem;
  return cursor?.code === code && cursor.field === field && cursor.typing ? null : problem;
}

/** The rows to record, whose cells differ from the recorded reading, and the cells to correct before. */
export function rowsToRecord({ rows }: SheetState): {
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

/**
 * Whether the cells of a row equal the recorded reading, in the same or another notation; false where none is recorded.
 */
export function saysRecorded({ texts, recorded, kind }: EntryRow): boolean {
  const read = enteredRow(texts, kind);
  return read.kind !== 'problems' && JSON.stringify(read) === JSON.stringify(enteredRow(recorded, kind));
}

/** Rows with a draft on the server although their cells equal the recorded reading. */
export function needlessDrafts({ rows, conflicts }: SheetState): string[] {
  return Object.entries(rows).flatMap(([code, row]) =>
    row.seen.draft !== null && saysRecorded(row) && !(code in conflicts) ? [code] : [],
  );
}
