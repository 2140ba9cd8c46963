import type { DocumentRow } from '../../text/document-rows.js';
import type { TableColumn } from '../columns/table-column.js';
import type { TableHeading } from '../columns/table-heading.js';
import { targetReading } from './target-reading.js';

const MARK = /(?:^|\n|\s)(?:\(?(\d{1,2})[).]|([a-z])\)|[•▪-])\s+/gu;
const MEASURES: readonly TableColumn[] = ['indicatorCode', 'formula', 'unit', 'baseline', 'target', 'indicatorWeight'];

/** The rows of a table row whose cell lists several indicators ("1) … 2) …", or one a line), matched with the targets
 *  listed beside them; the row itself where it has one indicator, or where they cannot be matched. Line breaks end here. */
export function indicatorLines(row: DocumentRow, heading: TableHeading): DocumentRow[] {
  const [at, target] = [heading.positions.get('indicatorTitle'), heading.positions.get('target')];
  if (at === undefined || target === undefined) return [oneLine(row)];
  const titles = partsOf(row.cells[at] ?? '', isTitle);
  const targets = partsOf(row.cells[target] ?? '', isValue);
  if (titles === null || targets === null || titles.length !== targets.length) return [oneLine(row)];
  const own = [...MEASURES, 'indicatorTitle' as const].flatMap((column) => heading.positions.get(column) ?? []);
  const positions = new Set([...own, ...heading.details.values()]);
  return titles.map((_, item) => {
    const cells = row.cells.map((cell, position) => itemOf(cell, item, titles.length, positions.has(position)));
    return oneLine({ ...row, cells });
  });
}

/** A cell with one part for each indicator gives each its part; a value of the whole row stands on the first. */
function itemOf(cell: string, item: number, count: number, isOfIndicator: boolean): string {
  const parts = isOfIndicator ? partsOf(cell, () => true) : null;
  if (parts !== null && parts.length === count) return parts[item] ?? '';
  return item === 0 || isOfIndicator ? cell : '';
}

/** The parts that a cell numbers, or its lines where each could stand alone; null where it has fewer than two. */
function partsOf(cell: string, couldStandAlone: (line: string) => boolean): string[] | null {
  const numbered = listed(cell);
  if (numbered !== null) return numbered;
  const lines = cell.split('\n').map((line) => line.trim());
  return lines.length > 1 && lines.every(couldStandAlone) ? lines : null;
}

/** A wrapped title goes on in small letters. */
function isTitle(line: string): boolean {
  return /^(?:[-–•▪·] ?)?[\p{Lu}%\d]/u.test(line);
}

/** A line that is a whole target; a bare year ends a day that began on the line above. */
function isValue(line: string): boolean {
  if (/^(?:19|20)\d\d$/.test(line)) return false;
  return targetReading(line, { year: 0, speaksOfDates: true }).kind === 'value';
}

/** The parts of a cell that numbers them 1), 2) … or a), b) …; null where it lists fewer than two. */
function listed(cell: string): string[] | null {
  const marks = [...cell.matchAll(MARK)];
  if (marks.length < 2 || !isInOrder(marks)) return null;
  const starts = marks.map((mark) => (mark.index ?? 0) + mark[0].length);
  const before = cell.slice(0, marks[0]?.index ?? 0).trim();
  if (before !== '') return null;
  return starts.map((start, at) => cell.slice(start, marks[at + 1]?.index ?? cell.length).trim());
}

function isInOrder(marks: readonly RegExpExecArray[]): boolean {
  return marks.every(([, number, letter], at) => {
    if (number !== undefined) return Number(number) === at + 1;
    return letter === undefined || letter.charCodeAt(0) === 'a'.charCodeAt(0) + at;
  });
}

function oneLine(row: DocumentRow): DocumentRow {
  return { ...row, cells: row.cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')) };
}
