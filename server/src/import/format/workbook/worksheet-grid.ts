import { shownText, unescapedText } from '../cell-text.js';
import { type Attributes, attribute, readXml } from '../xml-events.js';
import { italianDay } from './day-format.js';
import { formattedNumber } from './number-format.js';
import { type CellRange, columnName, type SheetCounts, SheetGrid } from './sheet-grid.js';

/** What the sheets of a workbook have in common. */
export interface WorkbookParts {
  readonly firstYear: 1900 | 1904;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly counts: SheetCounts;
}

export interface WorksheetReading {
  readonly grid: SheetGrid;
  /** Cells with a formula that was never computed, with their sheet. */
  readonly uncomputed: readonly string[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string;
  text: string;
  hasFormula: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const LAST_COLUMN = 16_384;

/** Reads one sheet of a workbook. */
export function worksheetGrid(name: string, content: Uint8Array, book: WorkbookParts): WorksheetReading {
  const grid = new SheetGrid(name, book.counts);
  const uncomputed: string[] = [];
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let isText = false;
  let isPhonetic = false;
  readXml(content, {
    open: (element, attributes) => {
      if (element === 'col') hideColumns(grid, attributes);
      else if (element === 'row') {
        row = Number(attributes.r ?? row + 2) - 1;
        column = -1;
        if (isOn(attributes.hidden) || attributes.ht === '0') grid.hideRow(row);
      } else if (element === 'c') {
        column = attributes.r === undefined ? column + 1 : cellColumn(attributes.r);
        const format = book.formats[Number(attributes.s ?? 0)] ?? '';
        cell = { row, column, type: attributes.t ?? 'n', format, text: '', hasFormula: false };
      } else if (element === 'f' && cell) cell.hasFormula = true;
      else if (element === 'rPh') isPhonetic = true;
      else if (element === 'v' || (element === 't' && !isPhonetic)) isText = true;
      else if (element === 'mergeCell') mergeCells(grid, attributes.ref ?? '');
    },
    close: (element) => {
      if (element === 'v' || element === 't') isText = false;
      else if (element === 'rPh') isPhonetic = false;
      else if (element === 'c' && cell) {
        const shown = cellShown(cell, book);
        if (cell.hasFormula && cell.text === '' && cell.type !== 'str') uncomputed.push(`«${name}»!${cellName(cell)}`);
        grid.fill(cell.row, cell.column, shown);
        cell = null;
      }
    },
    text: (data) => {
      if (isText && cell) cell.text += data;
    },
  });
  return { grid, uncomputed };
}

function cellShown({ type, text, format }: OpenCell, { strings, firstYear }: WorkbookParts): string {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'VERO' : text === '' ? '' : 'FALSO';
  if (type === 'd') return italianDay(text) ?? shownText(text);
  if (type !== 'n') return shownText(unescapedText(text));
  return NUMBER.test(text) ? shownText(formattedNumber(text, format, firstYear)) : shownText(text);
}

function hideColumns(grid: SheetGrid, attributes: Attributes): void {
  if (!isOn(attributes.hidden) && attributes.width !== '0') return;
  const first = Number(attribute(attributes, 'min'));
  grid.hideColumns(first - 1, Number(attribute(attributes, 'max')) - 1);
}

function mergeCells(grid: SheetGrid, reference: string): void {
  const range = cellRange(reference);
  if (range !== null) grid.merge(range);
}

/** "B2:C9" */
function cellRange(reference: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const [, left = '', top, right = '', bottom] = match;
  return { top: Number(top) - 1, left: cellColumn(left), bottom: Number(bottom) - 1, right: cellColumn(right) };
}

/** The index of a column, from a cell's letters. */
function cellColumn(reference: string): number {
  let index = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    index = Math.min(index * 26 + letter.charCodeAt(0) - 64, LAST_COLUMN);
  }
  return index - 1;
}

function cellName({ row, column }: OpenCell): string {
  return `${columnName(column)}${row + 1}`;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
