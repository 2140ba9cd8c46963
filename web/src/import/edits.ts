import type {
  EditImportMutationVariables,
  ImportColumn,
  PendingRevisionInput,
  PendingRowState,
} from '../gql/staff/graphql.js';

/** What somebody has changed in a preview and not saved yet. */
export type Edits = {
  /** By line and column; null empties the cell. */
  readonly cells: ReadonlyMap<
    string,
    { readonly line: number; readonly column: ImportColumn; readonly value: string | null }
  >;
  /** By line: whether the row is left out. */
  readonly leftOut: ReadonlyMap<number, boolean>;
  /** By the revision's ID; a new one has a key of its own. */
  readonly revisions: ReadonlyMap<string, PendingRevisionInput>;
};

export const noEdits: Edits = { cells: new Map(), leftOut: new Map(), revisions: new Map() };

type Cell = {
  readonly column: ImportColumn;
  readonly found: string | null;
  readonly edited: string | null;
  /** Then `edited` null is an emptied cell. */
  readonly isEdited: boolean;
};
type Row = { readonly line: number; readonly state: PendingRowState };

const cellKey = (line: number, column: ImportColumn) => `${line}/${column}`;

/** A cell as it was saved last. */
export function savedValue({ found, edited, isEdited }: Cell): string | null {
  return isEdited ? edited : found;
}

/** A cell as it stands on the screen. */
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

/** Another value in a cell; the value that is saved there already is no edit. */
export function withCell(edits: Edits, line: number, cell: Cell, typed: string): Edits {
  const value = typed.trim() === '' ? null : typed;
  const edit = value === savedValue(cell) ? null : { line, column: cell.column, value };
  return { ...edits, cells: withEntry(edits.cells, cellKey(line, cell.column), edit) };
}

export function withLeftOut(edits: Edits, row: Row, out: boolean): Edits {
  const edit = out === (row.state === 'LEFT_OUT') ? null : out;
  return { ...edits, leftOut: withEntry(edits.leftOut, row.line, edit) };
}

/** What a person says of a revision; null = nothing to save after all. */
export function withRevision(edits: Edits, key: string, said: PendingRevisionInput | null): Edits {
  return { ...edits, revisions: withEntry(edits.revisions, key, said) };
}

/** Whether a row has corrections that are not saved. */
export function isEdited({ cells, leftOut }: Edits, line: number): boolean {
  return leftOut.has(line) || [...cells.values()].some((cell) => cell.line === line);
}

export function editCount({ cells, leftOut, revisions }: Edits): number {
  return cells.size + leftOut.size + revisions.size;
}

/** The edits as the server takes them: cells by row, revisions as they are. */
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
