import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { z } from 'zod';
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

const FILES = z.object({ scripts: z.array(z.string()), styles: z.array(z.string()) });
const ROUTE_FILES = z.record(z.string(), z.object({ it: FILES, en: FILES }));

/** The built page, and the files that each route needs beside those of every page. */
export interface PageTemplate {
  readonly html: string;
  readonly routes: z.infer<typeof ROUTE_FILES>;
}

/** The build of the web client in a folder, for a service mounted under `basePath`. */
export function pageTemplate(folder: string, basePath: string): PageTemplate {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  return {
    html: html.replace(/<base href="[^"]*"/, () => `<base href="${basePath}"`),
    routes: ROUTE_FILES.parse(JSON.parse(readFileSync(`${folder}/route-files.json`, 'utf8'))),
  };
}

/** The page of the web client as it was drawn, with its data. */
export async function drawnFile({ html: template, routes }: PageTemplate, parts: PageParts): Promise<Page> {
  const { language, html, title, data } = parts;
  const fallback = html === '' ? template : template.replace(/\s*<noscript>.*?<\/noscript>/s, '');
  const titled =
    title === '' ? fallback : fallback.replace(/<title>.*?<\/title>/, () => `<title>${text(title)}</title>`);
  const whole = titled
    .replace('<html lang="it">', () => `<html lang="${language}">`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
    .replace('</head>', () => `${fileElements(routes[parts.route]?.[language])}</head>`)
    .replace('</body>', () => `${dataElement(data)}</body>`);
  return await pageFile(whole, parts.isFound);
}

/** The page of the web client without anything drawn, which asks for its data itself. */
export async function bareFile(
  template: PageTemplate,
  settings: PageSettings,
  language: PageParts['language'],
): Promise<Page> {
  const data = JSON.stringify({ settings, language, answers: [] });
  return await drawnFile(template, { language, html: '', title: '', isFound: true, route: '', data });
}

async function pageFile(html: string, isFound: boolean): Promise<Page> {
  const identity = Buffer.from(html);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const [br, gzipped] = await Promise.all([inBrotli(identity, BROTLI), inGzip(identity)]);
  return { etag, isFound, identity, br, gzip: gzipped };
}

/** The files of a route are on their way as soon as the page is, after what its reader sees first. */
function fileElements(files: z.infer<typeof FILES> = { scripts: [], styles: [] }): string {
  const styles = files.styles.map((name) => `<link rel="stylesheet" href="./${name}">`);
  const scripts = files.scripts.map((name) => `<link rel="modulepreload" fetchpriority="low" href="./${name}">`);
  return [...styles, ...scripts].join('');
}

/** Read by the page as JSON and never run: the content security policy stays strict. */
function dataElement(data: string): string {
  return `<script type="application/json" id="page-data">${data.replaceAll('<', '\\u003c')}</script>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
