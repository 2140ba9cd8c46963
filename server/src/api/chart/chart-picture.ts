import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { type Drawing, INK, type Mark } from '../../export/chart/drawing.js';

/** Dots for each unit of a drawing: sharp on every screen. */
const DENSITY = 2;
const FAMILY = 'Traguardo Chart';
const FILES = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'];

let fonts: Promise<void> | null = null;

/** The fonts out of their npm package, once. */
function loadedFonts(): Promise<void> {
  fonts ??= Promise.all(
    FILES.map(async (name) => {
      const file = import.meta.resolve(`@fontsource/titillium-web/files/titillium-web-${name}-normal.woff2`);
      GlobalFonts.register(await readFile(fileURLToPath(file)), FAMILY);
    }),
  ).then(() => undefined);
  return fonts;
}

/** The drawing as PNG. */
export async function chartPicture({ width, height, marks }: Drawing): Promise<Uint8Array> {
  await loadedFonts();
  const canvas = createCanvas(width * DENSITY, height * DENSITY);
  const context = canvas.getContext('2d');
  context.scale(DENSITY, DENSITY);
  context.fillStyle = INK.paper;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paint(context, mark);
  return new Uint8Array(await canvas.encode('png'));
}

function paint(context: SKRSContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'rect':
      context.fillStyle = mark.fill;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width;
      context.setLineDash(mark.dashed === true ? [4, 4] : []);
      context.beginPath();
      context.moveTo(...mark.from);
      context.lineTo(...mark.to);
      context.stroke();
      return;
    case 'dot':
      context.setLineDash([]);
      context.lineWidth = 2;
      context.fillStyle = mark.fill;
      context.strokeStyle = mark.stroke;
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
      return;
    case 'text':
      context.fillStyle = mark.fill;
      context.font = `${mark.bold === true ? 600 : 400} ${mark.size}px '${FAMILY}', sans-serif`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
      context.fillText(mark.text, mark.x, mark.y);
  }
}
