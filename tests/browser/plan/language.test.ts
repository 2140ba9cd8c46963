import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, settled } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

async function heading(page: Page, name: string) {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await settled(page);
}

/** Counts how often a page shows that it waits, from here on. */
async function countWaits(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    Reflect.set(window, 'waits', 0);
    new MutationObserver(() => {
      if (document.querySelector('.skeleton')) Reflect.set(window, 'waits', Reflect.get(window, 'waits') + 1);
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'waits'));
}

test('the language changes in place, on the pages after it and at the next visit', async () => {
  const { page, errors } = await openPage(`${cremona}/`);
  await heading(page, 'A che punto siamo?');
  const waits = await countWaits(page);
  await page.getByRole('link', { name: 'English' }).click();
  await heading(page, 'Where do we stand?');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await waits()).toBe(0);
  await page.getByRole('link', { name: 'Comparison', exact: true }).first().click();
  await heading(page, 'Planned and actual compared');
  await page.reload();
  await heading(page, 'Planned and actual compared');
  await page.goto(`${cremona}/accesso`);
  await heading(page, 'Login');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await heading(page, 'Accesso');
  expect(errors).toEqual([]);
});

test('without the network the page stays in Italian and says so; English can be chosen again once it is back', async () => {
  const { page } = await openPage(`${cremona}/`, { name: 'without a network' });
  await heading(page, 'A che punto siamo?');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('La pagina resta in italiano').waitFor({ state: 'attached' });
  await heading(page, 'A che punto siamo?');
  expect(await page.locator('html').getAttribute('lang')).toBe('it');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'English' }).click();
  await heading(page, 'Where do we stand?');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
