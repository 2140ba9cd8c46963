// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` takes the implied roles away, see below
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
};

type DataTableProps<Row> = {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
};

/**
 * A table that becomes a list of cards on a narrow screen. The roles are spelled out because the
 * `display: block` of the cards would otherwise take the table away from screen readers.
 */
export function DataTable<Row>({ caption, rows, rowKey, columns }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div className="table-room" data-columns={columns.length > 5 ? 'many' : 'few'}>
      <table className="table data-table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" className={column.numeric ? 'numeric' : undefined}>
                {column.header}
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
