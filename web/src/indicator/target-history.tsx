import { lazy } from 'react';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import type { LegendItem } from '#ui/chart/legend.js';
import { SourceDetails } from '#ui/plan/evidence.js';
import { targetText } from '#ui/plan/target-text.js';
import { DataTable } from '#ui/table/data-table.js';
import { type FileColumn, plainTable } from '#ui/table/plain-table.js';
import { useWords, type Words } from '#words/words.js';
import { dayHistory, dayTitle } from './day-history.rows.js';
import type { Indicator } from './indicator.rows.js';
import { type HistoryRow, historyPoints, historyRows, historyTitle, lastRedefinition } from './target-history.rows.js';

const TargetHistoryChart = lazy(() => import('./target-history.chart.js'));

const DayHistoryChart = lazy(() => import('./day-history.chart.js'));

const HEIGHT = 320;
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

function legendOf(text: Words<'indicator'>, redefined: boolean, isRange: boolean): LegendItem[] {
  return [
    ...(isRange
      ? [
          {
            key: 'range',
            sign: (
              <rect x="1" y="2" width="22" height="12" fill="var(--chart-range)" stroke="var(--chart-range-edge)" />
            ),
            words: text.legendRange,
          },
        ]
      : []),
    {
      key: 'target',
      sign: <path d="M1 12 h10 v-8 h12" fill="none" stroke="var(--ink)" strokeWidth="2" />,
      words: text.legendTarget,
    },
    {
      key: 'final',
      sign: <circle cx="12" cy="8" r="6" fill="var(--chart-value)" />,
      words: text.legendFinal,
    },
    {
      key: 'interim',
      sign: <circle cx="12" cy="8" r="6" fill="var(--surface)" stroke="var(--chart-value)" strokeWidth="2" />,
      words: text.legendInterim,
    },
    ...(redefined
      ? [
          {
            key: 'redefined',
            sign: <line x1="12" x2="12" y2="16" stroke="var(--caution)" strokeWidth="2" strokeDasharray="2 4" />,
            words: text.legendRedefined,
          },
        ]
      : []),
  ];
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

/** Targets by act and measured values, drawn where they share one unit, and as a complete table. */
export function TargetHistory({ indicator, atAct, year }: { indicator: Indicator; atAct: number; year: number }) {
  const text = useWords('indicator');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const frame = useWords('frame');
  const points = historyPoints(indicator, atAct, text, names);
  const rows = historyRows(indicator, atAct, text, shared, names);
  const days = dayHistory(indicator, year, shared, names);
  const title = days === null ? historyTitle(indicator, text, shared, names) : dayTitle(indicator, text, names);
  const columns = columnsOf(text, shared, names, frame);
  const { rangeMin: min, rangeMax: max } = indicator;
  const range =
    min === null && max === null
      ? null
      : { min, max, words: targetText({ ...indicator, attainment: indicator.inForce }, names) };
  const redefined = lastRedefinition(indicator) !== null;
  const table = <DataTable caption={title} rows={rows} rowKey={({ id }) => id} columns={columns} />;
  return (
    <>
      {indicator.readings.length === 0 && <p>{shared.indicator.noReadings}</p>}
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
      {days === null && points.length === 0 && table}
      {days === null && points.length > 0 && (
        <ChartFrame
          name="storia"
          title={title}
          explanation={text.explanation}
          height={HEIGHT}
          chart={
            <TargetHistoryChart points={points} redefined={redefined} range={range} title={title} height={HEIGHT} />
          }
          legend={legendOf(text, redefined, range !== null)}
          table={table}
          file={plainTable(columns, rows)}
        />
      )}
    </>
  );
}
