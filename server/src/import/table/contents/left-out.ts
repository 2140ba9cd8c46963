import { type ImportIssue, importWarning } from '../../draft/import-issue.js';
import type { DocumentRow } from '../../text/document-rows.js';
import type { TableHeading } from '../columns/table-heading.js';
import type { AreaRow } from '../row-placement.js';

const LONGEST_FOUND = 200;
/** Fewer cells are a label and its text; one row alone is a line of a letterhead. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

/** The columns for which a plan has no field, told once for all tables that have them. Blank ones say nothing. */
export function leftOutColumns(headings: readonly TableHeading[], rows: readonly AreaRow[]): ImportIssue[] {
  const told = new Set<string>();
  return headings.flatMap((heading) => {
    const own = rows.filter((row) => row.heading === heading);
    const isFilled = (at: number) => own.some(({ row }) => (row.cells[at] ?? '') !== '');
    const names = heading.unknown.filter(isFilled).map((at) => heading.printed[at] ?? '');
    const fresh = [...new Set(names)].filter((name) => name !== '' && !told.has(name));
    for (const name of fresh) told.add(name);
    const [first = null] = fresh;
    if (first === null) return [];
    const listed = fresh.map((name) => `«${name}»`).join(', ');
    const message =
      fresh.length === 1
        ? `La colonna ${listed} non ha un posto nel piano: quello che contiene resta nel documento e non viene caricato.`
        : `Le colonne ${listed} non hanno un posto nel piano: quello che contengono resta nel documento e non viene caricato.`;
    return [importWarning('LEFT_OUT', message, { line: heading.line, column: first, found: cut(listed) })];
  });
}

/** The tables whose headings name nothing that a plan has, one below the other without a blank row. */
export function leftOutTables(unread: readonly DocumentRow[]): ImportIssue[] {
  const tables: DocumentRow[][] = [];
  for (const row of unread) {
    if (filled(row).length < FEWEST_CELLS) continue;
    const table = tables.at(-1);
    if (table?.at(-1)?.line === row.line - 1) table.push(row);
    else tables.push([row]);
  }
  return tables.flatMap(([first, ...others]) => {
    if (first === undefined || others.length + 1 < FEWEST_ROWS) return [];
    const found = cut(filled(first).join(' | '));
    const message = `La tabella che comincia con «${found}» non è stata letta: le sue intestazioni non dicono che cosa contiene. Dare alle colonne il loro nome, per esempio Obiettivo, Indicatore, Target, Peso, Fase, Inizio, Fine, e ricaricare il documento, oppure inserire i dati a mano.`;
    return [importWarning('LEFT_OUT', message, { line: first.line, found })];
  });
}

function filled({ cells }: DocumentRow): string[] {
  return cells.filter((cell) => cell !== '');
}

function cut(text: string): string {
  return text.slice(0, LONGEST_FOUND);
}
