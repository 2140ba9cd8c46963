import type { Heading } from '../report-block.js';
import { PAGE } from './pdf-flow.js';

/** The headings as bookmarks, each below the one it belongs to. */
export class Outline {
  readonly #path: PDFKit.PDFOutline[];

  constructor({ outline }: PDFKit.PDFDocument) {
    this.#path = [outline];
  }

  add({ level, text }: Heading, top: number): void {
    this.#path.length = Math.min(this.#path.length, level);
    const parent = this.#path.at(-1);
    // pdfkit counts `left` from the right edge.
    const place = { expanded: false, top, left: PAGE.width };
    if (parent) this.#path.push(parent.addItem(text, place));
  }
}
