import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PageContent } from '../page/page-content.js';
import { uprightPage } from '../page/upright-page.js';
import type { Matrix } from './matrix.js';
import { type FontFacts, type PageMarks, pageMarks } from './pdf-page-marks.js';
import { pdfWords } from './pdf-page-words.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What a page of a PDF holds. */
export interface PdfPageContent extends PageContent {
  /** Whether its writing must be recognised from the picture: it has no text, or text that cannot be read. */
  readonly isPicture: boolean;
}

/** Of the letters of a page: so many must be letters that a font names. */
const READABLE = 0.8;
/** A page with fewer letters, and a picture, may have only its number as text. */
const FEW_LETTERS = 40;

/** Opens a PDF. Throws what pdf.js throws where it cannot. `isStrict`: a page that is read in part alone throws too. */
export async function openPdf(bytes: Uint8Array, isStrict: boolean): Promise<PdfDocument> {
  // pdf.js takes the bytes away from who hands them over.
  return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, stopAtErrors: isStrict, verbosity: 0 });
}

/** Whether a page has no letters. Its pictures are not opened for it, which takes long. */
export async function isWithoutText(page: PdfPage): Promise<boolean> {
  const { items } = await page.getTextContent();
  return items.every((item) => !('str' in item) || item.str.trim() === '');
}

/** A page of which all is to be recognised from its picture. */
export function picturePage(page: PdfPage): PdfPageContent {
  const { width, height } = page.getViewport({ scale: 1 });
  return { ...uprightPage({ page: page.pageNumber, width, height, words: [], lines: [] }), isPicture: true };
}

export async function pdfPageContent(page: PdfPage): Promise<PdfPageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const marks = await marksOf(page, transform);
  const words = pdfWords(marks.glyphs);
  page.cleanup();
  const content = uprightPage({ page: page.pageNumber, width, height, words, lines: marks.lines });
  return { ...content, isPicture: isPicture(marks) };
}

async function marksOf(page: PdfPage, transform: number[]): Promise<PageMarks> {
  const { OPS } = await getResolvedPDFJS();
  const operations = await page.getOperatorList();
  return pageMarks(operations, OPS, baseMatrix(transform), (name) => fontFacts(page, name));
}

function fontFacts(page: PdfPage, name: string): FontFacts | null {
  if (!page.commonObjs.has(name)) return null;
  const font: { readonly fontMatrix?: readonly number[] } = page.commonObjs.get(name);
  return { fontMatrix: font.fontMatrix };
}

function baseMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function isPicture({ glyphs, invisible, images }: PageMarks): boolean {
  const letters = glyphs.filter(({ text }) => text.trim() !== '');
  if (images > 0 && letters.length < FEW_LETTERS) return true;
  if (invisible > letters.length) return true;
  const readable = letters.filter(({ text }) => !/[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(text)).length;
  return letters.length > 0 && readable < letters.length * READABLE;
}
