import { expect, inject, test } from 'vitest';
import { openPage, screenshot } from '../../harness/pages/browser.js';

const EVIDENCE = "IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5";

test('a manager goes from the Cruscotto to the words that cut an objective’s weight', async () => {
  const { page, errors } = await openPage(inject('cremona'));
  await page
    .locator('main')
    .getByRole('link', { name: /Settore Sviluppo Lavoro/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Settore Sviluppo Lavoro/ }).waitFor();
  await page
    .locator('main')
    .getByRole('link', { name: /^C77_0004/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Bilancio ambientale consuntivo 2018/ }).waitFor();

  const decision = page.locator('.decision mark', { hasText: EVIDENCE });
  expect(await decision.count()).toBe(1);
  await decision.scrollIntoViewIfNeeded();
  expect(await page.getByText('Peso ridotto da 8 a 5').first().isVisible()).toBe(true);
  await screenshot(page, 'manager-evidence');

  await page.locator('.weight-changes').getByRole('link').first().click();
  await page.waitForURL(/\/documents\/.+#L\d+$/);
  const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await line.textContent()).toContain(EVIDENCE);
  expect(errors).toEqual([]);
});
