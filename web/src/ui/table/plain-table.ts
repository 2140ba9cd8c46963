import type { Column } from './data-table.js';

/** What one cell holds when it leaves the screen: words, a number, or nothing known. */
export type Plain = string | number | null;

/** The rows of a table without their look. */
export type PlainTable = { header: readonly string[]; rows: readonly (readonly Plain[])[] };

/** A column of a table that can be taken away as a file. */
export type FileColumn<Row> = Column<Row> & { value: (row: Row) => Plain };

export function plainTable<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): PlainTable {
  return {
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
