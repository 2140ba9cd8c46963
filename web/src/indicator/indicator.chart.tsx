import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { measure } from '../format.js';
import { useText } from '../text.js';
import { useNarrow } from '../ui/use-narrow.js';
import { type Indicator, isRedefined, type ReadingBar } from './indicator.rows.js';

type IndicatorChartProps = { bars: readonly ReadingBar[]; indicator: Indicator; title: string; height: number };

/** The readings of one indicator in its own unit, with the target in force and, where it differs, the initial one. */
export default function IndicatorChart({ bars, indicator, title, height }: IndicatorChartProps) {
  const text = useText();
  const narrow = useNarrow();
  const { target, initialTarget, kind } = indicator;
  const moved = initialTarget !== null && initialTarget !== target && !isRedefined(indicator);
  const end = Math.max(
    ...bars.map(({ value }) => value),
    ...[target, moved ? initialTarget : null].filter((value) => value !== null),
  );
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        margin={{ top: 44, right: 12, bottom: 4, left: 0 }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <XAxis type="number" domain={[0, end * (narrow ? 1.7 : 1.35)]} hide />
        <YAxis
          type="category"
          dataKey="label"
          width={narrow ? 104 : 220}
          interval={0}
          tickLine={false}
          stroke="var(--muted)"
        />
        <Bar dataKey="value" barSize={16} fill="var(--chart-value)" isAnimationActive={false}>
          <LabelList dataKey="valueText" position="right" className="bar-label" />
        </Bar>
        {moved && (
          <ReferenceLine
            x={initialTarget}
            stroke="var(--muted)"
            strokeDasharray="4 4"
            label={{
              value: `${text.indicator.initialTarget} ${measure(initialTarget, kind)}`,
              position: 'top',
              dy: -18,
              className: 'target-label',
            }}
          />
        )}
        {target !== null && (
          <ReferenceLine
            x={target}
            stroke="var(--ink)"
            strokeWidth={2}
            label={{
              value: `${text.indicator.target} ${measure(target, kind)}`,
              position: 'top',
              className: 'target-label',
            }}
          />
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
