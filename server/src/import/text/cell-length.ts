import { type ImportIssue, importError } from '../draft/import-issue.js';

/** As many characters as a cell of a spreadsheet holds; a longer one is many rows whose separators are lost. What reads
 *  a cell may rely on it: some patterns of the platform end in an error on texts of millions of letters. */
export const LONGEST_CELL = 32_767;

const LONGEST_FOUND = 60;

/** A cell and its place. */
interface PlacedCell {
  readonly line: number;
  /** The heading of its column, as printed; null where it has none. */
  readonly column: string | null;
  readonly text: string;
}

export function isCellTooLong(text: string): boolean {
  return text.length > LONGEST_CELL;
}

/** The refusal of a document for a cell that is too long. */
export function cellTooLongIssue({ line, column, text }: PlacedCell): ImportIssue {
  const start = `${text.slice(0, LONGEST_FOUND)}…`;
  const name = column === null ? 'un testo' : `la cella «${column.slice(0, LONGEST_FOUND)}»`;
  const message = `Riga ${line}: ${name} ha ${text.length} caratteri, più dei ${LONGEST_CELL} che si possono leggere; comincia con «${start}». Accorciarlo, o rimettere gli a capo e i separatori delle celle che mancano, e ricaricare il documento.`;
  return importError('TOO_LONG', message, { line, column, found: start });
}
