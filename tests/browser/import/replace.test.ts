import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, previewed, toStep } from './import-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async () => undefined);
});
afterAll(() => pages.close());

test('a corrected document takes the place of the loaded one, and the list shows both', async () => {
  const first = await previewed(pages, 'prima.txt', PIEVE);
  await toStep(first.page, 'Conferma');
  await first.page.getByRole('button', { name: 'Conferma importazione' }).click();
  await first.page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();

  const { page, errors } = await previewed(
    pages,
    'corretto.txt',
    PIEVE.replace('Numero di corsi', 'Numero di lezioni'),
  );
  expect(await seen(page.locator('main'))).toContain('con un contenuto diverso');
  await toStep(page, 'Confronta');
  expect(await seen(page.locator('main'))).toContain('Numero di lezioni');
  expect(await seen(page.locator('main'))).toContain('I risultati, se si conferma');
  await toStep(page, 'Conferma');
  expect(await page.getByRole('button', { name: 'Conferma importazione' }).count()).toBe(0);
  for (const width of [320, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `importazione-sostituisci-${width}`);
  }
  expect(await screenViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sostituisci il documento' }).click();
  expect(await seen(page.locator('.field-problem'))).toContain('Indicare il motivo');
  await page.getByRole('textbox', { name: 'Perché il documento cambia' }).fill('Refuso nel titolo');
  await page.getByRole('button', { name: 'Sostituisci il documento' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
  await page.getByText('sostituito da «corretto.txt»').waitFor();
  await page.goto(`${pages.url}/indicatori/12?ente=pieve&anno=2021`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('Numero di lezioni');

  await page.goto(`${pages.url}/importazione?ente=pieve&anno=2021`);
  await settled(page);
  expect(await page.getByRole('button', { name: /^Torna al documento precedente/ }).count()).toBe(1);
  await screenshot(page, 'importazione-sostituito');
  await page.getByRole('button', { name: 'Torna al documento precedente di «corretto.txt»' }).click();
  expect(await seen(page.getByRole('dialog'))).toContain('Tornare a «prima.txt»?');
  await screenshot(page, 'importazione-torna-al-documento');
  await page.getByRole('dialog').getByRole('button', { name: 'Torna al documento precedente' }).click();
  await page.getByText('Sostituzione annullata: vale di nuovo «prima.txt».').first().waitFor();
  await page.goto(`${pages.url}/indicatori/12?ente=pieve&anno=2021`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('Numero di corsi');
  expect(errors).toEqual([]);
});
