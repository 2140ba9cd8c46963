import type { ReactNode } from 'react';
import { Line, LineChart, ReferenceArea, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { number } from '#format';
import { useNarrow } from '#ui/table/use-narrow.js';
import { useWords } from '#words/words.js';
import type { HistoryPoint } from './target-history.rows.js';

/** A mark that can be focused and has an accessible name. */
function Datum({ words, children }: { words: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
    <g tabIndex={0} role="img" aria-label={words} className="datum">
      {children}
    </g>
  );
}

type DotProps = { cx?: number; cy?: number; index?: number };

/** A reading: full when it is final, hollow when it is interim; its number is beside it and in its accessible name. */
function readingDot(points: readonly HistoryPoint[]) {
  return ({ cx, cy, index }: DotProps) => {
    const point = index === undefined ? undefined : points[index];
    if (cx === undefined || cy === undefined || !point?.valueText) return <g key={index} />;
    return (
      <Datum key={point.key} words={`${point.label}: ${point.valueText}`}>
        <circle
          cx={cx}
          cy={cy}
          r={7}
          fill={point.final ? 'var(--chart-value)' : 'var(--surface)'}
          stroke="var(--chart-value)"
          strokeWidth={2}
        />
        <text x={cx} y={cy - 14} textAnchor="middle" className="bar-label">
          {point.valueText}
        </text>
      </Datum>
    );
  };
}

/** The mark of the act from which a target is in force. */
function targetDot(points: readonly HistoryPoint[]) {
  return ({ cx, cy, index }: DotProps) => {
    const point = index === undefined ? undefined : points[index];
    if (cx === undefined || cy === undefined || !point?.targetText) return <g key={index} />;
    return (
      <Datum key={point.key} words={`${point.label}: ${point.targetText}`}>
        <rect x={cx - 4} y={cy - 4} width={8} height={8} fill="var(--ink)" />
        <text x={cx} y={cy + 22} textAnchor="middle" className="target-label">
          {point.targetText}
        </text>
      </Datum>
    );
  };
}

type TickProps = { x?: number | string; y?: number | string; payload?: { index: number } };

/** The labels below the axis; in a narrow chart one word per line. */
function momentTick(points: readonly HistoryPoint[], narrow: boolean) {
  return ({ x, y, payload }: TickProps) => {
    const label = payload && points[payload.index]?.label;
    if (!label) return <g />;
    return (
      <text x={x} y={Number(y) + 4} textAnchor="middle">
        {(narrow ? label.split(' ') : [label]).map((line) => (
          <tspan key={line} x={x} dy="1.1em">
            {line}
          </tspan>
        ))}
      </text>
    );
  };
}

type TargetHistoryChartProps = {
  points: readonly HistoryPoint[];
  /** Whether the line begins at a redefinition of the indicator. */
  redefined: boolean;
  /** The limits of the target in force, where it is a range; null = it is none. */
  range: { min: number | null; max: number | null; words: string } | null;
  title: string;
  height: number;
};

/** The target as a stepped line over acts and dates, with the readings as points on it. One unit, one axis. */
export default function TargetHistoryChart({ points, redefined, range, title, height }: TargetHistoryChartProps) {
  const text = useWords('indicator');
  const narrow = useNarrow();
  const first = points[0];
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={[...points]}
        margin={{ top: 32, right: narrow ? 36 : 64, bottom: 8, left: narrow ? 8 : 24 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <XAxis
          dataKey="key"
          tick={momentTick(points, narrow)}
          height={narrow ? 64 : 30}
          interval={0}
          stroke="var(--muted)"
          tickLine={false}
          padding={narrow ? { left: 28, right: 28 } : { left: 40, right: 40 }}
        />
        <YAxis
          domain={[(least: number) => Math.min(0, least), 'auto']}
          tickFormatter={number}
          width={narrow ? 56 : 80}
          stroke="var(--muted)"
          tickLine={false}
        />
        {range !== null && (
          <ReferenceArea
            {...(range.min !== null && { y1: range.min })}
            {...(range.max !== null && { y2: range.max })}
            fill="var(--chart-range)"
            stroke="var(--chart-range-edge)"
            fillOpacity={1}
            label={{ value: range.words, position: 'insideTopLeft', className: 'target-label' }}
            ifOverflow="extendDomain"
          />
        )}
        {redefined && first && (
          <ReferenceLine
            x={first.key}
            stroke="var(--caution)"
            strokeDasharray="2 4"
            label={{ value: `◆ ${text.redefined}`, position: 'top', className: 'target-label' }}
          />
        )}
        <Line
          dataKey="target"
          type="stepAfter"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={targetDot(points)}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="value"
          stroke="none"
          dot={readingDot(points)}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
