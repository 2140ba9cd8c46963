import { type Box, type Label, lanesOf, placedLabels } from '@traguardo/schema/label-places';
import { type ChartForm, EDGE, framed } from './chart-frame.js';
import type { HistoryFact, HistoryFacts } from './charted-facts.js';
import { type Drawing, fittingLines, INK, type Mark } from './drawing.js';

const PLOT = 210;
const LANE = 18;
const SIZE = 13;

/** Where days and values stand. */
interface Places {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Dated = HistoryFact & { readonly day: string };
type Span = readonly [first: string, last: string];

/**
 * Targets and values on one axis of days. An act without a day stands in its order on a strip above: its target is drawn
 * broken, from the last day that is known to the next one.
 */
export function historyDrawing(facts: HistoryFacts, form: ChartForm): Drawing {
  const { points, year } = facts;
  const targets = points.filter(({ what }) => what === 'target');
  const readings = points.filter((point): point is Dated => point.what !== 'target' && point.day !== null);
  const span = spanOf(year, points);
  const [left, right] = [EDGE, form.width - EDGE];
  const x = (day: string) => left + (right - left) * shareOf(day, span);
  const acts = targets.filter((target): target is Dated => target.day !== null && target.day >= span[0]);
  const undated = targets.filter(({ day }) => day === null).map(({ when, valueText }) => `${when}: ${valueText}`);
  const strip =
    targets.length < 2 || undated.length === 0
      ? []
      : fittingLines(`${facts.undatedText} ${undated.join(' → ')}`, right - left, SIZE, 3);
  const lanes = laned(acts, x, left, right);
  const days = laned(readings, x, left, right);
  const above = strip.length * LANE + rowsOf(lanes) * LANE + 24;
  const below = 30 + rowsOf(days) * LANE;
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values) || 1];
  return framed(facts, form, above + PLOT + below, (from) => {
    const top = from + above;
    const y = (value: number) => top + PLOT * (1 - (value - low) / (high - low || 1));
    const places: Places = { x, y, left, right, top, bottom: top + PLOT };
    return [
      ...strip.map((text, at) => words(text, left, from + (at + 1) * LANE, 'start')),
      ...lanes.flatMap(({ fact, lane, middle }) =>
        actMarks(fact, middle, from + (strip.length + lane + 1) * LANE, places),
      ),
      ...axisMarks(span, facts.language, places),
      ...levelMarks(targets, span, places),
      ...readingMarks(readings, places),
      ...valueLabels(targets, readings, span, places),
      ...days.map(({ fact, lane, middle }) =>
        words(`${fact.whatText}, ${fact.when}`, middle, places.bottom + 36 + lane * LANE, 'middle'),
      ),
    ];
  });
}

/** The plan's year, and further where a value is of a later day. */
function spanOf(year: number, points: readonly HistoryFact[]): Span {
  const last = points.reduce((latest, { day }) => (day !== null && day > latest ? day : latest), `${year}-12-31`);
  return [`${year}-01-01`, last];
}

function shareOf(day: string, [first, last]: Span): number {
  const share = (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));
  return Math.min(Math.max(share, 0), 1);
}

interface Laned {
  readonly fact: Dated;
  readonly lane: number;
  readonly middle: number;
}

/** The names of days in lanes, so that they never meet. */
function laned(facts: readonly Dated[], x: (day: string) => number, left: number, right: number): Laned[] {
  const labels = facts.map((fact) => ({ x: x(fact.day), words: nameOf(fact) }));
  const lanes = lanesOf(labels, { left, right });
  return facts.map((fact, at) => ({ fact, lane: lanes[at]?.lane ?? 0, middle: lanes[at]?.middle ?? x(fact.day) }));
}

function nameOf({ what, whatText, when }: HistoryFact): string {
  return what === 'target' ? when : `${whatText}, ${when}`;
}

const rowsOf = (lanes: readonly Laned[]) => Math.max(0, ...lanes.map(({ lane }) => lane + 1));

function words(text: string, x: number, y: number, anchor: 'start' | 'middle', bold = false): Mark {
  return { kind: 'text', x, y, text, size: SIZE, fill: bold ? INK.text : INK.muted, anchor, bold };
}

function actMarks({ day, when }: Dated, middle: number, y: number, { x, bottom }: Places): Mark[] {
  return [
    { kind: 'line', from: [x(day), y + 4], to: [x(day), bottom], stroke: INK.line, width: 1, dashed: true },
    words(when, middle, y, 'middle'),
  ];
}

/** The line of the axis, with the beginning of each quarter that has room for its name. */
function axisMarks(span: Span, language: string, { x, left, right, bottom }: Places): Mark[] {
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const years = [Number(span[0].slice(0, 4)), Number(span[1].slice(0, 4))] as const;
  const quarters = Array.from({ length: 4 * (years[1] - years[0] + 1) }, (_, at) => {
    const start = new Date(Date.UTC(years[0], at * 3, 1));
    return { day: start.toISOString().slice(0, 10), text: month.format(start) };
  }).filter(({ day }) => day <= span[1] && x(day) <= right - 30);
  return [
    { kind: 'line', from: [left, bottom], to: [right, bottom], stroke: INK.line, width: 1 },
    ...quarters.flatMap(({ day, text }): Mark[] => [
      { kind: 'line', from: [x(day), bottom], to: [x(day), bottom + 5], stroke: INK.line, width: 1 },
      words(text, x(day), bottom + 18, 'start'),
    ]),
  ];
}

interface Level {
  readonly value: number;
  readonly valueText: string;
  readonly from: string;
  readonly to: string;
  /** Whether both ends are known. */
  readonly certain: boolean;
}

const knownDay = (targets: readonly HistoryFact[]) => targets.find(({ day }) => day !== null)?.day ?? null;

/** Each target from the act that sets it to the next one. */
function levelsOf(targets: readonly HistoryFact[], [first, last]: Span): Level[] {
  return targets.flatMap(({ value, valueText, day }, at): Level[] => {
    if (value === null) return [];
    const [before, after] = [targets.slice(0, at), targets.slice(at + 1)];
    const own = at === 0 ? (day ?? first) : day;
    const end = after[0] === undefined ? last : after[0].day;
    const from = own ?? knownDay(before.toReversed()) ?? first;
    const to = end ?? knownDay(after) ?? last;
    return [{ value, valueText, from, to, certain: own !== null && end !== null }];
  });
}

function levelMarks(targets: readonly HistoryFact[], span: Span, { x, y }: Places): Mark[] {
  const levels = levelsOf(targets, span);
  return levels.flatMap(({ value, from, to, certain }, at): Mark[] => {
    const next = levels[at + 1];
    const isLast = next === undefined;
    return [
      {
        ...{ kind: 'line', from: [x(from), y(value)], to: [x(to), y(value)], stroke: INK.target },
        ...{ width: isLast ? 2.5 : 1.5, dashed: !certain && !isLast },
      },
      ...(certain && next?.from === to
        ? [
            {
              kind: 'line' as const,
              from: [x(to), y(value)] as const,
              to: [x(to), y(next.value)] as const,
              stroke: INK.target,
              width: 1.5,
            },
          ]
        : []),
    ];
  });
}

function readingMarks(readings: readonly Dated[], { x, y }: Places): Mark[] {
  const drawn = readings.flatMap(({ day, value, what }) => (value === null ? [] : [{ day, value, what }]));
  return [
    ...drawn.slice(1).map(({ day, value }, at): Mark => {
      const before = drawn[at];
      const from = before === undefined ? ([x(day), y(value)] as const) : ([x(before.day), y(before.value)] as const);
      return { kind: 'line', from, to: [x(day), y(value)], stroke: INK.value, width: 2 };
    }),
    ...drawn.map(({ day, value, what }): Mark => {
      const isFinal = what === 'actual';
      const fill = isFinal ? INK.value : INK.paper;
      return { kind: 'dot', x: x(day), y: y(value), radius: isFinal ? 7 : 5, fill, stroke: INK.value };
    }),
  ];
}

/** The values beside their dots and lines, where none meets another; the table has all of them. */
function valueLabels(
  targets: readonly HistoryFact[],
  readings: readonly Dated[],
  span: Span,
  { x, y, left, right, top, bottom }: Places,
): Mark[] {
  const around = (px: number, py: number): Box => ({ left: px - 8, right: px + 8, top: py - 8, bottom: py + 8 });
  const dots = readings.map(({ day, value }) => around(x(day), value === null ? bottom : y(value)));
  const levels = levelsOf(targets, span);
  const lines = levels.map(
    ({ value, from, to }): Box => ({ left: x(from), right: x(to), top: y(value) - 2, bottom: y(value) + 2 }),
  );
  const labels: Label[] = [
    ...readings.map(({ day, value, valueText, what }, at) => ({
      ...{ key: `reading/${at}`, words: valueText, x: x(day), y: value === null ? bottom - 10 : y(value) },
      rank: what === 'actual' ? 0 : 2,
    })),
    ...levels.map(({ value, valueText, from, to }, at) => ({
      ...{ key: `target/${at}`, words: valueText, x: (x(from) + x(to)) / 2, y: y(value), rank: 1 },
    })),
  ];
  const room = { left, right, top: top - 24, bottom };
  return placedLabels(labels, [...dots, ...lines], room).map(({ words: text, textX, textY }) =>
    words(text, textX, textY + 5, 'middle', true),
  );
}
