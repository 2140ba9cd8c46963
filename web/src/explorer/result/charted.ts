import type { AnswerTable, Plain } from './answer-tables.js';
import { isPercent, isShare } from './cell-text.js';

/** The most bars of a chart that can be read. */
export const BARS = 30;

/** What a table can be drawn as. */
export type Charted = {
  /** Columns whose numbers can stand on one axis, the most telling first. */
  measures: readonly string[];
  /** The columns that name the rows. */
  labels: readonly string[];
  /** A line over days or years; else bars. */
  line: boolean;
};

/** Numbers of indicators, each in a unit of its own: never together on one axis, unless all rows are of one unit. */
const OWN_UNIT = new Set([
  ...['target', 'initialTarget', 'actual', 'deviation', 'baseline', 'rangeMin', 'rangeMax', 'tolerance'],
  ...['numerator', 'denominator', 'value', 'from', 'to'],
]);
const NO_MEASURE = new Set([
  'year',
  'baselineYear',
  'atAct',
  'ordinal',
  'line',
  'page',
  'measuresAct',
  'start',
  'end',
  'unknownWeights',
  'total',
]);
const NAMES = ['label', 'title', 'name', 'sector', 'area', 'status', 'kind', 'direction', 'unit', 'code'];
const TIMES = new Set(['asOf', 'year', 'due', 'date', 'on']);

const fieldOf = (column: string) => column.split('.').at(-1) ?? column;

function cells({ columns, rows }: AnswerTable, column: string): Plain[] {
  const place = columns.indexOf(column);
  return rows.map((row) => row[place] ?? null);
}

function isUniform(table: AnswerTable, field: string): boolean {
  return table.columns
    .filter((column) => fieldOf(column) === field)
    .some((column) => new Set(cells(table, column)).size === 1);
}

/** Null where nothing of the table can be drawn. */
export function chartedTable(table: AnswerTable): Charted | null {
  const { columns, rows, list } = table;
  if (!list || rows.length === 0) return null;
  const oneUnit = isUniform(table, 'code') || (isUniform(table, 'unit') && isUniform(table, 'kind'));
  const numbers = columns.filter(
    (column) =>
      !NO_MEASURE.has(fieldOf(column)) &&
      cells(table, column).some((cell) => typeof cell === 'number') &&
      (isPercent(column) || oneUnit || !OWN_UNIT.has(fieldOf(column))),
  );
  const rank = (column: string) => (isPercent(column) ? 0 : isShare(column) ? 2 : 1);
  const measures = [...numbers].sort((one, other) => rank(one) - rank(other));
  const time = oneUnit ? columns.find((column) => TIMES.has(fieldOf(column))) : undefined;
  const named = NAMES.flatMap((field) => columns.filter((column) => fieldOf(column) === field));
  const texts = [
    ...new Set([
      ...named,
      ...columns.filter((column) => cells(table, column).some((cell) => typeof cell === 'string')),
    ]),
  ];
  const labels =
    time === undefined ? texts.filter((column) => cells(table, column).some((cell) => cell !== null)) : [time];
  if (measures.length === 0 || labels.length === 0) return null;
  return { measures, labels, line: time !== undefined };
}

/** The rows with a name and a number; of a line, in the order of time. */
export function points(table: AnswerTable, label: string, measure: string, line: boolean) {
  const [labels, measures] = [cells(table, label), cells(table, measure)];
  const found = labels.map((name, place) => ({ name, value: measures[place] ?? null }));
  if (!line) return found.slice(0, BARS);
  return found
    .filter(({ value }) => value !== null)
    .sort((one, other) => String(one.name).localeCompare(String(other.name)));
}
