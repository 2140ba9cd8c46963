import { type ImportIssue, importError } from '../draft/import-issue.js';
import { isCellTooLong, LONGEST_CELL } from '../text/cell-length.js';
import type { Block, Place } from './block.js';

const LONGEST_FOUND = 60;

interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** The refusal of a document for a text that is longer than a cell can be; null where there is none. */
export function tooLongIssue(blocks: readonly Block[]): ImportIssue | null {
  for (const block of blocks) {
    for (const { text, place } of placedTexts(block)) if (isCellTooLong(text)) return tooLong(text, place);
  }
  return null;
}

/** Whether there is anything to read in a block. */
export function holdsText(block: Block): boolean {
  return block.kind !== 'SHEET' && placedTexts(block).some(({ text }) => text !== '');
}

function placedTexts(block: Block): readonly PlacedText[] {
  if (block.kind === 'SHEET') return [];
  return block.kind === 'PARAGRAPH' ? [block] : block.rows.flat().filter((cell) => cell !== null);
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
