import type { Heading, ReportBlock } from '../report-block.js';
import { chartHeight } from './pdf-chart.js';
import { type Flow, TEXT_WIDTH } from './pdf-flow.js';
import { ABOVE, BELOW_HEADING, BODY, HEADINGS } from './pdf-styles.js';
import { tableHeight } from './pdf-table.js';
import { bold, plain } from './pdf-text.js';

/** How much of a page a block needs to begin on it: a heading takes what it announces with it. */
export function heightTogether(flow: Flow, blocks: readonly ReportBlock[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  switch (block.kind) {
    case 'heading':
      return headingHeight(flow, block) + heightTogether(flow, blocks, index + 1);
    case 'paragraph':
      return Math.min(flow.type.lines(plain(block.text), BODY, TEXT_WIDTH).length, 3) * BODY.lead;
    case 'list':
      return 2 * BODY.lead;
    case 'table':
      return tableHeight(flow, block);
    case 'chart':
      return chartHeight(flow, block);
  }
}

function headingHeight(flow: Flow, { level, text }: Heading): number {
  const lines = flow.type.lines(bold(text), HEADINGS[level], TEXT_WIDTH).length;
  return ABOVE[level] + lines * HEADINGS[level].lead + BELOW_HEADING;
}
