/** Below this width of a chart, names and results stand above and below their bars instead of beside them. */
const BESIDE = 700;

const ROW = { beside: 60, stacked: 112 };

/** The room of the axis above the rows. */
export const HEAD = 36;

const within = (least: number, wanted: number, most: number) => Math.round(Math.min(Math.max(wanted, least), most));

/** The columns of a chart of scores, in CSS pixels: names, axis, results; `drop` is how far a bar stands below the middle. */
export function scoreColumns(width: number) {
  if (width < BESIDE) return { stacked: true, names: 14, results: 8, rowHeight: ROW.stacked, drop: 16 };
  const [names, results] = [within(240, width * 0.34, 480), within(256, width * 0.24, 320)];
  return { stacked: false, names, results, rowHeight: ROW.beside, drop: 0 };
}

/** The height that a chart is about to have, before its width is known. */
export function expectedHeight(rows: number, narrow: boolean): number {
  return rows * ROW[narrow ? 'stacked' : 'beside'] + HEAD;
}
