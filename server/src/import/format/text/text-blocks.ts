import { decodedText } from '../../text/decode.js';
import { documentRows, type Separator } from '../../text/document-rows.js';
import type { BlockCell, BlocksReading } from '../block.js';
import { shownText } from '../cell-text.js';
import { refusable } from '../refusal.js';
import { emptyCell, MOST_CELLS, MOST_COLUMNS, refuseSize } from '../table-grid.js';
import { isSpaced, spacedRows } from './spaced-rows.js';
import { stackedRows } from './stacked-rows.js';
import { separatorOf, textSeparator } from './text-separator.js';

/** "sep=;" on the first line tells Excel, and no reader sees it, how the cells are separated. */
const STATED_SEPARATOR = /^\ufeff?"?sep=([;,|\t])"?[ \t;,]*(?:\n|$)/i;

interface TextCell {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads plain text: one table of all its lines, whose cells are separated as in the table that the text holds, or stand
 * one below the other. A line of prose is a row with one filled cell.
 */
export function textBlocks(bytes: Uint8Array): BlocksReading {
  const decoded = decodedText(bytes);
  if ('refused' in decoded) return { refused: decoded.refused };
  const text = decoded.text.replace(/^\ufeff/, '');
  const stated = STATED_SEPARATOR.exec(text);
  // The line stays, as a blank one, so that the lines keep their numbers.
  const lines = stated === null ? text : text.slice(stated[0].trimEnd().length);
  const separator = separatorOf(stated?.[1]) ?? textSeparator(lines);
  return refusable(() => {
    return { blocks: [{ kind: 'TABLE', rows: tableRows(textRows(lines, separator)) }], issues: [] };
  });
}

/** A table whose cells have a line each may hold sentences that look separated, but no tabs. */
function textRows(lines: string, separator: Separator | null): readonly (readonly (TextCell | null)[])[] {
  const isSpacedOut = separator === null && isSpaced(lines);
  const stacked = separator === '\t' ? null : stackedRows(lines, separator === null && !isSpacedOut);
  return stacked ?? (isSpacedOut ? spacedRows(lines) : separatedRows(lines, separator ?? '\t'));
}

function separatedRows(text: string, separator: Separator): TextCell[][] {
  return documentRows(text, separator, 'KEPT').map(({ line, cells }) =>
    withoutBlankEnd(cells.map(shownText)).map((cell) => ({ text: cell, line })),
  );
}

/** Rows of equal length; an empty cell is where its row begins. */
function tableRows(rows: readonly (readonly (TextCell | null)[])[]): BlockCell[][] {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  if (columns > MOST_COLUMNS || columns * rows.length > MOST_CELLS) refuseSize(rows.length, columns);
  return rows.map((cells) => {
    const line = cells.find((cell) => cell !== null)?.line ?? 1;
    return Array.from({ length: columns }, (_, at) => {
      const cell = cells[at];
      return cell ? { ...emptyCell({ line: cell.line }), text: cell.text } : emptyCell({ line });
    });
  });
}

/** At least one cell stays, so that a blank line keeps its place. */
function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, Math.max(1, cells.findLastIndex((cell) => cell !== '') + 1));
}
