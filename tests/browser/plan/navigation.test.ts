import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { newPage, openPage, seen, settled } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

/** What a person chose and what shows for it. */
async function stateOf(page: Page) {
  await settled(page);
  return {
    address: page.url(),
    choices: await page.locator('select').evaluateAll((all) => all.map((select) => Reflect.get(select, 'value'))),
    pressed: await page.locator('[aria-pressed="true"], [aria-current="page"]').allInnerTexts(),
    words: await seen(page.locator('main')),
  };
}

/** Waits until both show the same: an address changes before what it names is drawn. */
async function showTheSame(page: Page, copy: Page) {
  await expect
    .poll(async () => {
      const [one, other] = [await stateOf(page), await stateOf(copy)];
      return { one, same: isDeepStrictEqual(one, other) };
    })
    .toMatchObject({ same: true });
}

/** A page that is opened at the same address shows what this one shows, and so does this one when it is loaded again. */
async function survives(page: Page) {
  const copy = await newPage();
  await copy.goto(page.url());
  await showTheSame(page, copy);
  await page.reload();
  await showTheSame(page, copy);
}

test.each(['indicatori?stato=BOH&ordine=xx&pagina=zz', 'obiettivi?anno=abc', 'variazioni?esito=BOH&variazione=-3'])(
  'an address of which something cannot be read shows the page without it: /%s',
  async (address) => {
    const { page, errors } = await openPage(`${cremona}/${address}`);
    const plain = await openPage(`${cremona}/${address.split('?')[0]}`);
    expect(await seen(page.locator('main'))).toEqual(await seen(plain.page.locator('main')));
    expect(errors).toEqual([]);
  },
);

describe('filters, sort, tab, act and year survive reload and a copied link', () => {
  test('filters and sort of a list', async () => {
    const { page } = await openPage(`${cremona}/indicatori`);
    await page.getByLabel('Esito', { exact: true }).selectOption({ label: 'Raggiunto' });
    await page.getByLabel('Ordina per').selectOption({ label: 'Titolo' });
    await page.waitForURL(/ordine=titolo/);
    await page.getByText('13 indicatori su 27').first().waitFor();
    await survives(page);
  });

  test('filters of the Registro', async () => {
    const { page } = await openPage(`${cremona}/variazioni`);
    await page.getByLabel('Tipo di modifica').selectOption('OBJECTIVE_WEIGHT_CHANGED');
    await page.waitForURL(/tipo=OBJECTIVE_WEIGHT_CHANGED/);
    await expect.poll(() => page.locator('.change-group').count()).toBe(3);
    await survives(page);
  });

  test('year, act, basis, and a chart shown as a table', async () => {
    const { page } = await openPage(`${cremona}/?anno=2019`);
    await page.getByLabel('Versione del piano', { exact: true }).selectOption({ label: 'prima della 5ª variazione' });
    await page.waitForURL(/variazione=4/);
    await page.getByLabel('Risultati calcolati sul target').selectOption({ label: 'iniziale' });
    await page.waitForURL(/base=INITIAL/);
    expect(await page.getByLabel('Anno', { exact: true }).inputValue()).toBe('2019');
    await page.locator('figure.chart-frame').first().getByRole('button', { name: 'Tabella' }).click();
    await page.waitForURL(/tabelle=aree/);
    await survives(page);
    // And they go along with a click.
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.waitForURL(/variazioni\?.*variazione=4/);
    expect(page.url()).toMatch(/anno=2019.*base=INITIAL|base=INITIAL.*anno=2019/);
  });

  test('tab, order and the other act of the comparison', async () => {
    const { page } = await openPage(`${cremona}/confronto`);
    await page.getByRole('link', { name: 'Obiettivi', exact: true }).last().click();
    await page.waitForURL(/per=OBJECTIVE/);
    await page.getByLabel('Ordina per').selectOption({ label: 'Quota misurata, dalla più bassa' });
    await page.waitForURL(/ordina=copertura/);
    await page.getByLabel('Confronta con').selectOption({ index: 1 });
    await page.waitForURL(/confronta=/);
    await survives(page);
  });
});

test('Back restores filters and scroll', async () => {
  const { page } = await openPage(`${cremona}/indicatori?rendicontato=si`);
  const link = page.locator('main').getByRole('link', { name: /^1595/ }).first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await page.waitForURL(/indicatori\/1595/);
  // The address changes before the page it names is drawn.
  await page.waitForFunction(() => window.scrollY < 100);
  await page.goBack();
  await page.waitForURL(/rendicontato=si/);
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 5, before);
  expect(await page.getByLabel('Rendicontazione').inputValue()).toBe('si');
});

test('an unknown code gives an Italian 404 with search', async () => {
  for (const path of ['/obiettivi/NESSUNO', '/indicatori/NESSUNO', '/aree/nessuna', '/settori/nessuno', '/nulla']) {
    const { page } = await openPage(cremona + path);
    await page.getByRole('heading', { level: 1, name: 'Pagina non trovata' }).waitFor();
    await page.locator('main').getByRole('button', { name: /Cerca/ }).first().click();
    await page.getByRole('combobox', { name: 'Codice, titolo, area o settore' }).waitFor();
  }
});

test('breadcrumbs name the way to a page and lead back along it', async () => {
  const { page } = await openPage(`${cremona}/indicatori/1389`);
  const path = page.getByRole('navigation', { name: 'Percorso' });
  expect(await path.locator('[aria-current="page"]').count()).toBe(1);
  const names = await path.getByRole('link').allInnerTexts();
  expect(names[0]).toBe('Cruscotto');
  expect(names).toContain('C77_0004');
  await path.getByRole('link', { name: 'C77_0004' }).click();
  await page.waitForURL(/obiettivi\/C77_0004/);
  await path.getByRole('link', { name: /Settore/ }).click();
  await page.waitForURL(/settori\//);
  await path.getByRole('link', { name: 'Cruscotto' }).click();
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
});

test('Ctrl+K "1389" opens that indicator, Esc returns focus', async () => {
  const { page } = await openPage(cremona);
  const link = page.getByRole('link', { name: 'Registro variazioni', exact: true });
  await link.focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Codice, titolo, area o settore' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('1389');
  await page.keyboard.press('Enter');
  await page.waitForURL(/indicatori\/1389/);
  await page.locator('main').getByText('Indicatore 1389').first().waitFor();
});
