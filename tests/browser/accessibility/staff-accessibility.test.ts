import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeViolations,
  darkViolations,
  inEnglish,
  type newPage,
  openPage,
  overflow,
  screenshot,
} from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { staffScreens } from './staff-screens.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

type Screen = (typeof staffScreens)[number];

async function open([, path, role]: Screen, visitor: Parameters<typeof newPage>[0]) {
  return role === null ? await openPage(pages.url + path, visitor) : await pages.openAs(role, path, visitor);
}

test.each(staffScreens)(
  '%s breaks no rule of WCAG 2.2 AA, light and dark, in Italian and in English',
  async (...screen) => {
    const { page, errors } = await open(screen, { name: 'languages' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('alert').getByRole('heading').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await inEnglish(page, async () => {
      expect(await axeViolations(page)).toEqual([]);
    });
    expect(await darkViolations(page)).toEqual([]);
    await screenshot(page, `${screen[0]}-scuro-1440`);
    expect(errors).toEqual([]);
  },
);

describe('at 320 px no screen of the staff needs scrolling in two directions', () => {
  test.each(staffScreens)('%s', async (...screen) => {
    const { page } = await open(screen, { width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await screenshot(page, `${screen[0]}-320`);
  });
});
