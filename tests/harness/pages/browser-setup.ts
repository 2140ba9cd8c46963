import type { TestProject } from 'vitest/node';
import { type ChromiumBinary, chromiumBinary } from './chromium.js';
import { cremonaPages, emptyPages, pievePages, type ServedPages } from './served-pages.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that each worker starts. */
    chromium: ChromiumBinary;
    /** The Cremona act with the demonstration actuals. */
    cremona: string;
    /** No plan at all. */
    empty: string;
    /** An invented plan with what Cremona's lacks: results of 0, 100 and 150 %, long titles, 300 objectives in a sector. */
    pieve: string;
  }
}

/** One server per plan for the whole run; the answer stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await chromiumBinary());
  const served: ServedPages[] = [];
  for (const [name, serve] of [
    ['cremona', cremonaPages],
    ['empty', emptyPages],
    ['pieve', pievePages],
  ] as const) {
    const pages = await serve();
    served.push(pages);
    project.provide(name, pages.url);
  }
  return async () => {
    for (const pages of served) await pages.close();
  };
}
