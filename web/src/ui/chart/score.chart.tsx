import { useRef } from 'react';
import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useWords } from '#words/words.js';
import { nameTick } from './name-tick.js';
import { scoreColumns } from './score-columns.js';
import { scoreLabel } from './score-label.js';
import { type PercentRow, scoreMark } from './score-mark.js';
import { AXIS_END, endOf } from './target-axis.js';
import { useWidth } from './use-width.js';

/** How many times its usual size the type of the page has. */
const rootScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

type ScoreChartProps = { rows: readonly PercentRow[]; title: string };

/** Percent of the target of each row on one axis, the target as a line at 100, the result and its sign beside it. */
export default function ScoreChart({ rows, title }: ScoreChartProps) {
  const text = useWords('plan');
  const { percentage } = useWords('vocabulary');
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const columns = scoreColumns(width, rootScale(), rows);
  const { stacked, names, nameWidth, results, head, rowHeight, nameHeight, drop } = columns;
  const ticks = width - names - results < 360 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  const tick = (value: number) => (value === 100 ? text.chart.targetTick : percentage(String(value)));
  return (
    <div ref={place}>
      {width > 0 && (
        <BarChart
          data={rows.map((row) => ({ key: row.place.key, end: endOf(row.value) }))}
          width={width}
          height={rows.length * rowHeight + head}
          layout="vertical"
          margin={{ top: 4, right: results, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          role="group"
          title={title}
        >
          <XAxis
            type="number"
            orientation="top"
            height={head - 4}
            domain={[0, AXIS_END]}
            ticks={ticks}
            tickFormatter={tick}
            stroke="var(--muted)"
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={names}
            interval={0}
            tick={nameTick(rows, nameWidth, nameHeight, (rowHeight - nameHeight) / 2)}
            axisLine={false}
            tickLine={false}
          />
          <Bar dataKey="end" barSize={32} shape={scoreMark(rows, drop)} isAnimationActive={false}>
            <LabelList content={scoreLabel(rows, columns)} />
          </Bar>
          {!stacked && <ReferenceLine x={100} stroke="var(--ink)" strokeWidth={3} />}
        </BarChart>
      )}
    </div>
  );
}
