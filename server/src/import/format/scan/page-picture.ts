import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Box } from '../block.js';
import { type Ink, inkOf } from './ink.js';

/** A page as a picture. */
export interface PagePicture {
  readonly canvas: Canvas;
  /** Dots for each point of the page. */
  readonly scale: number;
}

/** The points of the longer side of a sheet A4: what a picture that does not say its size is taken for. */
const SHEET = 842;
/** The longer side of a picture in dots: A4 at 300 dots an inch, A3 at as many. */
const LONGEST = 4961;
const WHITE = '#ffffff';

/** A picture file as a page: dots an inch are reckoned as if it were a sheet A4. Throws where it cannot be read. */
export async function filePicture(bytes: Uint8Array, dotsPerInch: number): Promise<PagePicture> {
  const image = await loadImage(bytes);
  const longer = Math.max(image.width, image.height);
  const wanted = Math.min(LONGEST, (SHEET * dotsPerInch) / 72);
  const ratio = wanted / longer;
  const canvas = blankCanvas(image.width * ratio, image.height * ratio);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, scale: wanted / SHEET };
}

/** The drawing of a page, with so many dots for each of its points. */
export async function drawnPicture(png: Uint8Array, scale: number): Promise<PagePicture> {
  const image = await loadImage(png);
  const canvas = blankCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { canvas, scale };
}

export function blankCanvas(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  context.fillStyle = WHITE;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** How many dots for each point a page of that size is drawn with. */
export function drawingScale(width: number, height: number, dotsPerInch: number): number {
  return Math.min(dotsPerInch / 72, LONGEST / Math.max(width, height));
}

/** The picture turned back by so many degrees about its middle. */
export function straightPicture({ canvas, scale }: PagePicture, skew: number): PagePicture {
  if (skew === 0) return { canvas, scale };
  const straight = blankCanvas(canvas.width, canvas.height);
  const context = straight.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((-skew * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return { canvas: straight, scale };
}

export function pictureInk({ canvas }: PagePicture): Ink {
  const { width, height } = canvas;
  return inkOf(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height);
}

/** A part of a picture, enlarged, on a white margin. */
export function cutPicture(
  canvas: Canvas | Image,
  box: Box,
  enlargement: number,
  margin: number,
  turn: 0 | 90 | 270,
): Canvas {
  const [width, height] = [box.width * enlargement, box.height * enlargement];
  const isTurned = turn !== 0;
  const cut = blankCanvas((isTurned ? height : width) + 2 * margin, (isTurned ? width : height) + 2 * margin);
  const context = cut.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.translate(cut.width / 2, cut.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(canvas, box.left, box.top, box.width, box.height, -width / 2, -height / 2, width, height);
  return cut;
}

/** A copy of the picture without what lies in the boxes. */
export function withoutBoxes(canvas: Canvas, boxes: readonly Box[]): Canvas {
  const copy = blankCanvas(canvas.width, canvas.height);
  const context = copy.getContext('2d');
  context.drawImage(canvas, 0, 0);
  for (const { left, top, width, height } of boxes) context.fillRect(left, top, width, height);
  return copy;
}
