import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '#words/words.js';
import { statusIcons } from '../plan/status.js';
import { useNarrow } from '../table/use-narrow.js';
import { nameTick } from './name-tick.js';
import { type PercentRow, scoreMark } from './score-mark.js';
import { AXIS_END, endOf } from './target-axis.js';
import { valueLabel } from './value-label.js';

type ScoreChartProps = { rows: readonly PercentRow[]; title: string; rowHeight: number };

/** Percent of the target of each row on one axis, with the target at 100 and the bounds behind. */
export default function ScoreChart({ rows, title, rowHeight }: ScoreChartProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const narrow = useNarrow();
  const width = narrow ? 108 : 240;
  const data = rows.map((row) => ({
    ...row,
    key: row.place.key,
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
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[0, narrow ? AXIS_END + 5 : AXIS_END + 40]}
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
        <Bar dataKey="end" barSize={32} shape={scoreMark(rows)} isAnimationActive={false}>
          <LabelList content={valueLabel(words, narrow)} />
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
