import { type ImportIssue, importError } from '../draft/import-issue.js';
import { foldedWords } from '../text/folded-words.js';

/** The content of a column of a file of actual values. */
export type ReadingColumn =
  | 'indicator'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'asOf'
  | 'final'
  | 'note'
  | 'criticality'
  | 'correctiveAction'
  | 'confirmed';

const HEADINGS: readonly (readonly [ReadingColumn, RegExp])[] = [
  ['numerator', /^num(?:eratore)?$/],
  ['denominator', /^den(?:ominatore)?$/],
  ['correctiveAction', /^correttiv[ae]$/],
  ['criticality', /^criticita$/],
  ['note', /^(?:not[ae]|osservazioni|commento)$/],
  ['confirmed', /^confermat[oi]$/],
  ['final', /^(?:definitiv[oi]|finale|def)$/],
  ['asOf', /^(?:data|al)$/],
  ['indicator', /^(?:codice|cod|indicatore|ind|id)$/],
  ['value', /^(?:valor[ei]|consuntivo|risultato|attuale)$/],
];
/** Words of columns with another value than the actual one, such as «Valore atteso». */
const ANOTHER_COLUMN = /^(?:attes[oi]|target|preventiv[oi]|previst[oi]|inizial[ei]|titol[oi]|descrizione|peso)$/;
const LONGEST_FOUND = 500;
const SAMPLE = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';

/** The column that a heading names; null = another one. */
export function headingColumn(cell: string): ReadingColumn | null {
  if (cell.length > 60) return null;
  const words = foldedWords(cell);
  if (words.some((word) => ANOTHER_COLUMN.test(word))) return null;
  return HEADINGS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? null;
}

/** Names of the required columns. */
export function missingColumns(columns: readonly (ReadingColumn | null)[]): string[] {
  const has = (column: ReadingColumn) => columns.includes(column);
  return [
    has('indicator') ? null : 'codice_indicatore',
    has('value') || (has('numerator') && has('denominator')) ? null : 'valore (oppure numeratore e denominatore)',
    has('asOf') ? null : 'data',
    has('final') ? null : 'definitivo',
  ].filter((name) => name !== null);
}

/** The refusal of a file that lacks columns. */
export function headingsMissing(missing: readonly string[], found: string): ImportIssue {
  const message = `Mancano le intestazioni: ${missing.join(', ')}. La prima riga deve contenere, in qualunque ordine: ${SAMPLE}.`;
  return importError('HEADINGS_MISSING', message, { line: 1, found: found.slice(0, LONGEST_FOUND) });
}

/** The filled cells of a row by column; of two columns of one kind the first counts. */
export function cellsByColumn(
  cells: readonly string[],
  columns: readonly (ReadingColumn | null)[],
): Map<ReadingColumn, string> {
  const filled = new Map<ReadingColumn, string>();
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    if (column !== null && cell !== '' && !filled.has(column)) filled.set(column, cell);
  });
  return filled;
}
