import type { DocumentRow } from '../../text/document-rows.js';
import { firstGroup, type IndicatorGroups, indicatorGroups } from '../contents/indicator-groups.js';
import { type AssignedColumns, assignedColumns, type DetailColumn } from './column-assignment.js';
import { ganttMonths } from './gantt-months.js';
import type { GanttPeriod } from './gantt-weeks.js';
import { type HeadingReading, headingReading } from './heading-words.js';
import type { TableColumn } from './table-column.js';

/** A table's heading, with the position of each column. */
export interface TableHeading extends AssignedColumns {
  readonly line: number;
  /** How many rows of the document it takes: 2 where a row of groups stands above. */
  readonly height: number;
  /** How many cells the row has; cells beyond them are not part of the table. */
  readonly width: number;
  /** Every heading as printed, with the one of its group before it, by position. */
  readonly printed: readonly string[];
  /** The months of a Gantt by position. */
  readonly months: ReadonlyMap<number, GanttPeriod>;
  /** Positions of the columns for which a plan has no field. */
  readonly unknown: readonly number[];
  /** Where one column prints objectives and indicators: its position, and those of the weights and codes of both. */
  readonly combined?: { readonly at: number; readonly weight: number | null; readonly code: number | null };
  /** Where the columns of an indicator stand several times beside each other. */
  readonly groups?: IndicatorGroups;
  /** Of a scan: positions of the headings that were not recognised with certainty; absent where all were. */
  readonly doubtful?: readonly number[];
}

const LONGEST_HEADING = 120;
const FEWEST = 2;
/** What a table of a plan is about: without one of them its columns are those of another table. */
const SUBJECTS: readonly TableColumn[] = [
  'objectiveCode',
  'objectiveTitle',
  'indicatorCode',
  'indicatorTitle',
  'phaseTitle',
];
const PLACES: readonly TableColumn[] = ['area', 'sector', 'manager', 'contributors', 'objectiveWeight'];
const YEAR = /^(?:anno )?((?:19|20)\d\d)$/i;

/** The heading that begins at row `at`, of one or two rows; null where the row is none. Of several targets (one a year)
 *  the one of `year` is read. */
export function tableHeading(rows: readonly DocumentRow[], at: number, year: number | null): TableHeading | null {
  const row = rows[at];
  if (row === undefined || !couldBeHeading(row.cells)) return null;
  const alone = headingOf(row, row.cells, 1, year);
  const below = rows[at + 1];
  const grouped = below === undefined ? null : groupedHeading(row, below, year);
  const lower = grouped === null || below === undefined ? null : headingOf(below, below.cells, 1, year);
  return grouped !== null && size(grouped) > Math.max(size(alone), size(lower)) ? grouped : alone;
}

const CODED: readonly TableColumn[] = [
  'sector',
  'objectiveCode',
  'objectiveTitle',
  'indicatorCode',
  'indicatorTitle',
  'target',
  'indicatorWeight',
];

/** Whether the heading is of a table whose rows have the codes of objective and indicator, so that a row that has lost
 *  its columns can be recognised by them. */
export function isCoded({ positions }: TableHeading): boolean {
  return CODED.every((column) => positions.has(column));
}

/** Whether the rows below are objectives, indicators or phases; others only say where they belong. */
export function hasMembers({ positions }: TableHeading): boolean {
  return SUBJECTS.some((column) => positions.has(column));
}

/** The heading of a column as printed; null where the table has none. */
export function printedHeading(heading: TableHeading, column: TableColumn): string | null {
  const position = heading.positions.get(column);
  return position === undefined ? null : (heading.printed[position] ?? null);
}

export function printedDetail(heading: TableHeading, column: DetailColumn): string | null {
  const position = heading.details.get(column);
  return position === undefined ? null : (heading.printed[position] ?? null);
}

function size(heading: TableHeading | null): number {
  return heading === null ? 0 : heading.positions.size + heading.details.size + heading.months.size;
}

/** Headings are short words: a row with a number or a long text is a row of values. */
function couldBeHeading(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell.length > LONGEST_HEADING || (/^[\d.,%]+$/.test(cell) && !YEAR.test(cell) && cell !== '%')) return false;
    if (cell !== '') filled += 1;
  }
  return filled >= FEWEST && !areLabels(cells);
}

/** Labels with their colons beside what they name: "Titolo:" "Potenziare i nidi". */
function areLabels(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled[0]?.endsWith(':') === true && filled.some((cell) => !cell.endsWith(':'));
}

/** A row of groups ("OBIETTIVO", "INDICATORI") over a row of headings: each heading is read with its group. Below a
 *  month or "Mesi" a bare number is a heading as well. */
function groupedHeading(row: DocumentRow, below: DocumentRow, year: number | null): TableHeading | null {
  const own = below.cells.filter((cell) => cell !== '');
  let group = '';
  const width = Math.max(row.cells.length, below.cells.length);
  const cells = Array.from({ length: width }, (_, at) => {
    const above = row.cells[at] ?? '';
    const heading = below.cells[at] ?? '';
    if (above !== '') group = above;
    return heading === '' ? above : headingInGroup(group, heading);
  });
  const hasPhases = cells.some((cell) => cellReading(cell)?.column === 'phaseTitle');
  const periods = ganttMonths(cells, { hasPhases, year });
  if (!couldBeHeading(below.cells.filter((_, at) => !periods.has(at))) && periods.size === 0) return null;
  const isKnown = (cell: string, at: number) =>
    cell !== '' && (periods.has(at) || headingReading(cell) !== null || YEAR.test(cell));
  if (below.cells.filter(isKnown).length * 2 < own.length) return null;
  const doubtful = [...(row.doubtful ?? []), ...(below.doubtful ?? [])];
  return headingOf({ ...row, ...(doubtful.length > 0 && { doubtful }) }, cells, 2, year);
}

/** A heading with the one of its group; alone where the two together name nothing: "Misurazione" over "Indicatore". */
function headingInGroup(group: string, heading: string): string {
  const both = `${group} ${heading}`.trim();
  return headingReading(both) === null && headingReading(heading) !== null ? heading : both;
}

function headingOf(
  row: DocumentRow,
  cells: readonly string[],
  height: number,
  year: number | null,
): TableHeading | null {
  const readings = cells.map(cellReading);
  const hasPhases = readings.some((reading) => reading?.column === 'phaseTitle');
  const months = ganttMonths(cells, { hasPhases, year });
  const groups = indicatorGroups(readings);
  const own = groups === null ? readings : firstGroup(readings, groups);
  const named = withYears(cells, own, { months, year });
  const columns = assignedColumns(named, year);
  const filled = cells.filter((cell) => cell !== '').length - months.size;
  const known = named.filter((reading, at) => reading !== null || readings[at] !== own[at]).length;
  const found = columns.positions.size + columns.details.size;
  if (!isEnough({ columns, found, known, filled, months: months.size })) return null;
  const taken = new Set([...columns.positions.values(), ...columns.details.values(), ...months.keys()]);
  const isLater = (at: number) => readings[at] !== own[at];
  const unknown = cells.flatMap((cell, at) => (cell === '' || taken.has(at) || isLater(at) ? [] : [at]));
  const width = cells.length - [...cells].reverse().findIndex((cell) => cell !== '');
  const doubtful = row.doubtful === undefined ? {} : { doubtful: row.doubtful };
  const more = groups === null ? {} : { groups };
  return { line: row.line, height, width, printed: cells, months, unknown, ...more, ...doubtful, ...columns };
}

interface HeadingSize {
  readonly columns: AssignedColumns;
  readonly found: number;
  readonly known: number;
  readonly filled: number;
  readonly months: number;
}

function isEnough({ columns: { positions }, found, known, filled, months }: HeadingSize): boolean {
  const isOfMembers = SUBJECTS.some((column) => positions.has(column));
  if (positions.has('phaseTitle') && months > 0) return true;
  if (isOfMembers) return found >= 4 || (found >= 3 && known * 2 >= filled) || (found >= FEWEST && known === filled);
  const places = PLACES.filter((column) => positions.has(column)).length;
  return places >= FEWEST && places * 2 >= filled;
}

function cellReading(cell: string): HeadingReading | null {
  return cell === '' ? null : headingReading(cell);
}

/** Bare years beside an indicator are its targets, those before the plan's are what was measured then. */
function withYears(
  cells: readonly string[],
  readings: readonly (HeadingReading | null)[],
  { months, year: planYear }: { readonly months: ReadonlyMap<number, GanttPeriod>; readonly year: number | null },
): (HeadingReading | null)[] {
  const isTable = readings.filter((reading) => reading !== null).length >= FEWEST;
  const hasTarget = readings.some((reading) => reading?.column === 'target');
  return readings.map((reading, at) => {
    if (months.has(at)) return null;
    const year = YEAR.exec(cells[at] ?? '')?.[1];
    const isBefore = year !== undefined && planYear !== null && Number(year) < planYear;
    if (year === undefined || !isTable || (hasTarget && !isBefore)) return reading;
    const column = isBefore ? 'measured' : 'target';
    return { column, years: [Number(year)], day: null, isNew: false, isApproved: false };
  });
}
