import { type ImportIssue, importWarning } from '../draft/import-issue.js';
import type { DocumentRow } from '../text/document-rows.js';
import type { RowCells } from './cells/row-cells.js';
import type { TableColumn } from './columns/table-column.js';
import { printedHeading, type TableHeading } from './columns/table-heading.js';
import type { TableRow } from './row-placement.js';

/** Blank cells of these columns repeat the value above. */
const INHERITED: ReadonlySet<TableColumn> = new Set([
  'area',
  'manager',
  'sector',
  'objectiveCode',
  'objectiveTitle',
  'definition',
  'objectiveWeight',
]);
const OF_OBJECTIVE: ReadonlySet<TableColumn> = new Set(['objectiveTitle', 'definition', 'objectiveWeight']);
const LONGEST_START = 60;
const LONGEST_ROW = 4000;

/** The first filled cell of a row, by which a person finds it. */
export function rowStart({ cells }: DocumentRow): string {
  const first = cells.find((cell) => cell !== '') ?? '';
  return first.length > LONGEST_START ? `${first.slice(0, LONGEST_START)}…` : `${first}…`;
}

export function realignedIssue({ row, heading }: TableRow, { shift, lost }: RowCells): ImportIssue {
  const by = Math.abs(shift) === 1 ? '1 colonna' : `${Math.abs(shift)} colonne`;
  const names = [...lost].map((column) => `«${printedHeading(heading, column) ?? column}»`).join(', ');
  const side = shift > 0 ? 'destra' : 'sinistra';
  const gone = names === '' ? 'Nessuna cella è andata persa.' : `Celle fuori dalla tabella: ${names}.`;
  const message = `La riga che comincia con «${rowStart(row)}» era spostata di ${by} a ${side}: è stata riallineata. ${gone} ${inheritance(lost)}`;
  return importWarning('ROW_REALIGNED', message.trim(), { line: row.line, found: rowStart(row) });
}

function inheritance(lost: ReadonlySet<TableColumn>): string {
  return [...lost].some((column) => INHERITED.has(column))
    ? "Responsabile, settore e obiettivo che non si leggono sono quelli delle righe sopra: se nell'originale erano diversi, correggerli."
    : '';
}

export function lostIssue({ row }: TableRow, names: readonly string[]): ImportIssue {
  const message = `Nella riga che comincia con «${rowStart(row)}» non si leggono più le celle: ${names.join(', ')}. Sono rimaste fuori dalla tabella: riprenderle dal documento originale.`;
  return importWarning('CELLS_LOST', message, { line: row.line, column: names.join(', '), found: rowStart(row) });
}

export function unplacedIssue(row: DocumentRow): ImportIssue {
  const message = `La riga ${row.line} non si può attribuire con certezza alle colonne della tabella e non è stata caricata: correggerla nel documento, oppure inserirla a mano.`;
  return importWarning('ROW_UNPLACED', message, { line: row.line, found: row.text.trim().slice(0, LONGEST_ROW) });
}

/** Printed names of the lost columns whose value is not that of the row above. */
export function columnNames(
  heading: TableHeading,
  lost: ReadonlySet<TableColumn>,
  known: { readonly manager: boolean; readonly sector: boolean; readonly hasObjective: boolean },
): string[] {
  return [...lost]
    .filter((column) => {
      if (column === 'manager' || column === 'sector') return known[column];
      return !INHERITED.has(column) || (known.hasObjective && OF_OBJECTIVE.has(column));
    })
    .map((column) => printedHeading(heading, column) ?? column);
}
