import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openPage, screenshot } from '../harness/browser.js';
import { seen } from './seen.js';
import { cremonaPages, emptyPages, type ServedPages } from './served-pages.js';

let pages: ServedPages;
let empty: ServedPages;
beforeAll(async () => {
  pages = await cremonaPages();
  empty = await emptyPages();
});
afterAll(async () => {
  await pages.close();
  await empty.close();
});

test('a database without plan says how to start', async () => {
  const { page, errors } = await openPage(empty.url);
  await page.getByRole('heading', { level: 1, name: 'Non c’è ancora nessun piano' }).waitFor();
  expect(await seen(page.locator('main'))).toContain('npx pnpm traguardo import');
  await screenshot(page, 'senza-piano-1440');
  expect(errors).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

test('a server that is gone leaves a sentence and a way to try again', async () => {
  const { page } = await openPage(`${pages.url}/informazioni`);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await seen(page.getByRole('alert'))).toContain('Il server non risponde');
  await screenshot(page, 'server-assente-1440');
  expect(await axeViolations(page)).toEqual([]);

  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await page.getByRole('heading', { level: 1, name: 'Che cosa è cambiato' }).waitFor();
});

test('a slow answer keeps its room: the footer is below the first screen before and after', async () => {
  const { page } = await openPage(`${pages.url}/informazioni`);
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(pages.url, { waitUntil: 'commit' });
  await page.getByText('Caricamento in corso…').waitFor({ state: 'attached' });
  const footerTop = () => page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);
  expect(await footerTop()).toBeGreaterThan(900);
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  expect(await footerTop()).toBeGreaterThan(900);
});

test('the keyboard reaches the content first, and a new page begins at its content', async () => {
  const { page } = await openPage(pages.url);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vai al contenuto principale');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
  await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Che cosa è cambiato' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
});
