import { measure } from '#format';
import { Bullet } from '#ui/chart/bullet.js';
import { Section } from '#ui/page.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import { Status } from '#ui/plan/status.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { usePageText } from '#words/page-text.js';
import type { Indicator } from './indicator.rows.js';

type YearValue = Indicator['series'][number];

/** The indicator year by year, where more than one is loaded; in percent of each year's target, whose unit may change. */
export function YearSeries({ series }: { series: Indicator['series'] }) {
  const text = usePageText();
  if (series.length < 2) return null;
  const columns: Column<YearValue>[] = [
    { key: 'year', header: text.history.year, cell: ({ year }) => year },
    { key: 'title', header: text.indicator.name, cell: ({ title }) => title },
    {
      key: 'target',
      header: text.indicator.target,
      cell: ({ target, kind }) => (target === null ? text.state.NO_TARGET : measure(target, kind)),
      numeric: true,
    },
    {
      key: 'actual',
      header: text.indicator.actual,
      cell: ({ actual, kind, attainment }) =>
        actual === null && attainment.state === 'NO_ACTUAL' ? text.state.NO_ACTUAL : measure(actual, kind),
      numeric: true,
    },
    {
      key: 'attainment',
      header: text.score.name,
      cell: ({ attainment, status }) => (
        <div className="bullet-cell">
          <Bullet raw={attainment.raw} status={status} />
          <span className="nowrap">{attainmentText(attainment, text)}</span>
        </div>
      ),
    },
    {
      key: 'status',
      header: text.indicator.status,
      cell: ({ status, attainment }) => <Status status={status} state={attainment.state} />,
    },
  ];
  const caption = text.history.seriesTitle(series.length);
  return (
    <Section id="anni" title={text.history.series}>
      <DataTable caption={caption} rows={series} rowKey={({ year }) => String(year)} columns={columns} />
    </Section>
  );
}
