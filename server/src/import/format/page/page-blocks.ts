import type { Box, Place } from '../block.js';
import { isFull, joinedLines, type Vocabulary } from './joined-lines.js';
import { bottom, boxAround, type PageContent, right, type Word } from './page-content.js';
import { certainty, gridBox, isInside, type PageTable, ruledTable } from './page-tables.js';
import { ruledGrids } from './ruled-grid.js';
import { withStackedRows } from './stacked-rows.js';
import { type TextLine, textLines } from './text-lines.js';
import { unruledTables } from './unruled-tables.js';

/** A paragraph or a table of a page, from top to bottom. */
export type PagePart = PageParagraph | { readonly kind: 'TABLE'; readonly table: PageTable };

export interface PageParagraph {
  readonly kind: 'PARAGRAPH';
  readonly text: string;
  readonly place: Place;
  readonly box: Box;
  /** Of a scan: whether all its words were recognised with certainty. */
  readonly isCertain?: boolean;
}

/** Of the size of the letters: lines of a paragraph follow each other no further apart. */
const LINE_STEP = 1.5;

/** The paragraphs and tables of a page in reading order. */
export function pageParts(page: PageContent, printed: Vocabulary): PagePart[] {
  const ruled = ruledTables(page, printed);
  const barriers = ruled.tables.map(({ box }) => box.top + box.height / 2);
  const unruled = unruledTables(page, textLines(ruled.rest), barriers, printed);
  const parts: PagePart[] = [...ruled.tables, ...unruled.tables].map((table) => ({ kind: 'TABLE', table }));
  return [...parts, ...paragraphs(unruled.rest, page, printed)].toSorted(
    (one, other) => partBox(one).top - partBox(other).top,
  );
}

export function partBox(part: PagePart): Box {
  return part.kind === 'TABLE' ? part.table.box : part.box;
}

/** Tables within a cell of another one come first and keep their words. */
function ruledTables(page: PageContent, printed: Vocabulary): { tables: PageTable[]; rest: readonly Word[] } {
  const grids = ruledGrids(page.lines).toSorted((one, other) => area(gridBox(one)) - area(gridBox(other)));
  let rest = page.words;
  const tables: PageTable[] = [];
  for (const grid of grids) {
    const box = gridBox(grid);
    const inside = rest.filter((word) => isInside(word, box));
    const table = ruledTable(page, withStackedRows(grid, inside), inside, printed);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((word) => !taken.has(word));
  }
  return { tables, rest };
}

function area({ width, height }: Box): number {
  return width * height;
}

function paragraphs(lines: readonly TextLine[], page: PageContent, printed: Vocabulary): PageParagraph[] {
  const edges = textEdges(lines, page.width);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, edges)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const box = boxAround(group.map((line) => line.box));
    const place = { page: page.page, box: page.shownBox(box) };
    const text = joinedLines(group, edges.right - edges.left, printed);
    return { kind: 'PARAGRAPH', text, place, box, ...certainty(group.flatMap(({ words }) => words)) };
  });
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Between which lines of text stand; both margins of a page are held to be alike. */
function textEdges(lines: readonly TextLine[], width: number): Edges {
  const left = Math.min(...lines.map(({ box }) => box.left));
  return { left, right: Math.max(width - left, ...lines.map(({ box }) => right(box))) };
}

/** Whether a line belongs to the paragraph of the one above: that was full, and began no further left. */
function goesOn(last: TextLine, line: TextLine, edges: Edges): boolean {
  const isNear = bottom(line.box) - bottom(last.box) <= LINE_STEP * last.size && line.box.top > last.box.top;
  return isNear && Math.abs(line.size - last.size) < 0.5 && isFull(last, line, edges.right - last.box.left);
}
