import type { Box } from '../block.js';
import type { RulingLine } from './page-content.js';

/** Points by which the ends of lines may miss each other. */
const REACH = 3;
/** Lines so close together are one. */
const SAME = 1.6;
/** The narrowest column and lowest row, in points. */
const NARROWEST = 4;
/** Of the side of a cell: so much of it must be drawn. */
const DRAWN = 0.55;

/** A cell of a ruled table: its first row and column, how many it spans, and where it stands. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
}

/** A table as its lines draw it. */
export interface RuledGrid {
  /** Where its columns and rows begin and end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** The tables that the lines of a page draw: lines that touch belong together. The sides of a table may be open. */
export function ruledGrids(lines: readonly RulingLine[]): RuledGrid[] {
  return connected(joined(lines)).flatMap((group) => {
    const grid = ruledGrid(group);
    return grid ? [grid] : [];
  });
}

/** Lines that lie on each other or continue each other as one. */
function joined(lines: readonly RulingLine[]): RulingLine[] {
  return [true, false].flatMap((isVertical) => {
    const sorted = lines.filter((line) => line.isVertical === isVertical).toSorted((one, other) => one.at - other.at);
    return clusters(sorted, ({ at }) => at, SAME).flatMap((cluster) => joinedCluster(cluster, isVertical));
  });
}

function joinedCluster(cluster: readonly RulingLine[], isVertical: boolean): RulingLine[] {
  const result: RulingLine[] = [];
  for (const { at, from, to } of cluster.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + REACH) result[result.length - 1] = { ...last, to: Math.max(last.to, to) };
    else result.push({ isVertical, at, from, to });
  }
  return result;
}

/** Neighbours that are no further apart than `distance`. Sorted input. */
function clusters<T>(sorted: readonly T[], at: (item: T) => number, distance: number): T[][] {
  const result: T[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    const last = result.at(-1);
    if (last && at(item) - start <= distance) last.push(item);
    else {
      result.push([item]);
      start = at(item);
    }
  }
  return result;
}

function connected(lines: readonly RulingLine[]): RulingLine[][] {
  const horizontal = lines.filter(({ isVertical }) => !isVertical).toSorted((one, other) => one.at - other.at);
  const group = new Map<RulingLine, RulingLine[]>(lines.map((line) => [line, [line]]));
  for (const vertical of lines.filter(({ isVertical }) => isVertical)) {
    for (const line of horizontal) {
      if (line.at < vertical.from - REACH || line.at > vertical.to + REACH) continue;
      if (vertical.at < line.from - REACH || vertical.at > line.to + REACH) continue;
      const [one, other] = [group.get(vertical), group.get(line)];
      if (!one || !other || one === other) continue;
      const [large, small] = one.length > other.length ? [one, other] : [other, one];
      large.push(...small);
      for (const member of small) group.set(member, large);
    }
  }
  return [...new Set(group.values())];
}

function ruledGrid(lines: readonly RulingLine[]): RuledGrid | null {
  const vertical = lines.filter(({ isVertical }) => isVertical);
  const horizontal = lines.filter(({ isVertical }) => !isVertical);
  if (vertical.length === 0 || horizontal.length === 0) return null;
  const xs = edges(vertical, horizontal);
  const ys = edges(horizontal, vertical);
  if (xs.length < 2 || ys.length < 2) return null;
  return { xs, ys, cells: gridCells(xs, ys, vertical, horizontal) };
}

/** Where lines of one direction stand, and where those across them end beyond the outermost: an open side. */
function edges(lines: readonly RulingLine[], across: readonly RulingLine[]): number[] {
  const standing = clusters(
    lines.map(({ at }) => at).toSorted((one, other) => one - other),
    (at) => at,
    NARROWEST,
  ).map((cluster) => cluster.reduce((sum, at) => sum + at, 0) / cluster.length);
  const [first, last] = [standing[0], standing.at(-1)];
  if (first === undefined || last === undefined) return [];
  const low = Math.min(...across.map(({ from }) => from));
  const high = Math.max(...across.map(({ to }) => to));
  return [...(first - low > NARROWEST * 2 ? [low] : []), ...standing, ...(high - last > NARROWEST * 2 ? [high] : [])];
}

function gridCells(
  xs: readonly number[],
  ys: readonly number[],
  vertical: readonly RulingLine[],
  horizontal: readonly RulingLine[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const side = (lines: readonly RulingLine[], places: readonly number[]) =>
    places.map((at) => lines.filter((line) => Math.abs(line.at - at) <= NARROWEST));
  const standing = side(vertical, xs);
  const lying = side(horizontal, ys);
  /** Whether a line parts the square from the next one to its right, or below. */
  const isParted = (row: number, column: number) => isDrawn(standing[column + 1], ys[row], ys[row + 1]);
  const isEnded = (row: number, column: number) => isDrawn(lying[row + 1], xs[column], xs[column + 1]);
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      const colSpan = spanRight(row, column, columns, isParted, (next) => taken.has(row * columns + next));
      const rowSpan = spanDown(row, column, colSpan, rows, columns, isParted, isEnded, taken);
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, colSpan, box: cellBox(xs, ys, row, column, rowSpan, colSpan) });
    }
  }
  return cells;
}

type Side = (row: number, column: number) => boolean;

function spanRight(
  row: number,
  column: number,
  columns: number,
  isParted: Side,
  isTaken: (column: number) => boolean,
): number {
  let end = column;
  while (end < columns - 1 && !isParted(row, end) && !isTaken(end + 1)) end += 1;
  return end - column + 1;
}

/** Down to the line below; a row that is parted differently ends the cell as well. */
function spanDown(
  row: number,
  column: number,
  colSpan: number,
  rows: number,
  columns: number,
  isParted: Side,
  isEnded: Side,
  taken: ReadonlySet<number>,
): number {
  const across = Array.from({ length: colSpan }, (_, index) => column + index);
  const continues = (below: number) =>
    across.every((at) => !isEnded(below - 1, at) && !taken.has(below * columns + at)) &&
    across.slice(0, -1).every((at) => !isParted(below, at)) &&
    (column === 0 || isParted(below, column - 1)) &&
    (column + colSpan === columns || isParted(below, column + colSpan - 1));
  let end = row;
  while (end < rows - 1 && continues(end + 1)) end += 1;
  return end - row + 1;
}

function isDrawn(lines: readonly RulingLine[] | undefined, from: number | undefined, to: number | undefined): boolean {
  if (!lines || from === undefined || to === undefined) return false;
  const covered = lines.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return covered >= (to - from) * DRAWN;
}

function cellBox(
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
  rowSpan: number,
  colSpan: number,
): Box {
  const [left = 0, right = 0] = [xs[column], xs[column + colSpan]];
  const [top = 0, bottom = 0] = [ys[row], ys[row + rowSpan]];
  return { left, top, width: right - left, height: bottom - top };
}
