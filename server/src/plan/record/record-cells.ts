import type { ShownColumn } from './record-column.js';

/** A cell of a workbook: a text, or a number. */
export type RecordCell = string | number | null;

/** Of a statement: that a member has no value. A blank cell states nothing. */
const NONE = '(nessuno)';
/** Texts that a spreadsheet, or what reads it, could change: they are written as JSON texts. */
const DELICATE =
  /^$|^\s|\s$|^["'=]|\p{Cc}|\p{Cs}|[\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffe\uffff]| {2}|_x[0-9a-f]{4}_/iu;
const ESCAPED = /[\u007f-\u009f\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffe\uffff]|(?<= ) |_(?=x[0-9a-f]{4}_)/gi;

/** The cell of a value, from which `cellValue` gives the same again, also after a spreadsheet has saved it. */
export function recordCell({ words, kind }: ShownColumn, value: unknown): RecordCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'sì' : 'no';
  if (typeof value === 'number') return kind === 'NUMBER' ? value : String(value);
  const text = String(value);
  return words?.[text] ?? textCell(text);
}

/** The value of a cell. A text that is not in the vocabulary of the column, or is no number, stays as it is. */
export function cellValue({ words, kind, isNullable }: ShownColumn, cell: string): unknown {
  if (cell === '') return isNullable ? null : undefined;
  if (kind === 'YES_NO') return cell === 'sì' ? true : cell === 'no' ? false : cell;
  if (kind === 'NUMBER') return /^-?\d+(?:,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
  const named = Object.entries(words ?? {}).find(([, word]) => word === cell);
  return named?.[0] ?? cellText(cell);
}

/** The cell of a stated value. */
export function statedCell(value: string | null | undefined): string | null {
  if (value === undefined) return null;
  return value === null ? NONE : textCell(value);
}

/** The value that a cell states; undefined = none is stated. */
export function statedValue(cell: string): string | null | undefined {
  if (cell === '') return undefined;
  return cell === NONE ? null : cellText(cell);
}

function textCell(text: string): string {
  if (text !== NONE && !DELICATE.test(text)) return text;
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function cellText(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  try {
    return String(JSON.parse(cell));
  } catch {
    // Typed by a person: the words themselves.
    return cell;
  }
}
