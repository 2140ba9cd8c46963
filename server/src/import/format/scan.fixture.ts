import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';

const FONT = createRequire(import.meta.url).resolve(
  '@fontsource/titillium-web/files/titillium-web-latin-400-normal.woff2',
);
GlobalFonts.register(readFileSync(FONT), 'Scan');

export interface ScannedSheet {
  /** Lines of text above the table. */
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the table's columns, in dots. */
  readonly widths: readonly number[];
}

const [WIDTH, HEIGHT] = [2480, 700];
const [LEFT, TOP] = [140, 120];
const LINE = 90;
const ROW = 100;

/** A sheet as a scanner gives it: a third of a page A4 at 300 dots an inch, with a ruled table. */
export function scannedSheet({ lines, rows, widths }: ScannedSheet): Canvas {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f8f6f1';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#222222';
  context.strokeStyle = '#222222';
  context.lineWidth = 3;
  context.font = '46px Scan';
  for (const [at, line] of lines.entries()) context.fillText(line, LEFT, TOP + at * LINE);
  const top = TOP + lines.length * LINE;
  for (const [down, cells] of rows.entries()) {
    let left = LEFT;
    for (const [at, cell] of cells.entries()) {
      const width = widths[at] ?? 0;
      context.strokeRect(left, top + down * ROW, width, ROW);
      context.fillText(cell, left + 20, top + down * ROW + 64);
      left += width;
    }
  }
  return canvas;
}

export function asPng(sheet: Canvas): Uint8Array {
  return new Uint8Array(sheet.toBuffer('image/png'));
}

/** A PDF of pictures without text, as a scanner writes it. */
export async function scannedPdf(sheets: readonly Canvas[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const sheet of sheets) {
    const picture = await document.embedJpg(sheet.toBuffer('image/jpeg'));
    const [width, height] = [(sheet.width * 72) / 300, (sheet.height * 72) / 300];
    document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return await document.save();
}
