import type { WeightOwner } from '../../plan/weight-range.js';
import { checkedValue, cleanText } from '../draft/checked-value.js';
import { couldBeCode } from '../table/codes/code-shape.js';
import type { TableColumn } from '../table/columns/table-column.js';
import { isCellTooLong, LONGEST_CELL } from '../text/cell-length.js';
import type { ImportEdits } from './import-edits.js';
import { type InputProblem, inputProblem } from './input-problem.js';
import type { PreviewCell, PreviewRow } from './preview-row.js';

/** The changes that a person asks for in a row. */
export interface RowRequest {
  readonly line: number;
  readonly cells: readonly { readonly column: TableColumn; readonly value?: string | null | undefined }[];
  /** Left out = unchanged. */
  readonly leaveOut?: boolean | null | undefined;
}

type StoredRow = ImportEdits['rows'][number];

const LONGEST_CODE = 40;
/** The columns whose typed values are checked like those of any other form. */
const CHECKED: ReadonlyMap<TableColumn, { readonly field: string; readonly owner: WeightOwner }> = new Map([
  ['target', { field: 'target', owner: 'INDICATOR' }],
  ['baseline', { field: 'baseline', owner: 'INDICATOR' }],
  ['indicatorWeight', { field: 'weight', owner: 'INDICATOR' }],
  ['objectiveWeight', { field: 'weight', owner: 'OBJECTIVE' }],
]);

/**
 * The stored edits of a document's rows with new ones. A cell that gets the value as found is no longer edited.
 * `rows` are the rows after the stored edits; `year` is the plan's.
 */
export function mergedRows(
  stored: readonly StoredRow[],
  requests: readonly RowRequest[],
  rows: readonly PreviewRow[],
  year: number,
): { readonly rows: StoredRow[]; readonly problems: InputProblem[] } {
  const edits = new Map(stored.map((edit) => [edit.line, edit]));
  const known = new Map(rows.map((row) => [row.line, row]));
  const problems: InputProblem[] = [];
  for (const request of requests) {
    const row = known.get(request.line);
    if (row === undefined) {
      problems.push(
        inputProblem('UNKNOWN_ROW', `La tabella del documento non ha una riga ${request.line}.`, String(request.line)),
      );
      continue;
    }
    problems.push(
      ...request.cells.flatMap((cell) => cellProblems(row, cell.column, cleanText(cell.value ?? null), year)),
    );
    const merged = mergedRow(edits.get(request.line), request, row);
    if (merged === null) edits.delete(request.line);
    else edits.set(request.line, merged);
  }
  return { rows: [...edits.values()].toSorted((a, b) => a.line - b.line), problems };
}

function mergedRow(edit: StoredRow | undefined, request: RowRequest, row: PreviewRow): StoredRow | null {
  const cells = new Map(edit?.cells.map(({ column, value }) => [column, value]));
  for (const { column, value = null } of request.cells) {
    const found = row.cells.find((cell) => cell.column === column);
    const typed = cleanText(value);
    if (found === undefined || isAsFound(found, typed)) cells.delete(column);
    else cells.set(column, typed);
  }
  const leaveOut = request.leaveOut ?? edit?.leaveOut ?? false;
  if (cells.size === 0 && !leaveOut) return null;
  return { line: request.line, leaveOut, cells: [...cells].map(([column, value]) => ({ column, value })) };
}

/** Whether the typed text restores the cell as found: a blank cell that is left blank still inherits its value. */
function isAsFound({ found, inherited }: PreviewCell, typed: string | null): boolean {
  return typed === found || (inherited && typed === null);
}

function cellProblems(row: PreviewRow, column: TableColumn, value: string | null, year: number): InputProblem[] {
  const cell = row.cells.find((known) => known.column === column);
  const problem = (code: string, message: string) => [
    inputProblem(code, `Riga ${row.line}: ${message}`, String(row.line), cell?.heading ?? column),
  ];
  if (cell === undefined) return problem('UNKNOWN_COLUMN', 'la tabella del documento non ha questa colonna.');
  if (value === null || value === cell.found) return [];
  if (isCellTooLong(value)) return problem('TOO_LONG', `il testo supera i ${LONGEST_CELL} caratteri: abbreviarlo.`);
  if (isCode(column) && (value.length > LONGEST_CODE || !couldBeCode(value)))
    return problem('INVALID_CODE', `«${value}» non può essere un codice: scriverlo senza spazi, ad esempio C77_0004.`);
  const checked = CHECKED.get(column);
  const faulty =
    checked === undefined ? null : checkedValue(value, checked.field, null, { owner: checked.owner, year });
  return faulty !== null && 'code' in faulty ? problem(faulty.code, faulty.message) : [];
}

function isCode(column: TableColumn): boolean {
  return column === 'objectiveCode' || column === 'indicatorCode';
}
