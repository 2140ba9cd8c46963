import type { Language } from '@traguardo/schema/format';
import { linePages } from '../../import/format/document-places.js';
import { escapedHtml, plainPage } from '../http/plain-page.js';
import { type DocumentLine, foundLines, lineBlocks, type MarkedWords } from './document-lines.js';

export interface DocumentText {
  readonly id: string;
  readonly filename: string;
  readonly text: string;
  /** Where its lines stand on its pages (`documentPlaces`); null where it has none, or its pages are not shown. */
  readonly places: string | null;
}

/** How the page of a document is asked for. */
export interface DocumentView {
  readonly language: Language;
  readonly marked: MarkedWords;
  /** Whose plan it belongs to: the way back. */
  readonly plan: { readonly municipality: string; readonly year: number };
}

const WORDS = {
  it: {
    kind: 'documento di origine',
    lead: 'Il testo del documento, riga per riga, come il programma lo ha letto. Il numero a sinistra è l’indirizzo della riga.',
    names: 'Gli asterischi coprono i nomi dei responsabili: li riporta l’atto originale.',
    original: 'Scarica il file originale',
    back: 'Torna al Registro variazioni',
    rows: 'Le righe che contano, come sono state lette: codice dell’indicatore, valore, data, definitivo. Il file originale è riservato a chi lavora per l’ente: dopo l’accesso questa pagina lo mostra e lo fa scaricare.',
    backToPlan: 'Torna al Cruscotto',
    search: 'Cerca nel documento',
    find: 'Cerca',
    none: (words: string) => `«${words}» non si trova nel documento.`,
    found: (words: string, count: number) => `«${words}» si trova in ${count === 1 ? 'una riga' : `${count} righe`}:`,
    line: 'riga',
    picture: (page: number, line: number) => `Pagina ${page} del documento, con la riga ${line} evidenziata`,
  },
  en: {
    kind: 'source document',
    lead: 'The text of the document, line by line, as the program has read it. The number at the left is the address of the line.',
    names: 'The asterisks cover the names of managers: the original act has them.',
    original: 'Download the original file',
    back: 'Back to the register of variations',
    rows: 'The rows that count, as they were read: code of the indicator, value, day, final. The original file is for those who work for the body: after logging in this page shows it and has it to download.',
    backToPlan: 'Back to the overview',
    search: 'Search in the document',
    find: 'Search',
    none: (words: string) => `“${words}” is not found in the document.`,
    found: (words: string, count: number) => `“${words}” is found on ${count === 1 ? 'one line' : `${count} lines`}:`,
    line: 'line',
    picture: (page: number, line: number) => `Page ${page} of the document, with line ${line} marked`,
  },
} as const satisfies Record<Language, object>;

/** A source document as a page: its tables as tables, each line with its number and an anchor, `#L36`, the cited words
 *  marked. Its links start from the page's own address, so that they hold under any path that the service is mounted at. */
export function documentPage(document: DocumentText, hidesNames: boolean, view: DocumentView): string {
  const { id, text, places } = document;
  const words = WORDS[view.language];
  const pages = linePages(places);
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({
    ...{ number: at + 1, text: line },
    picture: pagePicture(id, at + 1, pages, view.language),
  }));
  const original = `<a href="${encodeURIComponent(id)}/original" download>${words.original}</a>`;
  const lead = `<p>${words.lead}${hidesNames ? ` ${words.names}` : ''}</p>`;
  return page(document, view, `${lead}\n<p>${original} · ${wayBack(view, 'variazioni')}</p>`, [
    search(lines, view),
    `<div class="document" lang="it">\n${lineBlocks(lines, view.marked).join('\n')}\n</div>`,
  ]);
}

/** The page on which a line stands, with the line marked. It is fetched when the line is the one that was asked for. */
function pagePicture(id: string, line: number, pages: ReadonlyMap<number, number>, language: Language): string {
  const page = pages.get(line);
  if (page === undefined) return '';
  const alt = WORDS[language].picture(page, line);
  return `<img loading="lazy" src="${encodeURIComponent(id)}/lines/${line}.png" alt="${alt}">`;
}

/** What everybody sees of a file of actual values: its rows as they were read, at the lines where they stand. */
export function readRowsPage(document: DocumentText, rows: ReadonlyMap<number, string>, view: DocumentView): string {
  const lines = [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([number, text]) => ({ number, text, picture: '' }));
  const lead = `<p>${WORDS[view.language].rows}</p>\n<p>${wayBack(view, '')}</p>`;
  return page(document, view, lead, [
    `<div class="document" lang="it">\n${lineBlocks(lines, view.marked).join('\n')}\n</div>`,
  ]);
}

/** The way to the plan that the document belongs to. */
function wayBack({ language, plan: { municipality, year } }: DocumentView, page: 'variazioni' | ''): string {
  const words = WORDS[language];
  const asked = new URLSearchParams({
    ente: municipality,
    anno: String(year),
    ...(language === 'en' && { lang: 'en' }),
  });
  return `<a href="${escapedHtml(`../${page}?${asked}`)}">${page === '' ? words.backToPlan : words.back}</a>`;
}

/** The most lines that are listed as found. */
const LISTED = 50;

function search(lines: readonly DocumentLine[], { language, marked: { searched } }: DocumentView): string {
  const words = WORDS[language];
  const hidden = language === 'en' ? '<input type="hidden" name="lang" value="en">' : '';
  const form = `<form role="search">${hidden}<label for="cerca">${words.search}</label><input id="cerca" type="search" name="cerca" value="${escapedHtml(searched ?? '')}" maxlength="200"><button>${words.find}</button></form>`;
  if (searched === null) return form;
  const found = foundLines(lines, searched);
  if (found.length === 0) return `${form}\n<p role="status">${escapedHtml(words.none(searched))}</p>`;
  const links = found.slice(0, LISTED).map((line) => `<a href="#L${line}">${words.line} ${line}</a>`);
  return `${form}\n<p role="status">${escapedHtml(words.found(searched, found.length))} ${links.join(', ')}${found.length > LISTED ? ' …' : ''}</p>`;
}

function page(
  { id, filename }: DocumentText,
  { language }: DocumentView,
  lead: string,
  parts: readonly string[],
): string {
  const address = encodeURIComponent(id);
  return plainPage({
    language,
    title: `${filename} – ${WORDS[language].kind}`,
    root: '../',
    otherLanguage: language === 'it' ? `${address}?lang=en` : address,
    body: `<h1 lang="it">${escapedHtml(filename)}</h1>\n${lead}\n${parts.join('\n')}`,
  });
}
