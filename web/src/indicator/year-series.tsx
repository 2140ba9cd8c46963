import { Bullet } from '#ui/chart/bullet.js';
import { Section } from '#ui/page.js';
import { attainmentText } from '#ui/plan/attainment-text.js';
import { Status } from '#ui/plan/status.js';
import { actualText, targetText } from '#ui/plan/target-text.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { Indicator } from './indicator.rows.js';

type YearValue = Indicator['series'][number];

/**
 * The indicator by year, where more than one is loaded; in percent of each year's target, because the unit may change.
 */
export function YearSeries({ series }: { series: Indicator['series'] }) {
  const text = useWords('indicator');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  if (series.length < 2) return null;
  const columns: Column<YearValue>[] = [
    { key: 'year', header: text.year, cell: ({ year }) => year },
    { key: 'title', header: shared.indicator.name, cell: ({ title }) => title },
    {
      key: 'target',
      header: shared.indicator.target,
      cell: (year) => targetText(year, names),
      numeric: true,
    },
    {
      key: 'actual',
      header: shared.indicator.actual,
      cell: (year) => actualText(year, names),
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
    },
    {
      key: 'status',
      header: shared.indicator.status,
      cell: ({ status, attainment }) => <Status status={status} state={attainment.state} />,
    },
  ];
  const caption = text.seriesTitle(series.length);
  return (
    <Section id="anni" title={text.series}>
      <DataTable caption={caption} rows={series} rowKey={({ year }) => String(year)} columns={columns} />
    </Section>
  );
}
