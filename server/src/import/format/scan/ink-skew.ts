import type { Ink } from './ink.js';

/** Degrees to either side that are tried: pages lie on the glass a little askew, photos more. */
const WIDEST = 4;
const COARSE = 0.25;
const FINE = 0.05;
/** About so many dots of ink tell the angle. */
const SAMPLE = 60_000;

/** By how many degrees clockwise the lines of a page are turned: turned back, they gather in fewest rows. */
export function inkSkew(ink: Ink): number {
  const sample = sampledInk(ink);
  const coarse = best(sample, ink, steps(-WIDEST, WIDEST, COARSE));
  return best(sample, ink, steps(coarse - COARSE, coarse + COARSE, FINE));
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function best(sample: Int32Array, { width, height }: Ink, angles: readonly number[]): number {
  const scored = angles.map((angle) => ({ angle, score: gathering(sample, width, height, angle) }));
  const top = Math.max(...scored.map(({ score }) => score));
  // Where nothing tells, the smallest angle does least harm.
  const equal = scored.filter(({ score }) => score >= top * 0.9999);
  return equal.toSorted((one, other) => Math.abs(one.angle) - Math.abs(other.angle))[0]?.angle ?? 0;
}

/** How much ink gathers in few rows if the page is turned back. */
function gathering(sample: Int32Array, width: number, height: number, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Float64Array(height + 2 * width);
  for (let index = 0; index < sample.length; index += 2) {
    const row = Math.round((sample[index + 1] ?? 0) - (sample[index] ?? 0) * slope) + width;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** Places of ink: x, y, x, y … */
function sampledInk({ width, height, dots }: Ink): Int32Array {
  const total = dots.reduce((sum, dot) => sum + dot, 0);
  const every = Math.max(1, Math.floor(total / SAMPLE));
  const sample: number[] = [];
  let seen = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x] !== 1) continue;
      seen += 1;
      if (seen % every === 0) sample.push(x, y);
    }
  }
  return Int32Array.from(sample);
}
