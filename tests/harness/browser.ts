import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

const ARGS = [
  // As root, and in containers, Chromium has no sandbox to enter.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | null = null;

function sharedBrowser(): Promise<Browser> {
  if (browser === null) {
    const { executablePath, env } = inject('chromium');
    browser = chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
  }
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/**
 * Opens a page as a fresh visitor and waits until it is quiet. One browser serves a test file and closes after it.
 * `errors` fills with what the page throws or logs as an error, refused requests and broken policies included.
 */
export async function openPage(
  url: string,
  { width = 1440, height = 900 }: { width?: number; height?: number } = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await (await sharedBrowser()).newContext({ viewport: { width, height }, locale: 'it-IT' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, errors };
}

/** Breaches of WCAG 2.1 A and AA, one line each: the rule and the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}

/** The whole page as tests/screenshots/NAME.png, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(import.meta.dirname, '../screenshots', `${name}.png`), fullPage: true });
}
