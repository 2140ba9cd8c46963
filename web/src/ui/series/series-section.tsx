import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { percent, share } from '#format';
import { useWords } from '#words/words.js';
import { ChartFrame } from '../chart/chart-frame.js';
import { Section } from '../page.js';
import { Status } from '../plan/status.js';
import { DataTable } from '../table/data-table.js';
import { type FileColumn, plainTable } from '../table/plain-table.js';
import { seriesTitle, type YearRow } from './series.rows.js';

const SeriesChart = lazy(() => import('./series.chart.js'));

/** The height kept for the chart while it loads. */
const HEIGHT = 280;

function useColumns(titled: boolean): FileColumn<YearRow>[] {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const title: FileColumn<YearRow> = {
    key: 'title',
    header: text.series.objectiveTitle,
    cell: (row) => <span lang="it">{row.title}</span>,
    value: (row) => row.title,
  };
  return [
    {
      key: 'year',
      header: text.series.year,
      cell: ({ year }) => (
        <Link to="." search={({ variazione: _, ...rest }) => ({ ...rest, anno: year })}>
          {year}
        </Link>
      ),
      value: ({ year }) => year,
    },
    ...(titled ? [title] : []),
    {
      key: 'value',
      header: text.score.name,
      cell: ({ score }) => percent(score.value),
      value: ({ score }) => score.value,
      numeric: true,
    },
    {
      key: 'status',
      header: text.indicator.status,
      cell: ({ score }) => <Status status={score.status} />,
      value: ({ score }) => names.status[score.status],
    },
    {
      key: 'coverage',
      header: text.score.coverage,
      cell: ({ score }) => share(score.coverage),
      value: ({ score }) => score.coverage * 100,
      numeric: true,
    },
  ];
}

/** *Andamento negli anni*: the same score in every year loaded; nothing where there is one year alone. */
export function SeriesSection({ years }: { years: readonly YearRow[] }) {
  const text = useWords('plan');
  const columns = useColumns(years.some(({ title }) => title !== null));
  if (years.length < 2) return null;
  const title = seriesTitle(years, text);
  return (
    <Section id="andamento" title={text.series.title}>
      <ChartFrame
        name="andamento"
        title={title}
        explanation={text.series.explain}
        height={HEIGHT}
        chart={<SeriesChart years={years} title={title} />}
        table={<DataTable caption={title} rows={years} rowKey={({ year }) => String(year)} columns={columns} />}
        file={plainTable(columns, years)}
      />
    </Section>
  );
}
