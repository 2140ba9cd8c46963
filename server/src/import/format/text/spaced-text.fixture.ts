interface PrintedIndicator {
  readonly title: string;
  readonly note: string | null;
  readonly target: number;
}

/** A table of objectives with their indicators, and how it is printed. */
export interface PrintedTable {
  readonly groups: readonly {
    /** Title and definition of the objective, in cells that reach down over its indicators. */
    readonly texts: readonly [string, string];
    readonly indicators: readonly PrintedIndicator[];
  }[];
  /** How many letters a line of the texts holds. */
  readonly widths: readonly [number, number, number];
  readonly gap: number;
  readonly alignment: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** Whether the notes of an objective are in one cell that reaches down. */
  readonly isNoteMerged: boolean;
}

interface PrintedCell {
  readonly column: number;
  readonly lines: readonly string[];
  /** The rows it reaches over. */
  readonly from: number;
  readonly to: number;
}

export const HEADINGS = ['Codice', 'Obiettivo', 'Definizione', 'Cod. ind.', 'Indicatore', 'Nota', 'Target'];
const SHORT = 9;

/** The rows as a reader must give them back: a cell that reaches down stands in its first row. */
export function printedRows(table: PrintedTable): string[][] {
  const cells = cellsOf(table);
  const count = Math.max(...cells.map(({ to }) => to)) + 1;
  return Array.from({ length: count }, (_, row) =>
    HEADINGS.map((_heading, column) => {
      const cell = cells.find((each) => each.column === column && each.from === row);
      return cell?.lines.join(' ') ?? '';
    }),
  );
}

function cellsOf({ groups, widths, isNoteMerged }: PrintedTable): PrintedCell[] {
  const cells: PrintedCell[] = [];
  let row = 0;
  for (const [at, { texts, indicators }] of groups.entries()) {
    const to = row + indicators.length - 1;
    const add = (column: number, text: string | null | undefined, width: number, from = row, until = to) => {
      if (text) cells.push({ column, lines: wrapped(text, width), from, to: until });
    };
    add(0, `OB.${at + 1}`, SHORT);
    add(1, texts[0], widths[0]);
    add(2, texts[1], widths[1]);
    if (isNoteMerged) add(5, indicators[0]?.note, widths[2]);
    for (const [index, { title, note, target }] of indicators.entries()) {
      const own = row + index;
      add(3, `${at + 1}.${index + 1}`, SHORT, own, own);
      add(4, title, widths[1], own, own);
      if (!isNoteMerged) add(5, note, widths[2], own, own);
      add(6, String(target), SHORT, own, own);
    }
    row = to + 1;
  }
  return cells;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The lines of the table, as a program prints them that puts each text where it stands on the page. Two texts of which one
 * is half a line lower than the other are on two lines.
 */
export function printedInColumns(table: PrintedTable): string[] {
  const cells = cellsOf(table);
  const tops = rowTops(cells);
  const widths = [SHORT, table.widths[0], table.widths[1], SHORT, table.widths[1], table.widths[2], SHORT];
  const starts = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + Math.max(width, 12) + table.gap, 0),
  );
  const printed = new Map<number, string>();
  const put = (halfLine: number, column: number, text: string) => {
    const line = printed.get(halfLine) ?? '';
    printed.set(halfLine, line.padEnd(starts[column] ?? 0) + text);
  };
  for (const { column, lines, from, to } of cells.toSorted((one, other) => one.column - other.column)) {
    const height = (tops[to + 1] ?? 0) - (tops[from] ?? 0);
    const free = height - lines.length;
    const above = { TOP: 0, MIDDLE: free, BOTTOM: 2 * free }[table.alignment];
    for (const [at, line] of lines.entries()) put(2 * ((tops[from] ?? 0) + at) + above, column, line);
  }
  const heading = HEADINGS.reduce((line, text, column) => line.padEnd(starts[column] ?? 0) + text, '');
  const below = [...printed].toSorted(([one], [other]) => one - other).map(([, line]) => line);
  return [heading, ...below];
}

/** Where each row begins; the last one of a cell that reaches down is as high as the cell needs. */
function rowTops(cells: readonly PrintedCell[]): number[] {
  const count = Math.max(...cells.map(({ to }) => to)) + 1;
  const tops = [0];
  for (let row = 0; row < count; row += 1) {
    const bottoms = cells.filter(({ to }) => to === row).map(({ from, lines }) => (tops[from] ?? 0) + lines.length);
    tops.push(Math.max((tops[row] ?? 0) + 1, ...bottoms));
  }
  return tops;
}
