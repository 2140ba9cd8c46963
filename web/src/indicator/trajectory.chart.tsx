import { type Box, type Label, LETTER, lanesOf, placedLabels } from '@traguardo/schema/label-places';
import {
  CartesianGrid,
  ResponsiveContainer,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { number } from '#format';
import type { IndicatorStatus } from '#gql';
import { wrappedLines } from '#ui/chart/wrapped-lines.js';
import { ganttTicks } from '#ui/phase/gantt-axis.js';
import { useLanguage } from '#words/words.js';
import { type Trajectory, valueAxis } from './trajectory.js';

const DAY = 24 * 60 * 60 * 1000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const LANE = 20;
const PLOT = 300;

/** The room above the plot: lines of targets without a day, and lanes of acts. */
export type Above = { strip: string[]; lanes: readonly { lane: number; middle: number }[]; height: number };

const RIGHT = 40;
const LEFT = 84;

function xOf(day: string, { span }: Trajectory, width: number): number {
  const [first, last] = [numberOf(span.first), numberOf(span.last)];
  return LEFT + ((numberOf(day) - first) / (last - first)) * (width - LEFT - RIGHT);
}

/** What stands above the plot at a width: the strip of acts without a day, then the acts at their days. */
function aboveOf(trajectory: Trajectory, stripWords: string, width: number): Above {
  const { undated, acts } = trajectory;
  const sentence = undated.length === 0 ? '' : `${stripWords} ${undated.join(' → ')}`;
  const strip = wrappedLines(sentence, width - 16, (line) => line.length * 7.4);
  const lanes = lanesOf(
    acts.map(({ day, words }) => ({ x: xOf(day, trajectory, width), words })),
    { left: 8, right: width - 8 },
  );
  const rows = Math.max(0, ...lanes.map(({ lane }) => lane + 1));
  return { strip, lanes, height: strip.length * LANE + rows * LANE + 12 };
}

/** The height of the chart at a width. */
export function trajectoryHeight(trajectory: Trajectory, stripWords: string, width: number): number {
  return aboveOf(trajectory, stripWords, width).height + PLOT + 36;
}

type Places = { x: (day: string) => number; y: (value: number) => number; area: Box };

/** Where values and days stand in the drawing; null while it is not laid out. */
function usePlaces(): Places | null {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (area === undefined || xScale === undefined || yScale === undefined) return null;
  return {
    x: (day) => xScale(numberOf(day)) ?? area.x,
    y: (value) => yScale(value) ?? area.y,
    area: { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height },
  };
}

function Acts({ trajectory, above, places: { x, area } }: { trajectory: Trajectory; above: Above; places: Places }) {
  const top = area.top - above.height + above.strip.length * LANE;
  return (
    <g>
      {above.strip.map((line, index) => (
        <text key={line} x={8} y={area.top - above.height + (index + 0.8) * LANE} className="target-label">
          {line}
        </text>
      ))}
      {trajectory.acts.map(({ key, day, words, redefines }, index) => {
        const { lane = 0, middle = x(day) } = above.lanes[index] ?? {};
        const y = top + (lane + 0.8) * LANE;
        return (
          <g key={key}>
            <line
              x1={x(day)}
              x2={x(day)}
              y1={y + 4}
              y2={area.bottom}
              stroke={redefines ? 'var(--caution)' : 'var(--muted)'}
              strokeDasharray="2 4"
            />
            <text x={middle} y={y} textAnchor="middle" className="target-label">
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The targets as steps: those whose days are not known, or that are no longer in force, as thin broken lines. */
function Levels({ trajectory: { levels }, places: { x, y } }: { trajectory: Trajectory; places: Places }) {
  return levels.map(({ key, value, from, to, certain, inForce, words, label }, index) => {
    const next = levels[index + 1];
    const isStep = next !== undefined && certain && next.from === to;
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
      <g key={key} tabIndex={0} role="img" aria-label={`${label}: ${words}`} className="datum">
        <line
          x1={x(from)}
          x2={x(to)}
          y1={y(value)}
          y2={y(value)}
          stroke="var(--ink)"
          strokeWidth={inForce ? 2.5 : 1.5}
          {...(!certain && !inForce && { strokeDasharray: '6 5' })}
        />
        {isStep && (
          <line x1={x(to)} x2={x(to)} y1={y(value)} y2={y(next.value)} stroke="var(--ink)" strokeWidth={1.5} />
        )}
      </g>
    );
  });
}

type PointsProps = { trajectory: Trajectory; places: Places; status: IndicatorStatus };

/** Interim targets, readings, and where they lead. */
function Points({ trajectory, places: { x, y }, status }: PointsProps) {
  const { readings, interimTargets, projection } = trajectory;
  const last = readings.at(-1);
  return (
    <g>
      <polyline
        points={readings.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')}
        fill="none"
        stroke="var(--chart-value)"
        strokeWidth={2}
      />
      {projection && last && (
        <line
          x1={x(last.day)}
          y1={y(last.value)}
          x2={x(projection.day)}
          y2={y(projection.value)}
          stroke="var(--chart-value)"
          strokeDasharray="3 5"
          strokeWidth={2}
        />
      )}
      {interimTargets.map(({ key, day, value, words, label }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
        <g key={key} tabIndex={0} role="img" aria-label={`${label}: ${words}`} className="datum">
          <path
            d={`M${x(day)} ${y(value) - 8} l8 8 l-8 8 l-8 -8 Z`}
            fill="var(--surface)"
            stroke="var(--ink)"
            strokeWidth={2}
          />
        </g>
      ))}
      {readings.map(({ key, day, value, words, label, final }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
        <g
          key={key}
          tabIndex={0}
          role="img"
          aria-label={`${label}: ${words}`}
          className="datum"
          data-status={final ? status : undefined}
        >
          <circle
            cx={x(day)}
            cy={y(value)}
            r={7}
            fill={final ? 'var(--status)' : 'var(--surface)'}
            stroke={final ? 'var(--surface)' : 'var(--chart-value)'}
            strokeWidth={2}
          />
        </g>
      ))}
      {projection && (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
        <g tabIndex={0} role="img" aria-label={`${projection.label}: ${projection.words}`} className="datum">
          <circle
            cx={x(projection.day)}
            cy={y(projection.value)}
            r={7}
            fill="var(--surface)"
            stroke="var(--chart-value)"
            strokeDasharray="3 2"
            strokeWidth={2}
          />
        </g>
      )}
    </g>
  );
}

const around = (x: number, y: number): Box => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });

/** The words of a range, at its upper edge or, where it has none, at its lower one. */
function rangeLabel({ min, max, words }: NonNullable<Trajectory['range']>, { y, area }: Omit<Places, 'x'>): Label {
  const x = area.left + (words.length * LETTER) / 2 + 8;
  return { key: 'target/range', words, x, y: y(max ?? min ?? 0), rank: 1 };
}

/** The words of the drawing, at places where none meets another. */
function Labels({ trajectory, places: { x, y, area } }: { trajectory: Trajectory; places: Places }) {
  const { levels, readings, interimTargets, projection, range } = trajectory;
  const points = [...readings, ...interimTargets, ...(projection === null ? [] : [projection])];
  const marks = points.map(({ day, value }) => around(x(day), y(value)));
  const lines = levels.map(({ from, to, value }): Box => {
    return { left: x(from), right: x(to), top: y(value) - 2, bottom: y(value) + 2 };
  });
  const labels: Label[] = [
    ...levels.map(({ key, value, from, words, label, inForce }) => {
      const text = `${label}: ${words}`;
      return { key, words: text, x: x(from) + (text.length * LETTER) / 2 + 4, y: y(value), rank: inForce ? 1 : 2 };
    }),
    ...(range === null ? [] : [rangeLabel(range, { y, area })]),
    ...readings.toReversed().map(({ key, day, value, words, final }, index) => {
      return { key, words, x: x(day), y: y(value), rank: final ? 0 : 4 + index };
    }),
    ...(projection === null
      ? []
      : [{ key: projection.key, words: projection.words, x: x(projection.day), y: y(projection.value), rank: 3 }]),
    ...interimTargets.map(({ key, day, value, words }, index) => {
      return { key, words, x: x(day), y: y(value), rank: 100 + index };
    }),
  ];
  const room = { ...area, right: area.right + RIGHT - 4 };
  return placedLabels(labels, [...marks, ...lines], room).map(({ key, words, textX, textY }) => (
    <text
      key={key}
      x={textX}
      y={textY}
      dy="0.35em"
      textAnchor="middle"
      className={key.startsWith('target/') ? 'target-label' : 'bar-label'}
    >
      {words}
    </text>
  ));
}

function Range({ trajectory: { range }, places: { y, area } }: { trajectory: Trajectory; places: Places }) {
  if (range === null) return null;
  const top = range.max === null ? area.top : y(range.max);
  const bottom = range.min === null ? area.bottom : y(range.min);
  return (
    <rect
      className="target-range"
      x={area.left}
      y={top}
      width={area.right - area.left}
      height={Math.max(bottom - top, 2)}
      fill="var(--chart-range)"
      stroke="var(--chart-range-edge)"
    />
  );
}

function Drawing({ trajectory, above, status }: { trajectory: Trajectory; above: Above; status: IndicatorStatus }) {
  const places = usePlaces();
  if (places === null) return null;
  return (
    <>
      <Range trajectory={trajectory} places={places} />
      <Acts trajectory={trajectory} above={above} places={places} />
      <Levels trajectory={trajectory} places={places} />
      <Points trajectory={trajectory} places={places} status={status} />
      <Labels trajectory={trajectory} places={places} />
    </>
  );
}

type TrajectoryChartProps = {
  trajectory: Trajectory;
  /** The words before the targets of acts without a day. */
  stripWords: string;
  status: IndicatorStatus;
  title: string;
  width: number;
};

/** Targets, interim targets and readings of one indicator in its unit, each at its day. */
export default function TrajectoryChart({ trajectory, stripWords, status, title, width }: TrajectoryChartProps) {
  const { language } = useLanguage();
  const above = aboveOf(trajectory, stripWords, width);
  const { domain, ticks } = valueAxis(trajectory);
  const { span } = trajectory;
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <ResponsiveContainer width="100%" height={trajectoryHeight(trajectory, stripWords, width)}>
      <ScatterChart
        margin={{ top: above.height, right: RIGHT, bottom: 4, left: 4 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        {/* Without data only an axis that allows what lies beyond it takes its domain from here. */}
        <XAxis
          type="number"
          dataKey="day"
          domain={[numberOf(span.first), numberOf(span.last)]}
          allowDataOverflow
          ticks={ganttTicks(span, Math.max(2, Math.floor((width - LEFT - RIGHT) / 96))).map(numberOf)}
          tickFormatter={(day: number) => month.format(new Date(day * DAY))}
          stroke="var(--muted)"
          tickLine={false}
          tickMargin={10}
          interval={0}
        />
        <YAxis
          type="number"
          domain={domain}
          allowDataOverflow
          ticks={ticks}
          tickFormatter={number}
          width={LEFT - 4}
          stroke="var(--muted)"
          tickLine={false}
          interval={0}
        />
        <Drawing trajectory={trajectory} above={above} status={status} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
