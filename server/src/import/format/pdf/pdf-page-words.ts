import type { Box } from '../block.js';
import type { Turn, Word } from '../page/page-content.js';
import type { Glyph } from './pdf-page-marks.js';

/** Of the size of the letters: a wider gap parts words. */
const WORD_GAP = 0.13;
/** So far a letter may be drawn back into the one before it. */
const OVERLAP = 0.5;
const SAME_LINE = 0.15;
/** Of the size, from the foot of the letters. */
const ASCENT = 0.8;
const DESCENT = 0.2;
/** Degrees from upright or lying: more is a stamp or a watermark across the page. */
const SLANT = 8;
/** Signs of the fonts Symbol and Wingdings, which have places of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
  ['\uf0fd', '☒'],
  ['\uf0fe', '☑'],
  ['\uf0a8', '☐'],
  ['\uf06f', '☐'],
  ['\uf078', '☒'],
  ['\uf0e0', '→'],
  ['\uf0b3', '≥'],
  ['\uf0a3', '≤'],
  ['\uf02d', '-'],
  // A hyphen that is drawn is seen, whatever the font calls it: at the end of a line it may be healed later.
  ['\u00ad', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
]);

interface Piece {
  text: string;
  readonly turn: Turn;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  endX: number;
  endY: number;
}

/** Puts the letters of a page together to words; what is drawn twice, one on the other, counts once. */
export function pdfWords(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let piece: Piece | null = null;
  const end = () => {
    if (piece) words.push(word(piece));
    piece = null;
  };
  for (const glyph of glyphs) {
    const text = glyphText(glyph.text);
    const turn = turnOf(glyph.angle);
    if (text === '' || turn === null) end();
    else if (piece && continues(piece, glyph, turn)) {
      piece.text += text;
      piece.endX = glyph.endX;
      piece.endY = glyph.endY;
    } else {
      end();
      piece = { ...glyph, text, turn };
    }
  }
  end();
  return withoutDoubles(words);
}

/** Without the control letters and spaces that a font may hold. */
function glyphText(text: string): string {
  const printed = [...text].map((letter) => SIGNS.get(letter) ?? letter).join('');
  const plain = /[\ufb00-\ufb4f]/.test(printed) ? printed.normalize('NFKC') : printed;
  return plain.replace(/[\p{Cc}\p{Z}\u200b-\u200f\ufeff]/gu, '');
}

function turnOf(angle: number): Turn | null {
  const turn = Math.round(angle / 90) * 90;
  if (Math.abs(angle - turn) > SLANT) return null;
  switch ((turn + 360) % 360) {
    case 0:
      return 0;
    case 90:
      return 90;
    case 180:
      return 180;
    default:
      return 270;
  }
}

function continues(piece: Piece, glyph: Glyph, turn: Turn): boolean {
  if (piece.turn !== turn || Math.abs(piece.size - glyph.size) > piece.size * 0.3) return false;
  const [dx, dy] = [glyph.x - piece.endX, glyph.y - piece.endY];
  const [along, across] = alongAndAcross(turn, dx, dy);
  return Math.abs(across) < SAME_LINE * piece.size && along < WORD_GAP * piece.size && along > -OVERLAP * piece.size;
}

function alongAndAcross(turn: Turn, dx: number, dy: number): readonly [number, number] {
  switch (turn) {
    case 0:
      return [dx, dy];
    case 90:
      return [dy, dx];
    case 180:
      return [-dx, dy];
    default:
      return [-dy, dx];
  }
}

function word({ text, turn, size, x, y, endX, endY }: Piece): Word {
  return { text, turn, size, box: wordBox(turn, size, x, y, endX, endY) };
}

function wordBox(turn: Turn, size: number, x: number, y: number, endX: number, endY: number): Box {
  const [low, high] = [ASCENT * size, DESCENT * size];
  switch (turn) {
    case 0:
      return { left: x, top: y - low, width: Math.max(0, endX - x), height: size };
    case 180:
      return { left: endX, top: y - high, width: Math.max(0, x - endX), height: size };
    case 90:
      return { left: x - high, top: y, width: size, height: Math.max(0, endY - y) };
    default:
      return { left: x - low, top: endY, width: size, height: Math.max(0, y - endY) };
  }
}

/** Bold letters are sometimes made by drawing a word twice. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((candidate) => {
    const alike = seen.get(candidate.text) ?? [];
    const isDouble = alike.some(
      ({ box }) =>
        Math.abs(box.left - candidate.box.left) < candidate.size * 0.2 &&
        Math.abs(box.top - candidate.box.top) < candidate.size * 0.2,
    );
    if (!isDouble) seen.set(candidate.text, [...alike, candidate]);
    return !isDouble;
  });
}
