import type { Box } from '../block.js';
import type { RulingLine } from '../page/page-content.js';
import { type Matrix, moved, product, rounded } from './matrix.js';
import { PathLines } from './path-lines.js';

/** A printed letter: where its pen starts and ends on the page. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** The direction of the writing, in degrees clockwise. */
  readonly angle: number;
  readonly size: number;
}

/** What the drawing of a page consists of. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly RulingLine[];
  /** Letters that are drawn with no ink: the text somebody's scanner laid under a picture. */
  readonly invisible: number;
  readonly images: number;
}

/** The operators of pdf.js by name. */
export type Operators = Readonly<Record<string, number>>;

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Of a font of pdf.js, what the width of its letters depends on. */
export interface FontFacts {
  readonly fontMatrix: readonly number[] | undefined;
}

interface DrawingState {
  matrix: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  letterSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  font: FontFacts;
  size: number;
  direction: number;
  mode: number;
  clip: Box | null;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const UNKNOWN_FONT: FontFacts = { fontMatrix: undefined };
const FONT_UNIT = 0.001;
const INVISIBLE = 3;
const CLIP_ONLY = 7;

/** Follows the operators that draw a page, and keeps letters and straight lines. `base` leads from the space of the PDF
 *  to the page as it is shown. */
export function pageMarks(
  { fnArray, argsArray }: Operations,
  operators: Operators,
  base: Matrix,
  font: (name: string) => FontFacts | null,
): PageMarks {
  const drawing = new Drawing(base, font);
  const steps = drawingSteps(drawing, operators);
  fnArray.forEach((operator, index) => {
    const step = steps.get(operator);
    const values = argsArray[index];
    if (step) step(Array.isArray(values) ? values : []);
  });
  return drawing;
}

type Step = (values: readonly unknown[]) => void;

function drawingSteps(drawing: Drawing, operators: Operators): ReadonlyMap<number, Step> {
  const { state } = drawing;
  const steps: Readonly<Record<string, Step>> = {
    save: () => drawing.save(),
    restore: () => drawing.restore(),
    transform: (values) => drawing.transform(values),
    paintFormXObjectBegin: ([matrix, box]) => drawing.begin([matrix], box),
    paintFormXObjectEnd: () => drawing.restore(),
    beginAnnotation: ([, , transform, matrix]) => drawing.begin([transform, matrix], null),
    endAnnotation: () => drawing.restore(),
    clip: () => drawing.clipNext(),
    eoClip: () => drawing.clipNext(),
    constructPath: ([paint, paths, box]) =>
      drawing.drawPath(pathPaints(operators, paint), Array.isArray(paths) ? paths[0] : null, box),
    beginText: () => drawing.startText(IDENTITY),
    setTextMatrix: ([matrix]) => drawing.startText(matrixOf(matrix) ?? IDENTITY),
    moveText: ([x, y]) => drawing.moveText(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state().leading = Number(y);
      drawing.moveText(Number(x), Number(y));
    },
    nextLine: () => drawing.moveText(0, state().leading),
    setLeading: ([leading]) => {
      state().leading = -Number(leading);
    },
    setCharSpacing: ([spacing]) => {
      state().letterSpacing = Number(spacing);
    },
    setWordSpacing: ([spacing]) => {
      state().wordSpacing = Number(spacing);
    },
    setHScale: ([percent]) => {
      state().scale = Number(percent) / 100;
    },
    setTextRise: ([rise]) => {
      state().rise = Number(rise);
    },
    setTextRenderingMode: ([mode]) => {
      state().mode = Number(mode);
    },
    setFont: ([name, size]) => drawing.setFont(String(name), Number(size)),
    showText: ([glyphs]) => drawing.showText(glyphs),
    showSpacedText: ([glyphs]) => drawing.showText(glyphs),
    nextLineShowText: ([glyphs]) => {
      drawing.moveText(0, state().leading);
      drawing.showText(glyphs);
    },
    paintImageXObject: () => drawing.showImage(),
    paintInlineImageXObject: () => drawing.showImage(),
    paintImageMaskXObject: () => drawing.showImage(),
    paintImageXObjectRepeat: () => drawing.showImage(),
  };
  return new Map(
    Object.entries(steps).flatMap(([name, step]) => {
      const operator = operators[name];
      return operator === undefined ? [] : [[operator, step]];
    }),
  );
}

type Paint = 'STROKE' | 'FILL';

function pathPaints(operators: Operators, operator: unknown): Paint[] {
  const among = (...names: string[]) => names.some((name) => operators[name] === operator);
  const paints: Paint[] = [];
  if (among('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'))
    paints.push('STROKE');
  if (among('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'))
    paints.push('FILL');
  return paints;
}

class Drawing implements PageMarks {
  readonly glyphs: Glyph[] = [];
  invisible = 0;
  images = 0;
  readonly #paths = new PathLines();
  readonly #font: (name: string) => FontFacts | null;
  readonly #kept: DrawingState[] = [];
  #state: DrawingState;
  #clips = false;

  constructor(base: Matrix, font: (name: string) => FontFacts | null) {
    this.#font = font;
    this.#state = {
      matrix: base,
      textMatrix: IDENTITY,
      x: 0,
      y: 0,
      lineX: 0,
      lineY: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      rise: 0,
      leading: 0,
      font: UNKNOWN_FONT,
      size: 0,
      direction: 1,
      mode: 0,
      clip: null,
    };
  }

  get lines(): readonly RulingLine[] {
    return this.#paths.lines;
  }

  readonly state = (): DrawingState => this.#state;

  save(): void {
    this.#kept.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  transform(values: readonly unknown[]): void {
    const matrix = matrixOf(values);
    if (matrix) this.#state.matrix = product(this.#state.matrix, matrix);
  }

  /** A drawing within the drawing: it ends with `restore`. */
  begin(matrices: readonly unknown[], box: unknown): void {
    this.save();
    for (const matrix of matrices) if (isNumbers(matrix)) this.transform([...matrix]);
    this.#clipTo(box);
  }

  clipNext(): void {
    this.#clips = true;
  }

  drawPath(paints: readonly Paint[], path: unknown, box: unknown): void {
    const { matrix, clip } = this.#state;
    if (path instanceof Float32Array)
      for (const paint of paints) this.#paths.draw(path, matrix, clip, paint === 'FILL');
    if (this.#clips) this.#clipTo(box);
    this.#clips = false;
  }

  startText(matrix: Matrix): void {
    Object.assign(this.#state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  moveText(x: number, y: number): void {
    const state = this.#state;
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  }

  setFont(name: string, size: number): void {
    this.#state.font = this.#font(name) ?? UNKNOWN_FONT;
    this.#state.size = Math.abs(size);
    this.#state.direction = size < 0 ? -1 : 1;
  }

  showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs) this.#showGlyph(glyph);
  }

  showImage(): void {
    this.images += 1;
  }

  /** Vertical writing of East Asian fonts is followed as if it were horizontal: no Italian document has it. */
  #showGlyph(glyph: unknown): void {
    const state = this.#state;
    const scale = state.scale * state.direction;
    if (typeof glyph === 'number') {
      state.x -= ((glyph * state.size) / 1000) * scale;
      return;
    }
    if (!isGlyph(glyph)) return;
    const unit = state.font.fontMatrix?.[0] ?? FONT_UNIT;
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.letterSpacing;
    const start = state.x;
    state.x += (glyph.width * unit * state.size + spacing * state.direction) * scale;
    if (state.mode === INVISIBLE || state.mode === CLIP_ONLY) {
      this.invisible += glyph.unicode.trim() === '' ? 0 : 1;
      return;
    }
    this.#keepGlyph(glyph.unicode, start, state.x);
  }

  #keepGlyph(text: string, start: number, end: number): void {
    const { matrix, textMatrix, y, rise, size, clip } = this.#state;
    const whole = product(matrix, textMatrix);
    const from = moved(whole, start, y + rise);
    const to = moved(whole, end, y + rise);
    const height = size * Math.hypot(whole[2], whole[3]);
    if (height === 0 || !isWithin(clip, from, to)) return;
    const angle = (Math.atan2(whole[1], whole[0]) * 180) / Math.PI;
    const [x, top, endX, endY] = [from.x, from.y, to.x, to.y].map(rounded);
    if (x === undefined || top === undefined || endX === undefined || endY === undefined) return;
    this.glyphs.push({ text, x, y: top, endX, endY, angle, size: height });
  }

  #clipTo(box: unknown): void {
    if (!isNumbers(box)) return;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
    const { matrix, clip } = this.#state;
    const corners = [moved(matrix, x1, y1), moved(matrix, x2, y1), moved(matrix, x1, y2), moved(matrix, x2, y2)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const left = Math.max(Math.min(...xs), clip?.left ?? Number.NEGATIVE_INFINITY);
    const top = Math.max(Math.min(...ys), clip?.top ?? Number.NEGATIVE_INFINITY);
    const right = Math.min(Math.max(...xs), clip ? clip.left + clip.width : Number.POSITIVE_INFINITY);
    const bottom = Math.min(Math.max(...ys), clip ? clip.top + clip.height : Number.POSITIVE_INFINITY);
    this.#state.clip = { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  }
}

/** Whether the middle of a letter is seen. */
function isWithin(clip: Box | null, from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  if (!clip) return true;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const slack = 1;
  return (
    x >= clip.left - slack &&
    x <= clip.left + clip.width + slack &&
    y >= clip.top - slack &&
    y <= clip.top + clip.height + slack
  );
}

interface PrintedGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(glyph: unknown): glyph is PrintedGlyph {
  return (
    typeof glyph === 'object' &&
    glyph !== null &&
    'unicode' in glyph &&
    typeof glyph.unicode === 'string' &&
    'width' in glyph &&
    typeof glyph.width === 'number'
  );
}

function isNumbers(values: unknown): values is ArrayLike<number> & Iterable<number> {
  return (Array.isArray(values) || values instanceof Float32Array) && values.length >= 4;
}

function matrixOf(values: unknown): Matrix | null {
  if (!isNumbers(values)) return null;
  const [a, b, c, d, e, f] = values;
  if (f === undefined || e === undefined || a === undefined || b === undefined || c === undefined || d === undefined)
    return null;
  return [a, b, c, d, e, f];
}
