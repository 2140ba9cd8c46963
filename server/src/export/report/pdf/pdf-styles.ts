import type { Heading } from '../report-block.js';
import { INK } from '../status-signs.js';
import type { TextStyle } from './pdf-text.js';

export const BODY: TextStyle = { size: 10, lead: 14, colour: INK };
export const HEADINGS: Readonly<Record<Heading['level'], TextStyle>> = {
  1: { size: 18, lead: 24, colour: INK },
  2: { size: 14, lead: 19, colour: INK },
  3: { size: 11, lead: 15, colour: INK },
};
/** Room around a heading, in points. */
export const ABOVE = { 1: 26, 2: 18, 3: 12 } as const;
export const BELOW_HEADING = 4;
