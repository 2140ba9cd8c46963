import { refuse } from '../refusal.js';
import { stackedCells } from './stacked-cells.js';
import { mayStandAbove, type StackedHeadings, stackedHeadings } from './stacked-headings.js';

/** A cell of a row, with its line from 1. */
export interface StackedCell {
  readonly text: string;
  readonly line: number;
}

/** Texts in which no heading has these letters hold no table of a plan. */
const HEADINGS = /cod|obiettiv/i;

/** A table whose cells stand one below the other: its headings, its rows, and the line after them. */
interface StackedTable {
  readonly headings: StackedHeadings;
  readonly rows: readonly StackedCell[][];
  readonly end: number;
}

/**
 * The rows of a text in which each cell of a table has a line of its own, as a document that is saved as text: its lines
 * outside of tables, and its tables put together again. Null where no headings stand one below the other. Refused where
 * the rows are not certain, unless the text can be read in another way.
 */
export function stackedRows(text: string, isOnlyWay: boolean): StackedCell[][] | null {
  if (!HEADINGS.test(text)) return null;
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trim());
  const starts = headingStarts(lines);
  if (starts.length === 0) return null;
  const rows: StackedCell[][] = [];
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? lines.length;
    const table = stackedTable(lines, start, { end, isCut: end === lines.length && !text.endsWith('\n') });
    if (table === null) return isOnlyWay ? refuseStacked(start) : null;
    rows.push(...singleLines(lines, at, table.headings.start), ...table.rows);
    at = table.end;
  }
  return [...rows, ...singleLines(lines, at, lines.length)];
}

/** Where headings begin: each time at the first line that may be one. */
function headingStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const longest = stackedHeadings(lines, at).at(-1);
    if (longest === undefined) continue;
    starts.push(at);
    at += longest.kinds.length - 1;
  }
  return starts;
}

/** The one table that the lines from a first heading on can be; null where there is none, or it is not certain. */
function stackedTable(lines: readonly string[], start: number, below: TableEnd): StackedTable | null {
  const found = tablesFrom(lines, start, below);
  if (found.length > 0) return onlyTable(found);
  if (!mayStandAbove(lines[start] ?? '', lines.slice(start + 1, below.end))) return null;
  return onlyTable(tablesFrom(lines, start + 1, below));
}

type FoundTable = StackedTable | 'DOUBTFUL';

function onlyTable(found: readonly FoundTable[]): StackedTable | null {
  const [only, ...others] = found;
  return only === undefined || only === 'DOUBTFUL' || others.length > 0 ? null : only;
}

function tablesFrom(lines: readonly string[], start: number, below: TableEnd): FoundTable[] {
  const headings = stackedHeadings(lines, start);
  const found = tablesOf(lines, headings, below);
  if (found.length > 0 || below.end < lines.length || lines.at(-1) === '') return found;
  return tablesOf(lines, headings, { ...below, isCut: true });
}

function tablesOf(lines: readonly string[], headings: readonly StackedHeadings[], below: TableEnd): FoundTable[] {
  const whole = headings.filter(({ isWhole }) => isWhole);
  const found = whole.flatMap((each) => tablesUnder(lines, each, below));
  // A line of unknown words may be a heading, or the first cell: then fewer headings must not make a table.
  const fewer = headings.filter(({ isWhole }) => !isWhole);
  const isOpen = found.some(
    (table) =>
      table !== 'DOUBTFUL' &&
      fewer.some(
        (each) =>
          (below.isCut || table.headings.kinds.slice(each.kinds.length).includes('ANY')) &&
          tablesUnder(lines, each, below).length > 0,
      ),
  );
  return isOpen ? ['DOUBTFUL'] : found;
}

interface TableEnd {
  readonly end: number;
  /** Whether empty cells may be missing there: of a text that ends within a line, or with too few lines. */
  readonly isCut: boolean;
}

/** The tables under these headings, without and with a blank line after each row. */
function tablesUnder(lines: readonly string[], headings: StackedHeadings, { end, isCut }: TableEnd): FoundTable[] {
  const { start, kinds } = headings;
  const below = start + kinds.length;
  const gaps = lines[below] === '' ? [false, true] : [false];
  return gaps.flatMap((hasGaps): FoundTable | readonly FoundTable[] => {
    const first = hasGaps ? below + 1 : below;
    const own = lines.slice(first, end);
    const cells = stackedCells(isCut ? [...own, ...kinds.map(() => '')] : own, kinds, hasGaps);
    if (cells === null || cells === 'DOUBTFUL') return cells ?? [];
    const rows = cells.rows.map((row) =>
      row.map(({ from, to }) => ({
        text: own.slice(from, to).join('\n'),
        line: Math.min(first + from + 1, lines.length),
      })),
    );
    const titles = lines.slice(start, below).map((text, at) => ({ text, line: start + at + 1 }));
    return [{ headings, rows: [titles, ...rows], end: Math.min(first + cells.end, end) }];
  });
}

function singleLines(lines: readonly string[], from: number, to: number): StackedCell[][] {
  return lines.slice(from, to).map((text, at) => [{ text, line: from + at + 1 }]);
}

function refuseStacked(start: number): never {
  return refuse(
    `Nel testo ogni cella della tabella sta su una riga propria, come quando un documento viene salvato come testo: dalla riga ${start + 1} le righe della tabella non si possono ricostruire con certezza. Caricare il documento da cui viene il testo, così com’è (.docx, .odt, .pdf, .xlsx, .ods).`,
  );
}
