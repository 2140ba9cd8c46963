import type { Box } from '../block.js';
import type { RulingLine } from '../page/page-content.js';
import { type Matrix, moved } from './matrix.js';

/** How pdf.js writes a path: a code, then the coordinates of its point or points. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A filled strip up to so many points thick is a line. */
const THICKEST = 3;
/** Slanting lines part no cells. */
const STRAIGHT = 0.6;
const SHORTEST = 2;
/** Drawings (maps, charts) have no more of a table for having more lines. */
const MOST_LINES = 60_000;

/** Collects the straight lines among the paths that are drawn. */
export class PathLines {
  readonly lines: RulingLine[] = [];

  draw(path: Float32Array, matrix: Matrix, clip: Box | null, isFilled: boolean): void {
    for (const points of subpaths(path, matrix)) {
      if (this.lines.length > MOST_LINES) return;
      if (isFilled) this.#drawStrip(points, clip);
      else this.#drawStrokes(points, clip);
    }
  }

  #drawStrokes(points: readonly Point[], clip: Box | null): void {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (next) this.#add(point, next, clip);
    });
  }

  #drawStrip(points: readonly Point[], clip: Box | null): void {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (points.length < 3 || points.length > 6) return;
    if (bottom - top <= THICKEST && right - left > bottom - top)
      this.#add({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 }, clip);
    else if (right - left <= THICKEST)
      this.#add({ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom }, clip);
  }

  #add(one: Point, other: Point, clip: Box | null): void {
    const isVertical = Math.abs(one.x - other.x) < STRAIGHT;
    if (!isVertical && Math.abs(one.y - other.y) >= STRAIGHT) return;
    const [at, start, end] = isVertical
      ? [(one.x + other.x) / 2, one.y, other.y]
      : [(one.y + other.y) / 2, one.x, other.x];
    const line = clipped({ isVertical, at, from: Math.min(start, end), to: Math.max(start, end) }, clip);
    if (line && line.to - line.from >= SHORTEST) this.lines.push(line);
  }
}

function clipped(line: RulingLine, clip: Box | null): RulingLine | null {
  if (!clip) return line;
  const [low, high] = line.isVertical ? [clip.left, clip.left + clip.width] : [clip.top, clip.top + clip.height];
  const [first, last] = line.isVertical ? [clip.top, clip.top + clip.height] : [clip.left, clip.left + clip.width];
  if (line.at < low - 1 || line.at > high + 1) return null;
  return { ...line, from: Math.max(line.from, first), to: Math.min(line.to, last) };
}

/** The corners of each part of a path; of a curve its end, which is enough since curves part no cells. */
function* subpaths(path: Float32Array, matrix: Matrix): Generator<readonly Point[]> {
  let points: Point[] = [];
  let index = 0;
  while (index < path.length) {
    const code = path[index];
    const length = code === CURVE ? 6 : code === QUADRATIC ? 4 : code === CLOSE ? 0 : 2;
    const x = path[index + length - 1];
    const y = path[index + length];
    if (code === MOVE || code === CURVE || code === QUADRATIC) {
      if (points.length > 1) yield points;
      points = [];
    }
    if (code === CLOSE && points[0]) points.push(points[0]);
    else if (code !== CLOSE && x !== undefined && y !== undefined) points.push(moved(matrix, x, y));
    if (code !== MOVE && code !== LINE && code !== CURVE && code !== QUADRATIC && code !== CLOSE) return;
    index += length + 1;
  }
  if (points.length > 1) yield points;
}
