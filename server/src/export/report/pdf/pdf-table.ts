import type { DataTable, TableCell, TableColumn } from '../report-block.js';
import { HEADING_FILL, INK, LINE, MUTED } from '../status-signs.js';
import { type Element, type Flow, PAGE, TEXT_WIDTH } from './pdf-flow.js';
import { drawSign, SIGN_WIDTH } from './pdf-sign.js';
import { bold, type Line, plain, type TextStyle } from './pdf-text.js';

const STYLE: TextStyle = { size: 8, lead: 10.4, colour: INK };
export const CAPTION: TextStyle = { size: 9.5, lead: 12.5, colour: MUTED };
const PADDING = { x: 4, y: 3.5 };
const GAP_BELOW = 14;
const MOST_TOGETHER = 220;

interface Column extends TableColumn {
  readonly x: number;
  readonly points: number;
}

interface SetCell {
  readonly cell: TableCell;
  readonly column: Column;
  readonly lines: readonly Line[];
}

interface Row {
  readonly cells: readonly SetCell[];
  readonly height: number;
}

/** A table with caption; its headings repeat on every page, and no row is split. */
export function drawTable(flow: Flow, data: DataTable): void {
  const set = setTable(flow, data);
  const { header, rows } = set;
  flow.need(together(set));
  const table = flow.doc.struct('Table');
  flow.root.add(table);
  flow.text('Caption', bold(data.caption), CAPTION, 0, table);
  flow.skip(2);
  drawRow(flow, header, section(flow, table, 'THead'), () => 'Column');
  const body = section(flow, table, 'TBody');
  for (const row of rows) {
    if (flow.room < row.height) {
      flow.nextPage();
      repeatHeader(flow, header);
    }
    drawRow(flow, row, body, (index) => (index === 0 ? 'Row' : null));
  }
  table.end();
  flow.skip(GAP_BELOW);
}

/** How much of a page the table needs to begin on it. */
export function tableHeight(flow: Flow, table: DataTable): number {
  return together(setTable(flow, table));
}

interface SetTable {
  readonly header: Row;
  readonly rows: readonly Row[];
}

function setTable(flow: Flow, { columns, rows }: DataTable): SetTable {
  const places = placed(columns);
  const headings = places.map((column) => [column, { text: column.heading, status: null }] as const);
  return {
    header: setRow(flow, headings, true),
    rows: rows.map((cells) => setRow(flow, pairs(places, cells), false)),
  };
}

/** A small table is not torn apart; of another one, the headings and a row stand together. */
function together({ header, rows }: SetTable): number {
  const least = CAPTION.lead * 2 + header.height;
  const height = rows.reduce((sum, row) => sum + row.height, least);
  return height <= MOST_TOGETHER ? height : least + (rows[0]?.height ?? 0);
}

function placed(columns: readonly TableColumn[]): Column[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  let x = PAGE.left;
  return columns.map((column) => {
    const points = (column.width / sum) * TEXT_WIDTH;
    const found = { ...column, x, points };
    x += points;
    return found;
  });
}

function pairs(columns: readonly Column[], cells: readonly TableCell[]) {
  return columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell ? [[column, cell] as const] : [];
  });
}

/** Breaks the texts of a row into lines. A row never outgrows a page: what is cut stands elsewhere in full. */
function setRow(flow: Flow, cells: readonly (readonly [Column, TableCell])[], isHeading: boolean): Row {
  const most = Math.floor((PAGE.bottom - PAGE.top) / STYLE.lead) - 8;
  const set = cells.map(([column, cell]) => {
    const room = column.points - 2 * PADDING.x - (cell.status === null ? 0 : SIGN_WIDTH);
    const setLines = (text: string) => flow.type.lines(isHeading ? bold(text) : plain(text), STYLE, room);
    const lines = setLines(cell.text);
    return { cell, column, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), ...setLines('…')] };
  });
  return { cells: set, height: Math.max(...set.map(({ lines }) => lines.length)) * STYLE.lead + 2 * PADDING.y };
}

function section(flow: Flow, table: Element, tag: 'THead' | 'TBody'): Element {
  const element = flow.doc.struct(tag);
  table.add(element);
  return element;
}

type Scope = 'Row' | 'Column' | null;

function drawRow(flow: Flow, row: Row, parent: Element, scopeOf: (index: number) => Scope): void {
  const top = flow.y;
  const isHeading = scopeOf(1) === 'Column';
  flow.artifact(() => ruleAndFill(flow, row, isHeading));
  const element = flow.doc.struct('TR');
  parent.add(element);
  for (const [index, cell] of row.cells.entries()) {
    const scope = scopeOf(index);
    const draw = () => drawCell(flow, cell, top);
    element.add(scope === null ? flow.doc.struct('TD', {}, draw) : flow.doc.struct('TH', { scope }, draw));
  }
  element.end();
  flow.y = top + row.height;
}

function repeatHeader(flow: Flow, header: Row): void {
  flow.artifact(() => {
    ruleAndFill(flow, header, true);
    for (const cell of header.cells) drawCell(flow, cell, flow.y);
  }, 'Pagination');
  flow.y += header.height;
}

function ruleAndFill({ doc, y }: Flow, { height }: Row, isHeading: boolean): void {
  if (isHeading) doc.rect(PAGE.left, y, TEXT_WIDTH, height).fill(HEADING_FILL);
  doc
    .moveTo(PAGE.left, y + height)
    .lineTo(PAGE.right, y + height)
    .lineWidth(0.5)
    .stroke(LINE);
}

function drawCell(flow: Flow, { cell, column, lines }: SetCell, top: number): void {
  const indent = cell.status === null ? 0 : SIGN_WIDTH;
  const left = column.x + PADDING.x;
  const y = top + PADDING.y;
  if (cell.status !== null) drawSign(flow.doc, cell.status, left, y, STYLE.lead);
  for (const [index, line] of lines.entries()) {
    const x = column.isNumber ? column.x + column.points - PADDING.x - line.width : left + indent;
    flow.type.draw(line, x, y + index * STYLE.lead, STYLE);
  }
}
