import { lazy } from 'react';
import { share } from '#format';
import { useWords } from '#words/words.js';
import { PlaceLink } from '../place-link.js';
import { DataTable } from '../table/data-table.js';
import { type FileColumn, plainTable } from '../table/plain-table.js';
import { useNarrow } from '../table/use-narrow.js';
import { ChartFrame } from './chart-frame.js';
import type { LegendItem } from './legend.js';
import { type ScoreRow, scoreTitle } from './score-rows.js';

const ScoreChart = lazy(() => import('./score.chart.js'));

type ScoreFigureProps = {
  name: string;
  /** The kind of the rows: "Area", "Settore", "Obiettivo". */
  rowName: string;
  rows: readonly ScoreRow[];
};

function useColumns(rowName: string): FileColumn<ScoreRow>[] {
  const text = useWords('plan');
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
    {
      key: 'reported',
      header: text.score.reported,
      cell: (row) => text.score.of(String(row.reported), String(row.total)),
      value: (row) => text.score.of(String(row.reported), String(row.total)),
      numeric: true,
    },
  ];
}

/** The legend of a chart of scores, without signs that no row uses. */
function useLegend(rows: readonly ScoreRow[]): LegendItem[] {
  const text = useWords('plan');
  const value = {
    key: 'value',
    sign: <rect y="2" width="24" height="12" fill="var(--chart-value)" />,
    words: text.chart.legendValue,
  };
  if (rows.every(({ coverage }) => coverage === 1)) return [value];
  return [
    value,
    {
      key: 'range',
      sign: <rect x="0.5" y="0.5" width="23" height="15" fill="var(--chart-range)" stroke="var(--chart-range-edge)" />,
      words: text.chart.legendRange,
    },
    {
      key: 'coverage',
      sign: <line x2="24" y1="8" y2="8" stroke="var(--muted)" strokeWidth="4" />,
      words: text.chart.legendCoverage,
    },
  ];
}

/** Target vs. actual for a set of areas, sectors or objectives: bars with bounds, and the same numbers as a table. */
export function ScoreFigure({ name, rowName, rows }: ScoreFigureProps) {
  const title = scoreTitle(rows, useWords('plan'));
  const text = useWords('plan');
  const columns = useColumns(rowName);
  const legend = useLegend(rows);
  const rowHeight = useNarrow() ? 92 : 64;
  const drawn = rows.map((row) => ({ ...row, status: null }));
  return (
    <ChartFrame
      name={name}
      title={title}
      explanation={text.chart.explain}
      height={rows.length * rowHeight + 64}
      chart={<ScoreChart rows={drawn} title={title} rowHeight={rowHeight} />}
      legend={legend}
      table={<DataTable caption={title} rows={rows} rowKey={(row) => row.place.key} columns={columns} />}
      file={plainTable(columns, rows)}
    />
  );
}
