import type PDFDocument from 'pdfkit';
import { drawable, type FontName, type FontRun, fontRuns, type PdfFonts } from './pdf-fonts.js';

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

interface MeasuredRun extends FontRun {
  readonly width: number;
}

interface Word extends Phrase {
  readonly runs: readonly MeasuredRun[];
  readonly width: number;
}

/** A line of words, each with the space after it, so that a copied text does not join them. */
export interface Line {
  readonly words: readonly Word[];
  /** Without the last space. */
  readonly width: number;
}

/** Breaks texts into lines and draws them. A width is measured once. */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #measured = new Map<string, Word>();

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
    this.#doc.fillColor(colour).fontSize(size);
    let at = x;
    for (const run of lineRuns(words)) {
      this.#doc.font(run.font).text(run.text, at, y, { lineBreak: false });
      at += run.width;
    }
  }

  /** Words that fit the room; one that is longer than a line is parted at its signs, else where the line ends. */
  *#words(phrases: readonly Phrase[], size: number, room: number): Generator<Word> {
    for (const { text, isBold } of phrases) {
      // A number is not parted from its percent sign.
      for (const token of drawable(text).match(/[^ ]+(?: %[^ ]*)? *| +/g) ?? []) {
        for (const part of this.#cut(token, isBold, size, room)) {
          yield this.#word(part, isBold, size);
        }
      }
    }
  }

  *#cut(token: string, isBold: boolean, size: number, room: number): Generator<string> {
    if (this.#width(token.trimEnd(), isBold, size) <= room) return yield token;
    const parts = token.split(/(?<=[-/_.,;])(?=.)/u);
    if (parts.length > 1) {
      for (const part of parts) yield* this.#cut(part, isBold, size, room);
      return;
    }
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
    return this.#word(text, isBold, size).width;
  }

  #word(text: string, isBold: boolean, size: number): Word {
    const key = `${isBold ? 'b' : 'r'}${size}|${text}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const runs = fontRuns(text, isBold).map((run) => ({
      ...run,
      width: this.#doc.font(run.font).fontSize(size).widthOfString(run.text),
    }));
    const word = { text, isBold, runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
    this.#measured.set(key, word);
    return word;
  }
}

/** The words of a line, joined as far as one font draws them. */
function lineRuns(words: readonly Word[]): MeasuredRun[] {
  const runs: { text: string; font: FontName; width: number }[] = [];
  for (const run of words.flatMap((word) => word.runs)) {
    const last = runs.at(-1);
    if (last?.font !== run.font) runs.push({ ...run });
    else {
      last.text += run.text;
      last.width += run.width;
    }
  }
  return runs;
}

/** One phrase in regular type. */
export function plain(text: string): Phrase[] {
  return [{ text, isBold: false }];
}

export function bold(text: string): Phrase[] {
  return [{ text, isBold: true }];
}
