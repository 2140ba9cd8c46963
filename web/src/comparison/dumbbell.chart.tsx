import { Bar, BarChart, type BarShapeProps, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS_END, withinAxis } from '#ui/chart/target-axis.js';
import { PlaceLink } from '#ui/place-link.js';
import { StatusSign } from '#ui/plan/status-sign.js';
import { useWords } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';
import { AXIS_HEIGHT, type DumbbellLayout, NUMBER_LINE, numberLines, TOP } from './dumbbell-layout.js';

/** A row, what its numbers say, and its result in the other state compared; null where there is none. */
export type DumbbellRow = ComparedRow & {
  detail: string | null;
  other: { value: number | null; words: string } | null;
};

type MarkProps = { row: DumbbellRow; at: (percent: number) => number; middle: number };

/** From the worst to the best possible result. */
function Bounds({ bounds: [worst, best], at, middle }: { bounds: [number, number] } & Omit<MarkProps, 'row'>) {
  const [from, to] = [at(worst), at(best)];
  const path = `M${from} ${middle + 9} v6 M${from} ${middle + 12} H${to} M${to} ${middle + 9} v6`;
  return <path d={path} fill="none" stroke="var(--muted)" strokeWidth={1.5} />;
}

/** The drawing of one row: a bar from the target, at 100 %, to the result in the colour of the outcome. */
function Mark({ row: { value, other, bounds, status }, at, middle }: MarkProps) {
  const colour = status === null ? 'var(--chart-value)' : 'var(--status)';
  return (
    <g data-status={status ?? undefined} fill="none">
      <line x1={at(0)} x2={at(AXIS_END)} y1={middle} y2={middle} stroke="var(--line)" />
      {value === null ? (
        <line x1={at(0)} x2={at(100)} y1={middle} y2={middle} stroke="var(--muted)" strokeDasharray="4 4" />
      ) : (
        <line x1={at(value)} x2={at(100)} y1={middle} y2={middle} stroke={colour} strokeWidth={5} />
      )}
      {bounds && bounds[1] - bounds[0] > 0.5 && <Bounds bounds={bounds} at={at} middle={middle} />}
      <circle cx={at(100)} cy={middle} r={6} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      {other?.value != null && other.value !== value && (
        <path
          d={`M${at(other.value)} ${middle - 8} l7 8 l-7 8 l-7 -8 Z`}
          fill="var(--surface)"
          stroke="var(--muted)"
          strokeWidth={2}
        />
      )}
      {value !== null && <circle cx={at(value)} cy={middle} r={7} fill={colour} stroke="var(--surface)" />}
      {value !== null && value > AXIS_END && (
        <path d={`M${at(AXIS_END) + 9} ${middle - 6} l7 6 l-7 6 Z`} fill={colour} />
      )}
    </g>
  );
}

/** The result beside its bar, with the raw values and the other state in smaller lines. */
function Numbers({ row, x, y, room }: { row: DumbbellRow; x: number; y: number; room: number }) {
  const { status, valueText } = row;
  const lines = numberLines(row, room);
  const top = y - (lines.length * NUMBER_LINE) / 2;
  return (
    <>
      {status && <StatusSign status={status} x={x} y={top - 8} />}
      <text x={status === null ? x : x + 22} y={top} dy="0.35em" className="bar-label">
        {valueText}
      </text>
      <text y={top + 5} className="compared-numbers">
        {lines.map((line) => (
          <tspan key={line} x={x} dy={NUMBER_LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

type RowProps = { row: DumbbellRow; x: number; y: number; unit: number; layout: DumbbellLayout };

/** One row: its name as a link that the keyboard reaches, its drawing and its numbers. */
function Row({ row, x, y, unit, layout }: RowProps) {
  const { stacked, nameWidth, nameHeight, middle, numberRoom: room } = layout;
  const at = (percent: number) => x + withinAxis(percent) * unit;
  const lines = numberLines(row, room).length;
  const below = middle + 26 + (lines * NUMBER_LINE) / 2;
  const numbersAt = stacked ? { x, y: y + below, room } : { x: at(AXIS_END) + 20, y: y + middle, room };
  return (
    <g>
      <foreignObject
        x={0}
        y={stacked ? y : y + middle - nameHeight / 2}
        width={stacked ? nameWidth : nameWidth - 12}
        height={nameHeight}
      >
        <div className="compared-name">
          <PlaceLink place={row.place}>
            {row.label}
            <span className="visually-hidden">{`: ${row.valueText}`}</span>
          </PlaceLink>
          {row.weightCut && <span className="tick-cut">{row.weightCut}</span>}
        </div>
      </foreignObject>
      <Mark row={row} at={at} middle={y + middle} />
      <Numbers row={row} {...numbersAt} />
    </g>
  );
}

function rowShapes(rows: readonly DumbbellRow[], layout: DumbbellLayout) {
  return ({ x, y, width, height, index }: BarShapeProps) => {
    const row = rows[index];
    const top = y + height / 2 - layout.rowHeight / 2;
    return row ? <Row row={row} x={x} y={top} unit={width / AXIS_END} layout={layout} /> : <g />;
  };
}

type DumbbellChartProps = { rows: readonly DumbbellRow[]; title: string; layout: DumbbellLayout };

/** The distance between target (100 %) and result, row by row. */
export default function DumbbellChart({ rows, title, layout }: DumbbellChartProps) {
  const names = useWords('vocabulary');
  const { stacked, nameWidth, numberWidth, height } = layout;
  const data = rows.map(({ key }) => ({ key, end: AXIS_END }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: TOP, right: numberWidth, bottom: 0, left: stacked ? 8 : nameWidth }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <XAxis
          type="number"
          domain={[0, AXIS_END]}
          ticks={stacked ? [0, 50, 100] : [0, 25, 50, 75, 100]}
          tickFormatter={(value: number) => names.percentage(String(value))}
          height={AXIS_HEIGHT}
          stroke="var(--muted)"
          tickLine={false}
        />
        <YAxis type="category" dataKey="key" hide />
        <ReferenceLine x={100} stroke="var(--ink)" strokeDasharray="2 3" />
        <Bar dataKey="end" shape={rowShapes(rows, layout)} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
