import { Parser } from 'htmlparser2';
import type { BlocksReading } from '../block.js';
import { DocumentFlow } from '../document-flow.js';
import { hiddenIssues } from '../hidden-issue.js';
import { refusable, refuseDepth } from '../refusal.js';
import { type Attributes, countAttribute } from '../xml-events.js';

const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'object',
  'iframe',
  'select',
  'textarea',
  'button',
  'del',
]);
/** Elements with which another line begins and ends. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul'.split(
    ' ',
  ),
);
const DEEPEST = 1000;
const HEAD_LENGTH = 4096;
const MOST_COLUMNS_SPANNED = 1000;
const MOST_ROWS_SPANNED = 65_534;

/** Reads a web page (.html), also as spreadsheets and word processors save it. */
export function webPageBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const reader = new PageReader();
    const parser = new Parser({
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (data) => reader.text(data),
    });
    parser.write(pageText(bytes));
    parser.end();
    return {
      blocks: reader.flow.blocks(),
      issues: hiddenIssues(reader.hidesText ? ['testo che la pagina non mostra'] : []),
    };
  });
}

class PageReader {
  readonly flow = new DocumentFlow();
  /** Whether there is text that the page does not show. */
  hidesText = false;
  private depth = 0;
  private leftOut = 0;
  private isHidden = false;
  private preformatted = 0;

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > DEEPEST) refuseDepth();
    const isHidden = hides(attributes);
    if (this.leftOut > 0 || LEFT_OUT.has(name) || isHidden) {
      if (this.leftOut === 0) this.isHidden = isHidden && !LEFT_OUT.has(name);
      this.leftOut += 1;
      return;
    }
    if (name === 'table') this.flow.openTable();
    else if (name === 'tr') this.flow.openRow();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (name === 'br') this.flow.addText('\n');
    else if (BLOCKS.has(name)) this.flow.endLine();
    if (name === 'pre') this.preformatted += 1;
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    if (name === 'table') this.flow.closeTable();
    else if (name === 'td' || name === 'th') this.flow.closeCell();
    else if (BLOCKS.has(name)) this.flow.endLine();
    if (name === 'pre') this.preformatted -= 1;
  }

  text(data: string): void {
    if (this.leftOut > 0) this.hidesText ||= this.isHidden && data.trim() !== '';
    else this.flow.addText(this.preformatted > 0 ? data : data.replace(/[ \t\r\n\f]+/g, ' '));
  }

  private openCell(attributes: Attributes): void {
    const rowSpan =
      attributes.rowspan === '0' ? MOST_ROWS_SPANNED : countAttribute(attributes, 'rowspan', MOST_ROWS_SPANNED);
    this.flow.openCell({ rowSpan, colSpan: countAttribute(attributes, 'colspan', MOST_COLUMNS_SPANNED) });
  }
}

function hides(attributes: Attributes): boolean {
  return attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '');
}

/** The text by its byte order mark, else by what the page states of itself, else as UTF-8 or Windows-1252. */
function pageText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_LENGTH));
  const stated = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  // A page whose bytes are read says that it is in an encoding of wide characters: it is not.
  return decoded(bytes, /^utf-?16/i.test(stated) ? 'utf-8' : stated) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Null where the bytes are not in the encoding, or there is none of the name. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
