import type { Block, ParagraphBlock, Place, TableBlock } from './block.js';
import { shownText } from './cell-text.js';
import { refuseDepth } from './refusal.js';
import { CellCount, MOST_COLUMNS, type PlacedCell, placedTable, refuseSize } from './table-grid.js';

/** How a cell lies in its table. */
export interface CellSpan {
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether it goes on with the merged cell above it. */
  readonly isContinued?: boolean;
}

interface FlowCell extends CellSpan {
  readonly lines: string[];
}

interface FlowRow {
  readonly cells: FlowCell[];
  /** Columns that the row leaves out at its beginning. */
  readonly skipped: number;
  /** The tables inside its cells. */
  readonly nested: UnplacedBlock[];
}

interface OpenTable {
  readonly rows: FlowRow[];
  cell: FlowCell | null;
}

type UnplacedBlock = { readonly paragraph: string } | { readonly rows: readonly FlowRow[] };

/** Far deeper than any printed table. */
const MOST_NESTED = 30;

/**
 * The paragraphs and tables of a document in reading order, as its reader comes upon them. A table inside a cell follows
 * the row of that cell, and the rest of the table follows it: so a page that is laid out in tables reads from top to
 * bottom.
 */
export class DocumentFlow {
  private readonly content: UnplacedBlock[] = [];
  private readonly tables: OpenTable[] = [];
  private text = '';
  private readonly count: CellCount;

  constructor(count = new CellCount()) {
    this.count = count;
  }

  get isInTable(): boolean {
    return this.tables.length > 0;
  }

  addText(text: string): void {
    this.text += text;
  }

  /** Ends a paragraph, also an empty one. */
  endParagraph(): void {
    const cell = this.tables.at(-1)?.cell;
    const text = this.text;
    this.text = '';
    if (cell) cell.lines.push(text);
    else this.addParagraph(text);
  }

  /** Ends the paragraph where there is text since the last one ended. */
  endLine(): void {
    if (this.text.trim() === '') this.text = '';
    else this.endParagraph();
  }

  openTable(): void {
    this.endLine();
    if (this.tables.length >= MOST_NESTED) refuseDepth();
    this.tables.push({ rows: [], cell: null });
  }

  openRow(skipped = 0): void {
    this.tables.at(-1)?.rows.push({ cells: [], skipped, nested: [] });
  }

  /** Leaves out the row that was opened last. */
  dropRow(): void {
    this.tables.at(-1)?.rows.pop();
  }

  openCell(span: CellSpan): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) this.openRow();
    const cell: FlowCell = { ...span, lines: [] };
    this.count.add(1, 1);
    table.rows.at(-1)?.cells.push(cell);
    this.endLine();
    table.cell = cell;
  }

  closeCell(): void {
    if (this.text !== '') this.endParagraph();
    const table = this.tables.at(-1);
    if (table !== undefined) table.cell = null;
  }

  /** Repeats the cell that was closed last. */
  repeatCell(times: number): void {
    const cells = this.tables.at(-1)?.rows.at(-1)?.cells;
    const cell = cells?.at(-1);
    for (let at = 0; cells !== undefined && cell !== undefined && at < times; at += 1) {
      this.count.add(1, 1);
      cells.push(cell);
    }
  }

  closeTable(): void {
    this.endLine();
    const table = this.tables.pop();
    if (table === undefined) return;
    const outer = this.tables.at(-1)?.rows.at(-1)?.nested ?? this.content;
    for (const part of readingParts(table.rows)) outer.push(part);
  }

  /** The blocks, each paragraph and each row of a table with its number as line. */
  blocks(): Block[] {
    while (this.isInTable) this.closeTable();
    this.endLine();
    const count = new CellCount();
    let line = 1;
    return this.content.flatMap((block) => {
      const placed = 'paragraph' in block ? paragraph(block.paragraph, { line }) : table(block.rows, line, count);
      line += placed.kind === 'TABLE' ? placed.rows.length : 1;
      return placed.kind === 'TABLE' && placed.rows[0]?.length === 0 ? [] : [placed];
    });
  }

  /** A flow beside this one, such as that of a text box, which this one may absorb. */
  beside(): DocumentFlow {
    return new DocumentFlow(this.count);
  }

  /** Goes on with all that another flow has read. */
  absorb(other: DocumentFlow): void {
    while (other.isInTable) other.closeTable();
    other.endLine();
    for (const block of other.content) this.content.push(block);
  }

  private addParagraph(text: string): void {
    const shown = shownText(text);
    if (shown === '') return;
    const inTable = this.tables.at(-1)?.rows.at(-1)?.nested;
    (inTable ?? this.content).push({ paragraph: shown });
  }
}

/** A table's rows, divided where a row holds further tables. What has one column between such rows is paragraphs. */
function readingParts(rows: readonly FlowRow[]): UnplacedBlock[] {
  if (rows.every(({ nested }) => nested.length === 0)) return [{ rows }];
  const parts: UnplacedBlock[] = [];
  let from = 0;
  for (const [at, { nested }] of rows.entries()) {
    if (nested.length === 0 && at < rows.length - 1) continue;
    parts.push(...flowingRows(rows.slice(from, at + 1)), ...nested);
    from = at + 1;
  }
  return parts;
}

function flowingRows(rows: readonly FlowRow[]): UnplacedBlock[] {
  const filled = rows.map(({ cells }) => cells.map(cellText).filter((text) => text !== ''));
  if (filled.every((texts) => texts.length === 0)) return [];
  return filled.some((texts) => texts.length > 1) ? [{ rows }] : filled.flat().map((text) => ({ paragraph: text }));
}

function paragraph(text: string, place: Place): ParagraphBlock {
  return { kind: 'PARAGRAPH', text, place };
}

function table(rows: readonly FlowRow[], firstLine: number, count: CellCount): TableBlock {
  const { cells, rowCount } = placedCells(rows, firstLine);
  return placedTable(cells, rowCount, { count, emptyPlace: (row) => ({ line: firstLine + row }) });
}

/** The cells by row and column: a cell takes the first column that no cell above reaches down to. */
function placedCells(rows: readonly FlowRow[], firstLine: number): { cells: PlacedCell[]; rowCount: number } {
  const cells: PlacedCell[] = [];
  /** Of each column, the rows down to which a cell above it reaches, and the index of the cell that began there. */
  const reach: number[] = [];
  const last = new Map<number, number>();
  for (const [row, { cells: own, skipped }] of rows.entries()) {
    let column = skipped;
    for (const { rowSpan, colSpan, isContinued, ...cell } of own) {
      const above = last.get(column);
      const upper = above === undefined ? undefined : cells[above];
      if (isContinued && upper && upper.colSpan === colSpan && upper.row + upper.rowSpan === row) {
        cells[above ?? 0] = { ...upper, rowSpan: upper.rowSpan + 1 };
        column += colSpan;
        continue;
      }
      while ((reach[column] ?? 0) > row) column += 1;
      if (column + colSpan > MOST_COLUMNS) refuseSize(rows.length, column + colSpan);
      const rowSpanInTable = Math.min(rowSpan, rows.length - row);
      last.set(column, cells.length);
      cells.push({
        row,
        column,
        rowSpan: rowSpanInTable,
        colSpan,
        text: cellText(cell),
        place: { line: firstLine + row },
      });
      if (rowSpanInTable > 1) for (let at = column; at < column + colSpan; at += 1) reach[at] = row + rowSpanInTable;
      column += colSpan;
    }
  }
  return { cells, rowCount: rows.length };
}

function cellText({ lines }: { readonly lines: readonly string[] }): string {
  return shownText(lines.join('\n'));
}
