import { escapedHtml } from '../http/plain-page.js';

/** What is marked in the lines of a document: the words that something else cites, and those that are searched. */
export interface MarkedWords {
  /** The line that is cited, and its words; null = none. */
  readonly cited: { readonly line: number; readonly words: string } | null;
  readonly searched: string | null;
}

/** A line with its number, from 1, and the HTML of what belongs to it, as its picture. */
export interface DocumentLine {
  readonly number: number;
  readonly text: string;
  readonly picture: string;
}

/** From so many cells on a line is a row of a table. */
const ROW_CELLS = 3;
/** From so many signs on a cell takes the room of a text, or of a page. */
const LONG = 60;
const VERY_LONG = 400;

/** The lines as HTML: those with cells as tables, the others as paragraphs; each with its number as an anchor. */
export function lineBlocks(lines: readonly DocumentLine[], marked: MarkedWords): string[] {
  const blocks: string[] = [];
  let rows: DocumentLine[] = [];
  const close = () => {
    if (rows.length > 0) blocks.push(table(rows, marked));
    rows = [];
  };
  for (const line of lines) {
    if (cellsOf(line.text).length >= ROW_CELLS) rows.push(line);
    else {
      close();
      if (line.text.trim() !== '') blocks.push(paragraph(line, marked));
    }
  }
  close();
  return blocks;
}

function cellsOf(text: string): string[] {
  return text.includes('\t')
    ? text.split('\t')
    : /^\s*\|.*\|\s*$/.test(text)
      ? text.trim().slice(1, -1).split('|')
      : [text];
}

function table(rows: readonly DocumentLine[], marked: MarkedWords): string {
  const width = Math.max(...rows.map(({ text }) => cellsOf(text).length));
  const [first, ...others] = rows;
  if (!first) return '';
  const hasHead = rows.length > 1 && isHead(cellsOf(first.text));
  const head = hasHead ? `<thead>\n${row(first, width, marked, 'th')}\n</thead>\n` : '';
  const body = (hasHead ? others : rows).map((line) => row(line, width, marked, 'td'));
  return `<div class="room" tabindex="0"><table>\n${head}<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Headings are words in every cell. */
function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => /\p{L}/u.test(cell) && cell.length < LONG);
}

function row({ number, text, picture }: DocumentLine, width: number, marked: MarkedWords, kind: 'th' | 'td'): string {
  const cells = cellsOf(text);
  const written = Array.from({ length: width }, (_, at) => {
    const cell = cells[at] ?? '';
    const long = cell.length >= VERY_LONG ? ' class="long page"' : cell.length >= LONG ? ' class="long"' : '';
    const room = kind === 'th' ? ' scope="col"' : long;
    return `<${kind}${room}>${markedText(cell.trim(), number, marked)}</${kind}>`;
  });
  const shown = picture === '' ? '' : `\n<tr class="picture"><td colspan="${width + 1}">${picture}</td></tr>`;
  return `<tr id="L${number}"><td>${anchor(number, isMissing(text, number, marked))}</td>${written.join('')}</tr>${shown}`;
}

function paragraph({ number, text, picture }: DocumentLine, marked: MarkedWords): string {
  const plain = withoutMarkdown(text);
  const isTitle = plain !== text.trim() && /^\s*[#*_]/.test(text);
  const shown = picture === '' ? '' : `<span class="picture">${picture}</span>`;
  return `<p id="L${number}">${anchor(number, isMissing(text, number, marked))}<span${isTitle ? ' class="title"' : ''}>${markedText(plain, number, marked)}</span>${shown}</p>`;
}

/** The signs by which a text file writes titles and emphasis say nothing to a reader. */
function withoutMarkdown(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/(\*{1,2}|__)(?=\S)(.*?\S)\1/g, '$2');
}

/** The address of the cited words on the page. */
const CITED = 'parole';

/** The number of a line, which is also the place of cited words that cannot be found in it. */
function anchor(number: number, isCited: boolean): string {
  return `<a class="number"${isCited ? ` id="${CITED}"` : ''} href="#L${number}">${number}</a>`;
}

function isMissing(text: string, number: number, { cited }: MarkedWords): boolean {
  return cited?.line === number && !new RegExp(flexible(cited.words), 'iu').test(withoutMarkdown(text));
}

/** The text with the cited words of its line, and the searched ones of every line, marked. */
function markedText(text: string, line: number, { cited, searched }: MarkedWords): string {
  const words = [cited?.line === line ? cited.words : null, searched].filter((found) => found !== null && found !== '');
  if (words.length === 0) return escapedHtml(text);
  const pattern = new RegExp(`(${words.map((found) => flexible(found ?? '')).join('|')})`, 'giu');
  const isCited = new RegExp(`^${flexible(cited?.words ?? '')}$`, 'iu');
  return text
    .split(pattern)
    .map((part, at) => {
      if (at % 2 === 0) return escapedHtml(part);
      const id = cited?.line === line && isCited.test(part) ? ` id="${CITED}"` : '';
      return `<mark${id}>${escapedHtml(part)}</mark>`;
    })
    .join('');
}

/** A pattern of the words, whatever blanks stand between them. */
function flexible(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}

/** The numbers of the lines that hold searched words. */
export function foundLines(lines: readonly DocumentLine[], searched: string): number[] {
  const pattern = new RegExp(flexible(searched), 'iu');
  return lines.filter(({ text }) => pattern.test(text)).map(({ number }) => number);
}
