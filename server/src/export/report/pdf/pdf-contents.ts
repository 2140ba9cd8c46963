import type { Heading, Report } from '../report-block.js';
import { INK } from '../status-signs.js';
import { type Element, type Flow, PAGE, TEXT_WIDTH } from './pdf-flow.js';
import { bold, type Line, plain, type TextStyle } from './pdf-text.js';

const TITLE: TextStyle = { size: 14, lead: 24, colour: INK };
const STYLE: TextStyle = { size: 10, lead: 14, colour: INK };
const NUMBER_WIDTH = 40;

interface Entry {
  readonly heading: Heading;
  readonly lines: readonly Line[];
  /** Index of the page that the entry stands on, and its place there. */
  readonly page: number;
  readonly y: number;
}

/** Keeps the pages for the list of chapters, whose page numbers are known only at the end. */
export class Contents {
  readonly #flow: Flow;
  readonly #element: Element;
  readonly #entries: readonly Entry[];
  readonly #pages = new Map<Heading, number>();

  constructor(flow: Flow, { blocks }: Report) {
    this.#flow = flow;
    flow.nextPage();
    flow.text('P', bold('Indice'), TITLE);
    this.#element = flow.doc.struct('TOC');
    flow.root.add(this.#element);
    this.#entries = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [this.#place(block)] : [],
    );
    flow.nextPage();
  }

  /** Remembers where a heading came to stand. */
  found(heading: Heading, page: number): void {
    this.#pages.set(heading, page);
  }

  draw(): void {
    for (const entry of this.#entries) {
      this.#flow.doc.switchToPage(entry.page);
      this.#element.add(this.#flow.doc.struct('TOCI', {}, () => this.#drawEntry(entry)));
    }
    this.#element.end();
  }

  #place(heading: Heading): Entry {
    const flow = this.#flow;
    const phrases = heading.level === 1 ? bold(heading.text) : plain(heading.text);
    const lines = flow.type.lines(phrases, STYLE, TEXT_WIDTH - NUMBER_WIDTH - indent(heading));
    if (heading.level === 1) flow.skip(4);
    flow.need(lines.length * STYLE.lead);
    const entry = { heading, lines, page: flow.page, y: flow.y };
    flow.y += lines.length * STYLE.lead;
    return entry;
  }

  #drawEntry({ heading, lines, y }: Entry): void {
    const { type } = this.#flow;
    this.#flow.drawLines(lines, PAGE.left + indent(heading), y, STYLE);
    const page = this.#pages.get(heading);
    if (page === undefined) return;
    const last = y + (lines.length - 1) * STYLE.lead;
    // The space parts the number from the words when the page is read aloud.
    for (const line of type.lines(plain(` ${page + 1}`), STYLE, NUMBER_WIDTH)) {
      type.draw(line, PAGE.right - line.width, last, STYLE);
    }
  }
}

function indent({ level }: Heading): number {
  return level === 1 ? 0 : 14;
}
