import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumBinary } from './chromium.js';
import { cremonaPages, emptyPages, pievePages, type ServedPages } from './served-pages.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run listens. */
    browser: string;
    /** The Cremona act with the demonstration actuals. */
    cremona: string;
    /** No plan at all. */
    empty: string;
    /** An invented plan with what Cremona's lacks: results of 0, 100 and 150 %, long titles, 300 objectives in a sector. */
    pieve: string;
  }
}

/** What Chromium needs to know as root, in containers, and to ask no other host for anything. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser and one server per plan for the whole run; the answer stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, env } = await chromiumBinary();
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS, env: { ...process.env, ...env } });
  project.provide('browser', browser.wsEndpoint());
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
    await browser.close();
    for (const pages of served) await pages.close();
  };
}
