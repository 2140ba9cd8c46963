import type PDFDocument from 'pdfkit';
import { drawable, fontRuns, type PdfFonts } from './pdf-fonts.js';

/** How a text looks. */
export interface TextStyle {
  /** Points. */
  readonly size: number;
  /** From one line to the next, in points. */
  readonly lead: number;
  readonly colour: string;
}

/** A part of a text that is all bold or not at all. */
export interface Phrase {
  readonly text: string;
  readonly isBold: boolean;
}

interface Word extends Phrase {
  readonly width: number;
}

/** Titillium's space is narrow: words stand a little further apart, as a share of the size. */
const WORD_GAP = 0.06;

/** A line of words, each with the space after it, so that a copied text does not join them. */
export interface Line {
  readonly words: readonly Word[];
  /** Without the last space. */
  readonly width: number;
}

/** Breaks texts into lines and draws them. A width is measured once. */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #widths = new Map<string, number>();

  constructor(doc: InstanceType<typeof PDFDocument>, fonts: PdfFonts) {
    this.#doc = doc;
    for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  }

  lines(phrases: readonly Phrase[], { size }: TextStyle, room: number): Line[] {
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = 0;
    for (const word of this.#words(phrases, size, room)) {
      if (words.length > 0 && used + this.#inkWidth(word, size) > room) {
        lines.push(this.#line(words, size));
        words = [];
        used = 0;
      }
      words.push(word);
      used += word.width;
    }
    if (words.length > 0 || lines.length === 0) lines.push(this.#line(words, size));
    return lines;
  }

  /** Draws a line with its top at `y`. */
  draw({ words }: Line, x: number, y: number, { size, colour }: TextStyle): void {
    let left = x;
    for (const { text, isBold, width } of words) {
      let at = left;
      for (const run of fontRuns(text, isBold)) {
        this.#doc.font(run.font).fontSize(size).fillColor(colour).text(run.text, at, y, { lineBreak: false });
        at += this.#width(run.text, isBold, size);
      }
      left += width;
    }
  }

  /** Words that fit the room; one that is longer than a line is cut where the line ends. */
  *#words(phrases: readonly Phrase[], size: number, room: number): Generator<Word> {
    for (const { text, isBold } of phrases) {
      // A number is not parted from its percent sign.
      for (const token of drawable(text).match(/[^ ]+(?: %[^ ]*)? *| +/g) ?? []) {
        for (const part of this.#cut(token, isBold, size, room)) {
          const gap = part.endsWith(' ') ? WORD_GAP * size : 0;
          yield { text: part, isBold, width: this.#width(part, isBold, size) + gap };
        }
      }
    }
  }

  *#cut(token: string, isBold: boolean, size: number, room: number): Generator<string> {
    if (this.#width(token.trimEnd(), isBold, size) <= room) return yield token;
    let part = '';
    for (const sign of token) {
      if (part !== '' && this.#width(part + sign, isBold, size) > room) {
        yield part;
        part = '';
      }
      part += sign;
    }
    yield part;
  }

  #line(words: readonly Word[], size: number): Line {
    const last = words.at(-1);
    const rest = words.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
    return { words, width: last ? rest + this.#inkWidth(last, size) : 0 };
  }

  #inkWidth({ text, isBold }: Phrase, size: number): number {
    return this.#width(text.trimEnd(), isBold, size);
  }

  #width(text: string, isBold: boolean, size: number): number {
    const key = `${isBold ? 'b' : 'r'}${size}|${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = fontRuns(text, isBold).reduce(
      (sum, run) => sum + this.#doc.font(run.font).fontSize(size).widthOfString(run.text),
      0,
    );
    this.#widths.set(key, width);
    return width;
  }
}

/** One phrase in regular type. */
export function plain(text: string): Phrase[] {
  return [{ text, isBold: false }];
}

export function bold(text: string): Phrase[] {
  return [{ text, isBold: true }];
}
