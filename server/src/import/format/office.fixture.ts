import { strToU8, zipSync } from 'fflate';
import type { Block, BlocksReading } from './block.js';

/** An archive of parts, as office programs write them. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

/** A sheet of a workbook: its name with further attributes, and what is inside of its worksheet element. */
export interface SheetXml {
  readonly name: string;
  readonly xml: string;
  readonly attributes?: string;
  readonly type?: 'worksheet' | 'chartsheet';
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly strings?: readonly string[];
  /** The number format of each style: written out, or the number of one that is not. */
  readonly formats?: readonly (string | number)[];
  readonly properties?: string;
}

export function workbookFile({ sheets, strings = [], formats = [], properties = '' }: WorkbookXml): Uint8Array {
  const entries = sheets.map(({ name, attributes = '' }, at) => `<sheet name="${name}" ${attributes} r:id="r${at}"/>`);
  const targets = sheets.map(({ type = 'worksheet' }, at) => [type, `sheets/s${at}.xml`] as const);
  return archive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook>${properties}<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...targets,
      ['sharedStrings', 'strings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/strings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': styleSheet(formats),
    ...Object.fromEntries(
      sheets.map(({ xml, type = 'worksheet' }, at) => [`xl/sheets/s${at}.xml`, `<${type}>${xml}</${type}>`]),
    ),
  });
}

function styleSheet(formats: readonly (string | number)[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${at + 200}" formatCode="${escaped(format)}"/>`,
  );
  const ids = formats.map((format, at) => (typeof format === 'number' ? format : at + 200));
  const styles = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

/** A text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Parts of a Word document besides its body, by the word of their relationship. */
export function wordFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(others);
  return archive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(names.map((type) => [type, `${type}.xml`])),
    ...Object.fromEntries(
      names.map((type) => [`word/${type}.xml`, `<w:part xmlns:w="w">${others[type] ?? ''}</w:part>`]),
    ),
  });
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell of a Word document, with what is inside of its properties. */
export function wordCell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="100"/>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
}

/** A document of LibreOffice; of a text the body is inside of office:text, of a spreadsheet inside of office:spreadsheet. */
export function openFile(kind: 'text' | 'spreadsheet', body: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8('<office:document-styles/>'),
  });
}

/** The texts of a reading: of a table one list a row, ^ for what a merged cell covers. */
export function shownBlocks(reading: BlocksReading): unknown[] {
  if ('refused' in reading) return [reading.refused.message];
  return reading.blocks.map(shownBlock);
}

function shownBlock(block: Block): unknown {
  if (block.kind === 'PARAGRAPH') return block.text;
  if (block.kind === 'SHEET') return { sheet: block.name };
  return block.rows.map((row) => row.map((cell) => (cell === null ? '^' : cell.text)));
}

/** The rows of the only table of a reading. */
export function onlyTable(reading: BlocksReading): string[][] {
  const [table, ...more] = ('refused' in reading ? [] : reading.blocks).filter((block) => block.kind === 'TABLE');
  if (table === undefined || more.length > 0)
    throw new Error(`One table was expected: ${JSON.stringify(shownBlocks(reading))}`);
  return table.rows.map((row) => row.map((cell) => (cell === null ? '^' : cell.text)));
}
