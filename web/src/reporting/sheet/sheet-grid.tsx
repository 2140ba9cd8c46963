import { memo } from 'react';
import { date, measure } from '#format';
import { PlaceLink } from '#ui/place-link.js';
import { targetText } from '#ui/plan/target-text.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { SheetName } from '../outcome.js';
import { type Field, fieldsOf, gridFields } from '../saving/entered-row.js';
import { EntryCell } from './entry-cell.js';
import { RowConflict } from './row-conflict.js';
import { RowEvidence } from './row-evidence.js';
import { RowHistory } from './row-history.js';
import { RowProgress } from './row-progress.js';
import { RowWords } from './row-words.js';
import type { SheetRow } from './sheet-rows.js';

function Heading({ row, sheet }: { row: SheetRow; sheet: SheetName }) {
  const { code, title, formula } = row.indicator;
  const text = useWords('reporting');
  const names = useWords('vocabulary');
  return (
    <>
      <div className="row-name">
        <PlaceLink place={{ kind: 'indicator', key: code }}>
          <span className="code">{code}</span> {title}
        </PlaceLink>
      </div>
      <div className="row-parts">
        {row.latest !== null && (
          <span className="fine">
            {text.latestOf(date(row.latest.asOf), row.latest.final)}
            {row.latest.demonstration && `, ${text.demonstration}`}
          </span>
        )}
        {row.indicator.objective.sector.key !== sheet.sector && (
          <span className="fine block">
            {text.contributed(row.indicator.objective.sector.name)}
            {!row.canWrite && `: ${text.lockedRow}`}
          </span>
        )}
        {!row.asked && row.indicator.frequency !== null && (
          <span className="fine block">{text.notAsked(names.frequency[row.indicator.frequency])}</span>
        )}
        <RowConflict code={code} />
        {formula !== null && (
          <details className="row-details">
            <summary>{text.formula}</summary>
            <p lang="it">{formula}</p>
          </details>
        )}
        <RowWords indicator={row.indicator} />
        <RowEvidence row={row} sheet={sheet} />
        <RowHistory row={row} moment={sheet} />
      </div>
    </>
  );
}

function Latest({ row: { latest, indicator } }: { row: SheetRow }) {
  const text = useWords('reporting');
  if (latest === null) return text.none;
  const { value, date: day, numerator, denominator, withdrawn } = latest;
  const ratio =
    numerator !== null && denominator !== null
      ? text.conflict.ratio(measure(numerator, 'NUMBER'), measure(denominator, 'NUMBER'))
      : null;
  return (
    <span>
      {withdrawn
        ? text.withdrawn
        : (ratio ?? (day === null ? measure(value, indicator.kind, indicator.unit) : date(day)))}
    </span>
  );
}

/** The rows of a sheet with their cells. A keystroke draws its cell and its bullet again, not the table. */
export const SheetGrid = memo(function SheetGrid({ rows, sheet }: { rows: readonly SheetRow[]; sheet: SheetName }) {
  const text = useWords('reporting');
  const names = useWords('vocabulary');
  const fieldColumn = (field: Field): Column<SheetRow> => ({
    key: field,
    header: text.column[field],
    cell: ({ indicator }) =>
      fieldsOf(indicator.kind).includes(field) ? (
        <EntryCell indicator={indicator} field={field} />
      ) : (
        <span className="fine">{text.noField}</span>
      ),
  });
  const [value, numerator, denominator, note] = gridFields.map(fieldColumn);
  const columns: Column<SheetRow>[] = [
    {
      key: 'indicator',
      header: text.column.indicator,
      cell: (row) => <Heading row={row} sheet={sheet} />,
    },
    {
      key: 'target',
      header: text.column.target,
      cell: ({ indicator }) => targetText(indicator, names),
      numeric: true,
    },
    { key: 'latest', header: text.column.latest, cell: (row) => <Latest row={row} />, numeric: true },
    ...[value, numerator, denominator].flatMap((column) => (column ? [column] : [])),
    {
      key: 'progress',
      header: text.column.progress,
      cell: (row) => <RowProgress row={row} moment={sheet} />,
    },
    ...(note ? [note] : []),
  ];
  return (
    <div className="entry-grid">
      <DataTable
        caption={text.sheet.at(date(sheet.asOf), sheet.final)}
        rows={rows}
        rowKey={({ indicator }) => indicator.code}
        columns={columns}
      />
    </div>
  );
});
