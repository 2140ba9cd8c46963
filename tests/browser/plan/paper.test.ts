import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

/** How many sheets of A4 a page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

const printedSource = (page: Page) =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.documentElement.style.getPropertyValue('--printed-source');
  });

test('the Registro of 13 decisions fits two sheets of paper', async () => {
  const { page } = await openPage(`${cremona}/variazioni`);
  await page.locator('.change-table').waitFor();
  expect(await page.locator('.change-group').count()).toBe(13);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('every sheet says in words the year, the version, the targets, the filters and the day', async () => {
  const { page } = await openPage(`${cremona}/indicatori?stato=MISSED&base=INITIAL&variazione=4`);
  await page.locator('main table').waitFor();
  const said = await printedSource(page);
  const today = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date());
  for (const words of [
    'Comune di Cremona',
    '2019',
    'Prima della 5ª variazione',
    'target iniziale',
    'Dati dimostrativi',
    'Esito: Non raggiunto',
    today,
  ]) {
    expect(said).toContain(words);
  }
  expect(await seen(page.locator('main thead'))).toContain('Target iniziale');
});

test('filters are words of the page: a sector has its name', async () => {
  const { page } = await openPage(`${cremona}/obiettivi?settore=cultura-musei-e-city-branding&ordine=titolo`);
  await page.locator('main table').waitFor();
  expect(await printedSource(page)).toContain('Settore: Cultura Musei e City Branding · Ordina per: Titolo');
});
