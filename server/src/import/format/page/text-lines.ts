import type { Box } from '../block.js';
import { bottom, boxAround, right, type Turn, type Word } from './page-content.js';

/** A line of writing. */
export interface TextLine {
  readonly text: string;
  readonly words: readonly Word[];
  /** On the page. */
  readonly box: Box;
  /** As if the writing were upright. */
  readonly reading: Box;
  readonly size: number;
}

/** Of the size of the letters: parts of a word that stand closer have no space between them. */
const NO_SPACE = 0.1;
/** Of the size: how far the middle of a word may stand from that of its line, raised figures included. */
const SAME_LINE = 0.45;
const TURNS: readonly Turn[] = [0, 270, 90, 180];

/** The lines that words form, from top to bottom; upright writing first. */
export function textLines(words: readonly Word[]): TextLine[] {
  return TURNS.flatMap((turn) => turnedLines(words.filter((word) => word.turn === turn)));
}

function turnedLines(words: readonly Word[]): TextLine[] {
  const standing = words
    .map((word) => ({ word, reading: readingBox(word) }))
    .toSorted((one, other) => middle(one.reading) - middle(other.reading));
  const lines: { middle: number; size: number; words: typeof standing }[] = [];
  for (const placed of standing) {
    const last = lines.at(-1);
    const at = middle(placed.reading);
    if (last && at - last.middle <= SAME_LINE * Math.max(last.size, placed.word.size)) {
      last.words.push(placed);
      if (placed.word.size > last.size) Object.assign(last, { size: placed.word.size, middle: at });
    } else lines.push({ middle: at, size: placed.word.size, words: [placed] });
  }
  return lines.map(({ words: line }) => textLine(line.toSorted((one, other) => one.reading.left - other.reading.left)));
}

function textLine(placed: readonly { readonly word: Word; readonly reading: Box }[]): TextLine {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const { word, reading } of placed) {
    if (text !== '' && reading.left - end > NO_SPACE * word.size) text += ' ';
    text += word.text;
    end = right(reading);
  }
  const words = placed.map(({ word }) => word);
  return {
    text,
    words,
    box: boxAround(words.map(({ box }) => box)),
    reading: boxAround(placed.map(({ reading }) => reading)),
    size: Math.max(...words.map(({ size }) => size)),
  };
}

function middle(box: Box): number {
  return box.top + box.height / 2;
}

/** Turned writing as if it were upright, wherever on the page. */
function readingBox({ box, turn }: Word): Box {
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { left: box.top, top: -right(box), width: box.height, height: box.width };
    case 180:
      return { left: -right(box), top: -bottom(box), width: box.width, height: box.height };
    default:
      return { left: -bottom(box), top: box.left, width: box.height, height: box.width };
  }
}
