import { useRef } from 'react';
import { useLanguage, useWords } from '#words/words.js';
import { useWidth } from '../chart/use-width.js';
import { PlaceLink } from '../place-link.js';
import { PhaseSign } from '../plan/status-sign.js';
import { useNarrow } from '../table/use-narrow.js';
import { ganttSpan, ganttTicks, placeOf, type Span } from './gantt-axis.js';
import { GANTT_AXIS, type GanttRow, ganttHeight, ganttRowHeight } from './gantt-rows.js';

const NAME_WIDTH = 260;

type Frame = { span: Span; left: number; width: number };

const xOf = (day: string, { span, left, width }: Frame, edge: 'start' | 'end') =>
  left + placeOf(day, span, edge) * width;

/** A diamond: a day on which something is due. */
function Diamond({ x, y, name }: { x: number; y: number; name: string }) {
  return <path className={name} d={`M${x - 7} ${y} L${x} ${y - 7} L${x + 7} ${y} L${x} ${y + 7} Z`} />;
}

/** The days of one phase: a bar from its start, a diamond where it is due, a hollow one where it was due before. */
function Mark({ row, frame, y }: { row: GanttRow; frame: Frame; y: number }) {
  const { start, due, initialDue, doneOn } = row;
  const begin = start === null ? null : xOf(start, frame, 'start');
  const end = due === null ? null : xOf(due, frame, 'end');
  const before = initialDue === null || initialDue === due ? null : xOf(initialDue, frame, 'end');
  return (
    <g data-phase={row.state}>
      {begin !== null && end !== null && (
        <rect className="gantt-bar" x={begin} y={y - 5} width={Math.max(2, end - begin)} height={10} />
      )}
      {before !== null && end !== null && <line className="gantt-move" x1={before} x2={end} y1={y} y2={y} />}
      {before !== null && <Diamond x={before} y={y} name="gantt-before" />}
      {end !== null && <Diamond x={end} y={y} name="gantt-due" />}
      {doneOn !== null && <circle className="gantt-done" cx={xOf(doneOn, frame, 'end')} cy={y} r={5} />}
    </g>
  );
}

function Name({ row }: { row: GanttRow }) {
  const label = <span className={row.state === 'REMOVED' ? 'removed-name' : undefined}>{row.label}</span>;
  return row.place === null ? label : <PlaceLink place={row.place}>{label}</PlaceLink>;
}

function Row({ row, frame, narrow, whole }: { row: GanttRow; frame: Frame; narrow: boolean; whole: number }) {
  const height = ganttRowHeight(narrow);
  const words = (
    <span className="gantt-words" data-phase={row.state}>
      {row.words}
    </span>
  );
  if (narrow)
    return (
      <>
        <foreignObject x={0} y={0} width={whole} height={height - 80}>
          <div className="gantt-name" lang="it">
            <Name row={row} />
          </div>
        </foreignObject>
        <PhaseSign state={row.state} x={0} y={height - 74} />
        <foreignObject x={24} y={height - 77} width={Math.max(0, whole - 24)} height={48}>
          {words}
        </foreignObject>
        <Mark row={row} frame={frame} y={height - 16} />
      </>
    );
  return (
    <>
      <foreignObject x={0} y={0} width={NAME_WIDTH - 12} height={height}>
        <div className="gantt-name" lang="it">
          <Name row={row} />
        </div>
      </foreignObject>
      <PhaseSign state={row.state} x={NAME_WIDTH} y={4} />
      <foreignObject x={NAME_WIDTH + 24} y={0} width={Math.max(0, whole - NAME_WIDTH - 24)} height={26}>
        {words}
      </foreignObject>
      <Mark row={row} frame={frame} y={38} />
    </>
  );
}

type GanttProps = { rows: readonly GanttRow[]; year: number; title: string; today: string };

/** Phases on the days of a plan's year; on a narrow screen the name stands above its bar. */
export function Gantt({ rows, year, title, today }: GanttProps) {
  const text = useWords('phases');
  const { language } = useLanguage();
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const whole = useWidth(box);
  const left = narrow ? 8 : NAME_WIDTH + 8;
  const span = ganttSpan(
    year,
    rows.flatMap(({ start, due, initialDue, doneOn }) => [start, due, initialDue, doneOn]),
  );
  const frame = { span, left, width: Math.max(0, whole - left - 8) };
  const height = ganttHeight(rows.length, narrow);
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const now = today >= span.first && today <= span.last ? xOf(today, frame, 'end') : null;
  return (
    <div className="gantt" ref={box} style={{ height }}>
      {whole > 0 && (
        <svg width={whole} height={height} aria-label={title}>
          {ganttTicks(span, narrow ? 3 : 6).map((day) => {
            const x = xOf(day, frame, 'start');
            return (
              <g key={day}>
                <line className="gantt-line" x1={x} x2={x} y1={GANTT_AXIS - 6} y2={height} />
                <text className="gantt-tick" x={x} y={GANTT_AXIS - 12}>
                  {month.format(new Date(day))}
                </text>
              </g>
            );
          })}
          {now !== null && (
            <line className="gantt-today" x1={now} x2={now} y1={GANTT_AXIS - 6} y2={height}>
              <title>{text.today}</title>
            </line>
          )}
          {rows.map((row, index) => (
            <g key={row.key} transform={`translate(0 ${GANTT_AXIS + index * ganttRowHeight(narrow)})`}>
              <Row row={row} frame={frame} narrow={narrow} whole={whole} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
