import type { DocumentRow } from '../text/document-rows.js';
import type { Block, BlockCell, TableBlock } from './block.js';

/**
 * The rows of a document in reading order, with the place of each cell: a paragraph is a row of one cell, a sheet begins
 * with a row of its name. A text file keeps its own line numbers; in other formats the rows are numbered, with a blank
 * one before each table.
 */
export function documentLines(blocks: readonly Block[]): DocumentRow[] {
  const rows: DocumentRow[] = [];
  const next = () => (rows.at(-1)?.line ?? 0) + 1;
  for (const block of blocks) {
    if (block.kind === 'SHEET') rows.push({ line: next(), cells: [], text: block.name, sheet: block.name });
    else if (block.kind === 'PARAGRAPH') {
      const text = block.text.trim();
      rows.push({
        ...{ line: block.place.line ?? next(), cells: [text], text, places: [block.place] },
        ...(block.isCertain === false && { doubtful: [0] }),
      });
    } else {
      if (!isOfText(block) && rows.length > 0) rows.push({ line: next(), cells: [], text: '' });
      for (const cells of block.rows) rows.push(tableRow(cells, next()));
    }
  }
  return rows;
}

/** Whether the table is a text file, whose lines have numbers of their own. */
function isOfText({ rows }: TableBlock): boolean {
  return rows.some((cells) => cells.some((cell) => cell?.place.line !== undefined));
}

function tableRow(row: readonly (BlockCell | null)[], next: number): DocumentRow {
  const texts = row.map((cell) => cell?.text.trim() ?? '');
  // A row ends with its last filled cell: whether cells were cut off there can be seen only where it fills the table.
  const cells = texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  const doubtful = row.flatMap((cell, at) => (cell?.isCertain === false ? [at] : []));
  return {
    line: row.find((cell) => cell?.place.line !== undefined)?.place.line ?? next,
    cells,
    text: cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
    places: row.map((cell) => cell?.place ?? null),
    ...(doubtful.length > 0 && { doubtful }),
  };
}
