/** The dark places of a picture: 1 where there is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** A dot is ink if it is so much darker than its neighbourhood, of 255. */
const DARKER = 28;
/** Of the longer side: the neighbourhood. Paper is lit unevenly, above all on photos. */
const NEIGHBOURHOOD = 1 / 50;
/** Whatever the neighbourhood: that dark is ink, also in the middle of a filled area. */
const BLACK = 60;

/** The ink of a picture of red, green, blue and opacity. */
export function inkOf(pixels: Uint8ClampedArray, width: number, height: number): Ink {
  const grey = greyOf(pixels, width * height);
  const sums = runningSums(grey, width, height);
  const reach = Math.max(8, Math.round(Math.max(width, height) * NEIGHBOURHOOD));
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, end] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const mean = boxSum(sums, width + 1, left, top, right, end) / ((right - left) * (end - top));
      const shade = grey[y * width + x] ?? 255;
      if (shade < BLACK || shade < mean - DARKER) dots[y * width + x] = 1;
    }
  }
  return { width, height, dots };
}

function greyOf(pixels: Uint8ClampedArray, count: number): Uint8Array {
  const grey = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = index * 4;
    grey[index] = ((pixels[at] ?? 255) * 77 + (pixels[at + 1] ?? 255) * 150 + (pixels[at + 2] ?? 255) * 29) >> 8;
  }
  return grey;
}

/** At each place the sum of all shades above and to the left of it, without what exceeds 32 bits: a difference of sums
 *  does not need it. */
function runningSums(grey: Uint8Array, width: number, height: number): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}

function boxSum(sums: Uint32Array, stride: number, left: number, top: number, right: number, end: number): number {
  const at = (x: number, y: number) => sums[y * stride + x] ?? 0;
  return (at(right, end) - at(left, end) - at(right, top) + at(left, top)) >>> 0;
}
