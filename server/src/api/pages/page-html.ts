import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { EVERYWHERE } from '../../account/actor.js';
import type { Queries } from '../../database/open-database.js';
import type { PageAddress, PageData } from './page-data.js';

/** A page as it is sent. */
export interface Page {
  readonly html: string;
  readonly etag: string;
}

const MAX_PAGES = 200;

/** Remembers pages until the data change. Each is made once, however many ask for it at the same time. */
export class PageCache {
  readonly #pages = new Map<string, Promise<Page>>();
  #version = '';

  async page(version: string, address: PageAddress, make: () => Promise<Page>): Promise<Page> {
    if (version !== this.#version) this.#pages.clear();
    this.#version = version;
    const key = JSON.stringify([address.route.path, address.parameters, address.search]);
    const known = this.#pages.get(key);
    if (known !== undefined) return await known;
    if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
    const page = make();
    this.#pages.set(key, page);
    // A failure reaches the requests that wait for it; the next request tries again.
    page.catch(() => this.#pages.delete(key));
    return await page;
  }
}

/** Changes with every write to any plan, and never comes back: a plan that was undone and loaded again counts its writes
 *  from the start again, but the log that holds both only grows. */
export async function dataVersion(queries: Queries): Promise<string> {
  const version = await queries
    .selectFrom('Plan')
    .select(({ fn, selectFrom }) => [
      fn.countAll().as('plans'),
      fn.sum('dataVersion').as('writes'),
      selectFrom('Act').select(fn.countAll().as('acts')).as('acts'),
      selectFrom('Act')
        .select(sql<string | null>`max(${sql.ref('document')})`.as('latest'))
        .as('latest'),
      selectFrom('AuditHead')
        .where('municipality', '!=', EVERYWHERE)
        .select(({ fn: own }) => own.sum('number').as('entries'))
        .as('entries'),
    ])
    .executeTakeFirst();
  return JSON.stringify(Object.values(version ?? {}).map(String));
}

/** The page of the web client with its data. */
export function pageWith(template: string, data: PageData): Page {
  const html = template.replace('</body>', () => `${dataElement(data)}</body>`);
  return { html, etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` };
}

/** Read by the page as JSON and never run: the content security policy stays strict. */
function dataElement(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="page-data">${json}</script>`;
}

/** The built page for a service mounted under `basePath`. */
export function pageTemplate(html: string, basePath: string): string {
  return html.replace(/<base href="[^"]*"/, () => `<base href="${basePath}"`);
}
