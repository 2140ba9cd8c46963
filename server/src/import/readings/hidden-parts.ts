import { type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { type ImportIssue, importWarning } from '../draft/import-issue.js';

const MOST_NAMED = 10;

/** The warning for what a workbook does not show to who opens it, by name; none where all of it is seen. */
export async function hiddenParts(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<ImportIssue[]> {
  const hidden = sheets.filter(isHiddenSheet).map(({ name }) => `«${name}»`);
  const parts = hidden.length === 0 ? [] : [`${hidden.length === 1 ? 'il foglio' : 'i fogli'} ${listed(hidden)}`];
  for (const [at, sheet] of sheets.entries()) {
    if (!isHiddenSheet(sheet)) parts.push(...(await partsOfSheet(bytes, at, sheet)));
  }
  if (parts.length === 0) return [];
  const message = `Il file contiene parti nascoste: ${parts.join('; ')}. Restano nel file conservato, che vede tutto chi lavora per l’ente. Se non devono esserci, toglierle con il foglio di calcolo e ricaricare il file prima di confermare.`;
  return [importWarning('HIDDEN_PARTS', message, { found: parts.join('; ') })];
}

function isHiddenSheet({ hidden, veryHidden }: Sheet): boolean {
  return hidden === true || veryHidden === true;
}

/** The hidden columns and rows of a sheet that is seen, as far as they hold anything, wherever in the sheet they are. */
async function partsOfSheet(bytes: Uint8Array, at: number, sheet: Sheet): Promise<string[]> {
  const columns = hiddenIndexes((sheet.columns ?? []).entries(), ({ hidden, width }) => hidden || width === 0);
  const rows = hiddenIndexes(sheet.rowDefs ?? [], ({ hidden, height }) => hidden || height === 0);
  if (columns.size === 0 && rows.size === 0) return [];
  const filled = { columns: new Set<number>(), rows: new Set<number>() };
  // Row by row: a sheet may reach as far as a sheet can, which as a whole would not fit into memory.
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: at })) {
    for (const [column, value] of values.entries()) {
      if (!isFilled(value)) continue;
      if (columns.has(column)) filled.columns.add(column);
      if (rows.has(index)) filled.rows.add(index);
    }
  }
  return [
    ...named('la colonna', 'le colonne', inOrder(filled.columns).map(columnName), sheet.name),
    ...named(
      'la riga',
      'le righe',
      inOrder(filled.rows).map((row) => String(row + 1)),
      sheet.name,
    ),
  ];
}

function hiddenIndexes<T>(
  definitions: Iterable<[number, T]>,
  isHidden: (definition: T) => boolean | undefined,
): ReadonlySet<number> {
  return new Set([...definitions].flatMap(([at, definition]) => (isHidden(definition) ? [at] : [])));
}

function inOrder(indexes: ReadonlySet<number>): number[] {
  return [...indexes].sort((one, other) => one - other);
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function named(one: string, several: string, names: readonly string[], sheet: string): string[] {
  return names.length === 0 ? [] : [`nel foglio «${sheet}» ${names.length === 1 ? one : several} ${listed(names)}`];
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} e altre ${rest}` : names.join(', ');
}

/** The letters of a column, from its index: A, B, …, AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
