import type { KeptRow } from '../sheet/sheet-rows.js';
import { blank, gridFields, isField, sameTexts, type Texts } from './entered-row.js';

/**
 * Typed texts that have not reached the server, kept in this browser: they survive a closed window and a lost network.
 */
export type KeptTexts = { at: string; rows: KeptRows };
export type KeptRows = Readonly<Record<string, KeptRow>>;

/** The storage key of one person's work on one sheet. */
export function keptTextsKey(person: string, sheet: readonly (string | number | boolean)[]): string {
  return ['rendicontazione', person, ...sheet].join('|');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isKeptRow(row: unknown): row is KeptRow {
  if (!isObject(row) || !isObject(row.texts) || !isObject(row.seen)) return false;
  const { texts, seen } = row;
  const { reading, draft } = seen;
  return (
    gridFields.every((field) => typeof texts[field] === 'string') &&
    (reading === null || typeof reading === 'string') &&
    (draft === null || typeof draft === 'number')
  );
}

/** The texts of a row; those of fields that the page did not have when they were kept are blank. */
function wholeTexts(texts: Texts): Texts {
  return { ...blank, ...Object.fromEntries(Object.entries(texts).filter(([name]) => isField(name))) };
}

/** Parses kept texts; an unreadable value counts as none. */
export function keptTexts(stored: string | null): KeptTexts | null {
  if (stored === null) return null;
  try {
    const found: unknown = JSON.parse(stored);
    if (!isObject(found) || typeof found.at !== 'string' || !isObject(found.rows)) return null;
    const rows = Object.entries(found.rows).flatMap(([code, row]) =>
      isKeptRow(row) ? [[code, { ...row, texts: wholeTexts(row.texts) }] as const] : [],
    );
    return rows.length === 0 ? null : { at: found.at, rows: Object.fromEntries(rows) };
  } catch {
    return null;
  }
}

/** Null where nothing is kept, or browser storage is unavailable. */
export function readKeptTexts(place: string): KeptTexts | null {
  try {
    return keptTexts(localStorage.getItem(place));
  } catch {
    return null;
  }
}

/**
 * The rows to keep when another window may keep rows of the same sheet: those unsaved here, and those kept by the other
 * window, which are not in `own`.
 */
export function rowsToKeep(standing: KeptRows, own: KeptRows, unsaved: KeptRows): KeptRows {
  const others = Object.entries(standing).filter(([code, { texts }]) => {
    const mine = own[code];
    return mine === undefined || !sameTexts(mine.texts, texts);
  });
  return { ...Object.fromEntries(others), ...unsaved };
}

/** Stores the unsaved texts, or removes the entry where there are none; false where browser storage is unavailable. */
export function saveKeptTexts(place: string, own: KeptRows, unsaved: KeptRows): boolean {
  try {
    const rows = rowsToKeep(readKeptTexts(place)?.rows ?? {}, own, unsaved);
    if (Object.keys(rows).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ at: new Date().toISOString(), rows } satisfies KeptTexts));
    return true;
  } catch {
    return false;
  }
}
