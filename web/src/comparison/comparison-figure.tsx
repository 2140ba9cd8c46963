import { lazy, useRef } from 'react';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import type { LegendItem } from '#ui/chart/legend.js';
import { AXIS_END } from '#ui/chart/target-axis.js';
import { useWidth } from '#ui/chart/use-width.js';
import { DataTable, type Sorting } from '#ui/table/data-table.js';
import { plainTable } from '#ui/table/plain-table.js';
import { useWords, type Words } from '#words/words.js';
import { type ComparedRow, detailOf } from './comparison.rows.js';
import { comparisonColumns, fileColumns } from './comparison-columns.js';
import type { ComparisonLevel } from './comparison-search.js';
import type { DumbbellRow } from './dumbbell.chart.js';
import { type DumbbellLayout, dumbbellLayout } from './dumbbell-layout.js';

const DumbbellChart = lazy(() => import('./dumbbell.chart.js'));

/** The width to lay the chart out for until it is known: wide, so that no more room is kept than the chart takes. */
const EXPECTED_WIDTH = 1300;
/** How many rows a sheet of paper holds in letters that can be read. */
const PRINTED = 14;

function legendOf(
  rows: readonly ComparedRow[],
  otherState: string | null,
  text: Words<'comparison'>,
  shared: Words<'plan'>,
): LegendItem[] {
  const partly = rows.some(({ coverage }) => coverage !== null && coverage < 1);
  const target: LegendItem = {
    key: 'target',
    sign: <circle cx="12" cy="8" r="6" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2" />,
    words: text.legendTarget,
  };
  const actual: LegendItem = {
    key: 'actual',
    sign: <circle cx="12" cy="8" r="7" fill="var(--muted)" />,
    words: text.legendActual,
  };
  const other = {
    key: 'other',
    sign: <path d="M12 0 l7 8 l-7 8 l-7 -8 Z" fill="var(--surface)" stroke="var(--muted)" strokeWidth="2" />,
    words: text.legendOther(otherState ?? ''),
  };
  const range = {
    key: 'range',
    sign: <path d="M1 5 v6 M1 8 H23 M23 5 v6" fill="none" stroke="var(--muted)" strokeWidth="1.5" />,
    words: shared.chart.legendRange,
  };
  return [target, actual, ...(otherState === null ? [] : [other]), ...(partly ? [range] : [])];
}

/** The marks of the axis, which stay in view while the rows go by. */
function StickyAxis({ layout: { stacked, nameWidth, numberWidth } }: { layout: DumbbellLayout }) {
  const names = useWords('vocabulary');
  const text = useWords('comparison');
  const left = stacked ? 8 : nameWidth;
  return (
    <div className="sticky-axis" aria-hidden="true">
      <div style={{ marginLeft: left, marginRight: numberWidth }}>
        {(stacked ? [0, 50, 100] : [0, 25, 50, 75, 100]).map((mark) => (
          <span key={mark} style={{ left: `${(mark / AXIS_END) * 100}%` }} data-target={mark === 100}>
            {mark === 100 ? text.targetMark : names.percentage(String(mark))}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The chart, laid out for the width that it has. */
function Dumbbells({ rows, title }: { rows: readonly DumbbellRow[]; title: string }) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const layout = dumbbellLayout(rows, width === 0 ? EXPECTED_WIDTH : width);
  return (
    <div ref={room} data-long={rows.length > PRINTED}>
      <StickyAxis layout={layout} />
      <DumbbellChart rows={rows} title={title} layout={layout} />
    </div>
  );
}

type ComparisonFigureProps = {
  level: ComparisonLevel;
  title: string;
  rows: readonly ComparedRow[];
  /** The rows in the other state, by key, and the name of that state; null = one state alone. */
  other: { rows: ReadonlyMap<string, ComparedRow>; label: string } | null;
  sorting: Sorting;
};

/** Preventivo and consuntivo as a dumbbell for each row, or as a table. */
export function ComparisonFigure({ level, title, rows, other, sorting }: ComparisonFigureProps) {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const texts = { text, shared, names };
  const columns = comparisonColumns(level, texts);
  const exceeds = rows.some(({ value }) => value !== null && value > 100);
  const drawn = rows.map((row) => {
    const before = other?.rows.get(row.key);
    const words = before === undefined ? text.twoStates.absent : before.valueText;
    const otherOf = other && { value: before?.value ?? null, words: `${words} (${other.label})` };
    return { ...row, detail: detailOf(row, text, shared), other: otherOf };
  });
  const tabled = rows.map((row) => (other === null ? row : { ...row, other: other.rows.get(row.key) ?? null }));
  return (
    <ChartFrame
      name="confronto"
      title={title}
      explanation={exceeds ? `${text.explain} ${shared.chart.capNote}` : text.explain}
      height={dumbbellLayout(drawn, EXPECTED_WIDTH).height}
      chart={<Dumbbells rows={drawn} title={title} />}
      legend={legendOf(rows, other?.label ?? null, text, shared)}
      table={
        <div className="compared-table" data-states={other === null ? 'one' : 'two'}>
          <DataTable caption={title} rows={tabled} rowKey={({ key }) => key} columns={columns} sorting={sorting} />
        </div>
      }
      file={plainTable(fileColumns(level, texts), tabled)}
    />
  );
}
