import { AXIS_END, type Bar, type BarChart, chartWords } from '../report-block.js';
import { COLOURS, INK, LINE, MUTED, RANGE, SCORE } from '../status-signs.js';
import { type Flow, PAGE } from './pdf-flow.js';
import { drawSign, SIGN_WIDTH } from './pdf-sign.js';
import { CAPTION } from './pdf-table.js';
import { bold, type Line, plain, type TextStyle } from './pdf-text.js';

const STYLE: TextStyle = { size: 8, lead: 10.4, colour: INK };
const SCALE: TextStyle = { size: 7.5, lead: 10, colour: MUTED };
const LABEL_WIDTH = 178;
const AXIS = { left: PAGE.left + 188, right: PAGE.left + 364 };
const VALUE_LEFT = AXIS.right + 8;
const SCALE_HEIGHT = 14;
const GAP_BELOW = 12;
const MOST_TOGETHER = 300;
const LEGEND = { ...SCALE, lead: 12 };
const LEGEND_TEXT = 'Fascia chiara: possibile esito finale.';

interface Row {
  readonly bar: Bar;
  readonly label: readonly Line[];
  readonly value: readonly Line[];
  readonly height: number;
}

/** Horizontal bars in percent of the target, as drawings with words for those who do not see them. */
export function drawChart(flow: Flow, chart: BarChart): void {
  const rows = chart.bars.map((bar) => setRow(flow, bar));
  flow.need(together(rows));
  flow.text('P', bold(chart.title), CAPTION);
  flow.skip(2);
  for (let from = 0; from < rows.length; ) {
    flow.need(SCALE_HEIGHT + (rows[from]?.height ?? 0) + LEGEND.lead);
    const here = fitting(rows.slice(from), flow.room - SCALE_HEIGHT - LEGEND.lead);
    drawFigure(flow, { ...chart, bars: here.map(({ bar }) => bar) }, here);
    from += here.length;
  }
  flow.skip(GAP_BELOW);
}

/** How much of a page the drawing needs to begin on it. */
export function chartHeight(flow: Flow, { bars }: BarChart): number {
  return together(bars.map((bar) => setRow(flow, bar)));
}

/** A small drawing is not torn apart. */
function together(rows: readonly Row[]): number {
  const height = 2 * CAPTION.lead + SCALE_HEIGHT + rows.reduce((sum, row) => sum + row.height, LEGEND.lead);
  return Math.min(height, MOST_TOGETHER);
}

function setRow(flow: Flow, bar: Bar): Row {
  const label = flow.type.lines(plain(bar.label), STYLE, LABEL_WIDTH);
  const indent = bar.status === null ? 0 : SIGN_WIDTH;
  const value = flow.type.lines(bold(bar.text), STYLE, PAGE.right - VALUE_LEFT - indent);
  return { bar, label, value, height: Math.max(label.length, value.length) * STYLE.lead + 7 };
}

/** The rows that fit, at least one. */
function fitting(rows: readonly Row[], room: number): Row[] {
  const found: Row[] = [];
  let used = 0;
  for (const row of rows) {
    used += row.height;
    if (found.length > 0 && used > room) break;
    found.push(row);
  }
  return found;
}

function drawFigure(flow: Flow, chart: BarChart, rows: readonly Row[]): void {
  const top = flow.y;
  const axisEnd = top + SCALE_HEIGHT + rows.reduce((sum, { height }) => sum + height, 0);
  const hasRange = rows.some(({ bar }) => bar.bounds !== null);
  const bottom = axisEnd + (hasRange ? LEGEND.lead : 0);
  const place = { alt: chartWords(chart), placement: 'Block' as const, bbox: box(top, bottom) };
  flow.root.add(
    flow.doc.struct('Figure', place, () => {
      drawScale(flow, top, axisEnd);
      let y = top + SCALE_HEIGHT;
      for (const row of rows) {
        drawRow(flow, row, y);
        y += row.height;
      }
      drawTarget(flow, top, axisEnd);
      if (hasRange) flow.drawLines(flow.type.lines(plain(LEGEND_TEXT), LEGEND, 200), AXIS.left, axisEnd + 2, LEGEND);
    }),
  );
  flow.y = bottom;
}

function box(top: number, bottom: number): [number, number, number, number] {
  return [PAGE.left, top, PAGE.right, bottom];
}

function at(percent: number): number {
  return AXIS.left + (Math.min(Math.max(percent, 0), AXIS_END) / AXIS_END) * (AXIS.right - AXIS.left);
}

function drawScale({ doc, type }: Flow, top: number, bottom: number): void {
  for (const percent of [0, 50, 100]) {
    const text = percent === 100 ? 'Target 100 %' : `${percent} %`;
    for (const line of type.lines(plain(text), SCALE, 80)) type.draw(line, at(percent) - line.width / 2, top, SCALE);
    doc
      .moveTo(at(percent), top + SCALE_HEIGHT - 2)
      .lineTo(at(percent), bottom)
      .lineWidth(0.5)
      .stroke(LINE);
  }
}

function drawTarget({ doc }: Flow, top: number, bottom: number): void {
  doc
    .moveTo(at(100), top + SCALE_HEIGHT - 3)
    .lineTo(at(100), bottom)
    .lineWidth(1.5)
    .stroke(INK);
}

function drawRow(flow: Flow, { bar, label, value, height }: Row, y: number): void {
  const textTop = (lines: readonly Line[]) => y + (height - lines.length * STYLE.lead) / 2;
  flow.drawLines(label, PAGE.left, textTop(label), STYLE);
  if (bar.status !== null) drawSign(flow.doc, bar.status, VALUE_LEFT, textTop(value), STYLE.lead);
  flow.drawLines(value, VALUE_LEFT + (bar.status === null ? 0 : SIGN_WIDTH), textTop(value), STYLE);
  drawBar(flow.doc, bar, y + height / 2);
}

/** The range in which the result may still end, and the result before it. Zero is a dot, "not measured" a dashed frame. */
function drawBar(doc: PDFKit.PDFDocument, { value, bounds, status }: Bar, middle: number): void {
  const colour = status === null ? SCORE : COLOURS[status];
  if (bounds) doc.rect(at(bounds[0]), middle - 7, at(bounds[1]) - at(bounds[0]), 14).fillAndStroke(RANGE, LINE);
  if (value === null) {
    doc.lineWidth(0.8).dash(3, { space: 2 });
    doc.rect(AXIS.left, middle - 3.5, at(100) - AXIS.left, 7).stroke(MUTED);
    doc.undash();
    return;
  }
  if (value <= 0) doc.circle(AXIS.left + 3, middle, 3).fill(colour);
  else doc.rect(AXIS.left, middle - 3.5, at(value) - AXIS.left, 7).fill(colour);
  if (value > AXIS_END) doc.path(`M ${AXIS.right - 4} ${middle - 6} l 7 6 l -7 6 Z`).fill(colour);
}
