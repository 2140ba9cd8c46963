import type { Canvas } from '@napi-rs/canvas';
import { fileKind } from '../../text/file-kind.js';
import type { Box } from '../block.js';
import { bottom, right } from '../page/page-content.js';
import { drawablePdf, drawnPage } from '../pdf/pdf-drawing.js';
import { blankCanvas, drawnPicture, filePicture, type PagePicture } from './page-picture.js';
import { pictureRefusal } from './picture-size.js';

/** What is to be seen of a document. */
export interface PageView {
  /** From 1. */
  readonly page: number;
  /** What is marked, in points; null = nothing. */
  readonly mark: Box | null;
  /** Whether only the mark is shown, with what is around it; else the whole page. */
  readonly isCut: boolean;
}

const PAGE_DOTS = 110;
const CUT_DOTS = 160;
/** Points around a mark that is shown alone. */
const AROUND = 24;
const FRAME = '#b35900';
const TINT = 'rgba(255, 200, 60, 0.25)';
const FRAME_WIDTH = 1.5;

/** A page of a PDF, or a picture, as PNG. Null where the document has no such page or cannot be drawn. */
export async function pageImage(bytes: Uint8Array, view: PageView): Promise<Uint8Array | null> {
  const picture = await pagePicture(bytes, view.page, view.isCut ? CUT_DOTS : PAGE_DOTS);
  if (picture === null) return null;
  if (view.mark !== null) drawMark(picture, view.mark);
  const shown = view.isCut && view.mark !== null ? cutOut(picture, view.mark) : picture.canvas;
  return new Uint8Array(await shown.encode('png'));
}

async function pagePicture(bytes: Uint8Array, page: number, dotsPerInch: number): Promise<PagePicture | null> {
  const format = fileKind(bytes)?.format;
  if (format === 'IMAGE') {
    return page === 1 && pictureRefusal(bytes) === null ? await readable(() => filePicture(bytes, dotsPerInch)) : null;
  }
  return format === 'PDF' ? await readable(() => pdfPicture(bytes, page, dotsPerInch)) : null;
}

async function pdfPicture(bytes: Uint8Array, page: number, dotsPerInch: number): Promise<PagePicture | null> {
  const document = await drawablePdf(bytes);
  try {
    if (page > document.numPages) return null;
    const { png, scale } = await drawnPage(document, page, dotsPerInch);
    return await drawnPicture(png, scale);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readable<T>(draw: () => Promise<T>): Promise<T | null> {
  try {
    return await draw();
  } catch {
    // A file of any client: what the decoders throw means that it cannot be drawn.
    return null;
  }
}

function drawMark({ canvas, scale }: PagePicture, { left, top, width, height }: Box): void {
  const context = canvas.getContext('2d');
  const [x, y, across, down] = [left, top, width, height].map((points) => points * scale);
  context.fillStyle = TINT;
  context.fillRect(x ?? 0, y ?? 0, across ?? 0, down ?? 0);
  context.strokeStyle = FRAME;
  context.lineWidth = FRAME_WIDTH * scale;
  context.strokeRect(x ?? 0, y ?? 0, across ?? 0, down ?? 0);
}

function cutOut({ canvas, scale }: PagePicture, mark: Box): Canvas {
  const left = Math.max(0, (mark.left - AROUND) * scale);
  const top = Math.max(0, (mark.top - AROUND) * scale);
  const width = Math.min(canvas.width, (right(mark) + AROUND) * scale) - left;
  const height = Math.min(canvas.height, (bottom(mark) + AROUND) * scale) - top;
  const cut = blankCanvas(width, height);
  cut.getContext('2d').drawImage(canvas, left, top, width, height, 0, 0, cut.width, cut.height);
  return cut;
}
