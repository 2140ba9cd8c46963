import type { IndicatorStatus } from '@traguardo/schema/vocabulary';
import type { ChartFacts, ChartFrame, HistoryFact, HistoryFacts, ScoreFact, ScoreFacts } from './charted-facts.js';
import { type Drawing, fittingLines, INK, type Mark } from './drawing.js';

const EDGE = 24;

/** How a chart is drawn: how wide, and whether title and source stand in it or around it. */
export interface ChartForm {
  readonly width: number;
  readonly framed: boolean;
}

/** On its own, as a picture that says everything. */
export const WHOLE: ChartForm = { width: 960, framed: true };

/** Colour and sign of each outcome, so that neither is needed alone. */
const OUTCOMES: Readonly<Record<IndicatorStatus, { colour: string; sign: string }>> = {
  ACHIEVED: { colour: '#0066cc', sign: '●' },
  PARTIAL: { colour: '#b35900', sign: '◐' },
  MISSED: { colour: '#7a0019', sign: '✕' },
  NOT_REPORTED: { colour: '#5d7083', sign: '○' },
  NOT_MEASURABLE: { colour: '#5d7083', sign: '–' },
};

export function chartDrawing(facts: ChartFacts, form: ChartForm): Drawing {
  return facts.kind === 'scores' ? scoreDrawing(facts, form) : historyDrawing(facts, form);
}

/** Title, note and source around what is drawn between them. */
function framed(
  frame: ChartFrame,
  { width, framed: isFramed }: ChartForm,
  height: number,
  draw: (top: number) => readonly Mark[],
): Drawing {
  const title = `${frame.title}. ${frame.source}`;
  if (!isFramed) return { width, height: height + EDGE, title, marks: draw(EDGE / 2) };
  const titles = fittingLines(frame.title, width - 2 * EDGE, 22, 2);
  const notes = frame.note === null ? [] : fittingLines(frame.note, width - 2 * EDGE, 15, 2);
  const sources = fittingLines(frame.source, width - 2 * EDGE, 13, 2);
  const notesTop = EDGE + titles.length * 28;
  const top = notesTop + notes.length * 20 + 16;
  const sourcesTop = top + height + 24;
  const lines = (texts: readonly string[], from: number, size: number, step: number, fill: string, bold = false) =>
    texts.map((text, at): Mark => ({ kind: 'text', x: EDGE, y: from + (at + 1) * step - 6, text, size, fill, bold }));
  return {
    width,
    height: sourcesTop + sources.length * 18 + 12,
    title,
    marks: [
      ...lines(titles, EDGE, 22, 28, INK.text, true),
      ...lines(notes, notesTop, 15, 20, INK.muted),
      ...draw(top),
      ...lines(sources, sourcesTop, 13, 18, INK.muted),
    ],
  };
}

/** The part of the width that the names take. */
const NAMES = 0.36;
const ROW = 46;
/** In a narrow chart a name takes more lines. */
const NARROW = { width: 600, row: 62, lines: 4 };
/** The axis ends beyond the target, so that its line stands free. */
const AXIS = 110;

function scoreDrawing(facts: ScoreFacts, form: ChartForm): Drawing {
  const edge = form.framed ? EDGE : 0;
  const names = edge + form.width * NAMES;
  const left = names + 12;
  const scale = (form.width - edge - 110 - left) / AXIS;
  const isNarrow = form.width < NARROW.width;
  const [row, lines] = isNarrow ? [NARROW.row, NARROW.lines] : [ROW, 2];
  const height = facts.rows.length * row + 24;
  return framed(facts, form, height, (top) => {
    const target = left + 100 * scale;
    return [
      { kind: 'text', x: target, y: top + 8, text: 'target', size: 13, fill: INK.muted, anchor: 'middle' },
      { kind: 'line', from: [left, top + 16], to: [left, top + height], stroke: INK.line, width: 1 },
      ...facts.rows.flatMap((fact, at) =>
        scoreRow(fact, top + 24 + at * row, { names, room: form.width * NAMES, left, scale, row, lines }),
      ),
      { kind: 'line', from: [target, top + 14], to: [target, top + height], stroke: INK.target, width: 2 },
    ];
  });
}

interface ScoreAxis {
  /** Where the names end, and their room. */
  readonly names: number;
  readonly room: number;
  /** Where the bars begin, and the room of a percent. */
  readonly left: number;
  readonly scale: number;
  /** The height of a row, and the most lines of its name. */
  readonly row: number;
  readonly lines: number;
}

function scoreRow(
  { label, value, valueText, status }: ScoreFact,
  top: number,
  { names: nameEnd, room, left, scale, row, lines }: ScoreAxis,
): Mark[] {
  const middle = top + row / 2 - 4;
  const { colour, sign } = OUTCOMES[status ?? 'NOT_MEASURABLE'];
  const names = fittingLines(label, room, 14, lines);
  const end = value === null ? left : left + Math.min(value, AXIS) * scale;
  return [
    ...names.map(
      (text, at): Mark => ({
        kind: 'text',
        x: nameEnd,
        y: middle + 5 + (at - (names.length - 1) / 2) * 15.5,
        text,
        size: 14,
        fill: INK.text,
        anchor: 'end',
      }),
    ),
    value === null
      ? { kind: 'line', from: [left, middle], to: [left + 100 * scale, middle], stroke: colour, width: 2, dashed: true }
      : { kind: 'rect', x: left, y: middle - 11, width: Math.max(end - left, 2), height: 22, fill: colour },
    {
      kind: 'text',
      // A number at the line of the target stands beyond it.
      x: value === null ? left + 104 * scale : Math.max(end, value > 80 ? left + 100 * scale : 0) + 8,
      y: middle + 5,
      text: `${sign} ${valueText}`,
      size: 14,
      fill: INK.text,
      bold: true,
    },
  ];
}

const PLOT = 210;

function historyDrawing(facts: HistoryFacts, form: ChartForm): Drawing {
  const { points } = facts;
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(...values, 0)];
  const span = high - low || 1;
  const step = (form.width - 2 * EDGE) / Math.max(points.length, 1);
  return framed(facts, form, PLOT + 76, (top) => {
    const yOf = (value: number) => top + 24 + (PLOT - 24) * (1 - (value - low) / span);
    const xOf = (at: number) => EDGE + step * (at + 0.5);
    return [
      { kind: 'line', from: [EDGE, yOf(low)], to: [form.width - EDGE, yOf(low)], stroke: INK.line, width: 1 },
      ...targetSteps(points, xOf, yOf, step),
      ...points.flatMap((point, at) =>
        pointMarks(point, xOf(at), point.value === null ? null : yOf(point.value), top, step),
      ),
    ];
  });
}

/** The target as a line from the act that set it to the next, and on to the values. */
function targetSteps(
  points: readonly HistoryFact[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
  step: number,
): Mark[] {
  return points.flatMap((point, at): Mark[] => {
    if (point.what !== 'target' || point.value === null) return [];
    const next = points.findIndex((other, place) => place > at && other.what === 'target');
    const end = next < 0 ? xOf(points.length - 1) + step / 2 : xOf(next);
    const y = yOf(point.value);
    const after = next < 0 ? null : (points[next]?.value ?? null);
    const down: Mark[] =
      after === null
        ? []
        : [{ kind: 'line', from: [end, y], to: [end, yOf(after)], stroke: INK.target, width: 2, dashed: true }];
    return [{ kind: 'line', from: [xOf(at), y], to: [end, y], stroke: INK.target, width: 2 }, ...down];
  });
}

function pointMarks(point: HistoryFact, x: number, y: number | null, top: number, step: number): Mark[] {
  const { what, when, whatText, valueText } = point;
  const base = top + PLOT + 20;
  const label = (text: string, at: number, bold: boolean): Mark => ({
    kind: 'text',
    x,
    y: at,
    text,
    size: 13,
    fill: bold ? INK.text : INK.muted,
    bold,
    anchor: 'middle',
  });
  const below = [...fittingLines(whatText, step - 8, 13, 1), ...fittingLines(when, step - 8, 13, 2)];
  const written = y ?? top + PLOT - 12;
  return [
    ...(y === null
      ? []
      : [
          {
            kind: 'dot' as const,
            ...{ x, y, radius: what === 'actual' ? 7 : 5 },
            fill: what === 'target' ? INK.paper : INK.value,
            stroke: what === 'target' ? INK.target : INK.value,
          },
        ]),
    // Beside the line that comes down to a target.
    { ...label(valueText, written - 12, true), ...(what === 'target' && y !== null && { x: x + 8, anchor: 'start' }) },
    ...below.map((text, at) => label(text, base + at * 17, false)),
  ];
}
