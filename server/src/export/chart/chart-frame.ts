import type { ChartFrame } from './charted-facts.js';
import { type Drawing, fittingLines, INK, type Mark } from './drawing.js';

export const EDGE = 24;

/** How a chart is drawn: how wide, and whether title and source stand in it or around it. */
export interface ChartForm {
  readonly width: number;
  readonly framed: boolean;
}

/** On its own, as a picture that says everything. */
export const WHOLE: ChartForm = { width: 960, framed: true };

/** Title, note and source around what is drawn between them. */
export function framed(
  frame: ChartFrame,
  { width, framed: isFramed }: ChartForm,
  height: number,
  draw: (top: number) => readonly Mark[],
): Drawing {
  const title = `${frame.title}. ${frame.source}`;
  if (!isFramed) return { width, height: height + EDGE, title, marks: draw(EDGE / 2) };
  const titles = fittingLines(frame.title, width - 2 * EDGE, 22, 2);
  const notes = frame.note === null ? [] : fittingLines(frame.note, width - 2 * EDGE, 15, 2);
  const sources = fittingLines(frame.source, width - 2 * EDGE, 13, 2);
  const notesTop = EDGE + titles.length * 28;
  const top = notesTop + notes.length * 20 + 16;
  const sourcesTop = top + height + 24;
  const lines = (texts: readonly string[], from: number, size: number, step: number, fill: string, bold = false) =>
    texts.map((text, at): Mark => ({ kind: 'text', x: EDGE, y: from + (at + 1) * step - 6, text, size, fill, bold }));
  return {
    width,
    height: sourcesTop + sources.length * 18 + 12,
    title,
    marks: [
      ...lines(titles, EDGE, 22, 28, INK.text, true),
      ...lines(notes, notesTop, 15, 20, INK.muted),
      ...draw(top),
      ...lines(sources, sourcesTop, 13, 18, INK.muted),
    ],
  };
}
