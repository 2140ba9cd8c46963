import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { closePage, openPage, overflow, screenshot, settled } from '../../harness/pages/browser.js';
import { layoutFaults } from '../../harness/pages/layout.js';
import { screens } from './screens.js';

const cremona = inject('cremona');
const titles = new Map<string, string>();

describe.each(screens)('%s', (name, path) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(cremona + path, { width: 320, height: 800, name: 'languages' });
  });
  afterAll(() => closePage(opened.page));

  test('has one h1, its language and a title', async () => {
    const { page } = opened;
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    expect(await page.title()).toMatch(/.+ · .+/);
    titles.set(name, await page.title());
  });

  // 320 × 256 is a window of 1280 × 1024 at a zoom of 400 %.
  test.each([
    [320, 800],
    [320, 256],
    [768, 900],
    [1440, 900],
  ])('needs no scrolling in two directions at %i × %i px', async (width, height) => {
    const { page } = opened;
    await page.setViewportSize({ width, height });
    await settled(page);
    expect(await overflow(page)).toBe(0);
    if (height > 256) await screenshot(page, `${name}-${width}`);
  });

  test('cuts, parts and overlaps no text, at any width and on paper', async () => {
    expect(await layoutFaults(opened.page)).toEqual([]);
  });

  test('breaks no rule of WCAG 2.2 AA, light and dark, in Italian and in English', async () => {
    const { page } = opened;
    if (path === '/explorer') await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await screenViolations(page)).toEqual([]);
    await screenshot(page, `${name}-scuro-1440`);
  });

  test('asks no other host, and logs no error', () => {
    expect([...opened.hosts]).toEqual([new URL(cremona).origin]);
    expect(opened.errors).toEqual([]);
  });
});

test('every screen has a title of its own', () => {
  // The two ways to find nothing share a name, and two comparisons are one screen.
  const alike = ['pagina-sconosciuta', 'confronto-due-situazioni'];
  const own = screens.map(([name]) => name).filter((name) => !alike.includes(name));
  expect(new Set(own.map((name) => titles.get(name))).size).toBe(own.length);
});
