import { z } from 'zod';
import type { DocumentRow } from '../text/document-rows.js';
import type { Box } from './block.js';
import { boxAround } from './page/page-content.js';

/** Where a line of a document stands on its pages. */
export interface LinePlace {
  /** From 1. */
  readonly page: number;
  /** Around the whole line, in points from the upper left corner of the page. */
  readonly box: Box;
  /** Around each of its cells; null = it has none there. */
  readonly cells: readonly (Box | null)[];
}

const BOX = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const STORED = z.record(z.string(), z.tuple([z.number(), z.array(BOX.nullable())]));

/** The places of the lines of a document that has pages, as they are stored; null for others. */
export function documentPlaces(rows: readonly DocumentRow[]): string | null {
  const placed = rows.flatMap((row): [number, z.infer<typeof STORED>[string]][] => {
    const page = row.places?.find((place) => place?.page !== undefined)?.page;
    if (page === undefined) return [];
    const cells = (row.places ?? []).map((place) => (place?.page === page && place.box ? numbers(place.box) : null));
    return cells.some((cell) => cell !== null) ? [[row.line, [page, cells]]] : [];
  });
  return placed.length === 0 ? null : JSON.stringify(Object.fromEntries(placed));
}

/** Where a line stands; null where that is not known. */
export function linePlace(stored: string | null, line: number): LinePlace | null {
  const found = stored === null ? undefined : STORED.parse(JSON.parse(stored))[String(line)];
  if (found === undefined) return null;
  const [page, places] = found;
  const cells = places.map((place) => place && { left: place[0], top: place[1], width: place[2], height: place[3] });
  return { page, box: boxAround(cells.filter((cell) => cell !== null)), cells };
}

/** The pages of all lines that stand on one. */
export function linePages(stored: string | null): ReadonlyMap<number, number> {
  if (stored === null) return new Map();
  return new Map(Object.entries(STORED.parse(JSON.parse(stored))).map(([line, [page]]) => [Number(line), page]));
}

function numbers({ left, top, width, height }: Box): z.infer<typeof BOX> {
  return [rounded(left), rounded(top), rounded(width), rounded(height)];
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
