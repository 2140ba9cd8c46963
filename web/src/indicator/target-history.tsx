import { lazy, useRef } from 'react';
import { date } from '#format';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import type { LegendItem } from '#ui/chart/legend.js';
import { useWidth } from '#ui/chart/use-width.js';
import { SourceDetails } from '#ui/plan/evidence.js';
import { targetText } from '#ui/plan/target-text.js';
import { DataTable } from '#ui/table/data-table.js';
import { type FileColumn, plainTable } from '#ui/table/plain-table.js';
import { useWords, type Words } from '#words/words.js';
import { dayHistory, dayTitle } from './day-history.rows.js';
import type { Indicator } from './indicator.rows.js';
import { type HistoryRow, historyRows, historyTitle } from './target-history.rows.js';
import { type DatedAct, type Trajectory, trajectoryOf } from './trajectory.js';

const TrajectoryChart = lazy(() => import('./trajectory.chart.js'));

const DayHistoryChart = lazy(() => import('./day-history.chart.js'));

/** The height to reserve, and the width to draw for, until the room is known. */
const HEIGHT = 380;
const EXPECTED_WIDTH = 1100;
const DAY_HEIGHT = 72;

function columnsOf(
  text: Words<'indicator'>,
  shared: Words<'plan'>,
  names: Words<'vocabulary'>,
  frame: Words<'frame'>,
): FileColumn<HistoryRow>[] {
  return [
    { key: 'moment', header: text.moment, cell: ({ moment }) => moment, value: ({ moment }) => moment },
    {
      key: 'what',
      header: text.what,
      cell: ({ what, mark }) => (mark === null ? what : `${what} (${shared.indicator[mark]})`),
      value: ({ what, mark }) => (mark === null ? what : `${what} (${shared.indicator[mark]})`),
    },
    {
      key: 'value',
      header: text.value,
      cell: ({ valueText, mark }) => (mark === 'superseded' ? <del>{valueText}</del> : valueText),
      value: ({ value }) => value,
      numeric: true,
    },
    {
      key: 'source',
      header: text.source,
      cell: ({ source, note, demonstration }) => (
        <>
          {demonstration && <span className="tag">{frame.demonstration}</span>} {note}{' '}
          {source ? <SourceDetails source={source} /> : names.unknown}
        </>
      ),
      value: ({ source, note }) =>
        [note, source && `${source.document.filename} ${source.line === null ? '' : shared.evidence.line(source.line)}`]
          .filter(Boolean)
          .join(' · '),
    },
  ];
}

function legendOf({ levels, interimTargets, readings, projection, range, acts }: Trajectory, text: Words<'indicator'>) {
  const items: (LegendItem | null)[] = [
    range && {
      key: 'range',
      sign: <rect x="1" y="2" width="22" height="12" fill="var(--chart-range)" stroke="var(--chart-range-edge)" />,
      words: text.legendRange,
    },
    levels.length === 0
      ? null
      : {
          key: 'target',
          sign: <line x2="24" y1="8" y2="8" stroke="var(--ink)" strokeWidth="2.5" />,
          words: text.legendTarget,
        },
    levels.every(({ certain, inForce }) => certain || inForce)
      ? null
      : {
          key: 'earlier',
          sign: <line x2="24" y1="8" y2="8" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="6 5" />,
          words: text.legendEarlier,
        },
    interimTargets.length === 0
      ? null
      : {
          key: 'interimTarget',
          sign: <path d="M12 1 l7 7 l-7 7 l-7 -7 Z" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2" />,
          words: text.legendInterimTarget,
        },
    readings.some(({ final }) => final)
      ? { key: 'final', sign: <circle cx="12" cy="8" r="6" fill="var(--muted)" />, words: text.legendFinal }
      : null,
    readings.every(({ final }) => final)
      ? null
      : {
          key: 'interim',
          sign: <circle cx="12" cy="8" r="6" fill="var(--surface)" stroke="var(--chart-value)" strokeWidth="2" />,
          words: text.legendInterim,
        },
    projection && {
      key: 'projection',
      sign: <line x2="24" y1="8" y2="8" stroke="var(--chart-value)" strokeWidth="2" strokeDasharray="3 5" />,
      words: text.legendProjection,
    },
    acts.some(({ redefines }) => redefines)
      ? {
          key: 'redefined',
          sign: <line x1="12" x2="12" y2="16" stroke="var(--caution)" strokeWidth="2" strokeDasharray="2 4" />,
          words: text.legendRedefined,
        }
      : null,
  ];
  return items.filter((item) => item !== null);
}

function dayLegendOf(text: Words<'indicator'>, isMoved: boolean): LegendItem[] {
  const square = (fill: string) => (
    <rect x="6" y="2" width="12" height="12" fill={fill} stroke="var(--ink)" strokeWidth="2" />
  );
  return [
    { key: 'target', sign: square('var(--ink)'), words: text.legendTarget },
    ...(isMoved ? [{ key: 'initial', sign: square('var(--surface)'), words: text.legendInitialDay }] : []),
    { key: 'final', sign: <circle cx="12" cy="8" r="6" fill="var(--chart-value)" />, words: text.legendFinal },
  ];
}

/** The chart, laid out for the width that it has. */
function DrawnTrajectory({
  trajectory,
  indicator,
  title,
}: {
  trajectory: Trajectory;
  indicator: Indicator;
  title: string;
}) {
  const text = useWords('indicator');
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const drawn = { trajectory, title, stripWords: text.undated, status: indicator.status };
  return (
    <div ref={room}>
      <TrajectoryChart {...drawn} width={width === 0 ? EXPECTED_WIDTH : width} />
    </div>
  );
}

type TargetHistoryProps = { indicator: Indicator; atAct: number; year: number; acts: readonly DatedAct[] };

/** Targets by act and measured values, drawn where they share one unit, or as a complete table. */
export function TargetHistory({ indicator, atAct, year, acts }: TargetHistoryProps) {
  const text = useWords('indicator');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const frame = useWords('frame');
  const trajectory = trajectoryOf(indicator, { year, atAct, acts }, text, names);
  const rows = historyRows(indicator, atAct, text, shared, names);
  const days = dayHistory(indicator, year, shared, names);
  const title = days === null ? historyTitle(indicator, text, shared, names) : dayTitle(indicator, text, names);
  const columns = columnsOf(text, shared, names, frame);
  const table = <DataTable caption={title} rows={rows} rowKey={({ id }) => id} columns={columns} />;
  const target = targetText({ ...indicator, attainment: indicator.inForce }, names);
  return (
    <>
      {indicator.readings.length === 0 && <p>{shared.indicator.noReadings}</p>}
      {trajectory?.projection && (
        <p className="projection">
          {text.projected(trajectory.projection.words, target, date(trajectory.projection.day))}
        </p>
      )}
      {days !== null && (
        <ChartFrame
          name="storia"
          title={title}
          explanation={text.dayExplanation}
          height={days.lines.length * DAY_HEIGHT + 48}
          chart={<DayHistoryChart days={days} title={title} height={days.lines.length * DAY_HEIGHT + 48} />}
          legend={dayLegendOf(
            text,
            days.lines.some(({ key }) => key === 'initial'),
          )}
          table={table}
          file={plainTable(columns, rows)}
        />
      )}
      {days === null && trajectory === null && table}
      {days === null && trajectory !== null && (
        <ChartFrame
          name="storia"
          title={title}
          explanation={text.explanation}
          height={HEIGHT}
          chart={<DrawnTrajectory trajectory={trajectory} indicator={indicator} title={title} />}
          legend={legendOf(trajectory, text)}
          table={table}
          file={plainTable(columns, rows)}
        />
      )}
    </>
  );
}
