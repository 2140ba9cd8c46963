import { createIsomorphicCanvasFactory, getDocumentProxy, renderPageAsImage } from 'unpdf';
import { drawingScale } from '../scan/page-picture.js';
import type { PdfDocument } from './pdf-pages.js';

/** Dots of one picture inside of a PDF: A3 in colour at 600 dots an inch. A larger one is left out of its page. */
const LARGEST_PICTURE = 70_000_000;

export interface DrawnPage {
  readonly png: Uint8Array;
  /** Dots for each point of the page. */
  readonly scale: number;
}

const canvasImport = () => import('@napi-rs/canvas');

/** Opens a PDF whose pages are to be drawn. Throws what pdf.js throws where it cannot. */
export async function drawablePdf(bytes: Uint8Array): Promise<PdfDocument> {
  const CanvasFactory = await createIsomorphicCanvasFactory(canvasImport);
  // pdf.js takes the bytes away from who hands them over.
  return await getDocumentProxy(new Uint8Array(bytes), {
    CanvasFactory,
    useSystemFonts: false,
    verbosity: 0,
    maxImageSize: LARGEST_PICTURE,
  });
}

/** A page as a viewer shows it, as PNG. */
export async function drawnPage(document: PdfDocument, number: number, dotsPerInch: number): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = drawingScale(width, height, dotsPerInch);
  const png = await renderPageAsImage(document, number, { canvasImport, scale });
  page.cleanup();
  return { png: new Uint8Array(png), scale };
}
