import type { Box } from '../block.js';
import { bottom, right } from '../page/page-content.js';
import type { Ink } from './ink.js';

/** Dots: what is smaller is dirt, and no full stop. */
const SMALLEST = 4;

/** How many marks stand in a box: pieces of ink that touch nowhere. What only reaches into the box is no mark of its. */
export function inkMarks(ink: Ink, box: Box): number {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const end = Math.min(ink.width, Math.ceil(right(box)));
  const foot = Math.min(ink.height, Math.ceil(bottom(box)));
  const width = Math.max(0, end - left);
  const open = new Uint8Array(width * Math.max(0, foot - top));
  for (let y = top; y < foot; y += 1)
    for (let x = left; x < end; x += 1) open[(y - top) * width + x - left] = ink.dots[y * ink.width + x] ?? 0;
  let marks = 0;
  for (let at = 0; at < open.length; at += 1) if (open[at] === 1 && takenMark(open, width, at) >= SMALLEST) marks += 1;
  return marks;
}

/** Takes the mark that a dot belongs to out of the dots; how many it has. */
function takenMark(open: Uint8Array, width: number, start: number): number {
  const next = [start];
  open[start] = 0;
  let dots = 0;
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    dots += 1;
    const x = at % width;
    for (let dx = x === 0 ? 0 : -1; dx <= (x === width - 1 ? 0 : 1); dx += 1)
      for (const near of [at + dx - width, at + dx, at + dx + width]) {
        if (open[near] !== 1) continue;
        open[near] = 0;
        next.push(near);
      }
  }
  return dots;
}
