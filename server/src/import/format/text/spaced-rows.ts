import { refuse } from '../refusal.js';
import { type SpacedLine, spacedLines } from './spaced-lines.js';
import { type SpacedRow, type SpacedTable, spacedTable, type TableAbove } from './spaced-table.js';

const LEAST_LINES = 3;
const LEAST_SEGMENTS = 3;
/** Between columns; between the words of a justified line there are fewer. */
const COLUMN_GAP = 4;
/** How far below the first line of a heading its columns may show. */
const HEADING_LINES = 4;

/** Whether a text has columns that only spaces keep apart, as text copied out of a PDF. */
export function isSpaced(text: string): boolean {
  let count = 0;
  for (const line of spacedLines(text)) {
    if (hasColumns(line)) count += 1;
    if (count >= LEAST_LINES) return true;
  }
  return false;
}

/** The rows of such a text: its lines of prose, and its tables put together again. Refused where that is not certain. */
export function spacedRows(text: string): SpacedRow[] {
  const lines = spacedLines(text);
  const rows: SpacedRow[] = [];
  let above: TableAbove = { table: null, isNext: false };
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const mayBegin = line.segments.length > 1 && lines.slice(at, at + HEADING_LINES).some(hasColumns);
    const table: SpacedTable | null = mayBegin ? spacedTable(lines.slice(at), above) : null;
    if (table === null) {
      if (hasColumns(line)) refuseSpaced(line);
      rows.push([{ text: line.segments.map((segment) => segment.text).join(' '), line: line.line }]);
      above = { table: above.table, isNext: false };
      at += 1;
    } else {
      if (table.continued !== null) rows.push(continuedRow(rows.pop() ?? [], table.continued, line));
      for (const row of table.rows) rows.push(row);
      above = { table, isNext: true };
      at += table.length;
    }
  }
  return rows;
}

/** The last row of the page before with what the next page adds to its cells. */
function continuedRow(row: SpacedRow, more: SpacedRow, heading: SpacedLine): SpacedRow {
  return row.map((cell, column) => {
    const added = more[column] ?? null;
    if (added === null) return cell;
    return cell === null ? refuseSpaced(heading) : { ...cell, text: `${cell.text} ${added.text}` };
  });
}

function hasColumns({ segments }: SpacedLine): boolean {
  const gaps = segments.slice(1).map(({ start }, at) => start - (segments[at]?.end ?? 0));
  return segments.length >= LEAST_SEGMENTS && gaps.some((gap) => gap >= COLUMN_GAP);
}

function refuseSpaced({ line }: SpacedLine): never {
  return refuse(
    `Il testo viene da un PDF o da una stampa: solo spazi separano le sue colonne, che dalla riga ${line} non si possono ricostruire con certezza. Caricare il PDF stesso, o il documento da cui viene (.docx, .xlsx, .odt, .ods).`,
  );
}
