import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { date, percent, target as shownTarget } from '#format';
import { Bullet } from '#ui/chart/bullet.js';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import { Section } from '#ui/page.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import { Status } from '#ui/plan/status.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { DataTable } from '#ui/table/data-table.js';
import { type FileColumn, plainTable } from '#ui/table/plain-table.js';
import { useWords } from '#words/words.js';
import type { Indicator } from './indicator.rows.js';
import type { YearPoint } from './year-series.chart.js';

const YearSeriesChart = lazy(() => import('./year-series.chart.js'));

const HEIGHT = 300;

type YearValue = Indicator['series'][number];

/** Whether the years have numbers in one unit, which can be compared as they are. */
function isOneUnit(series: readonly YearValue[]): boolean {
  const [first] = series;
  const same = series.every(({ kind, unit, title }) => {
    return kind === first?.kind && unit === first.unit && title === first.title;
  });
  return same && (first?.kind === 'NUMBER' || first?.kind === 'PERCENT');
}

function useColumns(code: string): FileColumn<YearValue>[] {
  const text = useWords('indicator');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  return [
    {
      key: 'year',
      header: text.year,
      cell: ({ year }) => (
        <Link to="/indicatori/$code" params={{ code }} search={{ anno: year, variazione: undefined }}>
          {year}
        </Link>
      ),
      value: ({ year }) => year,
    },
    { key: 'title', header: shared.indicator.name, cell: ({ title }) => title, value: ({ title }) => title },
    {
      key: 'target',
      header: shared.indicator.target,
      cell: (year) => targetText(year, names),
      value: (year) => year.target ?? shownTarget(year),
      numeric: true,
    },
    {
      key: 'actual',
      header: shared.indicator.actual,
      cell: (year) => actualText(year, names),
      value: ({ actual, actualDate }) => actual ?? (actualDate === null ? null : date(actualDate)),
      numeric: true,
    },
    {
      key: 'attainment',
      header: shared.score.name,
      cell: ({ attainment, status }) => (
        <div className="bullet-cell">
          <Bullet raw={attainment.raw} status={status} />
          <span className="nowrap">{attainmentText(attainment, names)}</span>
        </div>
      ),
      value: ({ attainment }) => attainment.value,
    },
    {
      key: 'status',
      header: shared.indicator.status,
      cell: ({ status, attainment }) => <Status status={status} state={attainment.state} />,
      value: ({ status, attainment }) =>
        attainment.state === 'SCORED' ? names.status[status] : names.state[attainment.state],
    },
  ];
}

/** The indicator by year, where more than one is loaded: as a line in its unit, or in percent of each year's target. */
export function YearSeries({ code, series }: { code: string; series: Indicator['series'] }) {
  const text = useWords('indicator');
  const names = useWords('vocabulary');
  const columns = useColumns(code);
  const [first, last] = [series[0], series.at(-1)];
  if (series.length < 2 || !first || !last) return null;
  const inUnit = isOneUnit(series);
  const points = series.map((year): YearPoint => {
    const { target, actual, attainment, status } = year;
    return inUnit
      ? {
          ...{ year: year.year, status, target, actual },
          targetText: target === null ? null : targetText(year, names),
          actualText: actual === null ? null : actualText(year, names),
        }
      : {
          ...{ year: year.year, status, target: 100, actual: attainment.raw },
          targetText: null,
          actualText: attainment.raw === null ? null : percent(attainment.raw),
        };
  });
  const title = (inUnit ? text.seriesTitle : text.seriesPercent)(first.year, last.year);
  return (
    <Section id="anni" title={text.series}>
      <ChartFrame
        name="anni"
        title={title}
        explanation={inUnit ? text.seriesNote : text.seriesPercentNote}
        height={HEIGHT}
        chart={<YearSeriesChart points={points} title={title} height={HEIGHT} />}
        legend={[
          {
            key: 'target',
            sign: <line x2="24" y1="8" y2="8" stroke="var(--ink)" strokeWidth="2" strokeDasharray="5 4" />,
            words: text.legendTarget,
          },
          {
            key: 'actual',
            sign: <path d="M0 8 h24 M12 2 a6 6 0 1 0 0.1 0" fill="var(--muted)" stroke="var(--chart-value)" />,
            words: text.legendFinal,
          },
        ]}
        table={<DataTable caption={title} rows={series} rowKey={({ year }) => String(year)} columns={columns} />}
        file={plainTable(columns, series)}
      />
    </Section>
  );
}
