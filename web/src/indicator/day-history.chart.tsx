import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { wrappedLines } from '#ui/chart/wrapped-lines.js';
import { ganttTicks } from '#ui/phase/gantt-axis.js';
import { StatusSign } from '#ui/plan/status-sign.js';
import { useNarrow } from '#ui/table/use-narrow.js';
import { useLanguage } from '#words/words.js';
import { type DayHistory, type DayLine, wordsSide } from './day-history.rows.js';

const DAY = 24 * 60 * 60 * 1000;
/** The mean width of a letter of the chart's text, in CSS pixels. */
const LETTER = 8;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

type MarkProps = { line: DayLine; status: DayHistory['status']; x: number; y: number };

/** A square is a target, hollow the one before every variation; the day reported is the sign of its result. */
function Mark({ line, status, x, y }: MarkProps) {
  if (line.key === 'actual')
    return (
      <>
        <circle cx={x} cy={y} r={10} fill="var(--surface)" />
        <StatusSign status={status} x={x - 8} y={y - 8} />
      </>
    );
  const fill = line.key === 'initial' ? 'var(--surface)' : 'var(--ink)';
  return <rect x={x - 6} y={y - 6} width={12} height={12} fill={fill} stroke="var(--ink)" strokeWidth={2} />;
}

type LineProps = { line: DayLine; days: DayHistory; y: number; left: number; xOf: (day: string) => number };

/** A day with its words; from the day reported a line to its target. */
function DayMark({ line, days: { span, target, status }, y, left, xOf }: LineProps) {
  const { day, words } = line;
  const x = day === null ? left + 8 : xOf(day);
  const isReported = line.key === 'actual' && day !== null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be reached and read, there is nothing to do
    <g data-status={status} tabIndex={0} role="img" aria-label={`${line.label}: ${words}`} className="datum">
      {isReported && <line x1={x} x2={xOf(target)} y1={y} y2={y} stroke="var(--status)" strokeWidth={4} />}
      {day !== null && <Mark line={line} status={status} x={x} y={y} />}
      <text x={x} y={y - 14} textAnchor={day === null ? 'start' : wordsSide(day, span)} className="bar-label">
        {words}
      </text>
    </g>
  );
}

/** The days, one below the other, each with the name of its line. */
function DayMarks({ days, nameWidth }: { days: DayHistory; nameWidth: number }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (area === undefined || scale === undefined) return null;
  const laneHeight = area.height / days.lines.length;
  return days.lines.map((line, index) => {
    const y = area.y + (index + 0.6) * laneHeight;
    const name = wrappedLines(line.label, nameWidth - 12, (words) => words.length * LETTER);
    return (
      <g key={line.key}>
        {name.map((words, at) => (
          <text
            key={words}
            x={area.x - 10}
            y={y + 4 + at * 16 - (name.length - 1) * 8}
            textAnchor="end"
            className="lane-name"
          >
            {words}
          </text>
        ))}
        <DayMark line={line} days={days} y={y} left={area.x} xOf={(day) => scale(numberOf(day)) ?? area.x} />
      </g>
    );
  });
}

type DayHistoryChartProps = { days: DayHistory; title: string; height: number };

/** Target and actual of an indicator that is measured by its day, on one axis of dates. */
export default function DayHistoryChart({ days, title, height }: DayHistoryChartProps) {
  const { language } = useLanguage();
  const narrow = useNarrow();
  const nameWidth = narrow ? 92 : 160;
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ScatterChart
        margin={{ top: 8, right: narrow ? 24 : 48, bottom: 8, left: nameWidth }}
        accessibilityLayer={false}
        role="group"
        title={title}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        {/* Without data only an axis that allows what lies beyond it takes its domain from here. */}
        <XAxis
          type="number"
          dataKey="day"
          domain={[numberOf(days.span.first), numberOf(days.span.last)]}
          allowDataOverflow
          ticks={ganttTicks(days.span, narrow ? 3 : 4).map(numberOf)}
          tickFormatter={(day: number) => month.format(new Date(day * DAY))}
          stroke="var(--muted)"
          tickLine={false}
          interval={0}
        />
        <YAxis hide type="number" domain={[0, 1]} allowDataOverflow />
        <ReferenceLine x={numberOf(days.target)} stroke="var(--ink)" strokeDasharray="2 4" />
        <DayMarks days={days} nameWidth={nameWidth} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
