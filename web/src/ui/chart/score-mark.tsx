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
  /** The bounds, worst and best; null for indicators. */
  bounds: [number, number] | null;
  /** Share of the weight that is measured, 0–1; null for indicators. */
  coverage: number | null;
  status: IndicatorStatus | null;
  weightCut: string | null;
};

/**
 * The drawing of one row: the bounds, the result on top, and below it a line as long as the measured share, so that a
 * half-reported group never looks finished. Zero is a dot, "not measured" a dashed frame.
 */
function Mark({ row, x, middle, unit }: { row: PercentRow; x: number; middle: number; unit: number }) {
  const { value, bounds, coverage, status } = row;
  const fill = status === null ? 'var(--chart-value)' : 'var(--status)';
  return (
    <g data-status={status ?? undefined}>
      {bounds && bounds[0] < bounds[1] && (
        <rect
          x={x + bounds[0] * unit}
          y={middle - 12}
          width={(bounds[1] - bounds[0]) * unit}
          height={24}
          fill="var(--chart-range)"
          stroke="var(--chart-range-edge)"
        />
      )}
      {value === null ? (
        <rect
          x={x}
          y={middle - 6}
          width={100 * unit}
          height={12}
          fill="none"
          stroke="var(--muted)"
          strokeDasharray="4 3"
        />
      ) : (
        <rect x={x} y={middle - 6} width={withinAxis(value) * unit} height={12} fill={fill} />
      )}
      {value !== null && value <= 0 && <circle cx={x + 5} cy={middle} r={5} fill={fill} />}
      {value !== null && value > AXIS_END && (
        <path
          d={`M${x + AXIS_END * unit - 10} ${middle - 10} l12 10 l-12 10 Z`}
          fill={fill}
          stroke="var(--surface)"
          strokeWidth={2}
        />
      )}
      {coverage !== null && coverage < 1 && (
        <g strokeWidth={4}>
          <line x1={x} x2={x + 100 * unit} y1={middle + 16} y2={middle + 16} stroke="var(--line)" />
          <line x1={x} x2={x + coverage * 100 * unit} y1={middle + 16} y2={middle + 16} stroke="var(--muted)" />
        </g>
      )}
    </g>
  );
}

/** Draws the rows in place of Recharts' bars, which extend to `endOf` their value. */
export function scoreMark(rows: readonly PercentRow[]) {
  return ({ x, y, width, height, index }: BarShapeProps) => {
    const row = rows[index];
    return row ? <Mark row={row} x={x} middle={y + height / 2} unit={width / endOf(row.value)} /> : <g />;
  };
}
