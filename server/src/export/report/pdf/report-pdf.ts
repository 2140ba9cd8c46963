import PDFDocument from 'pdfkit';
import type { Heading, Paragraph, Report, ReportBlock } from '../report-block.js';
import { INK, MUTED } from '../status-signs.js';
import { drawChart } from './pdf-chart.js';
import { Contents } from './pdf-contents.js';
import { Flow, PAGE, TEXT_WIDTH } from './pdf-flow.js';
import type { PdfFonts } from './pdf-fonts.js';
import { drawFrames } from './pdf-frame.js';
import { heightTogether } from './pdf-keep.js';
import { Outline } from './pdf-outline.js';
import { ABOVE, BELOW_HEADING, BODY, HEADINGS } from './pdf-styles.js';
import { drawTable } from './pdf-table.js';
import { bold, type Phrase, plain, Typesetter } from './pdf-text.js';

/** The report as a tagged PDF (PDF/UA-1) with outline: read aloud, searched, and printed in grey. */
export async function reportPdf(report: Report, fonts: PdfFonts): Promise<Buffer> {
  const doc = openDocument(report);
  const written = collected(doc);
  const flow = new Flow(doc, new Typesetter(doc, fonts));
  drawCover(flow, report);
  const contents = new Contents(flow, report);
  const outline = new Outline(doc);
  const drawHeading = (block: Heading, index: number) => {
    flow.need(heightTogether(flow, report.blocks, index));
    if (flow.y > PAGE.top) flow.skip(ABOVE[block.level]);
    outline.add(block, flow.y);
    contents.found(block, flow.page);
    flow.text(`H${block.level}`, bold(block.text), HEADINGS[block.level]);
    flow.skip(BELOW_HEADING);
  };
  for (const [index, block] of report.blocks.entries()) {
    if (block.kind === 'heading') drawHeading(block, index);
    else drawBlock(flow, block);
  }
  contents.draw();
  drawFrames(flow, report);
  flow.root.end();
  doc.end();
  return await written;
}

function openDocument({ title, municipality, subtitle }: Report): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'it-IT',
    displayTitle: true,
    info: { Title: plainTitle(`${title} – ${municipality}`), Subject: plainTitle(subtitle) },
  });
  doc.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  );
  return doc;
}

/** pdfkit writes the title into XML as it is. */
function plainTitle(text: string): string {
  return text.replace(/&/g, 'e').replace(/</g, '‹').replace(/>/g, '›').replace(/\p{C}/gu, ' ');
}

async function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function drawCover(flow: Flow, { title, municipality, subtitle, mark, warning, facts }: Report): void {
  flow.skip(120);
  flow.text('P', plain(municipality), { size: 16, lead: 24, colour: MUTED });
  flow.text('P', bold(title), { size: 28, lead: 38, colour: INK });
  flow.text('P', plain(subtitle), { size: 13, lead: 20, colour: INK });
  flow.skip(16);
  if (mark !== null) flow.text('P', bold(mark), { size: 20, lead: 28, colour: INK });
  if (warning !== null) flow.text('P', bold(warning), BODY);
  flow.skip(24);
  for (const [term, fact] of facts) flow.text('P', labelled(term, fact), { ...BODY, lead: 18 });
}

function drawBlock(flow: Flow, block: Exclude<ReportBlock, Heading>): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(flow, block);
      break;
    case 'list':
      drawList(flow, block.items);
      break;
    case 'table':
      drawTable(flow, block);
      break;
    case 'chart':
      drawChart(flow, block);
  }
}

function drawParagraph(flow: Flow, { label, text }: Paragraph): void {
  // What only announces the list below it does not stay behind alone.
  if (text === '') flow.need(3 * BODY.lead);
  flow.text('P', label === null ? plain(text) : labelled(label, text), BODY);
  flow.skip(text === '' ? 2 : 6);
}

function labelled(label: string, text: string): Phrase[] {
  return [...bold(`${label}: `), ...plain(text)];
}

function drawList(flow: Flow, items: readonly string[]): void {
  const list = flow.doc.struct('L');
  flow.root.add(list);
  for (const item of items) {
    flow.need(2 * BODY.lead);
    const element = flow.doc.struct('LI');
    list.add(element);
    const top = flow.y;
    element.add(
      flow.doc.struct('Lbl', {}, () =>
        flow.drawLines(flow.type.lines(plain('•'), BODY, TEXT_WIDTH), PAGE.left + 4, top, BODY),
      ),
    );
    flow.text('LBody', plain(item), BODY, 16, element);
    element.end();
    flow.skip(3);
  }
  list.end();
  flow.skip(6);
}
