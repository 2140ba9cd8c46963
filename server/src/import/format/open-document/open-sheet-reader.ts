import { Decimal } from 'decimal.js';
import { italianNumber, shownText } from '../cell-text.js';
import { CellCount, MOST_CELLS, refuseSize } from '../table-grid.js';
import { italianDay } from '../workbook/day-format.js';
import { SheetGrid } from '../workbook/sheet-grid.js';
import { type Attributes, attribute, countAttribute, type XmlHandler } from '../xml-events.js';

const LEFT_OUT = new Set([
  'annotation',
  'shapes',
  'forms',
  'tracked-changes',
  'dde-links',
  'frame',
  'named-expressions',
]);
const HUNDRED = 100;
const LONGEST_NUMBER = 255;
const MOST_SPACES = 100;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** What is printed before the digits, the digits, and what is printed after them. */
const SHOWN_NUMBER = /^([^\d]*?)(?:[-+−(]\s?)?(\d(?:[\d.,'\s]*\d)?)\)?([^\d]*)$/u;

interface OpenCell {
  readonly attributes: Attributes;
  readonly column: number;
  readonly repeated: number;
  readonly isCovered: boolean;
  readonly lines: string[];
}

/** Reads the tables of a LibreOffice spreadsheet. */
export class OpenSheetReader implements XmlHandler {
  readonly grids: SheetGrid[] = [];
  readonly hiddenSheets: string[] = [];
  private readonly counts = { filled: new CellCount(), shown: new CellCount() };
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private grid: SheetGrid | null = null;
  private row = 0;
  private rowsRepeated = 1;
  private isRowHidden = false;
  private column = 0;
  private cells: { readonly column: number; readonly text: string }[] = [];
  private cell: OpenCell | null = null;
  private line: string | null = null;
  private leftOut = 0;

  open(name: string, attributes: Attributes): void {
    if (this.leftOut > 0) {
      this.leftOut += 1;
      return;
    }
    if (LEFT_OUT.has(name)) this.leftOut = 1;
    else if (name === 'style') this.style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'table-column') this.readColumn(attributes);
    else if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(name, attributes);
    else if (this.cell) this.openText(name, attributes);
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut -= 1;
    else if (name === 'table') this.grid = null;
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'p' && this.cell && this.line !== null) {
      this.cell.lines.push(this.line);
      this.line = null;
    }
  }

  text(data: string): void {
    if (this.line !== null && this.leftOut === 0) this.line += data.replace(/\s+/g, ' ');
  }

  private openTable(attributes: Attributes): void {
    const name = attribute(attributes, 'name') ?? '';
    const isHidden = this.hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    this.grid = isHidden ? null : new SheetGrid(name, this.counts);
    if (this.grid) this.grids.push(this.grid);
    else this.hiddenSheets.push(`«${name}»`);
    this.row = 0;
    this.column = 0;
  }

  private readColumn(attributes: Attributes): void {
    const count = countAttribute(attributes, 'number-columns-repeated', MOST_COLUMNS);
    if (isHidden(attributes)) this.grid?.hideColumns(this.column, this.column + count - 1);
    this.column += count;
  }

  private openRow(attributes: Attributes): void {
    this.rowsRepeated = countAttribute(attributes, 'number-rows-repeated', MOST_ROWS);
    this.isRowHidden = isHidden(attributes);
    this.column = 0;
    this.cells = [];
  }

  private openCell(name: string, attributes: Attributes): void {
    const repeated = countAttribute(attributes, 'number-columns-repeated', MOST_COLUMNS);
    this.cell = { attributes, column: this.column, repeated, isCovered: name !== 'table-cell', lines: [] };
    this.column += repeated;
  }

  private openText(name: string, attributes: Attributes): void {
    if (name === 'p') this.line = '';
    if (this.line === null) return;
    if (name === 's') this.line += ' '.repeat(countAttribute(attributes, 'c', MOST_SPACES));
    else if (name === 'tab') this.line += ' ';
    else if (name === 'line-break') this.line += '\n';
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null || cell.isCovered) return;
    const text = cellShown(cell.attributes, shownText(cell.lines.join('\n')));
    const rowSpan = countAttribute(cell.attributes, 'number-rows-spanned', MOST_ROWS);
    const colSpan = countAttribute(cell.attributes, 'number-columns-spanned', MOST_COLUMNS);
    const { row } = this;
    this.grid?.merge({ top: row, left: cell.column, bottom: row + rowSpan - 1, right: cell.column + colSpan - 1 });
    if (text === '') return;
    for (let at = 0; at < cell.repeated; at += 1) this.cells.push({ column: cell.column + at, text });
    if (this.cells.length > MOST_CELLS) refuseSize(this.row + 1, this.column);
  }

  private closeRow(): void {
    const end = this.row + this.rowsRepeated;
    for (let row = this.row; this.cells.length > 0 && row < end; row += 1) {
      if (this.isRowHidden) this.grid?.hideRow(row);
      for (const { column, text } of this.cells) this.grid?.fill(row, column, text);
    }
    this.row = end;
  }
}

function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');
}

/** What a cell shows, in Italian form whatever the language of the spreadsheet. */
function cellShown(attributes: Attributes, shown: string): string {
  const type = attributes['office:value-type'];
  const value = attributes['office:value'];
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'VERO' : 'FALSO';
  if (type === 'date') return shownDay(attributes['office:date-value'] ?? '', shown);
  if (value === undefined || (type !== 'float' && type !== 'percentage' && type !== 'currency')) return shown;
  return shownNumber(new Decimal(value).times(type === 'percentage' ? HUNDRED : 1), shown);
}

/** A month or a year that is shown alone is no day. */
function shownDay(iso: string, shown: string): string {
  const day = italianDay(iso);
  const groups = shown.match(/[\p{L}\d]+/gu) ?? [];
  if (day === null || groups.length === 0) return day ?? shown;
  if (groups.length === 1) return shown;
  return groups.length === 2 && !iso.includes('T') && /\d{4}$/.test(shown) ? day.slice(3) : day;
}

/** The stored number with what its cell prints before and after it: "≥ ", "%", " gg". */
function shownNumber(value: Decimal, shown: string): string {
  if (/^(?:#|Err:)/.test(shown) || shown.length > LONGEST_NUMBER) return shown;
  const match = SHOWN_NUMBER.exec(shown);
  if (match === null) return italianNumber(value);
  const [, before = '', digits = '', after = ''] = match;
  // A code that is shown with its zeros.
  if (/^0\d+$/.test(digits)) return shown;
  const sign = value.isNegative() && !value.isZero() ? '-' : '';
  return `${before}${sign}${italianNumber(value.abs())}${after}`;
}
