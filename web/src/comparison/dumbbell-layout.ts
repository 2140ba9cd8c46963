import { wrappedLines } from '#ui/chart/wrapped-lines.js';

/** The mean width of a letter of a name, and the height of its lines, in CSS pixels. */
const LETTER = 7.9;
const LINE = 20;
/** The same of the smaller lines below a result. */
const NUMBER_LETTER = 7.2;
export const NUMBER_LINE = 17;

type Named = { label: string; weightCut: string | null; detail: string | null; other: { words: string } | null };

/** The places of names, axis and numbers in a chart of rows. */
export type DumbbellLayout = {
  /** Whether the name of a row stands above its bar, not beside it. */
  stacked: boolean;
  nameWidth: number;
  nameHeight: number;
  /** Room for the numbers on the right of the axis; stacked, they stand below the bar. */
  numberWidth: number;
  numberRoom: number;
  rowHeight: number;
  height: number;
  /** The middle of the bar, from the top of its row. */
  middle: number;
};

/** Room above the first row, and for the axis below the last one. */
export const TOP = 8;
export const AXIS_HEIGHT = 32;

const PADDING = 12;
/** A bar, the result below it, and the room to the next row. */
const STACKED_BAR = 60;

/** What stands below a result: its raw values, and the other state. */
export function numberLines({ detail, other }: Pick<Named, 'detail' | 'other'>, room: number): string[] {
  return [detail, other && `◇ ${other.words}`]
    .filter((line) => line !== null)
    .flatMap((line) => wrappedLines(line, room, (words) => words.length * NUMBER_LETTER));
}

function linesOf({ label, weightCut }: Named, width: number): number {
  const name = wrappedLines(label, width, (line) => line.length * LETTER).length;
  return name + (weightCut === null ? 0 : 1);
}

/** Every name stands whole, beside its bar where the width allows at least 240 px for it, else above it. */
export function dumbbellLayout(rows: readonly Named[], width: number): DumbbellLayout {
  const stacked = width < 680;
  const nameWidth = stacked ? width : Math.max(260, Math.min(480, Math.round(width * 0.36)));
  const lines = Math.max(1, ...rows.map((row) => linesOf(row, nameWidth - PADDING)));
  const nameHeight = lines * LINE;
  const numberWidth = stacked ? 16 : Math.max(216, Math.min(340, Math.round(width * 0.24)));
  const numberRoom = stacked ? width - 8 : numberWidth - 24;
  const numbers = Math.max(0, ...rows.map((row) => numberLines(row, numberRoom).length)) * NUMBER_LINE;
  const rowHeight = stacked ? nameHeight + STACKED_BAR + numbers : Math.max(52, nameHeight + 14, numbers + LINE + 14);
  return {
    stacked,
    nameWidth,
    nameHeight,
    numberWidth,
    numberRoom,
    rowHeight,
    height: rows.length * rowHeight + TOP + AXIS_HEIGHT,
    middle: stacked ? nameHeight + 14 : rowHeight / 2,
  };
}
