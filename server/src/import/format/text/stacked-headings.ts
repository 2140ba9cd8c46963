import { foldedText } from '../../../plan/natural-key.js';
import { headingReading } from '../../table/columns/heading-words.js';
import { hasMembers, tableHeading } from '../../table/columns/table-heading.js';
import { printedNumber } from '../../text/printed-number.js';

/** What the cells of a column hold, as far as its heading says: `ANY` where it says nothing. */
export type ColumnKind = 'CODE' | 'NUMBER' | 'VALUE' | 'TEXT' | 'ANY';

/** Headings that stand one below the other, each on a line of its own. */
export interface StackedHeadings {
  /** Index of the first of them among the lines. */
  readonly start: number;
  readonly kinds: readonly ColumnKind[];
  /** Whether the line below them is not the heading of one more column. */
  readonly isWhole: boolean;
}

const FEWEST = 3;
const MOST = 40;
const LONGEST = 120;
/** How many of the headings must be those of a plan, each of another column. */
const KNOWN_SHARE = 0.75;
const KINDS: Readonly<Record<string, ColumnKind>> = {
  ...{ code: 'CODE', objectiveCode: 'CODE', indicatorCode: 'CODE', strategicCode: 'CODE' },
  ...{ weight: 'NUMBER', objectiveWeight: 'NUMBER', indicatorWeight: 'NUMBER', phaseWeight: 'NUMBER' },
  ...{ target: 'VALUE', baseline: 'VALUE', actual: 'VALUE', interimActual: 'VALUE', measured: 'VALUE' },
  ...{ year: 'VALUE', phaseStart: 'VALUE', phaseDue: 'VALUE' },
  ...{ strategicWeight: 'NUMBER', kept: 'ANY' },
};

/** Whether a line is a number or code and nothing else: no line of a text that is longer than a line is. */
export function isBare(line: string): boolean {
  return printedNumber(line).kind === 'value' || /^(?=\D*\d)[\p{L}\p{N}._/°-]{1,24}$/u.test(line);
}

/** The headings that may begin at a line, by how many lines are taken for headings; none where none does. */
export function stackedHeadings(lines: readonly string[], start: number): StackedHeadings[] {
  if (headingReading(lines[start] ?? '') === null) return [];
  const run = headingRun(lines, start);
  const found = run.map((_, at) => columnsFound(run.slice(0, at + 1), start));
  return run.flatMap((_, at) => {
    const columns = found[at] ?? 0;
    if (columns < Math.max(FEWEST, (at + 1) * KNOWN_SHARE)) return [];
    return [{ start, kinds: run.slice(0, at + 1).map(kindOf), isWhole: (found[at + 1] ?? 0) <= columns }];
  });
}

/** The lines from the first one on that may be headings: short ones without a value, none of them twice. */
function headingRun(lines: readonly string[], start: number): string[] {
  const run: string[] = [];
  const seen = new Set<string>();
  for (const line of lines.slice(start, start + MOST)) {
    const folded = foldedText(line);
    if (line === '' || line.length > LONGEST || /:./.test(line) || isBare(line) || seen.has(folded)) break;
    seen.add(folded);
    run.push(line);
  }
  return run;
}

/** How many columns of a plan the headings name; 0 where they are not those of a table with members and values. */
function columnsFound(cells: readonly string[], start: number): number {
  const heading = tableHeading([{ line: start + 1, cells, text: cells.join('\t') }], 0, null);
  const isMeasured = cells.some((cell) => ['NUMBER', 'VALUE'].includes(kindOf(cell)));
  if (heading === null || !hasMembers(heading) || !isMeasured) return 0;
  return heading.positions.size + heading.details.size;
}

function kindOf(heading: string): ColumnKind {
  const reading = headingReading(heading);
  return reading === null ? 'ANY' : (KINDS[reading.column] ?? 'TEXT');
}

/** Whether a table may lose its first heading: the line names the area of the table, or a column that is there again. */
export function mayStandAbove(heading: string, below: readonly string[]): boolean {
  const column = headingReading(heading)?.column;
  return column === 'area' || below.some((other) => headingReading(other)?.column === column);
}
