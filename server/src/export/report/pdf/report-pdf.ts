import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { AXIS_END, chartWords, type Report, type ReportBlock } from '../report-block.js';
import { COLOURS, HEADING_FILL, INK, LINE, MUTED, RANGE, SCORE } from '../status-signs.js';
import { drawable } from './drawable-text.js';
import { withRowHeadings } from './row-headings.js';

/** The files of a PDF beside its content: a Typst template, and the embedded fonts as TrueType. */
export interface PdfMaterial {
  readonly template: string;
  readonly fonts: readonly Buffer[];
}

/** A folder that does not exist: the template reads no file. */
const NO_WORKSPACE = '/no-workspace';

/** The report as a tagged PDF (PDF/UA-1) with outline: read aloud, searched, and printed in grey. */
export function reportPdf(report: Report, { template, fonts }: PdfMaterial): Buffer {
  const compiler = NodeCompiler.create({ workspace: NO_WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
  // The content is an input, never a part of the source, so Typst does not interpret it as markup.
  const source = { mainFileContent: template, inputs: { report: JSON.stringify(templateData(report)) } };
  try {
    return withRowHeadings(compiler.pdf(source, { pdfStandard: PdfStandard.UA_1 }));
  } catch (error) {
    throw typstError(error);
  }
}

/** A Typst error has its explanation in `code`, not in its message. */
function typstError(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? new Error(`Typst: ${error.code}. ${error.message}`) : error;
}

function templateData({ blocks, facts, ...report }: Report) {
  return {
    title: drawable(report.title),
    municipality: drawable(report.municipality),
    subtitle: drawable(report.subtitle),
    mark: report.mark && drawable(report.mark),
    warning: report.warning && drawable(report.warning),
    facts: facts.map((fact) => fact.map(drawable)),
    blocks: blocks.map(blockData),
    axisEnd: AXIS_END,
    colours: {
      ...{ ink: INK, muted: MUTED, line: LINE, headingFill: HEADING_FILL, score: SCORE, range: RANGE },
      statuses: COLOURS,
    },
  };
}

function blockData(block: ReportBlock) {
  switch (block.kind) {
    case 'heading':
      // PDF/UA requires a text for every heading.
      return { ...block, text: drawable(block.text) || '?' };
    case 'paragraph':
      return { ...block, label: block.label && drawable(block.label), text: drawable(block.text) };
    case 'list':
      return { ...block, items: block.items.map(drawable) };
    case 'table':
      return {
        ...block,
        caption: drawable(block.caption),
        columns: block.columns.map((column) => ({ ...column, heading: drawable(column.heading) })),
        rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: drawable(cell.text) }))),
      };
    case 'chart':
      return {
        ...block,
        title: drawable(block.title),
        words: drawable(chartWords(block)),
        bars: block.bars.map((bar) => ({ ...bar, label: drawable(bar.label), text: drawable(bar.text) })),
      };
  }
}
