import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

test('number, date and link of an act are stated, a link that the server would refuse is refused beside its field', async () => {
  const { page } = await pages.openAs('SEGRETERIA', '/amministrazione/atti');
  await page
    .getByRole('button', { name: /^Modifica gli estremi/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Modifica gli estremi/ });
  await dialog.getByLabel('Numero della deliberazione').fill('283');
  await dialog.getByLabel('Data di adozione').fill('2019-12-18');
  await dialog.getByLabel('Indirizzo della deliberazione').fill('http://albo.comune.example/283');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.getByText('Scrivere un indirizzo che comincia con https://').waitFor();
  await dialog.getByLabel('Indirizzo della deliberazione').fill('https://albo.comune.example/283');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.waitFor({ state: 'detached' });
  const words = await seen(page.getByRole('table'));
  expect(words).toContain('283');
  expect(words).toContain('18 dicembre 2019');
  expect(await page.getByRole('link', { name: /^Deliberazione/ }).getAttribute('href')).toBe(
    'https://albo.comune.example/283',
  );
});

test('the years show how far each cycle is, and lead to its closing', async () => {
  const { page } = await pages.openAs('BOARD', '/amministrazione/anni');
  expect(await seen(row(page, '2019'))).toContain('Aperto, dati dimostrativi');
  await page.getByRole('link', { name: 'Chiusura del ciclo 2019' }).click();
  await page.getByRole('heading', { level: 1, name: 'Chiusura del ciclo 2019' }).waitFor();
});

test('an import is undone after a question, and says why it cannot be where it cannot', async () => {
  const { page } = await pages.openAs('SEGRETERIA', '/amministrazione/importazioni');
  await page.getByText('Nessun documento in attesa di conferma.').waitFor();
  const rows = page.getByRole('table', { name: 'Documenti caricati' }).getByRole('row');
  const undo = rows.getByRole('button', { name: /^Revoca l’importazione/ });
  expect(await rows.count()).toBe(3);
  // The act cannot go before what was reported on it, and says so in place of a button.
  expect(await undo.count()).toBe(1);
  await undo.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoca l’importazione' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rows.nth(2).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(2);

  const { page: board } = await pages.openAs('BOARD', '/amministrazione/importazioni');
  await board.getByRole('table', { name: 'Documenti caricati' }).waitFor();
  expect(await board.getByText(/Revoca l’importazione|Da completare/).count()).toBe(0);
});

test('a person who gives a role learns whether the sectors are on their way or did not come', async () => {
  const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
  await page.route('**/graphql', async (route) => {
    const asksSectors = route.request().postData()?.includes('query SectorNames') === true;
    await (asksSectors ? route.abort() : route.continue());
  });
  await page.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
  await dialog.getByLabel('Responsabile di Settore').check();
  await dialog.getByRole('alert').getByText('Il server non risponde').waitFor();
  expect(await dialog.getByText('I settori si scelgono quando').count()).toBe(0);
  await page.unroute('**/graphql');
  await dialog.getByRole('button', { name: 'Riprova' }).click();
  await dialog.getByRole('group', { name: 'Settori di cui è responsabile' }).waitFor();
});
