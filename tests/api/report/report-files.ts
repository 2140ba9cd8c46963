import { getDocumentProxy } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { zipContents } from '../../harness/documents/zip.js';
import type { Service } from '../../harness/service/service.js';

export const REPORT = '/export/report';

/** The report as everybody gets it, or as a person who has logged in. */
export async function reportBytes(
  { url }: Pick<Service, 'url'>,
  format: 'docx' | 'pdf',
  query = '',
  who?: { readonly cookie: string },
): Promise<Buffer> {
  const answer = await fetch(`${url}${REPORT}.${format}${query}`, { headers: who ? { cookie: who.cookie } : {} });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** A Word document as a reader meets it: headings by level, tables as rows of cells, and all words in order. */
export function readDocx(bytes: Buffer) {
  const files = zipContents(bytes);
  const xml = files.get('word/document.xml') ?? '';
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) => text);
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => words(cell)),
  );
  const headings = paragraphs.flatMap((paragraph) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
    return level === undefined ? [] : [[Number.parseInt(level, 10), words(paragraph)] as const];
  });
  return { files, xml, headings, rows, paragraphs: paragraphs.map(words), text: paragraphs.map(words).join(' ') };
}

function words(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return (
    texts
      .join('')
      // A number keeps its sign of percent on its line.
      .replaceAll('\u00a0%', ' %')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES.get(name) ?? '')
      .trim()
  );
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

/** A piece of text with its position on the page, in points from the lower left corner. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element of the structure that a screen reader follows. */
interface Tag {
  readonly role: string;
  readonly alt: string | null;
}

/** A PDF as a reader meets it: words on every page, structure, bookmarks and metadata. */
export async function readPdf(bytes: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: {
    readonly items: readonly Placed[];
    readonly text: string;
    readonly tags: readonly Tag[];
    readonly isMarked: boolean;
  }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const placed = items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              left: item.transform[4],
              right: item.transform[4] + item.width,
              bottom: item.transform[5],
            },
          ]
        : [],
    );
    const tags = tagsOf(await page.getStructTree());
    pages.push({ items: placed, text: joined(placed), tags, isMarked: isMarked(items) });
  }
  return {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    tags: pages.flatMap(({ tags }) => tags),
    outline: await document.getOutline(),
    marks: await document.getMarkInfo(),
    metadata: await document.getMetadata(),
    source: bytes.toString('latin1'),
  };
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** Whether every word is between a begin and an end of marked content. */
function isMarked(items: Content): boolean {
  let depth = 0;
  for (const item of items) {
    if ('str' in item) {
      if (depth === 0 && item.str.trim() !== '') return false;
    } else depth += item.type === 'endMarkedContent' ? -1 : 1;
  }
  return depth === 0;
}

function joined(items: readonly Placed[]): string {
  return items
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

type Structure = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** The elements of a page's structure, each before those inside it. */
function tagsOf(node: Structure | Structure['children'][number] | null): Tag[] {
  if (!node || !('role' in node)) return [];
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : null;
  return [{ role: node.role, alt }, ...node.children.flatMap(tagsOf)];
}
