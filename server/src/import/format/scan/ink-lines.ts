import type { RulingLine } from '../page/page-content.js';
import type { Ink } from './ink.js';

/** Inches; letters of a text have no straight strokes that long. */
const SHORTEST_ACROSS = 0.4;
const SHORTEST_DOWN = 0.28;
/** A line is no thicker: else it is a filled area. */
const THICKEST = 0.045;
/** Inches that may be missing in a line, where the scanner lost it. */
const GAP = 0.02;
/** Of its length, so much of a line is ink. Letters in a row are not: between them is paper. A line longer than words may
 *  be fainter. */
const SOLID = 0.95;
const FAINT = 0.85;
/** Of its area, so much of a thick line is ink: a row of letters of that height is half paper. */
const FILLED = 0.85;
/** Inches. */
const THIN = 0.016;
const LONGER_THAN_WORDS = 1.5;
/** Of its length: so much of what lies beside a line is blank, else it is a row of letters. */
const BLANK_BESIDE = 0.62;

/** A line as it lies in the picture: which dots are its. */
export interface InkLine extends RulingLine {
  readonly thickness: number;
}

/** The ruling lines of a picture that lies straight, in dots. */
export function inkLines(ink: Ink, dotsPerInch: number): InkLine[] {
  const turned = turnedInk(ink);
  return [
    ...linesAcross(ink, dotsPerInch, SHORTEST_ACROSS).map((line) => ({ ...line, isVertical: false })),
    ...linesAcross(turned, dotsPerInch, SHORTEST_DOWN).map((line) => ({ ...line, isVertical: true })),
  ];
}

function turnedInk({ width, height, dots }: Ink): Ink {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = dots[y * width + x] ?? 0;
  return { width: height, height: width, dots: turned };
}

interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

type LineAcross = Omit<InkLine, 'isVertical'>;

function linesAcross(ink: Ink, dotsPerInch: number, shortest: number): LineAcross[] {
  const runs: Run[] = [];
  for (let y = 0; y < ink.height; y += 1) runs.push(...rowRuns(ink, y, shortest * dotsPerInch, GAP * dotsPerInch));
  return joinedRuns(runs, THICKEST * dotsPerInch)
    .filter((line) => line.thickness <= THICKEST * dotsPerInch)
    .filter((line) => isSolid(ink, line, dotsPerInch))
    .filter((line) => isBlankBeside(ink, line, Math.ceil(0.012 * dotsPerInch)));
}

/** Long stretches of ink in a row. A line may be slightly slanted, so the rows next to it count as well. */
function rowRuns(ink: Ink, y: number, shortest: number, gap: number): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let last = -1;
  const end = () => {
    if (from >= 0 && last - from >= shortest) runs.push({ y, from, to: last + 1 });
    from = -1;
  };
  for (let x = 0; x < ink.width; x += 1) {
    if (hasInk(ink, x, y)) {
      if (from < 0) from = x;
      last = x;
    } else if (from >= 0 && x - last > gap) end();
  }
  end();
  return runs;
}

function hasInk({ width, height, dots }: Ink, x: number, y: number): boolean {
  return (
    dots[y * width + x] === 1 ||
    (y > 0 && dots[(y - 1) * width + x] === 1) ||
    (y < height - 1 && dots[(y + 1) * width + x] === 1)
  );
}

interface OpenLine {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Stretches in neighbouring rows that lie over each other are one line. */
function joinedRuns(runs: readonly Run[], thickest: number): LineAcross[] {
  const done: OpenLine[] = [];
  let open: OpenLine[] = [];
  for (const { y, from, to } of runs) {
    done.push(...open.filter((line) => y - line.bottom > 2));
    open = open.filter((line) => y - line.bottom <= 2);
    const line = open.find((other) => from < other.to && to > other.from && y - other.top <= thickest * 3);
    if (line) {
      line.from = Math.min(line.from, from);
      line.to = Math.max(line.to, to);
      line.bottom = y;
    } else open.push({ from, to, top: y, bottom: y });
  }
  return [...done, ...open].map(({ from, to, top, bottom }) => ({
    at: (top + bottom + 1) / 2,
    from,
    to,
    // The rows beside a line count as its own.
    thickness: Math.max(1, bottom - top - 1),
  }));
}

/** Whether it is no row of letters. A long line that lies a little askew is thick, and not filled. */
function isSolid(ink: Ink, line: LineAcross, dotsPerInch: number): boolean {
  if (line.to - line.from > LONGER_THAN_WORDS * dotsPerInch) return inkShare(ink, line) >= FAINT;
  const isThin = line.thickness <= THIN * dotsPerInch;
  return inkShare(ink, line) >= SOLID && (isThin || filledShare(ink, line) >= FILLED);
}

/** Of the length of a line: where there is ink. */
function inkShare(ink: Ink, { at, from, to, thickness }: LineAcross): number {
  const reach = Math.ceil(thickness / 2) + 1;
  const [top, foot] = [Math.max(0, Math.round(at - reach)), Math.min(ink.height - 1, Math.round(at + reach))];
  let inked = 0;
  for (let x = from; x < to; x += 1) {
    let y = top;
    while (y <= foot && ink.dots[y * ink.width + x] !== 1) y += 1;
    if (y <= foot) inked += 1;
  }
  return inked / (to - from);
}

/** Of the area of a line. */
function filledShare(ink: Ink, { at, from, to, thickness }: LineAcross): number {
  const [top, foot] = [Math.round(at - thickness / 2), Math.round(at + thickness / 2)];
  let inked = 0;
  for (let y = top; y < foot; y += 1) for (let x = from; x < to; x += 1) inked += ink.dots[y * ink.width + x] ?? 0;
  return inked / ((to - from) * Math.max(1, foot - top));
}

function isBlankBeside(ink: Ink, { at, from, to, thickness }: LineAcross, distance: number): boolean {
  const away = thickness / 2 + distance;
  const [above, below] = [Math.round(at - away), Math.round(at + away)];
  const inked = (y: number) => {
    if (y < 0 || y >= ink.height) return 0;
    let count = 0;
    for (let x = from; x < to; x += 1) count += ink.dots[y * ink.width + x] ?? 0;
    return count;
  };
  return Math.max(inked(above), inked(below)) <= (to - from) * (1 - BLANK_BESIDE);
}
