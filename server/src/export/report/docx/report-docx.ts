import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { xmlText } from '../../xml-text.js';
import type { Report, ReportBlock } from '../report-block.js';
import { INK, MUTED } from '../status-signs.js';
import { chartBlocks, tableBlocks } from './docx-table.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4 with margins of 20 mm, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;

/** The report as an editable Word document: real headings, tables and lists, in Italian. */
export async function reportDocx(report: Report): Promise<Buffer> {
  const { title, municipality, subtitle, blocks } = report;
  const document = new Document({
    title: xmlText(`${title} – ${municipality}`),
    subject: xmlText(subtitle),
    creator: xmlText(municipality),
    lastModifiedBy: xmlText(municipality),
    description: xmlText(report.warning ?? ''),
    styles: { default: STYLES },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN + 200, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: header(report) },
        footers: { default: footer() },
        children: [...cover(report), ...blocks.flatMap((block, index) => blockParts(block, index === 0))],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK.slice(1) },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

const STYLES = {
  document: {
    run: { font: 'Arial', size: 20, language: { value: 'it-IT' } },
    paragraph: { spacing: { after: 120, line: 276 } },
  },
  title: { run: { size: 48, bold: true, color: INK.slice(1) }, paragraph: { spacing: { before: 240, after: 120 } } },
  heading1: heading(32, 480),
  heading2: heading(26, 360),
  heading3: heading(22, 280),
};

function cover({ title, municipality, subtitle, mark, warning, facts }: Report): FileChild[] {
  return [
    new Paragraph({ children: [run(municipality, { size: 28, color: MUTED.slice(1) })], spacing: { before: 1200 } }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ children: [run(subtitle, { size: 24 })] }),
    ...(mark === null ? [] : [new Paragraph({ children: [run(mark, { size: 32, bold: true })] })]),
    ...(warning === null ? [] : [new Paragraph({ children: [run(warning, { bold: true })] })]),
    ...facts.map(([term, fact]) => labelled(term, fact)),
    new Paragraph({ children: [run('Indice', { size: 26, bold: true })], spacing: { before: 480 } }),
    new TableOfContents('Indice', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function header({ title, municipality, mark, warning }: Report): Header {
  const line = [municipality, title, ...(mark === null ? [] : [mark])].join(' · ');
  const texts = warning === null ? [line] : [line, warning];
  return new Header({
    children: texts.map((text) => new Paragraph({ children: [run(text, { size: 16, color: MUTED.slice(1) })] })),
  });
}

function footer(): Footer {
  const children = ['Pagina ', PageNumber.CURRENT, ' di ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children, size: 16, color: MUTED.slice(1) })],
      }),
    ],
  });
}

/** The first block begins the page after the list of chapters. */
function blockParts(block: ReportBlock, isFirst: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: [run(block.text)],
          pageBreakBefore: isFirst,
        }),
      ];
    case 'paragraph':
      return [
        block.label === null ? new Paragraph({ children: [run(block.text)] }) : labelled(block.label, block.text),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] }));
    case 'table':
      return tableBlocks(block);
    case 'chart':
      return chartBlocks(block);
  }
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [run(`${label}: `, { bold: true }), run(text)], keepNext: text === '' });
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text: xmlText(text), ...look });
}
