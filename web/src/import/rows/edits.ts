import type { ImportColumn, PendingRevisionInput, PendingRowState } from '#gql';
import type { EditImportMutationVariables } from '../import.generated.js';

/** The unsaved corrections of a preview. */
export type Edits = {
  /** By line and column; null empties the cell. */
  readonly cells: ReadonlyMap<
    string,
    { readonly line: number; readonly column: ImportColumn; readonly value: string | null }
  >;
  /** By line: whether the row is left out. */
  readonly leftOut: ReadonlyMap<number, boolean>;
  /** By the revision's ID; a new one has a temporary key. */
  readonly revisions: ReadonlyMap<string, PendingRevisionInput>;
  /** The edits being saved; null = none. */
  readonly sent: Edits | null;
};

export const noEdits: Edits = { cells: new Map(), leftOut: new Map(), revisions: new Map(), sent: null };

type Cell = {
  readonly column: ImportColumn;
  readonly found: string | null;
  readonly edited: string | null;
  /** Whether the cell is corrected; then `edited` null is an emptied cell. */
  readonly isEdited: boolean;
};
type Row = { readonly line: number; readonly state: PendingRowState };

const cellKey = (line: number, column: ImportColumn) => `${line}/${column}`;

/** The saved value of a cell. */
export function savedValue({ found, edited, isEdited }: Cell): string | null {
  return isEdited ? edited : found;
}

/** The value of a cell on the screen. */
export function cellValue(edits: Edits, line: number, cell: Cell): string | null {
  const edit = edits.cells.get(cellKey(line, cell.column));
  return edit === undefined ? savedValue(cell) : edit.value;
}

export function isLeftOut(edits: Edits, { line, state }: Row): boolean {
  return edits.leftOut.get(line) ?? state === 'LEFT_OUT';
}

function withEntry<Key, Value>(entries: ReadonlyMap<Key, Value>, key: Key, value: Value | null): Map<Key, Value> {
  const next = new Map(entries);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** Sets the value of a cell; the saved value is no edit, unless another one is being saved. */
export function withCell(edits: Edits, line: number, cell: Cell, typed: string): Edits {
  const key = cellKey(line, cell.column);
  const value = typed.trim() === '' ? null : typed;
  const isSaved = value === savedValue(cell) && !edits.sent?.cells.has(key);
  return { ...edits, cells: withEntry(edits.cells, key, isSaved ? null : { line, column: cell.column, value }) };
}

export function withLeftOut(edits: Edits, row: Row, out: boolean): Edits {
  const isSaved = out === (row.state === 'LEFT_OUT') && !edits.sent?.leftOut.has(row.line);
  const edit = isSaved ? null : out;
  return { ...edits, leftOut: withEntry(edits.leftOut, row.line, edit) };
}

/** Sets the edit of a revision; null removes it. */
export function withRevision(edits: Edits, key: string, said: PendingRevisionInput | null): Edits {
  return { ...edits, revisions: withEntry(edits.revisions, key, said) };
}

/** Whether a row has unsaved corrections. */
export function isEdited({ cells, leftOut }: Edits, line: number): boolean {
  return leftOut.has(line) || [...cells.values()].some((cell) => cell.line === line);
}

export function editCount({ cells, leftOut, revisions }: Edits): number {
  return cells.size + leftOut.size + revisions.size;
}

function without<Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  sent: ReadonlyMap<Key, Value>,
  isSame: (one: Value, other: Value) => boolean,
): Map<Key, Value> {
  return new Map(
    [...entries].filter(([key, entry]) => {
      const before = sent.get(key);
      return before === undefined || !isSame(entry, before);
    }),
  );
}

/** The edits made since the running save was sent. */
export function editsSinceSave({ cells, leftOut, revisions, sent }: Edits): Edits {
  const gone = sent ?? noEdits;
  return {
    cells: without(cells, gone.cells, (one, other) => one.value === other.value),
    leftOut: without(leftOut, gone.leftOut, (one, other) => one === other),
    revisions: without(revisions, gone.revisions, (one, other) => one === other),
    sent: null,
  };
}

/** The edits as input of the API: cells by row, revisions unchanged. */
export function editInput(id: string, { cells, leftOut, revisions }: Edits): EditImportMutationVariables {
  const edited = [...cells.values()];
  const lines = [...new Set([...edited.map(({ line }) => line), ...leftOut.keys()])].sort((one, other) => one - other);
  const rows = lines.map((line) => {
    const out = leftOut.get(line);
    return {
      line,
      cells: edited.filter((cell) => cell.line === line).map(({ column, value }) => ({ column, value })),
      ...(out === undefined ? {} : { leaveOut: out }),
    };
  });
  return { id, rows, revisions: [...revisions.values()] };
}
