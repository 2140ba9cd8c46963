import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PageParts, PageSettings } from './page-drawing.js';

/** A page as it is sent. */
export interface Page {
  readonly etag: string;
  readonly isFound: boolean;
  readonly identity: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Kept pages are compressed once and sent often. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** The built page for a service mounted under `basePath`. */
export function pageTemplate(html: string, basePath: string): string {
  return html.replace(/<base href="[^"]*"/, () => `<base href="${basePath}"`);
}

/** The page of the web client as it was drawn, with its data. */
export async function drawnFile(template: string, parts: PageParts): Promise<Page> {
  const { language, html, title, data } = parts;
  const fallback = html === '' ? template : template.replace(/\s*<noscript>.*?<\/noscript>/s, '');
  const titled =
    title === '' ? fallback : fallback.replace(/<title>.*?<\/title>/, () => `<title>${text(title)}</title>`);
  const whole = titled
    .replace('<html lang="it">', () => `<html lang="${language}">`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
    .replace('</body>', () => `${dataElement(data)}</body>`);
  return await pageFile(whole, parts.isFound);
}

/** The page of the web client without anything drawn, which asks for its data itself. */
export async function bareFile(
  template: string,
  settings: PageSettings,
  language: PageParts['language'],
): Promise<Page> {
  const data = JSON.stringify({ settings, language, answers: [] });
  return await drawnFile(template, { language, html: '', title: '', isFound: true, data });
}

async function pageFile(html: string, isFound: boolean): Promise<Page> {
  const identity = Buffer.from(html);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const [br, gzipped] = await Promise.all([inBrotli(identity, BROTLI), inGzip(identity)]);
  return { etag, isFound, identity, br, gzip: gzipped };
}

/** Read by the page as JSON and never run: the content security policy stays strict. */
function dataElement(data: string): string {
  return `<script type="application/json" id="page-data">${data.replaceAll('<', '\\u003c')}</script>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
