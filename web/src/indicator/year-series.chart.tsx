import {
  CartesianGrid,
  LabelList,
  type LabelProps,
  Line,
  LineChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { number } from '#format';
import type { IndicatorStatus } from '#gql';
import { useNarrow } from '#ui/table/use-narrow.js';
import { roundAxis } from './round-axis.js';

/** Target and actual of a year; null = unknown. */
export type YearPoint = {
  year: number;
  target: number | null;
  targetText: string | null;
  actual: number | null;
  actualText: string | null;
  status: IndicatorStatus;
};

type DotProps = { cx?: number; cy?: number; index?: number };

function actualDot(points: readonly YearPoint[]) {
  return ({ cx, cy, index }: DotProps) => {
    const point = index === undefined ? undefined : points[index];
    if (cx === undefined || cy === undefined || !point || point.actual === null) return <g key={index} />;
    const { year, actualText, status } = point;
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
      <g
        key={year}
        tabIndex={0}
        role="img"
        aria-label={`${year}: ${actualText}`}
        className="datum"
        data-status={status}
      >
        <circle cx={cx} cy={cy} r={7} fill="var(--status)" stroke="var(--surface)" strokeWidth={2} />
      </g>
    );
  };
}

/** Where the label of a line stands: on the side of its point that the other line does not take. */
function side({ target, actual }: YearPoint, line: 'target' | 'actual'): 'above' | 'below' {
  const isHigher = actual !== null && target !== null && actual > target;
  return (line === 'actual') === isHigher ? 'above' : 'below';
}

function label(points: readonly YearPoint[], line: 'target' | 'actual') {
  return ({ x, y, index }: Pick<LabelProps, 'x' | 'y' | 'index'>) => {
    const point = index === undefined ? undefined : points[index];
    const words = point?.[`${line}Text`];
    if (!point || !words) return null;
    return (
      <text
        x={Number(x)}
        y={Number(y) + (side(point, line) === 'above' ? -16 : 24)}
        textAnchor="middle"
        className={line === 'actual' ? 'bar-label' : 'target-label'}
      >
        {words}
      </text>
    );
  };
}

type YearSeriesChartProps = { points: readonly YearPoint[]; title: string; height: number };

/** Target and actual from year to year. */
export default function YearSeriesChart({ points, title, height }: YearSeriesChartProps) {
  const narrow = useNarrow();
  const room = narrow ? 36 : 72;
  const axis = roundAxis(points.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={[...points]}
        margin={{ top: 32, right: 16, bottom: 8, left: 8 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="year"
          padding={{ left: room, right: room }}
          stroke="var(--muted)"
          tickLine={false}
          interval={0}
        />
        <YAxis
          domain={axis.domain}
          ticks={axis.ticks}
          tickFormatter={number}
          width={narrow ? 56 : 80}
          stroke="var(--muted)"
          tickLine={false}
        />
        <Line
          dataKey="target"
          stroke="var(--ink)"
          strokeDasharray="5 4"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--ink)' }}
          activeDot={false}
          isAnimationActive={false}
        >
          <LabelList content={label(points, 'target')} />
        </Line>
        <Line
          dataKey="actual"
          stroke="var(--chart-value)"
          strokeWidth={2}
          dot={actualDot(points)}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        >
          <LabelList content={label(points, 'actual')} />
        </Line>
      </LineChart>
    </ResponsiveContainer>
  );
}
