import { describe, expect, inject, test } from 'vitest';
import { openPage, overflow, screenshot } from '../../harness/pages/browser.js';
import { screens } from './screens.js';

const cremona = inject('cremona');

describe('at 320 px and at a zoom of 400 % no screen needs scrolling in two directions', () => {
  test.each(screens)('%s', async (name, path) => {
    const { page, errors } = await openPage(cremona + path, { width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await screenshot(page, `${name}-320`);
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});
