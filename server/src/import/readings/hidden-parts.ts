import type { Sheet } from 'hucre/xlsx';
import { type ImportIssue, importWarning } from '../draft/import-issue.js';

const MOST_NAMED = 10;

/** The warning for what a workbook does not show to who opens it, by name; none where all of it is seen. */
export function hiddenParts(sheets: readonly Sheet[]): ImportIssue[] {
  const hidden = sheets.filter(isHiddenSheet).map(({ name }) => `«${name}»`);
  const parts = [
    ...(hidden.length === 0 ? [] : [`${hidden.length === 1 ? 'il foglio' : 'i fogli'} ${listed(hidden)}`]),
    ...sheets.filter((sheet) => !isHiddenSheet(sheet)).flatMap(partsOfSheet),
  ];
  if (parts.length === 0) return [];
  const message = `Il file contiene parti nascoste: ${parts.join('; ')}. Restano nel file conservato, che vede tutto chi lavora per l’ente. Se non devono esserci, toglierle con il foglio di calcolo e ricaricare il file prima di confermare.`;
  return [importWarning('HIDDEN_PARTS', message, { found: parts.join('; ') })];
}

function isHiddenSheet({ hidden, veryHidden }: Sheet): boolean {
  return hidden === true || veryHidden === true;
}

/** The hidden columns and rows of a sheet that is seen, as far as they hold anything. */
function partsOfSheet({ name, rows, columns, rowDefs }: Sheet): string[] {
  const hiddenColumns = [...(columns ?? []).entries()]
    .filter(([column, { hidden, width }]) => (hidden || width === 0) && rows.some((row) => isFilled(row[column])))
    .map(([column]) => columnName(column));
  const hiddenRows = [...(rowDefs ?? new Map())]
    .filter(([row, { hidden, height }]) => (hidden || height === 0) && rows[row]?.some(isFilled))
    .map(([row]) => String(row + 1));
  return [...named('la colonna', 'le colonne', hiddenColumns, name), ...named('la riga', 'le righe', hiddenRows, name)];
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
