import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

let browser: Promise<Browser> | null = null;
const contexts = new Map<string, Promise<BrowserContext>>();
/** The pages in use, and by the tastes of their visitors those that wait for their next test. */
const pages: Page[] = [];
const blankPages = new Map<BrowserContext, Page[]>();
/** Pages of which something would be felt in the next test. */
const changedForGood = new WeakSet<Page>();

/** How many pages were open when the test began: those belong to its `describe`, which closes them. */
let openBefore = 0;

/** Before a test. */
export function countPages(): void {
  openBefore = pages.length;
}

/** After a test: the pages that it opened are ready for the next. */
export async function closePages(): Promise<void> {
  await Promise.all(pages.splice(openBefore).map(closePage));
}

/** Between two files: what one left in a browser's storage is not there for the next. */
export async function closeContexts(): Promise<void> {
  const open = [...contexts.values()];
  contexts.clear();
  blankPages.clear();
  pages.length = 0;
  await Promise.all(open.map(async (context) => (await context).close()));
}

/** Empties a page for its next use: a new one costs as much as what it shows. */
export async function closePage(page: Page): Promise<void> {
  const index = pages.indexOf(page);
  if (index >= 0) pages.splice(index, 1);
  if (page.isClosed()) return;
  const isBlank = !changedForGood.has(page) && (await emptied(page));
  if (!isBlank) return await page.close();
  const context = page.context();
  blankPages.set(context, [...(blankPages.get(context) ?? []), page]);
}

/** Whether nothing is left of what a test did with the page; a crashed or failed one cannot say so. */
async function emptied(page: Page): Promise<boolean> {
  try {
    page.removeAllListeners();
    // A page with unsaved work asks before it is left.
    page.on('dialog', (dialog) => dialog.accept());
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    page.removeAllListeners();
    return true;
  } catch {
    return false;
  }
}

/** The page ends with its test: for what cannot be taken back, as a clock of its own or a slower processor. */
export function endWithTest(page: Page): void {
  changedForGood.add(page);
}

/** A login on a service: its address, and the cookie header. */
type Login = { url: string; cookie: string };
type Tastes = {
  language?: 'it' | 'en';
  theme?: 'light' | 'dark';
  reducedMotion?: boolean;
  login?: Login;
  /** The name of a visitor who logs in by hand: visitors of different names share no cookie. */
  name?: string;
};
export type Visitor = Tastes & { width?: number; height?: number };

/** What Chromium needs to know as root, in containers, and to ask no other host for anything. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one site share a process: starting one for each page is a tenth of a page's cost.
  '--process-per-site',
  '--renderer-process-limit=1',
];

/** One browser per worker: one for all would be spoken to through a server that reads each message twice more. It ends
 *  with its worker, whose pipe it reads. */
function startBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('chromium');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS, env: { ...process.env, ...env } });
}

async function newContext({ language = 'it', theme = 'light', reducedMotion = true, login }: Tastes) {
  browser ??= startBrowser();
  const context = await (await browser).newContext({
    locale: language === 'en' ? 'en-GB' : 'it-IT',
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (login) {
    const [name = '', value = ''] = login.cookie.split('=');
    await context.addCookies([{ name, value, url: login.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  // Longer than a busy machine needs, shorter than a test may take: what is missing is named.
  context.setDefaultTimeout(90_000);
  return context;
}

/** A page that closes with its test, or with its file where a `beforeAll` opens it; visitors with the same tastes share a cache, to be quick. */
export async function newPage({ width = 1440, height = 900, ...tastes }: Visitor = {}): Promise<Page> {
  const key = JSON.stringify(tastes);
  const known = contexts.get(key) ?? newContext(tastes);
  contexts.set(key, known);
  const context = await known;
  const page = blankPages.get(context)?.pop() ?? (await context.newPage());
  pages.push(page);
  await page.setViewportSize({ width, height });
  return page;
}

/**
 * Opens a page and waits until nothing is on its way any more. `errors` fills with what the page
 * throws or logs as an error, refused requests and broken policies included; `hosts` with whom it asks.
 */
export async function openPage(url: string, visitor: Visitor = {}) {
  const page = await newPage(visitor);
  const errors: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A page that says that it is not there answers 404, which the browser logs.
    const isOwnAnswer = message.location().url === url && message.text().includes('status of 404');
    if (message.type() === 'error' && !isOwnAnswer) errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) hosts.add(origin);
  });
  await page.goto(url);
  await settled(page);
  return { page, errors, hosts };
}

/**
 * Waits for the one h1, until no placeholder stands for an answer or a chart, and for the fonts; and until what the
 * server has drawn answers to the mouse: React marks the elements that it has taken over.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[class^="skeleton"]'));
  await page.waitForFunction(() => {
    const title = document.querySelector('#root h1');
    return title === null || Object.keys(title).some((key) => key.startsWith('__reactProps$'));
  });
  await page.evaluate(() => document.fonts.ready);
}

/** Does something on the page in English, then leaves it in Italian again. */
export async function inEnglish(page: Page, work: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
  await settled(page);
  try {
    await work();
  } finally {
    await page.getByRole('link', { name: 'Italiano', exact: true }).click();
    await page.locator('html[lang="it"]').waitFor({ state: 'attached' });
    await settled(page);
  }
}

/** The words a person sees, on one line: hidden parts left out, blocks parted by a blank. */
export async function seen(place: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not seen
  return (await place.innerText()).replace(/\s+/g, ' ').trim();
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What Playwright has no word for: colour blindness, throttling. */
export function devtools(page: Page): Promise<CDPSession> {
  endWithTest(page);
  return page.context().newCDPSession(page);
}

/** The whole page as tests/screenshots/NAME.png, for people to look at: `pnpm screenshots` takes them. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) return;
  await page.screenshot({ path: join(import.meta.dirname, '../../screenshots', `${name}.png`), fullPage: true });
}
