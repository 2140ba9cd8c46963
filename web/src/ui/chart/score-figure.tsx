import { lazy, useState } from 'react';
import { share } from '#format';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { Status } from '../plan/status.js';
import { DataTable } from '../table/data-table.js';
import { type FileColumn, plainTable } from '../table/plain-table.js';
import { useNarrow } from '../table/use-narrow.js';
import { ChartFrame } from './chart-frame.js';
import type { LegendItem } from './legend.js';
import { expectedHeight } from './score-columns.js';
import { type ScoreRow, scoreTitle } from './score-rows.js';

const ScoreChart = lazy(() => import('./score.chart.js'));

/** How many rows are drawn at first, on no more than two screens. */
const DRAWN = 30;

type ScoreFigureProps = {
  name: string;
  /** The kind of the rows: "Area", "Settore", "Obiettivo". */
  rowName: string;
  rows: readonly ScoreRow[];
};

function useColumns(rowName: string): FileColumn<ScoreRow>[] {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const ofTotal = (part: number, { total }: ScoreRow) => text.score.of(String(part), String(total));
  return [
    {
      key: 'name',
      header: rowName,
      cell: (row) => (
        <>
          <PlaceLink place={row.place}>{row.label}</PlaceLink>
          {row.weightCut && <span className="chip-cut chip-after">{row.weightCut}</span>}
        </>
      ),
      value: (row) => row.label,
    },
    {
      key: 'value',
      header: text.score.name,
      cell: (row) => row.valueText,
      value: (row) => row.value,
      numeric: true,
    },
    {
      key: 'status',
      header: text.indicator.status,
      cell: ({ status }) => <Status status={status} />,
      value: ({ status }) => names.status[status],
    },
    {
      key: 'achieved',
      header: text.score.achieved,
      cell: (row) => ofTotal(row.achieved, row),
      value: (row) => ofTotal(row.achieved, row),
      numeric: true,
    },
    {
      key: 'reported',
      header: text.score.reported,
      cell: (row) => ofTotal(row.reported, row),
      value: (row) => ofTotal(row.reported, row),
      numeric: true,
    },
    {
      key: 'coverage',
      header: text.score.coverage,
      cell: (row) => share(row.coverage),
      value: (row) => row.coverage * 100,
      numeric: true,
    },
    {
      key: 'bounds',
      header: text.score.bounds,
      cell: (row) => row.boundsText,
      value: (row) => row.boundsText,
      numeric: true,
    },
  ];
}

/** The legend of what needs one: the thin line of the bounds. */
function useLegend(rows: readonly ScoreRow[]): LegendItem[] {
  const text = useWords('plan');
  if (rows.every(({ coverage }) => coverage === 1)) return [];
  const sign = <path d="M1 2 v12 M1 8 H23 M23 2 v12" fill="none" stroke="var(--ink)" strokeWidth="1.5" />;
  return [{ key: 'range', sign, words: text.chart.legendRange }];
}

/** Target vs. actual for areas, sectors or objectives, in the given order: bars, or the same numbers as a table. */
export function ScoreFigure({ name, rowName, rows }: ScoreFigureProps) {
  const text = useWords('plan');
  const [all, setAll] = useState(false);
  const narrow = useNarrow();
  const columns = useColumns(rowName);
  const title = scoreTitle(rows, text);
  const shown = all ? rows : rows.slice(0, DRAWN);
  return (
    <ChartFrame
      name={name}
      title={title}
      explanation={text.chart.explain}
      height={expectedHeight(shown.length, narrow)}
      chart={<ScoreChart rows={shown} title={title} />}
      legend={useLegend(shown)}
      table={<DataTable caption={title} rows={shown} rowKey={(row) => row.place.key} columns={columns} />}
      file={plainTable(columns, rows)}
      below={
        rows.length > DRAWN && (
          <button type="button" className="btn btn-outline-primary" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? text.chart.showFirst(DRAWN) : text.chart.showAll(rows.length)}
          </button>
        )
      }
    />
  );
}
