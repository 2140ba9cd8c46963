import type { Block, BlockCell, TableBlock } from '../../format/block.js';
import type { CellRow, FileCell, RowGroup } from './file-table.js';
import { shownCell } from './shown-cell.js';

/** The rows of a document by sheet or table, and its text with one line a row, so that an issue can name its line. */
export interface BlockGroups {
  readonly groups: readonly RowGroup[];
  readonly text: string;
}

const MOST_TITLES = 20;
const MOST_BLANK_LINES = 1000;

/** The tables of a document as rows of cells; a merged cell stands in every cell that it covers. */
export function blockGroups(blocks: readonly Block[]): BlockGroups {
  const lines: string[] = [];
  const groups: RowGroup[] = [];
  let sheet: string | null = null;
  let titles: string[] = [];
  let isLaterSheet = false;
  for (const block of blocks) {
    if (block.kind === 'SHEET') {
      // The first sheet begins at line 1, so that its lines are its rows.
      isLaterSheet = lines.length > 0;
      if (isLaterSheet) lines.push('', `Foglio «${block.name}»`);
      sheet = block.name;
      titles = [];
    } else if (block.kind === 'PARAGRAPH') {
      lines.push(shownCell(block.text));
      titles = [...titles, shownCell(block.text)].slice(-MOST_TITLES);
    } else {
      const rows = cellRows(block, lines, !isLaterSheet);
      // Only a spreadsheet has cells; what stands in tables of a text was written.
      groups.push({ sheet, titles, rows, isComputed: sheet !== null, delimiter: ';' });
    }
  }
  return { groups, text: lines.join('\n') };
}

function cellRows({ rows }: TableBlock, lines: string[], keepsRows: boolean): CellRow[] {
  const grid = new Map<string, BlockCell>();
  return rows.map((row, down) => {
    const cells = row.map((cell, across): FileCell => {
      if (cell !== null) cover(grid, cell, down, across);
      const owner = cell ?? grid.get(`${down},${across}`);
      const text = owner === undefined ? '' : shownCell(owner.text);
      const isCertain = owner?.isCertain !== false;
      return { text, place: owner?.place ?? {}, isMerged: cell === null && text !== '', isCertain };
    });
    const printed = cells
      .map(({ text, isMerged }) => (isMerged ? '' : text))
      .join('\t')
      .trimEnd();
    const line = keepsRows ? lineOf(cells, lines) : lines.length + 1;
    lines[line - 1] = printed;
    return { line, cells, text: printed };
  });
}

function cover(grid: Map<string, BlockCell>, cell: BlockCell, down: number, across: number): void {
  if (cell.rowSpan === 1 && cell.colSpan === 1) return;
  for (let row = down; row < down + cell.rowSpan; row += 1) {
    for (let column = across; column < across + cell.colSpan; column += 1) grid.set(`${row},${column}`, cell);
  }
}

/** The next line; on the first sheet the one of the row's number, so that both are the same. */
function lineOf(cells: readonly FileCell[], lines: string[]): number {
  const next = lines.length + 1;
  const own = cells.find(({ isMerged, place }) => !isMerged && place.cell !== undefined)?.place;
  const row = Number(/\d+$/.exec(own?.cell ?? '')?.[0] ?? next);
  if (row < next || row - next > MOST_BLANK_LINES) return next;
  while (lines.length < row - 1) lines.push('');
  return row;
}
