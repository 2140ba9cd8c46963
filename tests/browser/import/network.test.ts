import { randomUUID } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, planRows, previewed, toStep } from './import-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async () => undefined);
});
afterAll(() => pages.close());

const isChange = (route: Route) => (route.request().postData() ?? '').includes('mutation ');

/** Opens the rows of a preview of its own, and one of them. */
async function correcting() {
  const opened = await previewed(pages, `${randomUUID()}.txt`, PIEVE, { name: randomUUID() });
  await toStep(opened.page, 'Correggi');
  await opened.page.getByRole('link', { name: 'Mostra tutte le righe' }).click();
  await opened.page.locator('.row-card').first().locator('summary').click();
  return { ...opened, cell: opened.page.getByRole('textbox', { name: 'Titolo indicatore' }).first() };
}

const bar = (page: Page) => page.getByRole('region', { name: 'Modifiche e salvataggio' });

test('without a network a change fails in words, and is not made later by itself', async () => {
  const before = await planRows(pages);
  const { page } = await previewed(pages, 'pieve.txt', PIEVE, { name: randomUUID() });
  await toStep(page, 'Conferma');
  const sent: string[] = [];
  page.on('requestfinished', (request) => sent.push(request.postData() ?? ''));
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('alert').getByText('Il server non risponde').first().waitFor();
  await page.context().setOffline(false);
  // The queries that failed meanwhile run again; the mutation does not.
  await page.evaluate(() => fetch('/health').then(() => undefined));
  await settled(page);
  expect(sent.filter((body) => body.includes('mutation'))).toEqual([]);
  expect(await planRows(pages)).toEqual(before);
});

test('what is typed while the corrections are being saved is still there, to be saved', async () => {
  const { page, cell, errors } = await correcting();
  await cell.fill('Uno');
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (isChange(route)) await held;
    await route.continue();
  });
  await page.keyboard.press('Control+s');
  await bar(page).getByText('Salvataggio…').waitFor();
  await cell.fill('Uno e due');
  go();
  await bar(page).getByRole('button', { name: 'Salva le correzioni' }).waitFor();
  expect(await cell.inputValue()).toBe('Uno e due');
  expect(await seen(bar(page))).toContain('1 modifica da salvare');
  await page.keyboard.press('Control+s');
  await bar(page).getByText('Nessuna modifica da salvare').waitFor();
  await page.reload();
  await settled(page);
  expect(await cell.inputValue()).toBe('Uno e due');
  expect(errors).toEqual([]);
});

test('a page that cannot be brought up to date stays, says so once, and is asked for again', async () => {
  const { page, cell } = await correcting();
  await cell.fill('Primo');
  await page.route('**/graphql', (route) => (isChange(route) ? route.continue() : route.abort()));
  await page.keyboard.press('Control+s');
  await bar(page).getByText('Nessuna modifica da salvare').waitFor();
  await cell.fill('Secondo');
  const note = page.getByRole('alert').filter({ hasText: 'Aggiornamento non riuscito' });
  await note.waitFor();
  expect(await seen(note)).toContain('Il server non risponde');
  expect(await note.count()).toBe(1);
  await page.unroute('**/graphql');
  await note.getByRole('button', { name: 'Riprova' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await cell.inputValue()).toBe('Secondo');
  expect(await seen(bar(page))).toContain('1 modifica da salvare');
});
