import { pdfRefusal } from '../../../reading/pdf-refusal.js';
import { type ImportIssue, importError, importWarning } from '../../draft/import-issue.js';
import type { BlocksReading } from '../block.js';
import { vocabulary } from '../page/joined-lines.js';
import { joinedPages } from '../page/joined-pages.js';
import { pageParts } from '../page/page-blocks.js';
import type { PageContent } from '../page/page-content.js';
import { textLines } from '../page/text-lines.js';
import { IGNORED_PROGRESS, type ReadingProgress } from '../reading-progress.js';
import { MOST_SCANNED_PAGES, recognisedPages, tooManyScannedPages } from '../scan/scan-issues.js';
import {
  isWithoutText,
  openPdf,
  type PdfDocument,
  type PdfPageContent,
  pdfPageContent,
  picturePage,
} from './pdf-pages.js';
import { PdfScan } from './pdf-scan.js';

/** A plan with all its sheets has fewer. */
const MOST_PAGES = 600;
const MOST_WORDS = 400_000;
/** Bytes; a page of text has fewer. */
const HEAVY_PAGE = 15_000;

/** The paragraphs and tables of a PDF: its cells are rebuilt from lines and positions. Pages that are pictures of writing
 *  are recognised. */
export async function pdfBlocks(
  bytes: Uint8Array,
  onProgress: ReadingProgress = IGNORED_PROGRESS,
): Promise<BlocksReading> {
  const refusal = await pdfRefusal(bytes);
  if (refusal !== null) return { refused: importError('NOT_READABLE', refusal) };
  const [strict, lenient] = [await openedPdf(bytes, true), await openedPdf(bytes, false)];
  if (!lenient) return { refused: importError('NOT_READABLE', DAMAGED) };
  const scan = new PdfScan(bytes, onProgress);
  const reading = { strict, lenient, isHeavy: bytes.length > HEAVY_PAGE * lenient.numPages, onProgress };
  try {
    return await documentBlocks(reading, scan);
  } finally {
    await strict?.loadingTask.destroy();
    await lenient.loadingTask.destroy();
    await scan.close();
  }
}

const DAMAGED =
  'Il PDF è danneggiato o non è leggibile: riaprirlo, salvarlo di nuovo (ad esempio con «Stampa su PDF») e caricare quello.';

async function openedPdf(bytes: Uint8Array, isStrict: boolean): Promise<PdfDocument | null> {
  try {
    return await openPdf(bytes, isStrict);
  } catch {
    // The bytes come from any client: an error of the parser means that they are no readable PDF.
    return null;
  }
}

/** A PDF as it is opened twice. */
interface OpenPdf {
  /** In which pages that can be drawn in part alone fail; null = it does not open that way. */
  readonly strict: PdfDocument | null;
  readonly lenient: PdfDocument;
  /** Whether its pages have so many bytes that they may be pictures. */
  readonly isHeavy: boolean;
  readonly onProgress: ReadingProgress;
}

async function documentBlocks(pdf: OpenPdf, scan: PdfScan): Promise<BlocksReading> {
  const { lenient: document } = pdf;
  if (document.numPages > MOST_PAGES) return { refused: tooManyPages(document.numPages) };
  const pages: ReadPage[] = [];
  const pictures: number[] = [];
  let words = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    pdf.onProgress({ part: 'PAGE', done: number - 1, total: document.numPages });
    const page = await readPage(pdf, number);
    words += page.content?.words.length ?? 0;
    if (words > MOST_WORDS) return { refused: tooManyWords(number) };
    pages.push(page);
    if (page.content?.isPicture) pictures.push(number);
    if (pictures.length > MOST_SCANNED_PAGES) return { refused: tooManyScannedPages() };
  }
  const scanned = await scan.pages(pictures);
  const read = pages.flatMap(({ number, content }): PageContent[] => {
    const page = scanned.get(number) ?? content;
    return page === null ? [] : [page];
  });
  const printed = vocabulary(read.flatMap((page) => textLines(page.words)));
  const parted = read.map((page) => ({ height: page.height, parts: pageParts(page, printed) }));
  return { blocks: joinedPages(parted, printed), issues: pageIssues(pages, pictures, scanned) };
}

/** A page as it could be read; null = it could not. */
interface ReadPage {
  readonly number: number;
  readonly content: PdfPageContent | null;
  readonly isWhole: boolean;
}

/** pdf.js leaves out what it cannot draw: where it does, the page is read nevertheless, and named. */
async function readPage({ strict, lenient, isHeavy }: OpenPdf, number: number): Promise<ReadPage> {
  if (isHeavy) {
    const page = await lenient.getPage(number);
    if (await isWithoutText(page)) return { number, content: picturePage(page), isWhole: true };
  }
  const whole = strict && (await contentOf(strict, number));
  if (whole) return { number, content: whole, isWhole: true };
  return { number, content: await contentOf(lenient, number), isWhole: false };
}

async function contentOf(document: PdfDocument, number: number): Promise<PdfPageContent | null> {
  try {
    return await pdfPageContent(await document.getPage(number));
  } catch {
    // A page of any client's file: what pdf.js throws means that it cannot be drawn.
    return null;
  }
}

function pageIssues(
  pages: readonly ReadPage[],
  pictures: readonly number[],
  scanned: ReadonlyMap<number, PageContent>,
): ImportIssue[] {
  const damaged = pages.filter(({ isWhole }) => !isWhole).map(({ number }) => number);
  const written = [...scanned].flatMap(([number, { words }]) => (words.length > 0 ? [number] : []));
  const unread = pictures.filter((number) => !scanned.has(number));
  return [
    ...(damaged.length === 0 ? [] : [importWarning('NOT_READABLE', damagedPages(damaged))]),
    ...(written.length === 0 ? [] : [recognisedPages(written)]),
    ...(unread.length === 0 ? [] : [importWarning('NOT_READABLE', unreadPages(unread))]),
  ];
}

function damagedPages(numbers: readonly number[]): string {
  return `Pagine del PDF danneggiate, lette forse solo in parte: ${numbers.join(', ')}. Confrontarle con l'originale, oppure salvare di nuovo il documento («Stampa su PDF») e caricare quello.`;
}

function tooManyPages(found: number): ImportIssue {
  return importError(
    'TOO_LARGE',
    `Il PDF ha ${found} pagine, più delle ${MOST_PAGES} che si leggono: salvare le sole pagine con le tabelle («Stampa su PDF», intervallo di pagine) e caricare quelle.`,
  );
}

function tooManyWords(page: number): ImportIssue {
  return importError(
    'TOO_LARGE',
    `Il PDF ha troppo testo: fino a pagina ${page} se ne contano oltre ${MOST_WORDS} parole. Salvare le sole pagine con le tabelle («Stampa su PDF», intervallo di pagine) e caricare quelle.`,
  );
}

function unreadPages(numbers: readonly number[]): string {
  return `Pagine senza testo, la cui immagine non si può leggere: ${numbers.join(', ')}. Scansionarle di nuovo, oppure salvarle come PNG o JPEG e caricarle.`;
}
