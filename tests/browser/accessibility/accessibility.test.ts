import { expect, inject, test } from 'vitest';
import {
  axeViolations,
  darkViolations,
  inEnglish,
  openPage,
  overflow,
  screenshot,
} from '../../harness/pages/browser.js';
import { screens } from './screens.js';

const cremona = inject('cremona');

test.each(screens)(
  '%s breaks no rule of WCAG 2.2 AA, light and dark, in Italian and in English, and fits 768 and 1440 px',
  async (name, path) => {
    const { page } = await openPage(cremona + path, { width: 768, name: 'languages' });
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page)).toBe(0);
      await screenshot(page, `${name}-${width}`);
    }
    if (path === '/explorer') await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await inEnglish(page, async () => {
      expect(await axeViolations(page)).toEqual([]);
    });
    expect(await darkViolations(page)).toEqual([]);
    await screenshot(page, `${name}-scuro-1440`);
  },
);
