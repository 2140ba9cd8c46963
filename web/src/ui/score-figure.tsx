import { lazy } from 'react';
import { share } from '../format.js';
import { useText } from '../text.js';
import { ChartFrame } from './chart-frame.js';
import { type Column, DataTable } from './data-table.js';
import { PlaceLink } from './place-link.js';
import { type ScoreRow, scoreTitle } from './score-rows.js';
import { useNarrow } from './use-narrow.js';

const ScoreChart = lazy(() => import('./score.chart.js'));

type ScoreFigureProps = {
  name: string;
  /** What a row is: "Area", "Settore", "Obiettivo". */
  rowName: string;
  rows: readonly ScoreRow[];
};

/** Target vs. actual for a set of areas, sectors or objectives: bars with bounds, and the same numbers as a table. */
export function ScoreFigure({ name, rowName, rows }: ScoreFigureProps) {
  const text = useText();
  const narrow = useNarrow();
  const title = scoreTitle(rows, text);
  const rowHeight = narrow ? 92 : 64;
  const columns: Column<ScoreRow>[] = [
    { key: 'name', header: rowName, cell: (row) => <PlaceLink place={row.place}>{row.label}</PlaceLink> },
    { key: 'value', header: text.score.name, cell: (row) => row.valueText, numeric: true },
    { key: 'coverage', header: text.score.coverage, cell: (row) => share(row.coverage), numeric: true },
    { key: 'bounds', header: text.score.bounds, cell: (row) => row.boundsText, numeric: true },
    {
      key: 'reported',
      header: text.score.reported,
      cell: (row) => text.score.of(String(row.reported), String(row.total)),
      numeric: true,
    },
  ];
  return (
    <ChartFrame
      name={name}
      title={title}
      explanation={text.chart.explain}
      height={rows.length * rowHeight + 64}
      chart={
        <>
          <ScoreChart rows={rows} title={title} rowHeight={rowHeight} />
          <ul className="legend">
            <li>
              <i className="legend-value" /> {text.chart.legendValue}
            </li>
            <li>
              <i className="legend-range" /> {text.chart.legendRange}
            </li>
          </ul>
        </>
      }
      table={<DataTable caption={title} rows={rows} rowKey={(row) => row.place.key} columns={columns} />}
    />
  );
}
