import { lazy } from 'react';
import type { ComparisonLevel } from '#gql';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import type { LegendItem } from '#ui/chart/legend.js';
import { DataTable } from '#ui/table/data-table.js';
import { plainTable } from '#ui/table/plain-table.js';
import { useNarrow } from '#ui/table/use-narrow.js';
import { useWords, type Words } from '#words/words.js';
import type { ComparedRow } from './comparison.rows.js';
import { comparisonColumns } from './comparison-columns.js';
import { comparisonTitle } from './comparison-order.js';

const DumbbellChart = lazy(() => import('./dumbbell.chart.js'));

/** Room for a name of up to four lines, and below it the weight cut. */
const HEIGHTS: Record<ComparisonLevel, number> = { AREA: 60, SECTOR: 60, OBJECTIVE: 92, INDICATOR: 72 };

function legendOf(
  rows: readonly ComparedRow[],
  otherState: string | null,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): LegendItem[] {
  const partly = rows.some(({ coverage }) => coverage !== null && coverage < 1);
  return [
    {
      key: 'actual',
      sign: <circle cx="12" cy="8" r="7" fill="var(--chart-value)" />,
      words: text.outcome,
    },
    {
      key: 'target',
      sign: <circle cx="12" cy="8" r="6" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2" />,
      words: text.legendTarget,
    },
    ...(otherState === null
      ? []
      : [
          {
            key: 'other',
            sign: <path d="M12 0 l7 8 l-7 8 l-7 -8 Z" fill="var(--surface)" stroke="var(--muted)" strokeWidth="2" />,
            words: text.legendOther(otherState),
          },
        ]),
    ...(partly
      ? [
          {
            key: 'range',
            sign: (
              <rect x="0.5" y="0.5" width="23" height="15" fill="var(--chart-range)" stroke="var(--chart-range-edge)" />
            ),
            words: shared.chart.legendRange,
          },
          {
            key: 'coverage',
            sign: <line x2="24" y1="8" y2="8" stroke="var(--muted)" strokeWidth="4" />,
            words: shared.chart.legendCoverage,
          },
        ]
      : []),
  ];
}

type ComparisonFigureProps = {
  level: ComparisonLevel;
  rows: readonly ComparedRow[];
  /** The results of the rows in the other state, by ID, and the name of that state; null = one state alone. */
  other: { values: ReadonlyMap<string, number | null>; label: string } | null;
};

/** Preventivo and consuntivo as a dumbbell for each row, and as a table. */
export function ComparisonFigure({ level, rows, other }: ComparisonFigureProps) {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const narrow = useNarrow();
  const title = comparisonTitle(rows, level, text, shared);
  const rowHeight = narrow ? 100 : HEIGHTS[level];
  const columns = comparisonColumns(level, text, shared, names);
  const exceeds = rows.some(({ value }) => value !== null && value > 100);
  const drawn = rows.map((row) => ({ ...row, other: other?.values.get(row.key) ?? null }));
  return (
    <ChartFrame
      name="confronto"
      title={title}
      explanation={exceeds ? `${shared.chart.explain} ${shared.chart.capNote}` : shared.chart.explain}
      height={rows.length * rowHeight + 64}
      chart={<DumbbellChart rows={drawn} title={title} rowHeight={rowHeight} />}
      legend={legendOf(rows, other?.label ?? null, text, shared)}
      table={<DataTable caption={title} rows={rows} rowKey={({ key }) => key} columns={columns} />}
      file={plainTable(columns, rows)}
    />
  );
}
