import type { PageContent } from '../page/page-content.js';
import type { ReadingProgress } from '../reading-progress.js';
import { drawnPicture } from '../scan/page-picture.js';
import { SCAN_DOTS_PER_INCH, scannedPage } from '../scan/scanned-page.js';
import { type TextRecognition, textRecognition } from '../scan/text-recognition.js';
import { drawablePdf, drawnPage } from './pdf-drawing.js';
import type { PdfDocument } from './pdf-pages.js';

/** The pages of a PDF that are pictures of writing. What reads them starts with the first one. */
export class PdfScan {
  private document: PdfDocument | null = null;
  private recognition: TextRecognition | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly onProgress: ReadingProgress,
  ) {}

  /** What is written on each page; one that cannot be drawn is left out. */
  async pages(numbers: readonly number[]): Promise<ReadonlyMap<number, PageContent>> {
    const read = new Map<number, PageContent>();
    if (numbers.length > 0) this.onProgress({ part: 'SCAN', done: 0, total: numbers.length });
    for (const [at, number] of numbers.entries()) {
      const page = await this.page(number);
      if (page !== null) read.set(number, page);
      this.onProgress({ part: 'SCAN', done: at + 1, total: numbers.length });
    }
    return read;
  }

  async close(): Promise<void> {
    await this.document?.loadingTask.destroy();
    await this.recognition?.close();
  }

  private async page(number: number): Promise<PageContent | null> {
    const picture = await this.drawn(number);
    if (picture === null) return null;
    this.recognition ??= await textRecognition();
    return await scannedPage(picture, number, this.recognition);
  }

  private async drawn(number: number) {
    try {
      this.document ??= await drawablePdf(this.bytes);
      const { png, scale } = await drawnPage(this.document, number, SCAN_DOTS_PER_INCH);
      return await drawnPicture(png, scale);
    } catch {
      // A page of any client's file: what pdf.js throws means that it cannot be drawn.
      return null;
    }
  }
}
