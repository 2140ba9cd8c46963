import { foldedText } from '../../../plan/natural-key.js';
import type { Place } from '../../format/block.js';
import { valueMoment } from '../time/value-moment.js';
import { mayNameValues, type ReadingColumn, type ReadingField, readingColumn } from './readings-column.js';

/** A row of cells with its place, as any reader of a format gives it. */
export interface CellRow {
  /** The line in the file's text as it is kept, from 1. */
  readonly line: number;
  readonly cells: readonly FileCell[];
  /** The whole row as printed. */
  readonly text: string;
}

export interface FileCell {
  /** Without line breaks and marks that nobody sees. */
  readonly text: string;
  readonly place: Place;
  /** Whether the text stands in a merged cell that begins in a row above or in a column before. */
  readonly isMerged: boolean;
  /** Of a scan: whether it was recognised with certainty. Absent = it was printed as text. */
  readonly isCertain?: boolean;
}

/** The rows of one sheet or of one table, with what stands above it. */
export interface RowGroup {
  /** The sheet's name; null where the file has no sheets. */
  readonly sheet: string | null;
  /** Lines of text above the table. */
  readonly titles: readonly string[];
  readonly rows: readonly CellRow[];
  /** Whether numbers were computed by a spreadsheet, with more decimals than anybody wrote. */
  readonly isComputed: boolean;
  /** Between the cells of a text; Italian numbers are the rule where it is ";". */
  readonly delimiter: string;
}

export interface TableColumn extends ReadingColumn {
  /** Where it stands in a row. */
  readonly at: number;
  /** The heading as printed, with the one above it. */
  readonly heading: string;
}

/** A table of actual values: the columns that have a meaning, and the rows below its headings. */
export interface FileTable {
  readonly sheet: string | null;
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Where no column is called one of values: those that may be. */
  readonly likelyValues: readonly TableColumn[];
  readonly rows: readonly CellRow[];
  readonly isComputed: boolean;
  readonly delimiter: string;
}

const MOST_ROWS_ABOVE = 40;
const LONGEST_GROUP_HEADING = 80;
/** A code as plans have them: short, with a number. */
const CODE = /^(?=\S*\d)[\p{L}\d][\p{L}\d._/-]{0,19}$/u;

/** The table of actual values in a group of rows; null where it has none. */
export function fileTable({ rows, ...group }: RowGroup): FileTable | null {
  const found = headingsOf(rows) ?? unnamedHeadings(rows) ?? noHeadings(rows);
  if (found === null) return null;
  const above = rows.slice(0, found.first).flatMap(({ cells }) => {
    const texts = [...new Set(cells.map(({ text }) => text).filter((text) => text !== ''))];
    return texts.length === 0 ? [] : [texts.join(' ')];
  });
  const below = rows.slice(found.last + 1).filter((row) => !isRepeatedHeading(row, found.columns));
  return {
    ...group,
    titles: [...group.titles, ...above],
    columns: found.columns,
    likelyValues: found.likelyValues,
    rows: below,
  };
}

interface Headings {
  /** The rows that they take, by their places. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TableColumn[];
  readonly likelyValues: readonly TableColumn[];
}

/** The first row, or pair of rows, that names an indicator and a value. Titles may be above it. */
function headingsOf(rows: readonly CellRow[]): Headings | null {
  for (const [at, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const own = row.cells.map(({ text }) => text);
    const below = rows[at + 1];
    // A row above complete headings is a title, or names groups of columns: both are seen from the headings.
    if (below !== undefined && isAboveHeadings(own, below)) continue;
    const pair = below === undefined || !isSubheading(row, below) ? null : joined(row, below);
    const [texts, last] = pair === null ? [own, at] : [pair, at + 1];
    const columns = tableColumns(texts);
    if (!isValueTable(columns)) continue;
    const group = rows[at - 1];
    const grouped = group === undefined || !isGroupHeading(group) ? null : tableColumns(joined(group, row));
    return grouped !== null && isValueTable(grouped)
      ? { first: at - 1, last: at, columns: grouped, likelyValues: [] }
      : { first: at, last, columns, likelyValues: [] };
  }
  return null;
}

/** The first row that names an indicator and, by an unknown name, a column of numbers. */
function unnamedHeadings(rows: readonly CellRow[]): Headings | null {
  for (const [at, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const texts = row.cells.map(({ text }) => text);
    const columns = tableColumns(texts);
    // A row of members names columns by chance: it has numbers, or texts longer than any heading.
    const isOfNames = texts.every(
      (text) => text.length <= LONGEST_GROUP_HEADING && (text === '' || /\p{L}/u.test(text)),
    );
    if (!isOfNames || !columns.some(({ field }) => MEMBER.includes(field))) continue;
    const likelyValues = texts.flatMap((heading, place): TableColumn[] =>
      mayNameValues(heading) && isOfNumbers(rows.slice(at + 1), place)
        ? [{ field: 'value', moment: valueMoment(heading), at: place, heading }]
        : [],
    );
    if (likelyValues.length > 0) return { first: at, last: at, columns, likelyValues };
  }
  return null;
}

/** Columns of codes and of numbers in rows without any headings; that the codes are the plan's is seen with it. */
function noHeadings(rows: readonly CellRow[]): Headings | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, at) => at);
  const code = places.find((at) => rows.every(({ cells }) => CODE.test(cells[at]?.text ?? '')));
  if (code === undefined) return null;
  const unnamed = { moment: valueMoment(''), heading: '' };
  const likelyValues = places
    .filter((at) => at !== code && isOfNumbers(rows, at))
    .map((at): TableColumn => ({ field: 'value', at, ...unnamed }));
  if (likelyValues.length === 0) return null;
  return { first: 0, last: -1, columns: [{ field: 'code', at: code, ...unnamed }], likelyValues };
}

/** Whether most of what stands in a column are numbers. */
function isOfNumbers(rows: readonly CellRow[], at: number): boolean {
  const filled = rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '');
  return filled.length > 0 && filled.filter((text) => /^[€ +-]*\d[\d.,]*[ %€]*$/.test(text)).length * 2 > filled.length;
}

/** The columns of a row of headings that have a meaning. */
export function tableColumns(texts: readonly string[]): TableColumn[] {
  return texts.flatMap((heading, at) => {
    const column = readingColumn(heading);
    return column === null ? [] : [{ ...column, at, heading }];
  });
}

const MEMBER: readonly ReadingField[] = ['indicator', 'code', 'name', 'title'];
const MEASURE: readonly ReadingField[] = ['value', 'moment', 'numerator'];

/** Whether columns are those of actual values. */
export function isValueTable(columns: readonly TableColumn[]): boolean {
  const has = (fields: readonly ReadingField[]) => columns.some(({ field }) => fields.includes(field));
  return has(MEMBER) && has(MEASURE);
}

/** Whether the headings stand in the row below: those of this one are of nothing, or of groups of them ("Indicatore" over
 *  "Codice" and "Titolo", "Valori" over "Target" and "Al 31/12"). */
function isAboveHeadings(own: readonly string[], below: CellRow): boolean {
  if (!isHeadings(below)) return false;
  const columns = tableColumns(own);
  return !isValueTable(columns) || columns.length < tableColumns(below.cells.map(({ text }) => text)).length;
}

function isHeadings({ cells }: CellRow): boolean {
  return isValueTable(tableColumns(cells.map(({ text }) => text)));
}

/** Headings of two rows: below "Consuntivo" stand "2018" and "2019", or below merged cells nothing new. */
function isSubheading(upper: CellRow, lower: CellRow): boolean {
  const filled = lower.cells.filter(({ text, isMerged }) => text !== '' && !isMerged);
  if (filled.length === 0) return false;
  const hasOwnMember = lower.cells.some(
    ({ text }, at) => text !== '' && !isMergedInto(lower, at) && isMember(upper.cells[at]?.text ?? ''),
  );
  return !hasOwnMember && filled.every(({ text }) => isColumnName(text));
}

function isMergedInto({ cells }: CellRow, at: number): boolean {
  return cells[at]?.isMerged === true;
}

function isMember(heading: string): boolean {
  const field = readingColumn(heading)?.field;
  return field !== undefined && MEMBER.includes(field);
}

function isColumnName(text: string): boolean {
  return readingColumn(text) !== null || /^[\p{L} .°/()%-]{2,40}$/u.test(text);
}

/** A row above the headings with names of groups of columns: "2018" and "2019" over a target and a value each. */
function isGroupHeading({ cells }: CellRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const names = new Set(filled.map(({ text }) => text));
  const isTime = filled.some(({ text }) => readingColumn(text) !== null);
  return names.size > 1 && isTime && filled.every(({ text }) => text.length <= LONGEST_GROUP_HEADING);
}

/** Two rows of headings as one: the name of a group stands over all columns up to the next name. */
function joined(upper: CellRow, lower: CellRow): string[] {
  let group = '';
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, at) => {
    const [above = '', own = ''] = [upper.cells[at]?.text, lower.cells[at]?.text];
    if (above !== '') group = isMember(above) ? '' : above;
    const over = above === '' ? group : above;
    return own === '' || own === over ? above : `${over} ${own}`.trim();
  });
}

/** A table that goes over pages has its headings again. */
function isRepeatedHeading({ cells }: CellRow, columns: readonly TableColumn[]): boolean {
  return columns.every(({ at, heading }) => {
    const text = foldedText(cells[at]?.text ?? '');
    return text !== '' && foldedText(heading).endsWith(text);
  });
}
