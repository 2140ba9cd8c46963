import type { ImportColumn } from '#gql';
import { cellValue, type Edits, isLeftOut } from './rows/edits.js';
import type { Pending } from './rows/use-editing.js';

type Issue = { readonly subject: string | null; readonly field: string | null; readonly message: string };
type Row = Pick<Pending['rows'][number], 'line' | 'state' | 'cells'>;

/** Whether a refusal belongs to a cell: the server names the line, and the column as printed. */
function isOf(
  { subject, field }: Issue,
  line: number,
  cell: { column: ImportColumn; heading: string | null },
): boolean {
  return subject === String(line) && (field === cell.heading || field === cell.column);
}

/** The reason why a cell was refused; null = accepted, or corrected since. */
export function cellRefusal(issues: readonly Issue[], line: number, cell: Row['cells'][number]): string | null {
  return issues.find((issue) => isOf(issue, line, cell))?.message ?? null;
}

/** The refusals that still apply: a cell changed since it was sent is no longer refused. */
export function standingRefusals<I extends Issue>(
  issues: readonly I[],
  rows: readonly Row[],
  sent: Edits | null,
  now: Edits,
): I[] {
  if (sent === null) return [...issues];
  return issues.filter((issue) => {
    const row = rows.find(({ line, cells }) => cells.some((cell) => isOf(issue, line, cell)));
    const cell = row?.cells.find((one) => isOf(issue, row.line, one));
    if (row === undefined || cell === undefined) return true;
    const isSame = cellValue(now, row.line, cell) === cellValue(sent, row.line, cell);
    return isSame && isLeftOut(now, row) === isLeftOut(sent, row);
  });
}
