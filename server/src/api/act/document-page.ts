import { createHash } from 'node:crypto';
import { linePages } from '../../import/format/document-places.js';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; color: #17324d; background: #fff; }
ol { font: 0.875rem/1.6 ui-monospace, monospace; padding-inline-start: 4rem; }
li { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
li::marker { color: #5a6772; }
li:target { background: #ffe8b3; outline: 2px solid #b35900; }
a { color: #0066cc; }
li img { display: none; max-width: 100%; border: 1px solid #5a6772; }
li:target img { display: block; }
`;

/** The page's only style, so that its policy can name it and allow nothing else. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

export interface DocumentText {
  readonly id: string;
  readonly filename: string;
  readonly text: string;
  /** Where its lines stand on its pages (`documentPlaces`); null where it has none, or its pages are not shown. */
  readonly places: string | null;
}

/** A source document as an HTML page, each line with its number and an anchor: `#L36`. Its link starts from the page's
 *  own address, so that it holds under any path that the service is mounted at. */
export function documentPage({ id, filename, text, places }: DocumentText, hidesNames: boolean): string {
  const pages = linePages(places);
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => `<li id="L${at + 1}">${escapedHtml(line)}${pagePicture(id, at + 1, pages)}</li>`);
  const original = `<a href="${encodeURIComponent(id)}/original" download>Scarica il file originale</a>`;
  const names = hidesNames ? 'Gli asterischi coprono i nomi dei responsabili: li riporta l’atto originale. ' : '';
  return page(filename, `Testo del documento, riga per riga. ${names}${original}`, lines);
}

/** The page on which a line stands, with the line marked. It is fetched when the line is the one that was asked for. */
function pagePicture(id: string, line: number, pages: ReadonlyMap<number, number>): string {
  const page = pages.get(line);
  if (page === undefined) return '';
  const alt = `Pagina ${page} del documento, con la riga ${line} evidenziata`;
  return `<img loading="lazy" src="${encodeURIComponent(id)}/lines/${line}.png" alt="${alt}">`;
}

/** What everybody sees of a file of actual values: its rows as they were read, at the lines where they stand. */
export function readRowsPage({ filename }: DocumentText, rows: ReadonlyMap<number, string>): string {
  const lines = [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([line, row]) => `<li id="L${line}" value="${line}">${escapedHtml(row)}</li>`);
  const lead =
    'Le righe che contano, come sono state lette: codice dell’indicatore, valore, data, definitivo. Il file originale è riservato a chi lavora per l’ente: dopo l’accesso questa pagina lo mostra e lo fa scaricare.';
  return page(filename, lead, lines);
}

function page(filename: string, lead: string, lines: readonly string[]): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(filename)} – documento di origine</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapedHtml(filename)}</h1>
<p>${lead}</p>
<ol>
${lines.join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
