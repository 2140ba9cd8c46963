/** A text between gaps of spaces, with the place of its first letter and the one after its last. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SpacedLine {
  readonly line: number;
  readonly afterBlank: boolean;
  readonly segments: readonly Segment[];
}

/** A line whose texts have their columns. */
export interface PlacedLine {
  readonly cells: ReadonlyMap<number, string>;
  readonly line: number;
}

/** No page has room for more columns: a line with more gaps is one of words set apart. */
export const MOST_COLUMNS = 100;

/** The filled lines of a text, divided where there are two spaces or more. */
export function spacedLines(text: string): SpacedLine[] {
  const printedLines = text.split('\n');
  return printedLines.flatMap((printed, at) => {
    const segments = lineSegments(printed);
    return segments.length === 0 ? [] : [{ line: at + 1, afterBlank: printedLines[at - 1]?.trim() === '', segments }];
  });
}

function lineSegments(printed: string): Segment[] {
  const segments: Segment[] = [];
  for (const match of printed.matchAll(/\S+(?: \S+)*/g)) {
    if (segments.length === MOST_COLUMNS) return [{ start: 0, end: printed.length, text: printed.trim() }];
    segments.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return segments;
}

/** The columns of the segments by where the columns begin; null where the line does not fit into them. */
export function columnsOf({ segments }: SpacedLine, starts: readonly number[]): number[] | null {
  const columns: number[] = [];
  for (const { start, end } of segments) {
    const column = starts.findLastIndex((begin) => begin <= start);
    const next = starts[column + 1] ?? Number.POSITIVE_INFINITY;
    if (column < 0 || end >= next || columns.at(-1) === column) return null;
    columns.push(column);
  }
  return columns;
}
