import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { send } from '../../harness/people/logging-in.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

test('sectors that a campaign still waits for are named before the cycle is closed, each with its sheet', async () => {
  const { cookie } = await pages.member({ role: 'SEGRETERIA' });
  const opened = await send(
    pages.url,
    '/graphql',
    {
      query: `mutation {
        openCampaign(municipality: "cremona", year: 2019, asOf: "2019-12-31", final: true, dueOn: "2020-01-31") { asOf }
      }`,
    },
    { cookie },
  );
  expect(opened.status).toBe(200);
  const { page, errors } = await pages.openAs('SEGRETERIA', '/chiusura');
  const item = page.getByRole('listitem').filter({ hasText: 'Campagne che attendono ancora dei settori: 1' });
  expect(await seen(item.last())).toContain('Consuntivo al 31 dicembre 2019');
  expect(await axeViolations(page)).toEqual([]);
  await item.getByRole('link', { name: 'Polizia Locale' }).click();
  await page.waitForURL(/rendicontazione\/polizia-locale\?.*al=2019-12-31&definitivo=1/);
  expect(errors).toEqual([]);
});

test('thresholds that the server would refuse are refused beside their fields', async () => {
  const { page } = await pages.openAs('SEGRETERIA', '/chiusura');
  await page.getByRole('button', { name: 'Cambia il metodo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cambia il metodo' });
  await dialog.getByLabel('Raggiunto da (%)', { exact: true }).fill('150');
  await dialog.getByLabel('Parzialmente raggiunto da (%)').fill('0');
  await dialog.getByLabel('Articolo del regolamento').fill('art. 12');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  expect(await dialog.getByText('Scrivere un numero maggiore di 0 e fino a 100').count()).toBe(2);
});
