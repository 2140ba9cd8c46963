import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCremona } from '../../harness/database/seeds.js';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { inEnglish, overflow, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, previewed, SECRETARY } from '../import/import-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async ({ database }) => {
    await loadCremona(database);
  });
});
afterAll(() => pages.close());

/** Judges a screen with everything on it unfolded, in both languages and themes, then on a phone. */
async function judge(page: Page): Promise<void> {
  await settled(page);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await screenViolations(page, () => unfold(page))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await inEnglish(page, async () => expect(await overflow(page)).toBe(0));
  expect(await overflow(page)).toBe(0);
}

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}

describe('in Italian and in English it breaks no rule of WCAG 2.2 AA, and needs no scrolling in two directions at 320 px', () => {
  test.each(['modifiche', 'pesi', 'target-zero', 'letture', 'settori', 'provvedimenti'])(
    'Revisione: %s',
    async (part) => {
      const { page } = await pages.openAs(SECRETARY, `/revisione?scheda=${part}`, { name: 'languages' });
      await judge(page);
    },
  );

  test('Importazione', async () => {
    const { page } = await pages.openAs(SECRETARY, '/importazione', { name: 'languages' });
    await judge(page);
  });

  test.each(['riconosci', 'correggi', 'confronta', 'conferma'])('Importazione: %s', async (step) => {
    const { page } = await previewed(pages, 'pieve.txt', PIEVE, { name: 'languages' });
    await page.goto(`${page.url()}?passo=${step}`);
    await judge(page);
  });
});
