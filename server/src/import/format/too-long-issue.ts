import { type ImportIssue, importError } from '../draft/import-issue.js';
import { isCellTooLong, LONGEST_CELL } from '../text/cell-length.js';
import type { Block, Place } from './block.js';

const LONGEST_FOUND = 60;

/** The refusal of a document for a text that is longer than a cell can be; null where there is none. */
export function tooLongIssue(blocks: readonly Block[]): ImportIssue | null {
  for (const block of blocks) {
    if (block.kind === 'PARAGRAPH' && isCellTooLong(block.text)) return tooLong(block.text, block.place);
    if (block.kind !== 'TABLE') continue;
    for (const row of block.rows) {
      for (const cell of row) if (cell !== null && isCellTooLong(cell.text)) return tooLong(cell.text, cell.place);
    }
  }
  return null;
}

/** Whether there is anything to read in a block. */
export function holdsText(block: Block): boolean {
  if (block.kind === 'TABLE') return block.rows.some((row) => row.some((cell) => cell !== null && cell.text !== ''));
  return block.kind === 'PARAGRAPH' && block.text !== '';
}

function tooLong(text: string, place: Place): ImportIssue {
  const start = `${text.slice(0, LONGEST_FOUND)}…`;
  const message = `${placeWords(place)}: un testo ha ${text.length} caratteri, più dei ${LONGEST_CELL} che si possono leggere; comincia con «${start}». Accorciarlo, o rimettere gli a capo e i separatori delle celle che mancano, e ricaricare il documento.`;
  return importError('TOO_LONG', message, { ...(place.line !== undefined && { line: place.line }), found: start });
}

function placeWords({ sheet, cell, page, line }: Place): string {
  if (sheet !== undefined) return `Foglio «${sheet}», cella ${cell ?? ''}`;
  if (page !== undefined) return `Pagina ${page}`;
  return line === undefined ? 'Documento' : `Riga ${line}`;
}
