import { Decimal } from 'decimal.js';

/** The value of a cell; null = unknown. */
export type Value = string | number | boolean | null;

/** What the values of a column are. A `measure` is a number where the text is one; a `day` is an ISO date. */
export type ColumnKind = 'text' | 'number' | 'measure' | 'day' | 'vocabulary' | 'yesNo';

/** A column of an export: a name for programs, a heading for people, and the value of a row. */
export interface Column<Row> {
  /** The field's name in the API. */
  readonly name: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** The words of a vocabulary by its values; null for every other kind. */
  readonly words: Readonly<Record<string, string>> | null;
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
  readonly columns: readonly Pick<Column<unknown>, 'name' | 'heading' | 'kind'>[];
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
  return { name, heading, kind: 'text', words: null, value, shown: value };
}

/** A day as an ISO date: in a spreadsheet it is a date. */
export function dayColumn<Row>(name: string, heading: string, value: (row: Row) => string | null): Column<Row> {
  return { name, heading, kind: 'day', words: null, value, shown: value };
}

export function numberColumn<Row>(name: string, heading: string, value: (row: Row) => number | null): Column<Row> {
  return { name, heading, kind: 'number', words: null, value, shown: value };
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
  return { name, heading, kind: 'vocabulary', words, value, shown };
}

export function yesNoColumn<Row>(name: string, heading: string, value: (row: Row) => boolean | null): Column<Row> {
  const shown = (row: Row) => {
    const found = value(row);
    return found === null ? null : found ? 'sì' : 'no';
  };
  return { name, heading, kind: 'yesNo', words: null, value, shown };
}

/** A text that may be a canonical number, with which a spreadsheet can then calculate. */
export function measureColumn<Row>(name: string, heading: string, value: (row: Row) => string | null): Column<Row> {
  const shown = (row: Row) => {
    const found = value(row);
    return found !== null && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(found) ? new Decimal(found).toNumber() : found;
  };
  return { name, heading, kind: 'measure', words: null, value, shown };
}
