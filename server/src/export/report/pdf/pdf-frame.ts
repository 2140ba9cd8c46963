import type { Report } from '../report-block.js';
import { LINE, MUTED } from '../status-signs.js';
import { type Flow, PAGE, TEXT_WIDTH } from './pdf-flow.js';
import { bold, type Phrase, plain, type TextStyle } from './pdf-text.js';

const STYLE: TextStyle = { size: 8, lead: 10.4, colour: MUTED };

/** What stands above and below every page: what it is, what its data are, and which page. No part of what is read. */
export function drawFrames(flow: Flow, { title, municipality, subtitle, mark, warning }: Report): void {
  const { start, count } = flow.doc.bufferedPageRange();
  const name = [municipality, title, ...(mark === null ? [] : [mark])].join(' · ');
  for (let page = start; page < start + count; page += 1) {
    flow.doc.switchToPage(page);
    flow.artifact(() => {
      oneLine(flow, plain(name), PAGE.left, 36);
      if (warning !== null) oneLine(flow, bold(warning), PAGE.left, 36 + STYLE.lead);
      rule(flow, 60);
      rule(flow, PAGE.bottom + 10);
      oneLine(flow, plain(subtitle), PAGE.left, PAGE.bottom + 16);
      pageNumber(flow, `Pagina ${page + 1} di ${start + count}`);
    }, 'Pagination');
  }
}

/** The beginning of a text, as much as fits. */
function oneLine({ type }: Flow, phrases: readonly Phrase[], x: number, y: number): void {
  const [line] = type.lines(phrases, STYLE, TEXT_WIDTH - 90);
  if (line) type.draw(line, x, y, STYLE);
}

function pageNumber({ type }: Flow, text: string): void {
  for (const line of type.lines(plain(text), STYLE, 90)) {
    type.draw(line, PAGE.right - line.width, PAGE.bottom + 16, STYLE);
  }
}

function rule({ doc }: Flow, y: number): void {
  doc.moveTo(PAGE.left, y).lineTo(PAGE.right, y).lineWidth(0.5).stroke(LINE);
}
