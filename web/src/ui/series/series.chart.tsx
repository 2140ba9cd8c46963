import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { CartesianGrid, LabelList, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { percent } from '#format';
import { useWords } from '#words/words.js';
import { useWidth } from '../chart/use-width.js';
import { StatusSign } from '../plan/status-sign.js';
import type { YearRow } from './series.rows.js';

/** A chart of a few points needs no more than this width. */
const WIDEST = 900;
const HEIGHT = 280;
/** The least distance of two results, in CSS pixels: nearer ones are counted from the last year back, and some left out. */
const LABEL = 60;

/** Left of the line the axis, beside its ends half a label; a phone has no more room for them than they need. */
function seriesRoom(width: number, years: number) {
  const isNarrow = width < 420;
  const [axis, right, padding] = isNarrow ? [52, 4, 28] : [64, 48, 48];
  const step = (width - axis - right - 2 * padding) / Math.max(1, years - 1);
  return { axis, right, padding, every: years === 1 ? 1 : Math.max(1, Math.ceil(LABEL / Math.max(1, step))) };
}

type TickProps = { x?: number | string; y?: number | string; payload?: { index: number } };

/** A year below the axis, which leads to the same page in that year. */
function yearTick(years: readonly YearRow[], isNamed: (index: number) => boolean) {
  return ({ x = 0, y = 0, payload }: TickProps) => {
    const row = payload && years[payload.index];
    if (!row || !isNamed(payload.index)) return <g />;
    return (
      <foreignObject x={Number(x) - 40} y={Number(y)} width={80} height={32}>
        <div className="year-tick">
          <Link to="." search={({ variazione: _, ...rest }) => ({ ...rest, anno: row.year })}>
            {row.year}
            <span className="visually-hidden">{`: ${percent(row.score.value)}`}</span>
          </Link>
        </div>
      </foreignObject>
    );
  };
}

type PointProps = { cx?: number | string; cy?: number | string; index?: number };

/** A result on the line, as the sign of its outcome. */
function point(years: readonly YearRow[]) {
  return ({ cx, cy, index }: PointProps) => {
    const row = index === undefined ? undefined : years[index];
    if (!row || row.score.value === null) return <g key={index} />;
    return (
      <g key={row.year}>
        <circle cx={Number(cx)} cy={Number(cy)} r={11} fill="var(--surface)" />
        <StatusSign status={row.score.status} x={Number(cx) - 8} y={Number(cy) - 8} />
      </g>
    );
  };
}

/** A degree of achievement year by year, from 0 to 100. */
export default function SeriesChart({ years, title }: { years: readonly YearRow[]; title: string }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const place = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(place), WIDEST);
  const { axis, right, padding, every } = seriesRoom(width, years.length);
  const isNamed = (index: number) => (years.length - 1 - index) % every === 0;
  return (
    <div ref={place}>
      {width > 0 && (
        <LineChart
          data={years.map(({ year, score: { value } }, index) => ({
            ...{ year, value },
            words: isNamed(index) ? percent(value) : '',
          }))}
          width={width}
          height={HEIGHT}
          margin={{ top: 32, right, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          role="group"
          title={title}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="year"
            interval={0}
            height={36}
            padding={{ left: padding, right: padding }}
            tick={yearTick(years, isNamed)}
            tickLine={false}
            stroke="var(--muted)"
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 50, 100]}
            width={axis}
            tickFormatter={(value: number) => names.percentage(String(value))}
            axisLine={false}
            tickLine={false}
            stroke="var(--muted)"
          />
          <ReferenceLine
            y={100}
            stroke="var(--ink)"
            strokeWidth={2}
            label={{ value: text.chart.targetTick, position: 'insideTopLeft', dy: -22, className: 'target-label' }}
          />
          <Line
            dataKey="value"
            stroke="var(--muted)"
            strokeWidth={2}
            dot={point(years)}
            activeDot={false}
            isAnimationActive={false}
          >
            <LabelList dataKey="words" position="bottom" offset={14} className="bar-label" />
          </Line>
        </LineChart>
      )}
    </div>
  );
}
