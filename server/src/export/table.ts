import { Decimal } from 'decimal.js';

/** The value of a cell; null = unknown. */
export type Value = string | number | boolean | null;

/** A column of an export: a name for programs, a heading for people, and the value of a row. */
export interface Column<Row> {
  /** The field's name in the API. */
  readonly name: string;
  readonly heading: string;
  readonly isText: boolean;
  value(row: Row): Value;
  /** The value for a spreadsheet: words instead of names, numbers as numbers. */
  shown(row: Row): Value;
}

export interface Cell {
  readonly value: Value;
  readonly shown: Value;
}

/** An export without a format; its rows come in batches, so that they are never all in memory. */
export interface Table {
  readonly columns: readonly Pick<Column<unknown>, 'name' | 'heading' | 'isText'>[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
}

export function table<Row>(columns: readonly Column<Row>[], batches: AsyncIterable<readonly Row[]>): Table {
  return { columns, batches: cells(columns, batches) };
}

async function* cells<Row>(columns: readonly Column<Row>[], batches: AsyncIterable<readonly Row[]>) {
  for await (const rows of batches) {
    yield rows.map((row) => columns.map((column) => ({ value: column.value(row), shown: column.shown(row) })));
  }
}

export function textColumn<Row>(name: string, heading: string, value: (row: Row) => string | null): Column<Row> {
  return { name, heading, isText: true, value, shown: value };
}

export function numberColumn<Row>(name: string, heading: string, value: (row: Row) => number | null): Column<Row> {
  return { name, heading, isText: false, value, shown: value };
}

/** A value of a closed vocabulary, shown by its word. */
export function vocabularyColumn<Row, V extends string>(
  name: string,
  heading: string,
  words: Readonly<Record<V, string>>,
  value: (row: Row) => V | null,
): Column<Row> {
  const shown = (row: Row) => {
    const found = value(row);
    return found === null ? null : words[found];
  };
  return { name, heading, isText: true, value, shown };
}

export function yesNoColumn<Row>(name: string, heading: string, value: (row: Row) => boolean | null): Column<Row> {
  const shown = (row: Row) => {
    const found = value(row);
    return found === null ? null : found ? 'sì' : 'no';
  };
  return { name, heading, isText: true, value, shown };
}

/** A text that may be a canonical number, with which a spreadsheet can then calculate. */
export function measureColumn<Row>(name: string, heading: string, value: (row: Row) => string | null): Column<Row> {
  const shown = (row: Row) => {
    const found = value(row);
    return found !== null && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(found) ? new Decimal(found).toNumber() : found;
  };
  return { name, heading, isText: true, value, shown };
}
