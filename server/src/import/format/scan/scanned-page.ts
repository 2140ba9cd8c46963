import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '../block.js';
import { withEvenDigits } from '../even-digits.js';
import { bottom, boxAround, type PageContent, type RulingLine, right, type Word } from '../page/page-content.js';
import { ruledGrids } from '../page/ruled-grid.js';
import type { Ink } from './ink.js';
import { type InkLine, inkLines } from './ink-lines.js';
import { inkMarks } from './ink-marks.js';
import { inkSkew } from './ink-skew.js';
import { cutPicture, type PagePicture, pictureInk, straightPicture, withoutBoxes } from './page-picture.js';
import { agreedWords, type FoundWord, isOpen } from './recognised-words.js';
import type { PictureKind, RecognisedWord, TextRecognition } from './text-recognition.js';

/** A page is looked at with so many; what letters are recognised by. */
export const SCAN_DOTS_PER_INCH = 300;
interface LookSetting {
  /** How much larger than at the first look. */
  readonly enlargement: number;
  /** Degrees clockwise by which writing that reads upwards is laid flat. */
  readonly turn: 0 | 90;
}

/** The second look, in which the cells and lines are recognised one by one, and the third. */
const CLOSE: LookSetting = { enlargement: 1.5, turn: 0 };
const CLOSEST: LookSetting = { enlargement: 2.2, turn: 0 };
const LYING: LookSetting = { enlargement: 1.5, turn: 90 };
const MARGIN = 24;
/** Dots: what is left of a line at the side of its cell. */
const SIDE = 3;
/** So many dots of ink in a cell are writing, and no dirt. */
const WRITTEN = 30;
/** A cell so much higher than wide may hold writing that stands on its side. */
const UPRIGHT = 2;
/** Dots: writing that is higher has more than one line. */
const HIGHEST_LINE = 110;
/** Below, the engine did not read the writing as it stands. */
const LEGIBLE = 60;

/** What is written on a picture of a page. A word is certain only where two looks at it agree. */
export async function scannedPage(
  picture: PagePicture,
  number: number,
  recognition: TextRecognition,
): Promise<PageContent> {
  const skew = inkSkew(pictureInk(picture));
  const straight = straightPicture(picture, skew);
  const ink = pictureInk(straight);
  const { scale } = straight;
  const lines = inkLines(ink, scale * 72);
  const bare = withoutBoxes(straight.canvas, lines.map(lineBox));
  const looked = ink.dots.includes(1) ? await recognition.words(bare, 'PAGE') : [];
  const ruled = lines.map((line) => inPoints(line, scale));
  const cells = ruledGrids(ruled).flatMap((grid) => grid.cells.map(({ box }) => scaled(box, scale)));
  const writing = withoutLines(ink, lines);
  const places = [...writtenCells(cells, writing), ...linesOutside(looked, cells)];
  const page = { canvas: bare, ink: writing, looked };
  const words: FoundWord[] = [];
  for (const place of places) words.push(...(await placeWords(page, place, recognition)));
  const { width, height } = straight.canvas;
  return {
    page: number,
    width: width / scale,
    height: height / scale,
    words: withEvenDigits(words).map((word) => pageWord(word, scale)),
    lines: ruled,
    shownBox: (box) => turnedBox(box, skew, width / scale, height / scale),
  };
}

function lineBox({ isVertical, at, from, to, thickness }: InkLine): Box {
  const [reach, across] = [thickness + 4, at - thickness / 2 - 2];
  return isVertical
    ? { left: across, top: from, width: reach, height: to - from }
    : { left: from, top: across, width: to - from, height: reach };
}

function inPoints({ isVertical, at, from, to }: RulingLine, scale: number): RulingLine {
  return { isVertical, at: at / scale, from: from / scale, to: to / scale };
}

function scaled({ left, top, width, height }: Box, scale: number): Box {
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}

/** Where something is written: a cell or a line of text. */
interface WrittenPlace {
  /** The cell, or the line. */
  readonly box: Box;
  /** What is written in it. */
  readonly writing: Box;
  readonly kind: PictureKind;
  readonly isCell: boolean;
  /** From where to where its lines of writing reach downwards; of text outside of tables they are not known. */
  readonly bands: readonly Band[];
}

interface Band {
  readonly from: number;
  readonly to: number;
}

function writtenCells(cells: readonly Box[], ink: Ink): WrittenPlace[] {
  return cells.flatMap((box) => {
    const found = writingIn(ink, box);
    return found ? [{ box, ...found, isCell: true }] : [];
  });
}

function withoutLines(ink: Ink, lines: readonly InkLine[]): Ink {
  const dots = ink.dots.slice();
  for (const line of lines) {
    const box = lineBox(line);
    const [left, end] = [Math.max(0, Math.floor(box.left)), Math.min(ink.width, Math.ceil(right(box)))];
    for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(ink.height, Math.ceil(bottom(box))); y += 1)
      dots.fill(0, y * ink.width + left, y * ink.width + end);
  }
  return { ...ink, dots };
}

/** The box around the ink in a cell, and whether it is one line; null = nothing is written. */
function writingIn(ink: Ink, cell: Box): Pick<WrittenPlace, 'writing' | 'kind' | 'bands'> | null {
  const [left, top] = [Math.round(cell.left) + SIDE, Math.round(cell.top) + SIDE];
  const [end, foot] = [Math.round(right(cell)) - SIDE, Math.round(bottom(cell)) - SIDE];
  const rows: number[] = [];
  let [first, last, total] = [end, left, 0];
  for (let y = Math.max(0, top); y < Math.min(ink.height, foot); y += 1) {
    let count = 0;
    for (let x = Math.max(0, left); x < Math.min(ink.width, end); x += 1) {
      if (!isFirm(ink, x, y)) continue;
      count += 1;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
    if (count > 0) rows.push(y);
    total += count;
  }
  const [high, low] = [rows[0], rows.at(-1)];
  if (total < WRITTEN || high === undefined || low === undefined) return null;
  const writing = { left: first - 2, top: high - 2, width: last - first + 5, height: low - high + 5 };
  const bands = writtenBands(rows);
  const isLine = bands.length === 1 && bands.every(({ from, to }) => to - from < HIGHEST_LINE);
  return { writing, kind: isLine ? 'LINE' : 'LINES', bands };
}

/** A dot with ink beside it and below or above it: dirt stands alone. */
function isFirm({ width, dots }: Ink, x: number, y: number): boolean {
  const at = y * width + x;
  if (dots[at] !== 1) return false;
  return (dots[at - 1] === 1 || dots[at + 1] === 1) && (dots[at - width] === 1 || dots[at + width] === 1);
}

/** The lines of writing, parted by blank rows of dots; accents and dots over letters are none. */
function writtenBands(rows: readonly number[]): Band[] {
  const parts: { from: number; to: number }[] = [];
  for (const y of rows) {
    const part = parts.at(-1);
    if (part && y - part.to <= 2) part.to = y;
    else parts.push({ from: y, to: y });
  }
  const highest = Math.max(...parts.map(({ from, to }) => to - from + 1));
  return parts.filter(({ from, to }) => to - from + 1 > highest * 0.5);
}

/** The lines of text outside of all tables. */
function linesOutside(looked: readonly RecognisedWord[], cells: readonly Box[]): WrittenPlace[] {
  const lines = new Map<string, Box>();
  for (const { box, lineBox: line } of looked)
    if (!cells.some((cell) => holds(cell, box))) lines.set(Object.values(line).join(), line);
  return [...lines.values()].map((box) => ({ box, writing: box, kind: 'LINE', isCell: false, bands: [] }));
}

function holds(cell: Box, { left, top, width, height }: Box): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= cell.left && x < right(cell) && y >= cell.top && y < bottom(cell);
}

/** A page without its lines: as a picture, as ink, and its words at the first look. */
interface BarePage {
  readonly canvas: Canvas;
  readonly ink: Ink;
  readonly looked: readonly RecognisedWord[];
}

/** The words of a cell or line: looked at closely, and compared with those of the first look. */
async function placeWords(
  { canvas, ink, looked }: BarePage,
  place: WrittenPlace,
  recognition: TextRecognition,
): Promise<FoundWord[]> {
  const first = looked.filter(({ box }) => holds(place.box, box));
  const close = await closeLook(canvas, place, CLOSE, recognition);
  const { writing, box } = place;
  const isWhole = (words: readonly RecognisedWord[]) => place.bands.every((band) => isRead(band, words));
  const known = { writing, marksIn: (word: Box) => inkMarks(ink, word), isWhole };
  const mayLie = place.isCell && box.height > UPRIGHT * box.width && writing.height > UPRIGHT * writing.width;
  if (mayLie && confidence(close) < LEGIBLE) {
    const lying = await closeLook(canvas, place, LYING, recognition);
    if (confidence(lying) > confidence(close)) return agreedWords([lying], 270, { ...known, isWhole: () => true });
  }
  const looks = [close, first];
  if (isOpen(looks, known)) looks.push(await closeLook(canvas, place, CLOSEST, recognition));
  return agreedWords(looks, 0, known);
}

function isRead({ from, to }: Band, words: readonly RecognisedWord[]): boolean {
  return words.some(({ box }) => box.top < to && bottom(box) > from);
}

function confidence(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence));
}

async function closeLook(
  canvas: Canvas,
  { writing, kind }: WrittenPlace,
  { enlargement, turn }: LookSetting,
  recognition: TextRecognition,
): Promise<RecognisedWord[]> {
  const cut = cutPicture(canvas, writing, enlargement, MARGIN, turn);
  const found = await recognition.words(cut, kind);
  const placed = ({ left, top, width, height }: Box): Box => {
    const flat = {
      left: (left - MARGIN) / enlargement,
      top: (top - MARGIN) / enlargement,
      width: width / enlargement,
      height: height / enlargement,
    };
    const box =
      turn === 0 ? flat : { left: flat.top, top: writing.height - right(flat), width: flat.height, height: flat.width };
    return { ...box, left: box.left + writing.left, top: box.top + writing.top };
  };
  return found.map((word) => ({ ...word, box: placed(word.box), lineBox: placed(word.lineBox) }));
}

function pageWord({ text, box, lineBox: line, turn, isCertain }: FoundWord, scale: number): Word {
  const place = scaled(box, 1 / scale);
  const height = (turn === 0 ? line.height : line.width) / scale;
  // A dash or a comma stands in its line, wherever in the line its ink is.
  const upright =
    turn === 0 ? { ...place, top: line.top / scale, height } : { ...place, left: line.left / scale, width: height };
  return { text, box: upright, turn, size: height, isCertain };
}

/** The box on the page as it lies askew. */
function turnedBox(box: Box, skew: number, width: number, height: number): Box {
  const [sine, cosine] = [Math.sin((skew * Math.PI) / 180), Math.cos((skew * Math.PI) / 180)];
  const corners = [
    [box.left, box.top],
    [right(box), box.top],
    [box.left, bottom(box)],
    [right(box), bottom(box)],
  ].map(([x = 0, y = 0]) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return {
      left: width / 2 + dx * cosine - dy * sine,
      top: height / 2 + dx * sine + dy * cosine,
      width: 0,
      height: 0,
    };
  });
  return boxAround(corners);
}
