import { type Field, fields } from '../saving/entered-row.js';

/** A row that can be pasted into. */
export type PasteRow = { code: string; fields: readonly Field[] };
export type CellChange = { code: string; field: Field; to: string };
/** The target cells of a pasted block, and how many of its cells have no target. */
export type BlockPlacement = {
  changes: readonly CellChange[];
  /** Codes of the block that this sheet does not have. */
  unknown: readonly string[];
  /** Filled cells beyond the last row or column. */
  left: number;
};

/** The cells of a text copied from a spreadsheet: tabs between columns, quotes around cells of several lines. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The last line end begins no row.
  if (rows.at(-1)?.join() === '') rows.pop();
  return rows.some((row) => row.some((content) => content !== '')) ? rows : [];
}

/** Column headings as people and this product's files write them. */
const headings: Readonly<Record<string, Field>> = {
  valore: 'value',
  consuntivo: 'value',
  value: 'value',
  numeratore: 'numerator',
  numerator: 'numerator',
  denominatore: 'denominator',
  denominator: 'denominator',
  nota: 'note',
  note: 'note',
  criticità: 'criticality',
  'azione correttiva': 'correctiveAction',
};

/**
 * Maps a block to the rows from a cell on; a block whose first column holds codes goes to the rows with those codes.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  start: { row: number; field: Field },
  rows: readonly PasteRow[],
): BlockPlacement {
  return byCode(block, start.field, rows) ?? byPosition(block, start, rows);
}

function byPosition(
  block: readonly (readonly string[])[],
  start: { row: number; field: Field },
  rows: readonly PasteRow[],
): BlockPlacement {
  const columns = fields.slice(fields.indexOf(start.field));
  return combinedPlacement(block.map((cells, index) => cellsPlaced(cells, rows[start.row + index], columns)));
}

function byCode(block: readonly (readonly string[])[], field: Field, rows: readonly PasteRow[]): BlockPlacement | null {
  const known = new Map(rows.map((row) => [row.code.toLowerCase(), row]));
  const isKnown = (cells: readonly string[] | undefined) => known.has((cells?.[0] ?? '').toLowerCase());
  const [first, ...rest] = block;
  const named = (isKnown(first) ? undefined : first)?.map((heading) => headings[heading.toLowerCase()]) ?? [];
  const headed = named.some((found) => found !== undefined);
  const body = (headed ? rest : block).filter((cells) => cells.some((content) => content !== ''));
  const found = body.filter(isKnown).length;
  // Numbers may look like codes: only a first column that names mostly rows, each once, is a column of codes.
  const distinct = new Set(body.map(([code]) => code)).size === body.length;
  if (block.every(({ length }) => length < 2) || found * 2 <= body.length || !distinct) return null;
  const columns = headed ? named.slice(1) : fields.slice(fields.indexOf(field));
  return {
    ...combinedPlacement(
      body.filter(isKnown).map(([code = '', ...cells]) => cellsPlaced(cells, known.get(code.toLowerCase()), columns)),
    ),
    unknown: body.filter((cells) => !isKnown(cells)).map(([code = '']) => code),
  };
}

function cellsPlaced(
  cells: readonly string[],
  row: PasteRow | undefined,
  columns: readonly (Field | undefined)[],
): { changes: CellChange[]; left: number } {
  const changes: CellChange[] = [];
  let left = 0;
  for (const [index, to] of cells.entries()) {
    const field = columns[index];
    if (row !== undefined && field !== undefined && row.fields.includes(field))
      changes.push({ code: row.code, field, to });
    else if (to !== '') left += 1;
  }
  return { changes, left };
}

function combinedPlacement(parts: readonly { changes: CellChange[]; left: number }[]): BlockPlacement {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    unknown: [],
    left: parts.reduce((sum, { left }) => sum + left, 0),
  };
}
