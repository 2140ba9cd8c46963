import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { DocumentRow } from '../text/document-rows.js';
import { type AreaHeading, areaHeading, isFurniture, isPlanLine, pageFurniture } from './area-heading.js';
import type { TableRow } from './row-placement.js';
import { missingHeadings, type TableHeading, tableHeading } from './table-heading.js';

/** A table row with the area of its heading. */
export interface AreaRow extends TableRow {
  readonly area: AreaHeading | null;
}

export interface DocumentTable {
  readonly rows: readonly AreaRow[];
  /** Rows and lines among the tables that belong to none of them, with the heading and area above them. */
  readonly strays: readonly AreaRow[];
  readonly issues: readonly ImportIssue[];
}

/** Collects the rows of all tables of a document, whose heading may repeat, in another order, at every page break. */
export function documentTable(rows: readonly DocumentRow[], year: number | null): DocumentTable {
  const headings = readHeadings(rows, year);
  const complete = headings.find((heading) => missingHeadings(heading).length === 0);
  if (complete === undefined) return { rows: [], strays: [], issues: [headingIssue(headings)] };
  return collectedTable(rows, headings, complete);
}

/** The lines of text of a document: everything outside its tables, one cell at a time. */
export function textLines(rows: readonly DocumentRow[]): DocumentRow[] {
  const first = rows.findIndex((row) => tableHeading(row, null) !== null);
  return rows.flatMap((row, at) => {
    const filled = row.cells.filter((cell) => cell !== '');
    if (at === first || (first >= 0 && at > first && !isTextLine(row))) return [];
    return filled.length === 0
      ? [{ ...row, text: '' }]
      : filled.map((cell) => ({ line: row.line, cells: [cell], text: cell }));
  });
}

function readHeadings(rows: readonly DocumentRow[], year: number | null): TableHeading[] {
  return rows.map((row) => tableHeading(row, year)).filter((heading) => heading !== null);
}

function headingIssue(headings: readonly TableHeading[]): ImportIssue {
  const [best] = headings.toSorted((a, b) => missingHeadings(a).length - missingHeadings(b).length);
  if (best === undefined) {
    return importError(
      'NO_TABLE',
      "Nel documento non c'è una tabella degli obiettivi: serve una riga di intestazioni (Settore, Codice Obiettivo, Titolo Obiettivo, Codice Indicatore, Titolo Indicatore, Target Atteso, Peso Indicatore) con le celle separate da tabulazioni, punti e virgola o barre verticali.",
    );
  }
  return missingIssue(best);
}

function missingIssue(heading: TableHeading): ImportIssue {
  const missing = missingHeadings(heading).join(', ');
  const found = heading.printed.filter((name) => name !== '').join(', ');
  const message = `Alla tabella mancano le intestazioni: ${missing}. Trovate: ${found}. Aggiungere le colonne mancanti, o correggerne il nome, e ricaricare il documento.`;
  return importError('HEADINGS_MISSING', message, { line: heading.line, found });
}

interface Collection {
  readonly rows: AreaRow[];
  readonly strays: AreaRow[];
  readonly issues: ImportIssue[];
  /** The first complete heading: that of a stray with no heading above it. */
  readonly first: TableHeading;
  heading: TableHeading | null;
  area: AreaHeading | null;
  /** Lines of text since the last table row. */
  pending: DocumentRow[];
}

function collectedTable(
  rows: readonly DocumentRow[],
  headings: readonly TableHeading[],
  first: TableHeading,
): DocumentTable {
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const furniture = pageFurniture(rows.filter((row) => row.line < first.line));
  const state: Collection = { rows: [], strays: [], issues: [], first, heading: null, area: null, pending: [] };
  for (const row of rows) {
    const heading = row.line < first.line ? undefined : byLine.get(row.line);
    if (heading !== undefined) {
      state.area = areaHeading(state.pending, furniture) ?? state.area;
      state.pending = [];
      state.heading = currentHeading(heading, state);
    } else if (row.line < first.line || isTextLine(row)) {
      state.pending.push(row);
    } else {
      addTableRow(row, state, furniture);
    }
  }
  return state;
}

function addTableRow(row: DocumentRow, state: Collection, furniture: ReadonlySet<string>): void {
  // Where the line of the plan announces it, an area begins without a heading row.
  if (state.pending.some(isPlanLine)) state.area = areaHeading(state.pending, furniture) ?? state.area;
  else addStrays(state, furniture);
  state.pending = [];
  if (state.heading === null) state.strays.push(strayRow(row, state));
  else state.rows.push({ row, heading: state.heading, area: state.area });
}

/** Adds the text lines since the last row as strays: among the rows they were probably part of a cell. */
function addStrays(state: Collection, furniture: ReadonlySet<string>): void {
  for (const line of state.pending) if (!isFurniture(line, furniture)) state.strays.push(strayRow(line, state));
}

function strayRow(row: DocumentRow, { heading, first, area }: Collection): AreaRow {
  return { row, heading: heading ?? first, area };
}

/** A repeated heading row with a misprint still has the columns of the one before. A table without codes is another table. */
function currentHeading(heading: TableHeading, state: Collection): TableHeading | null {
  if (missingHeadings(heading).length === 0) return heading;
  const before = state.heading;
  const repeats =
    before !== null &&
    before.printed.length === heading.printed.length &&
    [...heading.positions].every(([column, position]) => before.positions.get(column) === position);
  if (repeats) return { ...before, line: heading.line };
  if (!heading.positions.has('objectiveCode') && !heading.positions.has('indicatorCode')) return null;
  state.issues.push(missingIssue(heading));
  return null;
}

/** A single cell at the start of a row is text, also where a spreadsheet padded it with blank cells. */
function isTextLine(row: DocumentRow): boolean {
  return row.cells.slice(1).every((cell) => cell === '');
}
