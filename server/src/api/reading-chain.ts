import type { Reading } from '../reading/reading.entity.js';
import { readingId } from './natural-id.js';

export interface ReadingView extends Reading {
  readonly supersededBy: string | null;
}

/**
 * The readings of one indicator, each with the one that took its place. Final readings form one chain, the latest
 * date and number last; interim ones form a chain for each date.
 */
export function readingViews(readings: readonly Reading[]): readonly ReadingView[] {
  const ordered = [...readings].sort((a, b) => compared(a.asOf, b.asOf) || a.number - b.number);
  return ordered.map((reading, index) => {
    const next = ordered
      .slice(index + 1)
      .find(({ final, asOf }) => final === reading.final && (final || asOf === reading.asOf));
    return { ...reading, supersededBy: next ? readingId(next) : null };
  });
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
