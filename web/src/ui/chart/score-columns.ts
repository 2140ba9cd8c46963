import { wrappedLines } from './wrapped-lines.js';

/** The least width of the bars between names and results: with less, these stand above and below them. */
const BARS = 200;

/** Lengths in CSS pixels, where the type has its usual size of 16. */
const LINE = 18;
const LETTER = 7.4;
const ROW = 60;
const BELOW_NAME = 60;

type NamedRow = { label: string; weightCut: string | null };
type ResultRow = { valueText: string; detail: string | null };

/** The result, and what stands behind it: a reason in brackets belongs to that. */
export function resultOf({ valueText, detail }: ResultRow): { main: string; more: string | null } {
  const [main = valueText, bracket] = valueText.split(/(?= \()/);
  const more = [bracket?.trim(), detail].filter((part) => part != null).join(' · ');
  return { main, more: more === '' ? null : more };
}

/** What stands behind a result in lines of their own, for a chart that has no room for it beside the result. */
export function detailLines(row: ResultRow, room: number): string[] {
  return wrappedLines(resultOf(row).more ?? '', room, (line) => line.length * LETTER);
}

/** Whether sign, result and what stands behind it fit in one line. */
function isOneLine(row: ResultRow, room: number): boolean {
  const { main, more } = resultOf(row);
  return 30 + (main.length + (more?.length ?? 0)) * LETTER <= room;
}

const within = (least: number, wanted: number, most: number) => Math.min(Math.max(wanted, least), most);

/** The lines of the longest name, with the line of a weight that was cut. */
function nameLines(rows: readonly NamedRow[], width: number): number {
  const lines = rows.map(
    ({ label, weightCut }) => Math.ceil((label.length * LETTER) / width) + (weightCut === null ? 0 : 1),
  );
  return Math.max(1, ...lines);
}

/** The room that the longest result needs, its sign included. */
function resultRoom(rows: readonly ResultRow[]): number {
  const letters = rows.map(resultOf).flatMap(({ main, more }) => [main.length, more?.length ?? 0]);
  return Math.max(256, Math.max(...letters) * LETTER + 40);
}

/**
 * The columns and rows of a chart of scores, in CSS pixels, for type of so many times the usual size: every name has the
 * room it needs. `detailRoom` is the width of the lines below a result, where not all fits beside it, `drop` how far a bar stands below the middle of its row, `head` the room of the axis above the rows.
 */
export function scoreColumns(width: number, scale: number, rows: readonly (NamedRow & ResultRow)[]) {
  const head = 36 * scale;
  const names = Math.round(within(240, (width * 0.34) / scale, 480) * scale);
  const results = Math.round(within(resultRoom(rows), (width * 0.24) / scale, 360) * scale);
  if (width < names + results + BARS * scale) {
    const nameHeight = (nameLines(rows, width / scale) * LINE + 6) * scale;
    const room = width / scale - 22;
    const isBeside = rows.every((row) => isOneLine(row, room));
    const below = isBeside ? 0 : Math.max(...rows.map((row) => detailLines(row, room).length));
    const rowHeight = nameHeight + (BELOW_NAME + below * LINE) * scale;
    return {
      ...{ stacked: true, names: 14, nameWidth: width, results: 8, head, rowHeight, nameHeight },
      detailRoom: isBeside ? null : room,
      drop: nameHeight + 13 - rowHeight / 2,
    };
  }
  const rowHeight = Math.max(ROW, nameLines(rows, names / scale - 12) * LINE + 12) * scale;
  return {
    ...{ stacked: false, names, nameWidth: names, results, head, rowHeight, nameHeight: rowHeight },
    detailRoom: null,
    drop: 0,
  };
}

/** The height that a chart is about to have, before its width is known. */
export function expectedHeight(rows: number, narrow: boolean): number {
  return rows * (narrow ? BELOW_NAME + 3 * LINE : ROW) + 36;
}
