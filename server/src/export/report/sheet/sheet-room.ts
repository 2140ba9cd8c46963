import { paragraph, type ReportBlock } from '../report-block.js';

/** How much a sheet may say, so that it keeps to its pages: the first one says everything. */
export interface SheetRoom {
  readonly charts: boolean;
  /** Characters of a definition and of a title; null = all. */
  readonly definition: number;
  readonly title: number;
  /** Rows of a table, and decisions. */
  readonly rows: number;
  readonly decisions: number;
}

/** From the widest to the narrowest. */
export const SHEET_ROOMS: readonly SheetRoom[] = [
  { charts: true, definition: 4000, title: 1000, rows: 200, decisions: 40 },
  { charts: true, definition: 900, title: 400, rows: 24, decisions: 6 },
  { charts: false, definition: 500, title: 250, rows: 16, decisions: 4 },
  { charts: false, definition: 0, title: 120, rows: 10, decisions: 2 },
  { charts: false, definition: 0, title: 60, rows: 5, decisions: 1 },
];

/** The beginning of a text that is longer than its room. */
export function clipped(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(' ', room - 1);
  return `${text.slice(0, end > room / 2 ? end : room - 1)}…`;
}

/** The rows for which there is room, and a sentence about the others. */
export function shownRows<Row>(
  rows: readonly Row[],
  room: number,
  what: string,
): { readonly shown: readonly Row[]; readonly rest: ReportBlock[] } {
  const left = rows.length - room;
  if (left <= 0) return { shown: rows, rest: [] };
  return {
    shown: rows.slice(0, room),
    rest: [paragraph(`Qui ${room} ${what} su ${rows.length}: gli altri stanno nella Relazione sulla performance.`)],
  };
}
