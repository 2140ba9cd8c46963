import { pdfRefusal } from '../../reading/pdf-refusal.js';
import { type ImportIssue, importError, importWarning } from '../draft/import-issue.js';
import type { BlocksReading } from './block.js';
import { vocabulary } from './joined-lines.js';
import { joinedPages } from './joined-pages.js';
import { pageParts } from './page-blocks.js';
import { openPdf, type PdfDocument, type PdfPageContent, pdfPageContent } from './pdf-pages.js';
import { textLines } from './text-lines.js';

/** A plan with all its sheets has fewer. */
const MOST_PAGES = 600;
const MOST_WORDS = 400_000;

/** The paragraphs and tables of a PDF: its cells are rebuilt from lines and positions. */
export async function pdfBlocks(bytes: Uint8Array): Promise<BlocksReading> {
  const refusal = await pdfRefusal(bytes);
  if (refusal !== null) return { refused: importError('NOT_READABLE', refusal) };
  const document = await openedPdf(bytes);
  if (!document) return { refused: importError('NOT_READABLE', DAMAGED) };
  try {
    return await documentBlocks(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

const DAMAGED =
  'Il PDF è danneggiato o non è leggibile: riaprirlo, salvarlo di nuovo (ad esempio con «Stampa su PDF») e caricare quello.';

async function openedPdf(bytes: Uint8Array): Promise<PdfDocument | null> {
  try {
    return await openPdf(bytes);
  } catch {
    // The bytes come from any client: an error of the parser means that they are no readable PDF.
    return null;
  }
}

async function documentBlocks(document: PdfDocument): Promise<BlocksReading> {
  if (document.numPages > MOST_PAGES) return { refused: tooManyPages(document.numPages) };
  const pages: PdfPageContent[] = [];
  let words = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pdfPageContent(await document.getPage(number));
    words += page.words.length;
    if (words > MOST_WORDS) return { refused: tooManyWords(number) };
    pages.push(page);
  }
  const pictures = pages.filter(({ isPicture }) => isPicture);
  const printed = vocabulary(pages.flatMap((page) => textLines(page.words)));
  const blocks = joinedPages(
    pages.map((page) => ({ height: page.height, parts: pageParts(page, printed) })),
    printed,
  );
  return { blocks, issues: pictures.length === 0 ? [] : [unreadPages(pictures)] };
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

function unreadPages(pages: readonly PdfPageContent[]): ImportIssue {
  const numbers = pages.map(({ page }) => page).join(', ');
  return importWarning('NOT_READABLE', `Pagine senza testo, che non sono state lette: ${numbers}.`);
}
