import type { Line, Phrase, TextStyle, Typesetter } from './pdf-text.js';

declare global {
  namespace PDFKit.Mixins {
    // What pdfkit knows and its published types do not name yet.
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
      placement?: 'Block';
      /** Left, top, right, bottom. */
      bbox?: [number, number, number, number];
    }
  }
}

export type Element = PDFKit.PDFStructureElement;

/** A4 in points, and the space that its text takes. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 539.28, top: 76, bottom: 782 };
export const TEXT_WIDTH = PAGE.right - PAGE.left;

/** The place on the page that has been reached, and the part of the structure tree that new parts join. */
export class Flow {
  readonly doc: PDFKit.PDFDocument;
  readonly type: Typesetter;
  readonly root: Element;
  y = PAGE.top;

  constructor(doc: PDFKit.PDFDocument, type: Typesetter) {
    this.doc = doc;
    this.type = type;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    doc.addPage();
  }

  /** Index of the page, from 0. */
  get page(): number {
    const { start, count } = this.doc.bufferedPageRange();
    return start + count - 1;
  }

  get room(): number {
    return PAGE.bottom - this.y;
  }

  nextPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** Goes on where `height` fits: here, or on the next page. */
  need(height: number): void {
    if (this.room < height) this.nextPage();
  }

  skip(height: number): void {
    this.y = Math.min(this.y + height, PAGE.bottom);
  }

  /** Draws what tells a reader nothing: lines, fillings, repeated headings. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** A whole text as one element of the structure, over as many pages as it takes. */
  text(tag: string, phrases: readonly Phrase[], style: TextStyle, indent = 0, parent: Element = this.root): void {
    const lines = this.type.lines(phrases, style, TEXT_WIDTH - indent);
    const element = this.doc.struct(tag);
    parent.add(element);
    for (let from = 0; from < lines.length; ) {
      const left = lines.length - from;
      // Three lines part into none that stands alone.
      this.need((left <= 3 ? left : 2) * style.lead);
      const here = lines.slice(from, from + linesThatFit(left, Math.floor(this.room / style.lead)));
      const top = this.y;
      element.add(() => this.drawLines(here, PAGE.left + indent, top, style));
      this.y = top + here.length * style.lead;
      from += here.length;
    }
    element.end();
  }

  drawLines(lines: readonly Line[], x: number, y: number, style: TextStyle): void {
    for (const [index, line] of lines.entries()) this.type.draw(line, x, y + index * style.lead, style);
  }
}

/** How many of the lines stand on this page, so that none stands alone on the next. */
function linesThatFit(lines: number, room: number): number {
  const alone = lines - room === 1 && room > 2;
  return alone ? room - 1 : Math.max(1, Math.min(lines, room));
}
