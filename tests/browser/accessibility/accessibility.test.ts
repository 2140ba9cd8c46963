import { describe, expect, inject, test } from 'vitest';
import { axeViolations, openPage, screenshot } from '../../harness/pages/browser.js';
import { screens } from './screens.js';

const cremona = inject('cremona');

describe.each(['it', 'en'] as const)('no screen breaks a rule of WCAG 2.2 AA (%s)', (language) => {
  test.each(screens)('%s, light and dark', async (name, path) => {
    const { page } = await openPage(cremona + path, { language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    if (path === '/explorer') await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Buttons fade from one theme's colours into the other's: half way there is no contrast to judge.
    await page.evaluate(async () => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    if (language === 'it') await screenshot(page, `${name}-scuro-1440`);
    expect(await axeViolations(page)).toEqual([]);
  });
});
