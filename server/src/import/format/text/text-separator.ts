import { type DocumentRow, documentRows, type Separator } from '../../text/document-rows.js';

interface SeparatedTable {
  readonly separator: Separator;
  /** Cells that the separator tells apart in rows that are alike: how much of a table it makes. */
  readonly weight: number;
}

/** Signs that prose does not hold come first: of two that make as much of a table, they are the separator. */
const CANDIDATES: readonly Separator[] = ['\t', '|', ';', ','];
const HEAD_LENGTH = 400_000;
/** The share of the lines with a comma that must have as many cells as the table. */
const ALIKE_WITH_COMMAS = 0.8;
const ALIKE_IN_TWO_COLUMNS = 0.5;

/** The sign that separates the cells of a text: the one by which most of it is a table with rows of equal length. Null
 *  where none makes a table. */
export function textSeparator(text: string): Separator | null {
  const head = text.slice(0, HEAD_LENGTH);
  let best: SeparatedTable | null = null;
  for (const separator of CANDIDATES) {
    if (!head.includes(separator)) continue;
    const weight = tableWeight(documentRows(head, separator), separator);
    if (weight > (best?.weight ?? 0)) best = { separator, weight };
  }
  return best?.separator ?? null;
}

function tableWeight(rows: readonly DocumentRow[], separator: Separator): number {
  const lines = rows.filter(({ text }) => text.trim() !== '');
  const divided = lines.filter(({ cells }) => cells.length > 1);
  const [columns, count] = commonLength(divided);
  if (columns < 2) return 0;
  if (separator === '\t') return count * (columns - 1);
  // "First part; second part" is prose, and so is a line that ends with a semicolon.
  if (divided.filter(isFilledTwice).length < 2 || count < 2) return 0;
  if (columns === 2 && count < lines.length * ALIKE_IN_TWO_COLUMNS) return 0;
  if (separator === ',' && (count < divided.length * ALIKE_WITH_COMMAS || isProse(divided))) return 0;
  return count * (columns - 1);
}

/** The length that most rows have, and how many do. */
function commonLength(rows: readonly DocumentRow[]): readonly [number, number] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number]>(
    (most, [length, count]) => (count * (length - 1) > most[1] * (most[0] - 1) ? [length, count] : most),
    [1, 0],
  );
}

function isFilledTwice({ cells }: DocumentRow): boolean {
  return cells.filter((cell) => cell !== '').length > 1;
}

/** Whether the commas are those of sentences and numbers: a space follows them, or they stand between digits. */
function isProse(rows: readonly DocumentRow[]): boolean {
  const commas = rows.flatMap(({ text }) =>
    [...text.replace(/"[^"]*"/g, '""').matchAll(/.?,./g)].map(([around]) => around),
  );
  return commas.filter((around) => / $|^\d,\d$/.test(around)).length > commas.length / 2;
}

export function separatorOf(sign: string | undefined): Separator | undefined {
  return CANDIDATES.find((separator) => separator === sign);
}
