import type { Page } from './page-file.js';

/** Bytes of all kept pages. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Remembers pages until the data change. Each is made once, however many ask for it at the same time; where they take
 *  too much, those that nobody has asked for longest are forgotten. */
export class PageCache {
  readonly #pages = new Map<string, Promise<Page>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;
  #version = '';

  async page(version: string, key: string, make: () => Promise<Page>): Promise<Page> {
    if (version !== this.#version) this.#clear();
    this.#version = version;
    const known = this.#pages.get(key);
    if (known !== undefined) {
      this.#pages.delete(key);
      this.#pages.set(key, known);
      return await known;
    }
    const page = make();
    this.#pages.set(key, page);
    // A failure reaches the requests that wait for it; the next request tries again.
    page.then((made) => this.#count(key, page, made)).catch(() => this.#forget(key, page));
    return await page;
  }

  #clear(): void {
    this.#pages.clear();
    this.#sizes.clear();
    this.#bytes = 0;
  }

  #count(key: string, page: Promise<Page>, { identity, br, gzip }: Page): void {
    if (this.#pages.get(key) !== page) return;
    const size = identity.length + br.length + gzip.length + key.length;
    this.#sizes.set(key, size);
    this.#bytes += size;
    for (const [oldest, kept] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) return;
      if (this.#sizes.has(oldest)) this.#forget(oldest, kept);
    }
  }

  #forget(key: string, page: Promise<Page> | undefined): void {
    if (this.#pages.get(key) !== page) return;
    this.#pages.delete(key);
    this.#bytes -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }
}
