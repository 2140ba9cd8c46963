import type { DocumentRow } from '../text/document-rows.js';
import { ganttMonths } from './gantt-months.js';
import { PHASE_COLUMNS } from './phase-heading.js';
import { type HeadingReading, headingReading, type TableColumn } from './table-column.js';

/** A table's heading row, with the position of each column. */
export interface TableHeading {
  readonly line: number;
  /** How many cells the row has; cells beyond them are not part of the table. */
  readonly width: number;
  readonly positions: ReadonlyMap<TableColumn, number>;
  /** The positions of the targets of other years, by year. */
  readonly otherTargets: ReadonlyMap<number, number>;
  /** Every heading as printed, by position. */
  readonly printed: readonly string[];
}

/** The required columns of a plan, with the names that a person would look for. */
const REQUIRED: readonly (readonly [TableColumn, string])[] = [
  ['sector', 'Settore'],
  ['objectiveCode', 'Codice Obiettivo'],
  ['objectiveTitle', 'Titolo Obiettivo'],
  ['indicatorCode', 'Codice Indicatore'],
  ['indicatorTitle', 'Titolo Indicatore'],
  ['target', 'Target Atteso'],
  ['indicatorWeight', 'Peso Indicatore'],
];

const MIN_RECOGNISED = 3;
const LONGEST_HEADING = 80;

/** Reads a row as a table heading where most of its cells are headings of a plan; null for any other row.
 *  Of several targets (one per year) the one of `year` is read. */
export function tableHeading(row: DocumentRow, year: number | null): TableHeading | null {
  if (!couldBeHeading(row)) return null;
  const otherTargets = new Map<number, number>();
  const readings = row.cells.map((cell, position) => {
    const reading = headingReading(cell);
    const named = reading?.column === 'target' ? otherYear(cell, year) : null;
    if (named === null) return reading;
    if (!otherTargets.has(named)) otherTargets.set(named, position);
    return null;
  });
  const positions = columnPositions(row.cells, readings, year);
  const months = positions.has('phaseTitle') ? ganttMonths(row.cells).size : 0;
  const filled = row.cells.filter((cell) => cell !== '').length - months;
  const recognised = positions.size + otherTargets.size;
  if (positions.size < MIN_RECOGNISED || recognised * 2 < filled) return null;
  return { line: row.line, width: headingWidth(row.cells), positions, otherTargets, printed: row.cells };
}

/** Names of the required columns that a heading lacks. */
export function missingHeadings(heading: TableHeading): string[] {
  return REQUIRED.filter(([column]) => !heading.positions.has(column)).map(([, name]) => name);
}

/** The heading of a column as printed; null where the table has none. */
export function printedHeading(heading: TableHeading, column: TableColumn): string | null {
  const position = heading.positions.get(column);
  return position === undefined ? null : (heading.printed[position] ?? null);
}

/** Headings are short words: a row with a number or a long text is a row of values. */
function couldBeHeading(row: DocumentRow): boolean {
  let filled = 0;
  for (const cell of row.cells) {
    if (cell.length > LONGEST_HEADING || /^[\d.,%]+$/.test(cell)) return false;
    if (cell !== '') filled += 1;
  }
  return filled >= MIN_RECOGNISED;
}

function columnPositions(
  cells: readonly string[],
  readings: readonly (HeadingReading | null)[],
  year: number | null,
): Map<TableColumn, number> {
  const positions = new Map<TableColumn, number>();
  const loose: [TableColumn, TableColumn, number][] = [];
  readings.forEach((reading, position) => {
    if (reading === null) return;
    if (reading.loose !== undefined) loose.push([reading.column, reading.loose, position]);
    else if (!positions.has(reading.column) || isTargetOf(year, reading, cells[position])) {
      positions.set(reading.column, position);
    }
  });
  for (const [column, other, position] of loose) {
    const free = preferred(column, other, positions);
    if (free !== null) positions.set(free, position);
  }
  // Days beside no phase are about something else.
  if (!positions.has('phaseTitle')) for (const column of PHASE_COLUMNS) positions.delete(column);
  return positions;
}

function isTargetOf(year: number | null, reading: HeadingReading, cell: string | undefined): boolean {
  return reading.column === 'target' && year !== null && (cell ?? '').includes(String(year));
}

/** The year that a heading names, where it is not the plan's. */
function otherYear(heading: string, year: number | null): number | null {
  const [named] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading) ?? [];
  return named === undefined || year === null || heading.includes(String(year)) ? null : Number(named);
}

/** A description is the title where there is no other title; an area is the sector where there is no sector. */
function preferred(
  column: TableColumn,
  other: TableColumn,
  positions: ReadonlyMap<TableColumn, number>,
): TableColumn | null {
  const isFirst = column === 'indicatorWeight' || positions.has(other);
  const order = isFirst ? [column, other] : [other, column];
  return order.find((candidate) => !positions.has(candidate)) ?? null;
}

function headingWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === '') width -= 1;
  return width;
}
