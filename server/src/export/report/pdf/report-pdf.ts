import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { AXIS_END, chartWords, type Report, type ReportBlock } from '../report-block.js';
import { COLOURS, HEADING_FILL, INK, LINE, MUTED, RANGE, SCORE } from '../status-signs.js';
import { drawableText } from './drawable-text.js';
import { withRowHeadings } from './row-headings.js';

/** The files of a PDF beside its content: a Typst template, and the embedded fonts as TrueType. */
export interface PdfMaterial {
  readonly template: string;
  readonly fonts: readonly Buffer[];
}

/** A folder that does not exist: the template reads no file. */
const NO_WORKSPACE = '/no-workspace';

const COAT = `${NO_WORKSPACE}/coat.png`;

/** The report as a tagged PDF (PDF/UA-1) with outline: read aloud, searched, and printed in grey. */
export function reportPdf(report: Report, { template, fonts }: PdfMaterial): Buffer {
  const compiler = NodeCompiler.create({ workspace: NO_WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
  // The content is an input, never a part of the source, so Typst does not interpret it as markup.
  const source = { mainFileContent: template, inputs: { report: JSON.stringify(templateData(report)) } };
  if (report.coat !== null) compiler.mapShadow(COAT, Buffer.from(report.coat.bytes));
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
    layout: report.layout,
    title: drawableText(report.title),
    running: drawableText(report.running),
    municipality: drawableText(report.municipality),
    subtitle: drawableText(report.subtitle),
    mark: report.mark && drawableText(report.mark),
    warning: report.warning && drawableText(report.warning),
    coat: report.coat && drawableText(report.coat.words),
    facts: facts.map((fact) => fact.map(drawableText)),
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
      return { ...block, text: drawableText(block.text) || '?' };
    case 'paragraph':
      return { ...block, label: block.label && drawableText(block.label), text: drawableText(block.text) };
    case 'signatures':
      return { ...block, names: block.names.map(drawableText) };
    case 'list':
      return { ...block, items: block.items.map(drawableText) };
    case 'table':
      return {
        ...block,
        caption: drawableText(block.caption),
        columns: block.columns.map((column) => ({ ...column, heading: drawableText(column.heading) })),
        rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: drawableText(cell.text) }))),
      };
    case 'chart':
      return {
        ...block,
        title: drawableText(block.title),
        words: drawableText(chartWords(block)),
        bars: block.bars.map((bar) => ({ ...bar, label: drawableText(bar.label), text: drawableText(bar.text) })),
      };
  }
}
