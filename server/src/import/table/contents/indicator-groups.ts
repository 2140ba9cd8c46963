import type { DocumentRow } from '../../text/document-rows.js';
import type { HeadingReading } from '../columns/heading-words.js';

/** Columns of an indicator that a heading prints again beside the first ones: "Indicatore 1, Target 1, Indicatore 2,
 *  Target 2". */
export interface IndicatorGroups {
  /** The first columns, from a position to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How far the columns of each further indicator are from the first ones. */
  readonly offsets: readonly number[];
}

type Readings = readonly (HeadingReading | null)[];

/** The groups of a heading; null where it has the columns of one indicator. */
export function indicatorGroups(readings: Readings): IndicatorGroups | null {
  const titles = readings.flatMap((reading, at) => (reading?.column === 'indicatorTitle' ? [at] : []));
  const [first, second] = titles;
  if (first === undefined || second === undefined) return null;
  const from = readings[first - 1]?.column === 'indicatorCode' ? first - 1 : first;
  const width = second - first;
  const group = columnsOf(readings, from, width);
  const isRepeated = titles.every((title, nth) => {
    const start = from + nth * width;
    return title - first === nth * width && String(columnsOf(readings, start, width)) === String(group);
  });
  if (!isRepeated || !group.includes('target')) return null;
  return { from, to: from + width, offsets: titles.slice(1).map((title) => title - first) };
}

/** The readings of the first group alone. */
export function firstGroup(readings: Readings, { from, to, offsets }: IndicatorGroups): Readings {
  const isLater = (at: number) => offsets.some((offset) => at >= from + offset && at < to + offset);
  return readings.map((reading, at) => (isLater(at) ? null : reading));
}

/** The row, and one more for each further indicator that it prints, with nothing else. */
export function groupRows(row: DocumentRow, groups: IndicatorGroups | undefined): DocumentRow[] {
  if (groups === undefined) return [row];
  const { from, to, offsets } = groups;
  const others = offsets.map((offset) => ({
    ...row,
    cells: row.cells.map((_, at) => (at >= from && at < to ? (row.cells[at + offset] ?? '') : '')),
  }));
  return [row, ...others.filter(({ cells }) => cells.some((cell) => cell !== ''))];
}

function columnsOf(readings: Readings, from: number, width: number): string[] {
  return readings.slice(from, from + width).map((reading) => reading?.column ?? '');
}
