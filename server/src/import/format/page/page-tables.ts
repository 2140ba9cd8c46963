import type { BlockCell, Box } from '../block.js';
import { joinedLines, type Vocabulary } from './joined-lines.js';
import { bottom, type PageContent, right, type Word } from './page-content.js';
import type { RuledGrid } from './ruled-grid.js';
import type { TextColumn } from './text-columns.js';
import { type TextLine, textLines } from './text-lines.js';

/** A table of one page: its columns tell whether the next page continues it. */
export interface PageTable {
  readonly box: Box;
  /** Where its columns begin and end. */
  readonly columns: readonly number[];
  /** Of a table without lines: between which its writing stands. */
  readonly writing?: readonly TextColumn[];
  readonly rows: readonly TableRow[];
}

export type TableRow = readonly (CellContent | null)[];

/** A cell with the lines of its text, which tell whether a row goes on overleaf. */
export interface CellContent extends BlockCell {
  readonly lines: readonly TextLine[];
  /** How wide its lines may be. */
  readonly room: number;
}

/** What stands between the writing and the side of its cell, at most. */
const WIDEST_PADDING = 8;
const NARROW_PADDING = 4;

/** The text of a cell that stands in a box of the page. `width`: of its lines, where its sides do not tell. */
export function cellContent(
  page: PageContent,
  words: readonly Word[],
  box: Box,
  spans: { readonly rowSpan: number; readonly colSpan: number },
  printed: Vocabulary,
  width?: number,
): CellContent {
  const lines = textLines(words);
  const room = width ?? textRoom(lines, box);
  return {
    text: joinedLines(lines, room, printed),
    ...spans,
    place: { page: page.page, box: page.shownBox(box) },
    ...certainty(words),
    lines,
    room,
  };
}

/** Of a scan: whether all words were recognised with certainty. */
export function certainty(words: readonly Word[]): { readonly isCertain?: boolean } {
  if (words.every(({ isCertain }) => isCertain === undefined)) return {};
  return { isCertain: words.every(({ isCertain }) => isCertain !== false) };
}

/** Between the sides of a cell, as far from its right side as the writing stands from the left one. */
function textRoom(lines: readonly TextLine[], box: Box): number {
  const [first] = lines;
  if (!first) return 0;
  const isUpright = first.words[0]?.turn === 0;
  const left = Math.min(...lines.map(({ reading }) => reading.left));
  const padding = isUpright ? Math.min(WIDEST_PADDING, Math.max(0, left - box.left)) : NARROW_PADDING;
  const width = isUpright ? box.width : box.height;
  return Math.max(width - 2 * padding, ...lines.map(({ reading }) => reading.width));
}

/** The table of a grid with the words that stand in it; null = it is a frame around text, or holds none. */
export function ruledTable(
  page: PageContent,
  grid: RuledGrid,
  words: readonly Word[],
  printed: Vocabulary,
): PageTable | null {
  const { xs, ys, cells } = grid;
  const inCell = wordsByCell(grid, words);
  if (cells.length < 2 || inCell.size < 2) return null;
  const rows: (CellContent | null)[][] = Array.from({ length: ys.length - 1 }, () =>
    Array.from({ length: xs.length - 1 }, () => null),
  );
  for (const cell of cells) {
    const { row, column, rowSpan, colSpan, box } = cell;
    const target = rows[row];
    if (target) target[column] = cellContent(page, inCell.get(cell) ?? [], box, { rowSpan, colSpan }, printed);
  }
  const box = gridBox(grid);
  return { box, columns: xs, rows };
}

export function gridBox({ xs, ys }: RuledGrid): Box {
  const [left = 0, top = 0] = [xs[0], ys[0]];
  return { left, top, width: (xs.at(-1) ?? left) - left, height: (ys.at(-1) ?? top) - top };
}

function wordsByCell({ cells }: RuledGrid, words: readonly Word[]): Map<RuledGrid['cells'][number], Word[]> {
  const inCell = new Map<RuledGrid['cells'][number], Word[]>();
  const sorted = cells.toSorted((one, other) => one.box.top - other.box.top);
  for (const word of words) {
    const cell = sorted.find(({ box }) => isInside(word, box));
    if (cell) inCell.set(cell, [...(inCell.get(cell) ?? []), word]);
  }
  return inCell;
}

/** Whether the middle of a word stands in a box. */
export function isInside({ box: word }: Word, box: Box): boolean {
  const [x, y] = [word.left + word.width / 2, word.top + word.height / 2];
  return x >= box.left && x < right(box) && y >= box.top && y < bottom(box);
}
