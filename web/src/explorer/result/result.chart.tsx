import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { valueLabel } from '#ui/chart/value-label.js';
import { useNarrow } from '#ui/table/use-narrow.js';

/** A bar or a point: its name and its number as the screen writes them. */
export type Point = { name: string; value: number | null; valueText: string };

type ResultChartProps = {
  points: readonly Point[];
  title: string;
  line: boolean;
  /** Percent of the target, which has its line at 100. */
  percent: boolean;
  /** The word at that line. */
  target: string;
};

const ROW = 44;

type TickProps = { y?: number | string; payload?: { index: number } };

/** The names beside the bars, in at most two lines; each is read with its number. */
function nameTick(points: readonly Point[], width: number) {
  return ({ y = 0, payload }: TickProps) => {
    const point = payload && points[payload.index];
    if (!point) return <g />;
    return (
      <foreignObject x={0} y={Number(y) - ROW / 2} width={width - 12} height={ROW}>
        <div className="tick" title={point.name}>
          <span className="tick-name">{point.name}</span>
          <span className="visually-hidden">{`: ${point.valueText}`}</span>
        </div>
      </foreignObject>
    );
  };
}

/** The rows of an answer as bars; over time, as a line. */
export default function ResultChart({ points, title, line, percent, target }: ResultChartProps) {
  const narrow = useNarrow();
  const words = points.map(({ valueText }) => valueText);
  const data = points.map(({ name, value, valueText }, key) => ({ key, name, value, valueText }));
  if (line) {
    return (
      <ResponsiveContainer width="100%" height={360}>
        <LineChart
          data={data}
          margin={{ top: 24, right: 48, bottom: 8, left: 8 }}
          accessibilityLayer={false}
          title={title}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" stroke="var(--muted)" minTickGap={24} />
          <YAxis stroke="var(--muted)" width={72} tickLine={false} />
          <Line dataKey="value" stroke="var(--accent)" strokeWidth={2} dot={{ r: 4 }} isAnimationActive={false}>
            <LabelList dataKey="valueText" position="top" className="bar-label" />
          </Line>
        </LineChart>
      </ResponsiveContainer>
    );
  }
  const width = narrow ? 120 : 280;
  const values = points.map(({ value }) => value ?? 0);
  const [least, most] = [Math.min(...values, 0), Math.max(...values, percent ? 100 : 0)];
  return (
    <ResponsiveContainer width="100%" height={points.length * ROW + 48}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 20, right: narrow ? 56 : 96, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" domain={[least, most]} hide />
        <YAxis
          type="category"
          dataKey="key"
          width={width}
          interval={0}
          tick={nameTick(points, width)}
          tickLine={false}
          stroke="var(--muted)"
        />
        {percent && (
          <ReferenceLine
            x={100}
            stroke="var(--ink)"
            strokeWidth={2}
            label={{ value: target, position: 'top', className: 'target-label' }}
          />
        )}
        <Bar dataKey="value" barSize={24} fill="var(--accent)" minPointSize={1} isAnimationActive={false}>
          <LabelList content={valueLabel(words, false)} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
