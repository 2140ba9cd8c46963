import { expect, inject, test } from 'vitest';
import { openPage, screenshot } from '../../harness/pages/browser.js';

const EVIDENCE = "IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5";

test('a manager goes from the Cruscotto to the words that cut an objective’s weight', async () => {
  const { page, errors } = await openPage(inject('cremona'));
  await page
    .getByRole('region', { name: 'Obiettivi a peso ridotto: 3' })
    .getByRole('link', { name: /^Bilancio ambientale consuntivo 2018/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /Bilancio ambientale consuntivo 2018/ }).waitFor();

  const decision = page.locator('.decision mark', { hasText: EVIDENCE });
  expect(await decision.count()).toBe(1);
  await decision.scrollIntoViewIfNeeded();
  expect(await page.getByText('Peso ridotto da 8 a 5').first().isVisible()).toBe(true);
  await screenshot(page, 'manager-evidence');

  await page.locator('.weight-changes').getByRole('link').first().click();
  // The document opens at the line, and marks the words that are cited.
  await page.waitForURL(/\/documents\/.+riga=34&.+#parole$/);
  expect(await page.locator('#L34').textContent()).toContain(EVIDENCE);
  expect(await page.locator('#parole').textContent()).toBe(EVIDENCE);
  expect(errors).toEqual([]);
});
