import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useText } from '../text.js';
import { type Place, PlaceLink } from './place-link.js';
import { useNarrow } from './use-narrow.js';

/** Range, value and label share a line: the gap pulls the three bars (24, 12, 24 px) onto one centre. */
const RANGE = 24;
const VALUE = 12;
const GAP = -(RANGE + VALUE) / 2;

/** Over-achievement is drawn up to 120 %. */
const AXIS_END = 120;

type BarRow = {
  place: Place;
  label: string;
  value: number | null;
  valueText: string;
  bounds: [number, number] | null;
};

type TickProps = { y?: number | string; payload?: { index: number } };

/** The names are HTML inside the drawing: they wrap, and the keyboard reaches each datum with its number. */
function nameTick(rows: readonly BarRow[], width: number, height: number) {
  return ({ y = 0, payload }: TickProps) => {
    const row = payload && rows[payload.index];
    if (!row) return <g />;
    return (
      <foreignObject x={0} y={Number(y) - height / 2} width={width - 12} height={height}>
        <div className="tick">
          <PlaceLink place={row.place}>
            {row.label}
            <span className="visually-hidden">{`: ${row.valueText}`}</span>
          </PlaceLink>
        </div>
      </foreignObject>
    );
  };
}

const drawn = (value: number | null) => (value === null ? null : Math.min(Math.max(value, 0), AXIS_END));

/** Where the number stands: beside the target, or beyond a bar that goes beyond it. */
function endOf({ value }: BarRow): number {
  return Math.max(100, drawn(value) ?? 100);
}

type ScoreChartProps = { rows: readonly BarRow[]; title: string; rowHeight: number };

/** Percent of the target of each row on one axis, with the target at 100 and the bounds behind. */
export default function ScoreChart({ rows, title, rowHeight }: ScoreChartProps) {
  const text = useText();
  const narrow = useNarrow();
  const width = narrow ? 116 : 240;
  const data = rows.map((row) => ({ ...row, key: row.place.key, drawn: drawn(row.value), end: endOf(row) }));
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 64}>
      <BarChart
        data={data}
        layout="vertical"
        barGap={GAP}
        margin={{ top: 24, right: 8, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[0, narrow ? 200 : 140]}
          ticks={narrow ? [0, 50, 100] : [0, 25, 50, 75, 100]}
          tickFormatter={(value: number) => `${value} %`}
          stroke="var(--muted)"
          tickLine={false}
        />
        <YAxis
          type="category"
          dataKey="key"
          width={width}
          interval={0}
          tick={nameTick(rows, width, rowHeight)}
          tickLine={false}
          stroke="var(--muted)"
        />
        <Bar dataKey="bounds" barSize={RANGE} fill="var(--chart-range)" isAnimationActive={false} />
        <Bar dataKey="drawn" barSize={VALUE} fill="var(--chart-value)" isAnimationActive={false} />
        <Bar dataKey="end" barSize={RANGE} fill="none" isAnimationActive={false}>
          <LabelList dataKey="valueText" position="right" className="bar-label" />
        </Bar>
        <ReferenceLine
          x={100}
          stroke="var(--ink)"
          strokeWidth={2}
          label={{ value: text.chart.targetTick, position: 'top', className: 'target-label' }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
