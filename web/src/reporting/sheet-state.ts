import type { IndicatorKind } from '../gql/staff/graphql.js';
import { type EnteredReading, enteredRow, type Field, type Problem, sameTexts, type Texts } from './entered-row.js';
import type { CellChange } from './pasted-block.js';
import { heldReading, type Moment, readingTexts, type Seen, type SheetRow, seenOf, storedTexts } from './sheet-rows.js';
import { done, nothingDone, redone, settled, type UndoStack, undone } from './undo-stack.js';

export type Cell = { code: string; field: Field };
/** One row of the grid: what is typed, what the server keeps (draft or reading), what is recorded. */
export type EntryRow = { kind: IndicatorKind; texts: Texts; stored: Texts; recorded: Texts; seen: Seen };
/** What somebody else wrote meanwhile, by whom and when. */
export type Conflict = { texts: Texts; recorded: boolean; seen: Seen; by: string | null; at: string | null };
export type Issue = { code: string; message: string; field: string | null };

export type SheetState = {
  rows: Readonly<Record<string, EntryRow>>;
  stack: UndoStack<Cell>;
  issues: Readonly<Record<string, readonly Issue[]>>;
  conflicts: Readonly<Record<string, Conflict>>;
  /** Rows whose odd value somebody has confirmed. */
  confirmed: Readonly<Record<string, true>>;
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
    stack: nothingDone,
    issues: {},
    conflicts: {},
    confirmed: {},
    cursor: null,
    said: null,
  };
}

function entryRow(row: SheetRow, moment: Moment): EntryRow {
  const { kind } = row.indicator;
  const stored = storedTexts(row, moment);
  const recorded = readingTexts(heldReading(row, moment), kind);
  return { kind, texts: stored, stored, recorded, seen: seenOf(row) };
}

/** Takes what the server keeps now; a row with something unsaved stays as it is, with what its writer has seen. */
export function rebased(state: SheetState, rows: readonly SheetRow[], moment: Moment): SheetState {
  const entries = rows.map((row): [string, EntryRow] => {
    const old = state.rows[row.indicator.code];
    return [row.indicator.code, old && isUnsaved(old) ? old : entryRow(row, moment)];
  });
  return { ...state, rows: Object.fromEntries(entries) };
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
export function typed(state: SheetState, changes: readonly CellChange[], typing: boolean): SheetState {
  const real = changes.flatMap(({ code, field, to }) => {
    const from = state.rows[code]?.texts[field];
    return from === undefined || from === to ? [] : [{ place: { code, field }, from, to }];
  });
  if (real.length === 0) return state;
  const sameCell = (one: Cell, other: Cell) => one.code === other.code && one.field === other.field;
  const cursor = typing && state.cursor ? { ...state.cursor, typing } : state.cursor;
  return { ...written(state, real), said: null, cursor, stack: done(state.stack, real, typing ? sameCell : null) };
}

/** The cursor goes into a cell, or out of the grid: what was typed before is a step of its own. */
export function cursorAt(state: SheetState, cell: Cell | null): SheetState {
  return { ...state, stack: settled(state.stack), cursor: cell === null ? null : { ...cell, typing: false } };
}

/** Takes the last step back, or makes it again; tells the cell where that happened, null where there was none. */
export function stepped(state: SheetState, way: 'back' | 'again'): { state: SheetState; cell: Cell | null } {
  const { stack, changes } = way === 'back' ? undone(state.stack) : redone(state.stack);
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
      return read.kind === 'reading' && !saysRecorded(row, read.reading) ? [{ code, reading: read.reading }] : [];
    }),
    problems: all.flatMap(([code, row]) => problemsOf(row).map(({ field }) => ({ code, field }))),
  };
}

function saysRecorded({ recorded, kind }: EntryRow, reading: EnteredReading): boolean {
  const before = enteredRow(recorded, kind);
  return before.kind === 'reading' && JSON.stringify(before.reading) === JSON.stringify(reading);
}
