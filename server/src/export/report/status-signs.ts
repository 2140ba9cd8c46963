import type { IndicatorStatus } from '@traguardo/schema/vocabulary';

/** The sign of a status, so that it is also recognisable without colour. */
export const SIGNS = {
  ACHIEVED: '●',
  PARTIAL: '◐',
  MISSED: '✕',
  NOT_REPORTED: '○',
  NOT_MEASURABLE: '—',
} as const satisfies Record<IndicatorStatus, string>;

/** Colours that colour-blind readers can distinguish, dark enough for text on white. */
export const COLOURS = {
  ACHIEVED: '#0066CC',
  PARTIAL: '#B35900',
  MISSED: '#7A0019',
  NOT_REPORTED: '#5D7083',
  NOT_MEASURABLE: '#5D7083',
} as const satisfies Record<IndicatorStatus, string>;

export const INK = '#17324D';
export const MUTED = '#435A70';
export const LINE = '#B1BCC8';
export const HEADING_FILL = '#E6ECF2';
/** The bar of a score, and the range of its possible final values. */
export const SCORE = '#0066CC';
export const RANGE = '#D6E4F2';
