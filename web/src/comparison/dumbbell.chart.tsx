import {
  Bar,
  BarChart,
  type BarShapeProps,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { nameTick } from '#ui/chart/name-tick.js';
import { AXIS_END, endOf, withinAxis } from '#ui/chart/target-axis.js';
import { valueLabel } from '#ui/chart/value-label.js';
import { statusIcons } from '#ui/plan/status.js';
import { useNarrow } from '#ui/table/use-narrow.js';
import { useWords } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';

/** A row, and its result in the other state compared; null where there is none. */
export type DumbbellRow = ComparedRow & { other: number | null };

type MarkProps = { row: DumbbellRow; x: number; middle: number; unit: number };

/** The drawing of target and result: a ring at 100 %, a disc at the result, a bar between them, the bounds behind. */
function Dumbbell({ row: { value, other, bounds, coverage, status }, x, middle, unit }: MarkProps) {
  const at = (percent: number) => x + withinAxis(percent) * unit;
  const colour = status === null ? 'var(--chart-value)' : 'var(--status)';
  return (
    <g data-status={status ?? undefined} fill="none">
      {bounds && bounds[0] < bounds[1] && (
        <rect
          x={at(bounds[0])}
          y={middle - 10}
          width={at(bounds[1]) - at(bounds[0])}
          height={20}
          fill="var(--chart-range)"
          stroke="var(--chart-range-edge)"
        />
      )}
      {value === null ? (
        <line x1={at(0)} x2={at(100)} y1={middle} y2={middle} stroke="var(--muted)" strokeDasharray="4 4" />
      ) : (
        <line x1={at(value)} x2={at(100)} y1={middle} y2={middle} stroke={colour} strokeWidth={4} />
      )}
      <circle cx={at(100)} cy={middle} r={6} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      {other !== null && other !== value && (
        <path
          d={`M${at(other)} ${middle - 8} l7 8 l-7 8 l-7 -8 Z`}
          fill="var(--surface)"
          stroke="var(--muted)"
          strokeWidth={2}
        />
      )}
      {value !== null && <circle cx={at(value)} cy={middle} r={7} fill={colour} stroke="var(--surface)" />}
      {value !== null && value > AXIS_END && (
        <path d={`M${at(AXIS_END) + 9} ${middle - 6} l7 6 l-7 6 Z`} fill={colour} />
      )}
      {coverage !== null && coverage < 1 && (
        <g strokeWidth={4}>
          <line x1={at(0)} x2={at(100)} y1={middle + 16} y2={middle + 16} stroke="var(--line)" />
          <line x1={at(0)} x2={at(coverage * 100)} y1={middle + 16} y2={middle + 16} stroke="var(--muted)" />
        </g>
      )}
    </g>
  );
}

function dumbbells(rows: readonly DumbbellRow[]) {
  return ({ x, y, width, height, index }: BarShapeProps) => {
    const row = rows[index];
    return row ? <Dumbbell row={row} x={x} middle={y + height / 2} unit={width / endOf(row.value)} /> : <g />;
  };
}

type DumbbellChartProps = { rows: readonly DumbbellRow[]; title: string; rowHeight: number };

/** The distance between target (100 %) and result, row by row. */
export default function DumbbellChart({ rows, title, rowHeight }: DumbbellChartProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const narrow = useNarrow();
  const width = narrow ? 108 : 280;
  const data = rows.map((row) => ({
    key: row.key,
    end: endOf(row.value),
  }));
  const words = rows.map(({ status, valueText }) =>
    status === null ? valueText : `${statusIcons[status]} ${valueText}`,
  );
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight + 64}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: 24, right: 8, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <XAxis
          type="number"
          domain={[0, narrow ? AXIS_END + 10 : AXIS_END + 40]}
          ticks={narrow ? [0, 50, 100] : [0, 25, 50, 75, 100]}
          tickFormatter={(value: number) => names.percentage(String(value))}
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
        <ReferenceLine
          x={100}
          stroke="var(--ink)"
          label={{ value: text.chart.targetTick, position: 'top', className: 'target-label' }}
        />
        <Bar dataKey="end" barSize={32} shape={dumbbells(rows)} isAnimationActive={false}>
          <LabelList content={valueLabel(words, narrow, 18)} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
