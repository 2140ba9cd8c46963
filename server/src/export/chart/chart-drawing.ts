import type { IndicatorStatus } from '@traguardo/schema/vocabulary';
import { type ChartForm, EDGE, framed } from './chart-frame.js';
import type { ChartFacts, ScoreFact, ScoreFacts } from './charted-facts.js';
import { type Drawing, fittingLines, INK, type Mark } from './drawing.js';
import { historyDrawing } from './history-drawing.js';

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
