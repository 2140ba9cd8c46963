import { decodedText } from '../text/decode.js';
import { type DocumentRow, documentRows } from '../text/document-rows.js';
import type { BlockCell, BlocksReading } from './block.js';
import { shownText } from './cell-text.js';
import { refusable } from './refusal.js';
import { MOST_CELLS, MOST_COLUMNS, refuseSize } from './table-grid.js';
import { separatorOf, textSeparator } from './text-separator.js';

/** "sep=;" on the first line tells Excel, and no reader sees it, how the cells are separated. */
const STATED_SEPARATOR = /^\ufeff?"?sep=([;,|\t])"?[ \t;,]*(?:\n|$)/i;

/**
 * Reads plain text: one table of all its lines, whose cells are separated as in the table that the text holds. A line of
 * prose is a row with one filled cell.
 */
export function textBlocks(bytes: Uint8Array): BlocksReading {
  const decoded = decodedText(bytes);
  if ('refused' in decoded) return { refused: decoded.refused };
  const text = decoded.text.replace(/^\ufeff/, '');
  const stated = STATED_SEPARATOR.exec(text);
  // The line stays, as a blank one, so that the lines keep their numbers.
  const lines = stated === null ? text : text.slice(stated[0].trimEnd().length);
  const separator = separatorOf(stated?.[1]) ?? textSeparator(lines);
  return refusable(() => ({
    blocks: [{ kind: 'TABLE', rows: tableRows(documentRows(lines, separator, 'KEPT')) }],
    issues: [],
  }));
}

function tableRows(rows: readonly DocumentRow[]): BlockCell[][] {
  const filled = rows.map(({ line, cells }) => ({ line, cells: withoutBlankEnd(cells.map(shownText)) }));
  const columns = filled.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  if (columns > MOST_COLUMNS || columns * filled.length > MOST_CELLS) refuseSize(filled.length, columns);
  return filled.map(({ line, cells }) =>
    Array.from({ length: columns }, (_, at) => ({ text: cells[at] ?? '', place: { line }, rowSpan: 1, colSpan: 1 })),
  );
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
