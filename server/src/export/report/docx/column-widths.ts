import type { DataTable } from '../report-block.js';

/** Em that a character takes in Arial, on the safe side; bold letters are a tenth wider. */
const EM = { narrow: 0.3, letter: 0.57, wide: 0.86 };
const BOLD = 1.1;

/**
 * The widths of the columns in twentieths of a point, as they were asked for, but never narrower than their longest word:
 * a word processor would break it. Where not all longest words fit, each column gives up the same share.
 */
export function columnWidths(
  { columns, rows }: Pick<DataTable, 'columns' | 'rows'>,
  { total, size, padding }: { readonly total: number; readonly size: number; readonly padding: number },
): number[] {
  const asked = columns.reduce((sum, { width }) => sum + width, 0);
  const wanted = columns.map(({ width }) => (width / asked) * total);
  const least = columns.map(({ heading }, index) => {
    const cells = rows.map((row) => row[index]);
    const words = cells.map((cell) => longestWord(cell?.text ?? '') + (cell?.status ? 1.2 : 0));
    const widest = Math.max(longestWord(heading) * BOLD, ...words);
    return Math.min(Math.ceil(widest * size * 20 + 2 * padding), total / 2);
  });
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => Math.floor((width / needed) * total));
  return shared(wanted, least, total).map(Math.floor);
}

/** Each column what it asks for but at least its least, the rest paid by those that have more than theirs. */
function shared(wanted: readonly number[], least: readonly number[], total: number): number[] {
  const widths = wanted.map((width, index) => Math.max(width, least[index] ?? 0));
  const over = widths.reduce((sum, width) => sum + width, 0) - total;
  const spare = widths.map((width, index) => width - (least[index] ?? 0));
  const room = spare.reduce((sum, width) => sum + width, 0);
  return room === 0 ? widths : widths.map((width, index) => width - (over * (spare[index] ?? 0)) / room);
}

/** In em. A number keeps its unit of one sign. */
function longestWord(text: string): number {
  const words = text.replaceAll(' %', '%_').split(/\s+/);
  return Math.max(0, ...words.map((word) => [...word].reduce((sum, sign) => sum + emOf(sign), 0)));
}

function emOf(sign: string): number {
  if (/[.,:;'’iljtf|!()[\] ]/.test(sign)) return EM.narrow;
  return /[\p{Lu}mw%—@]/u.test(sign) ? EM.wide : EM.letter;
}
