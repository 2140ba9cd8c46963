import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { closePage, openPage, overflow, screenshot } from '../../harness/pages/browser.js';
import { layoutFaults } from '../../harness/pages/layout.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { staffScreens } from './staff-screens.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

describe.each(staffScreens)('%s', (name, path, role) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    const visitor = { width: 320, height: 800, name: 'languages' };
    opened = role === null ? await openPage(pages.url + path, visitor) : await pages.openAs(role, path, visitor);
  });
  afterAll(() => closePage(opened.page));

  test('has one h1, and reports no failure', async () => {
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(await opened.page.getByRole('alert').getByRole('heading').count()).toBe(0);
  });

  test('needs no scrolling in two directions at 320 px', async () => {
    expect(await overflow(opened.page)).toBe(0);
    await screenshot(opened.page, `${name}-320`);
  });

  test('cuts, parts and overlaps no text, at any width and on paper', async () => {
    expect(await layoutFaults(opened.page)).toEqual([]);
  });

  test('breaks no rule of WCAG 2.2 AA, light and dark, in Italian and in English', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await screenViolations(page)).toEqual([]);
    await screenshot(page, `${name}-scuro-1440`);
  });

  test('logs no error', () => {
    expect(opened.errors).toEqual([]);
  });
});
