// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` takes the implied roles away, see below
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { HelpTopic } from '../help.js';
import { Help } from '../help.js';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Aligns numbers to the right. */
  numeric?: boolean;
  /** The explanation of the header, if it needs one. */
  help?: HelpTopic;
  /** The name of the order by this column, where the whole list can be ordered by it. */
  order?: string;
  /** Whether the first click puts the largest value first. */
  largestFirst?: boolean;
};

/** How a list is ordered, and the parameters of the address that orders it otherwise. */
export type Sorting = {
  by: string;
  descending: boolean;
  /** The words before the name of the column: *Ordina per*. */
  words: string;
  search: (by: string, descending: boolean) => Readonly<Record<string, string | undefined>>;
};

type DataTableProps<Row> = {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  /** For a list that its column heads order. */
  sorting?: Sorting | undefined;
};

/** The head of a column as a link that orders the list by it; a second click turns the order round. */
function OrderLink<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting }) {
  const { order = '', largestFirst = false } = column;
  const isChosen = sorting.by === order;
  const descending = isChosen ? !sorting.descending : largestFirst;
  return (
    <Link
      to="."
      className="order-link"
      search={(present) => ({ ...present, pagina: undefined, ...sorting.search(order, descending) })}
      replace
      resetScroll={false}
    >
      <span className="visually-hidden">{sorting.words} </span>
      {column.header}
      <svg className="order-sign" viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        <path d="M1 6 l4 -5 l4 5 Z" data-chosen={isChosen && !sorting.descending} />
        <path d="M1 10 l4 5 l4 -5 Z" data-chosen={isChosen && sorting.descending} />
      </svg>
    </Link>
  );
}

function ariaSort<Row>({ order }: Column<Row>, sorting: Sorting | undefined) {
  if (sorting === undefined || order === undefined || sorting.by !== order) return undefined;
  return sorting.descending ? 'descending' : 'ascending';
}

/**
 * A table that becomes a list of cards on a narrow screen. The roles are spelled out because the
 * `display: block` of the cards would otherwise take the table away from screen readers.
 */
export function DataTable<Row>({ caption, rows, rowKey, columns, sorting }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div className="table-room" data-columns={columns.length > 5 ? 'many' : 'few'}>
      <table className="table data-table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                className={column.numeric ? 'numeric' : undefined}
                aria-sort={ariaSort(column, sorting)}
              >
                {sorting && column.order !== undefined ? (
                  <OrderLink column={column} sorting={sorting} />
                ) : (
                  column.header
                )}
                {column.help && <Help topic={column.help} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th scope="row" role="rowheader">
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.header}
                  className={column.numeric ? 'numeric' : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
