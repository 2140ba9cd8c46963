import { boxAround, right, type Word } from './page-content.js';
import type { TextLine } from './text-lines.js';

/** Words of a line that no wide gap parts. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly words: readonly Word[];
}

/** A line as the gaps in it part it. */
export interface SegmentedLine {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
}

/** Where the writing of a column begins and ends. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
}

/** Of the size of the letters: a wider gap may part columns; spaces of justified lines are narrower. */
const COLUMN_GAP = 0.95;
/** Of the size: columns of a table stand at least so far apart in all of its rows. */
const GUTTER = 0.5;

export function segmentedLine(line: TextLine): SegmentedLine {
  const segments: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    const last = segments.at(-1);
    if (last && word.box.left - end < COLUMN_GAP * line.size) last.push(word);
    else segments.push([word]);
    end = Math.max(end, right(word.box));
  }
  return { line, segments: segments.map(segmentOf) };
}

function segmentOf(words: readonly Word[]): Segment {
  const box = boxAround(words.map((word) => word.box));
  return { left: box.left, right: right(box), words };
}

/** Of the size: parts a known column from the next one where the writing of a cell fills it. */
const NARROW_GAP = 0.38;
/** Points by which the writing of a cell may begin beside that of its column. */
const ALIGNED = 2;

/** A line whose parts end where known columns do, also where the gap is narrow. */
export function splitLine({ line, segments }: SegmentedLine, columns: readonly TextColumn[]): SegmentedLine {
  const starts = columns.slice(1).map(({ left }) => left);
  const parts = segments.flatMap((segment) => {
    const cuts = segment.words.flatMap((word, index) => {
      const before = segment.words[index - 1];
      const isStart = starts.some((left) => Math.abs(word.box.left - left) <= ALIGNED);
      return before && isStart && word.box.left - right(before.box) >= NARROW_GAP * line.size ? [index] : [];
    });
    return [0, ...cuts].map((from, index) => segmentOf(segment.words.slice(from, cuts[index])));
  });
  return { line, segments: parts };
}

/** The columns that lines leave between the gaps they have in common. */
export function commonColumns(lines: readonly SegmentedLine[]): TextColumn[] {
  const size = Math.max(...lines.map(({ line }) => line.size));
  return joinedColumns(
    lines.flatMap(({ segments }) => segments),
    GUTTER * size,
  );
}

/** Columns with what one more line writes. */
export function withLine(columns: readonly TextColumn[], { line, segments }: SegmentedLine): TextColumn[] {
  return joinedColumns([...columns, ...segments], GUTTER * line.size);
}

export function joinedColumns(parts: readonly TextColumn[], gutter: number): TextColumn[] {
  const columns: TextColumn[] = [];
  for (const part of parts.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last && part.left - last.right < gutter)
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, part.right) };
    else columns.push({ left: part.left, right: part.right });
  }
  return columns;
}

/** The first and last column that a segment stands in. */
export function columnsOf(segment: TextColumn, columns: readonly TextColumn[]): readonly [number, number] {
  const touched = columns.flatMap((column, index) =>
    Math.min(column.right, segment.right) - Math.max(column.left, segment.left) > -1 ? [index] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first !== undefined && last !== undefined) return [first, last];
  const nearest = columns
    .map((column, index) => ({ index, away: Math.max(column.left - segment.right, segment.left - column.right) }))
    .toSorted((one, other) => one.away - other.away)[0];
  return [nearest?.index ?? 0, nearest?.index ?? 0];
}
