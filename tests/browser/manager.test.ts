import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, screenshot } from '../harness/browser.js';
import { seen } from './seen.js';
import { cremonaPages, type ServedPages } from './served-pages.js';

const EVIDENCE = "IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5";

let pages: ServedPages;
beforeAll(async () => {
  pages = await cremonaPages();
});
afterAll(() => pages.close());

test('a manager goes from the Cruscotto to the words that cut an objective’s weight', async () => {
  const { page, errors } = await openPage(pages.url);
  await page
    .getByRole('link', { name: /Settore Sviluppo Lavoro/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Settore Sviluppo Lavoro/ }).waitFor();
  await page
    .getByRole('link', { name: /^C77_0004/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Bilancio ambientale consuntivo 2018/ }).waitFor();

  const decision = page.locator('.decision mark', { hasText: EVIDENCE });
  expect(await decision.count()).toBe(1);
  await decision.scrollIntoViewIfNeeded();
  expect(await page.getByText('Peso ridotto da 8 a 5').first().isVisible()).toBe(true);
  await screenshot(page, 'manager-evidence');

  await page.locator('.weight-changes').getByRole('link').click();
  await page.waitForURL(/\/documents\/.+#L\d+$/);
  const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await line.textContent()).toContain(EVIDENCE);
  expect(errors).toEqual([]);
});

test('the Cruscotto says where we stand, with how much of it is measured', async () => {
  const { page } = await openPage(pages.url);
  const words = await seen(page.locator('main'));
  for (const sentence of [
    '4 aree · 6 settori · 12 obiettivi · 27 indicatori',
    'Grado di raggiungimento 80,84 % (misurato il 94,17 % del peso)',
    'da 75,33 % a 81,16 %',
    'Indicatori rendicontati: 25 su 27',
    'Obiettivi a peso ridotto: 3',
    '13 ● Raggiunto 9 ◐ Parzialmente raggiunto 3 ✕ Non raggiunto 2 ○ Non rendicontato',
  ]) {
    expect(words).toContain(sentence);
  }
  expect(await page.locator('.weight-changes mark').allInnerTexts()).toEqual([EVIDENCE, EVIDENCE, EVIDENCE]);
  expect(await page.getByText('Dati dimostrativi').first().isVisible()).toBe(true);
});

test('chart and table of a figure hold the same numbers', async () => {
  const { page } = await openPage(pages.url);
  const figure = page.locator('figure.chart-frame').first();
  const drawn = await figure.locator('.recharts-label-list text').allTextContents();
  await figure.getByRole('button', { name: 'Tabella' }).click();
  await page.waitForURL(/tabelle=aree/);
  const written = await figure.locator('tbody td:nth-child(2)').allInnerTexts();
  expect(written).toHaveLength(4);
  expect(drawn).toEqual(written);
  await page.reload();
  await figure.locator('tbody').waitFor();
  expect(await figure.locator('.recharts-wrapper').count()).toBe(0);
});

test('the act chosen stays in the address, through clicks and reloads', async () => {
  const { page } = await openPage(`${pages.url}/obiettivi/C50_0005`);
  await page.getByLabel('Situazione', { exact: true }).selectOption({ label: 'Prima della 5ª variazione' });
  await page.waitForURL(/variazione=4/);
  await page.getByRole('link', { name: /^278/ }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL(/indicatori\/278\?.*variazione=4/);
  await page.reload();
  const facts = page.locator('.facts');
  await facts.waitFor();
  expect(await seen(facts)).toMatch(/Target vigente\s+91\.690/);
});

test('filters of the Registro stay in the address', async () => {
  const { page } = await openPage(`${pages.url}/variazioni?esito=REJECTED`);
  expect(await page.locator('.variation').count()).toBe(1);
  expect(await seen(page.locator('.variation'))).toContain('C32_0014');
  await page.getByLabel('Esito').selectOption('');
  await page.getByLabel('Tipo di modifica').selectOption('OBJECTIVE_WEIGHT_CHANGED');
  await page.waitForURL(/tipo=OBJECTIVE_WEIGHT_CHANGED/);
  expect(await page.locator('.variation').count()).toBe(3);
  expect(new URL(page.url()).searchParams.has('esito')).toBe(false);
});

test('an unknown state of things has its own word', async () => {
  const words = async (path: string) => {
    const { page } = await openPage(pages.url + path);
    return await seen(page.locator('main'));
  };
  expect(await words('/indicatori/1391')).toContain('Non rendicontato');
  expect(await words('/obiettivi/C80_0003')).toContain('peso non disponibile');
  expect(await words('/indicatori/1595?base=INITIAL')).toContain('Target non previsto');
  expect(await words('/indicatori/1011?base=INITIAL')).toContain('Indicatore riformulato');
  expect(await words('/indicatori/1528')).toContain('Raggiunto');
});

test('an example of the explorer answers when it is run', async () => {
  const { page, errors } = await openPage(`${pages.url}/explorer`);
  await page.getByRole('button', { name: 'Quali obiettivi hanno perso peso, e con quali parole?' }).click();
  await page.locator('.graphiql-query-editor', { hasText: 'PesiRidotti' }).waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response', { hasText: 'C77_0004' }).waitFor();
  expect(errors).toEqual([]);
});
