import type { Column } from './data-table.js';

/** The content of one exported cell: text, a number, or null for unknown. */
export type Plain = string | number | null;

/** The rows of a table without formatting. */
export type PlainTable = { header: readonly string[]; rows: readonly (readonly Plain[])[] };

/** A column of a table that can be downloaded as a file. */
export type FileColumn<Row> = Column<Row> & { value: (row: Row) => Plain };

export function plainTable<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): PlainTable {
  return {
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
