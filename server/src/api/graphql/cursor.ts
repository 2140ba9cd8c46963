import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../../plan/domain-error.js';
import { isStorable } from '../../plan/storable-text.js';

/** What a list is ordered by, of one row. */
export type SortValue = string | number | null;

/** Where a page ended: behind the row with these values. */
export interface Position {
  readonly values: readonly SortValue[];
  /** Which rows were on the pages so far; null where the values alone give the position. */
  readonly delivered: Delivered | null;
}

/** A subset of an ordered list of codes. */
export interface Delivered {
  /** A digest of the whole list. */
  readonly codes: string;
  /** One bit for each code, in base64url. */
  readonly bits: string;
}

/** A page of a plan's list. */
export interface Page<N> {
  /** The rows, and one more where there is a next page. */
  readonly rows: readonly N[];
  /** The cursor of a row of the page. */
  cursorOf(index: number): Promise<string>;
}

const CURSOR = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.null()])),
  z.tuple([z.string(), z.string()]).nullable(),
]);

/** A short digest that identifies a list: its name, its filter, its order. */
export function listMark(...parts: readonly unknown[]): string {
  return digest(JSON.stringify(parts, sortedKeys));
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** The public, opaque form of a position in a list. */
export function cursorText(list: string, { values, delivered }: Position): string {
  const parts = [list, values, delivered && [delivered.codes, delivered.bits]];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The position that a cursor of the same list names; its values are of the types of an earlier row, `kinds`. */
export function readCursor(list: string, kinds: readonly ('text' | 'number')[], after: string): Position {
  const [mark, values, delivered] = parsedCursor(after);
  if (mark !== list) {
    throw new DomainError(
      'INVALID_INPUT',
      'Il cursore `after` viene da una lista con un altro filtro o un altro ordine: ricominciare dalla prima pagina.',
    );
  }
  const fits = (value: SortValue, index: number) =>
    value === null || typeof value === (kinds[index] === 'number' ? 'number' : 'string');
  if (values.length !== kinds.length || !values.every(fits) || values.some(isUnstorable)) throw notACursor();
  return { values, delivered: delivered && { codes: delivered[0], bits: delivered[1] } };
}

function parsedCursor(after: string): z.output<typeof CURSOR> {
  try {
    return CURSOR.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw notACursor();
  }
}

function isUnstorable(value: SortValue): boolean {
  return typeof value === 'string' && !isStorable(value);
}

function notACursor(): DomainError {
  return new DomainError('INVALID_INPUT', 'L’argomento `after` non è un cursore restituito da questo servizio.');
}

/** Which of an ordered list of codes were delivered. */
export function deliveredCodes(codes: readonly string[], delivered: ReadonlySet<string>): Delivered {
  const bits = Buffer.alloc(Math.ceil(codes.length / 8));
  for (const [index, code] of codes.entries()) {
    if (delivered.has(code)) bits.writeUInt8(bits.readUInt8(index >> 3) | (1 << (index & 7)), index >> 3);
  }
  return { codes: digest(JSON.stringify(codes)), bits: bits.toString('base64url') };
}

/** The delivered ones of a list of codes; null where it is not the list that they were written for. */
export function readCodes(codes: readonly string[], delivered: Delivered): ReadonlySet<string> | null {
  if (digest(JSON.stringify(codes)) !== delivered.codes) return null;
  const bits = Buffer.from(delivered.bits, 'base64url');
  return new Set(codes.filter((_, index) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0));
}

const MAX_PAGE = 1000;

/** How many rows a page leaves out. */
export function pageOffset(offset: number | null | undefined): number {
  const rows = offset ?? 0;
  if (rows < 0) throw new DomainError('INVALID_INPUT', `L’argomento \`offset\` non è mai negativo; ricevuto ${rows}.`);
  return rows;
}

/** How many rows a page may hold. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 100;
  if (size < 1 || size > MAX_PAGE) {
    throw new DomainError('INVALID_INPUT', `L’argomento \`first\` va da 1 a ${MAX_PAGE}; ricevuto ${size}.`);
  }
  return size;
}
