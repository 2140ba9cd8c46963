import type { BarShapeProps } from 'recharts';
import type { IndicatorStatus } from '#gql';
import type { Place } from '../place-link.js';
import { AXIS_END, endOf, withinAxis } from './target-axis.js';

/** One row of a chart in percent of the target, with every text of the drawing. */
export type PercentRow = {
  place: Place;
  label: string;
  /** Percent of the target; null = no number, `valueText` gives the reason. */
  value: number | null;
  valueText: string;
  /** What stands behind the number: "82 % · target 90 %", "raggiunti 3 su 7". */
  detail: string | null;
  /** The bounds, worst and best; null for indicators. */
  bounds: [number, number] | null;
  /** Share of the weight that is measured, 0–1; null for indicators. */
  coverage: number | null;
  status: IndicatorStatus | null;
  weightCut: string | null;
};

/** From the worst to the best possible result, as a thin line with ends, above the bar that it says more about. */
function Bounds({ from, to, middle }: { from: number; to: number; middle: number }) {
  const path = `M${from} ${middle - 6} v12 M${from} ${middle} H${to} M${to} ${middle - 6} v12`;
  return (
    <g fill="none">
      <path d={path} stroke="var(--surface)" strokeWidth={5} />
      <path d={path} stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

/**
 * The drawing of one row on its track: a bar in the colour of the outcome, and the bounds where something is missing.
 * Zero is a dot, "not measured" a dashed line.
 */
function Mark({ row, x, middle, unit }: { row: PercentRow; x: number; middle: number; unit: number }) {
  const { value, bounds, status } = row;
  const fill = status === null ? 'var(--chart-value)' : 'var(--status)';
  return (
    <g data-status={status ?? undefined}>
      <rect x={x} y={middle - 9} width={AXIS_END * unit} height={18} fill="var(--surface-soft)" />
      {value === null ? (
        <line x1={x} x2={x + 100 * unit} y1={middle} y2={middle} stroke="var(--muted)" strokeDasharray="4 4" />
      ) : (
        <rect x={x} y={middle - 9} width={withinAxis(value) * unit} height={18} fill={fill} />
      )}
      {value !== null && value <= 0 && <circle cx={x + 6} cy={middle} r={6} fill={fill} />}
      {value !== null && value > AXIS_END && (
        <path
          d={`M${x + AXIS_END * unit - 12} ${middle - 9} l12 9 l-12 9 Z`}
          fill="var(--surface)"
          stroke={fill}
          strokeWidth={2}
        />
      )}
      {bounds && bounds[1] - bounds[0] > 0.5 && (
        <Bounds from={x + bounds[0] * unit} to={x + withinAxis(bounds[1]) * unit} middle={middle} />
      )}
    </g>
  );
}

/**
 * Draws the rows in place of Recharts' bars, which extend to `endOf` their value. `drop` moves them below their names:
 * then each row has its own piece of the target's line, which would strike the names through.
 */
export function scoreMark(rows: readonly PercentRow[], drop: number) {
  return ({ x, y, width, height, index }: BarShapeProps) => {
    const row = rows[index];
    if (!row) return <g />;
    const [middle, unit] = [y + height / 2 + drop, width / endOf(row.value)];
    const target = x + 100 * unit;
    return (
      <g>
        <Mark row={row} x={x} middle={middle} unit={unit} />
        {drop > 0 && (
          <line x1={target} x2={target} y1={middle - 13} y2={middle + 13} stroke="var(--ink)" strokeWidth={3} />
        )}
      </g>
    );
  };
}
