import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { coatSize } from '../../../plan/report/coat-picture.js';
import { xmlText } from '../../xml-text.js';
import type { Report, ReportBlock } from '../report-block.js';
import { INK, MUTED } from '../status-signs.js';
import { chartBlocks, tableBlocks } from './docx-table.js';
import { printed } from './printed-text.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4 with margins of 20 mm, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
/** Blocks of which the pages are estimated, in about ten seconds of a processor; beyond them Word fills the numbers in. */
const MOST_ESTIMATED = 800;

/** The report as an editable Word document: real headings, tables and lists, in Italian. */
export async function reportDocx(report: Report): Promise<Buffer> {
  const { title, municipality, subtitle } = report;
  const document = new Document({
    title: xmlText(`${title} – ${municipality}`),
    subject: xmlText(subtitle),
    creator: xmlText(municipality),
    lastModifiedBy: xmlText(municipality),
    description: xmlText(report.warning ?? ''),
    styles: { default: STYLES, paragraphStyles: CONTENTS_STYLES },
    // Word asks once whether to bring the list of chapters up to date; until then the numbers are those of an estimate.
    features: { updateFields: true },
    ...(report.blocks.length <= MOST_ESTIMATED && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
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
        children: [...cover(report), ...contentParts(report)],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK.slice(1) },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

/** The list of chapters, close enough for one page. */
const CONTENTS_STYLES = [
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 60, after: 0, line: 250 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 0, line: 240 }, indent: { left: 280 } },
  },
];

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

function cover({ title, municipality, subtitle, mark, warning, coat, facts }: Report): FileChild[] {
  return [
    ...(coat === null ? [] : [coatPicture(coat)]),
    new Paragraph({
      children: [run(municipality, { size: 28, color: MUTED.slice(1) })],
      spacing: { before: coat === null ? 1200 : 240 },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ children: [run(subtitle, { size: 24 })] }),
    ...(mark === null ? [] : [new Paragraph({ children: [run(mark, { size: 32, bold: true })] })]),
    ...(warning === null ? [] : [new Paragraph({ children: [run(warning, { bold: true })] })]),
    ...facts.map(([term, fact]) => labelled(term, fact)),
    new Paragraph({ children: [run('Indice', { size: 26, bold: true })], pageBreakBefore: true, keepNext: true }),
    new TableOfContents('Indice', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function header({ running, municipality, mark, warning }: Report): Header {
  const line = [municipality, running, ...(mark === null ? [] : [mark])].join(' · ');
  const texts = warning === null ? [line] : [line, warning];
  return new Header({
    children: texts.map(
      (text) =>
        new Paragraph({ children: [run(text, { size: 16, color: MUTED.slice(1) })], spacing: { after: 0, line: 240 } }),
    ),
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

/** A chapter of its own pages, and the one after it, begin a page. */
function contentParts({ blocks }: Report): FileChild[] {
  let endsPage = true;
  return blocks.flatMap((block, index) => {
    const beginsPage = block.kind === 'heading' && block.level === 1 && (endsPage || block.ownPages === true);
    if (block.kind === 'heading' && block.level === 1) endsPage = block.ownPages === true;
    return blockParts(block, beginsPage, isKept(blocks, index));
  });
}

/** Whether a short paragraph leads from a heading to a table, and so stays with both. */
function isKept(blocks: readonly ReportBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || block.text.length > 400) return false;
  const next = blocks[index + 1]?.kind;
  return next === 'table' || next === 'chart' || next === 'list' || (next === 'paragraph' && isKept(blocks, index + 1));
}

function blockParts(block: ReportBlock, pageBreakBefore: boolean, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [run(block.text)], pageBreakBefore })];
    case 'paragraph':
      return [
        block.label === null
          ? new Paragraph({ children: [run(block.text)], keepNext })
          : labelled(block.label, block.text, keepNext),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] }));
    case 'table':
      return tableBlocks(block);
    case 'chart':
      return chartBlocks(block);
    case 'signatures':
      return block.names.flatMap(signature);
  }
}

function labelled(label: string, text: string, keepNext = false): Paragraph {
  const children = [run(`${label}: `, { bold: true }), run(text)];
  return new Paragraph({ children, keepNext: keepNext || text === '' });
}

/** A name, and above it the line to sign on. */
function signature(name: string): Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 6, color: INK.slice(1), space: 4 };
  return [
    new Paragraph({ spacing: { before: 600, after: 0 }, keepNext: true }),
    new Paragraph({ children: [run(name)], border: { top: line }, indent: { left: 4600 }, keepLines: true }),
  ];
}

const COAT_HEIGHT = 96;

function coatPicture({ bytes, words }: NonNullable<Report['coat']>): Paragraph {
  const { width, height } = coatSize(bytes);
  const picture = new ImageRun({
    ...{ type: 'png', data: Buffer.from(bytes) },
    transformation: {
      width: Math.min(Math.round((COAT_HEIGHT * width) / height), 3 * COAT_HEIGHT),
      height: COAT_HEIGHT,
    },
    altText: { name: 'Stemma', title: xmlText(words), description: xmlText(words) },
  });
  return new Paragraph({ children: [picture], spacing: { before: 600 } });
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text: printed(text), ...look });
}
