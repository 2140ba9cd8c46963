import type { Box } from '../block.js';

/** How far the writing is turned clockwise: 0 reads from left to right, 90 downwards, 270 upwards. */
export type Turn = 0 | 90 | 180 | 270;

/** A word, or a part of one, as it stands on a page. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  readonly turn: Turn;
  /** The size of its letters, in points. */
  readonly size: number;
  /** Of a scan: whether it was recognised with certainty. */
  readonly isCertain?: boolean;
}

/** A straight line that parts cells. */
export interface RulingLine {
  readonly isVertical: boolean;
  /** Where it stands: x of a vertical, y of a horizontal one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page, with the writing upright. */
export interface PageContent {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly lines: readonly RulingLine[];
  /** The box on the page as a viewer shows it; pages that were written sideways are turned here. */
  readonly shownBox: (box: Box) => Box;
}

export function right(box: Box): number {
  return box.left + box.width;
}

export function bottom(box: Box): number {
  return box.top + box.height;
}

export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map(right)) - left;
  const height = Math.max(...boxes.map(bottom)) - top;
  return { left, top, width, height };
}
