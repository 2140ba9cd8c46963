import { expect, inject, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

test('a presentation shows one picture a screen, led by keys, and survives a copied link', async () => {
  const { page, errors } = await openPage(`${cremona}/presentazione`);
  const picture = page.locator('.presentation-picture');
  expect(await seen(picture)).toContain('80,84 %');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/pagina=2/);
  expect(await axeViolations(page)).toEqual([]);
  await picture.getByRole('heading', { name: 'I 5 indicatori più distanti dal target' }).waitFor();
  await page.keyboard.press('End');
  await page.getByText('6 su 6').waitFor();
  const copy = await openPage(page.url());
  expect(await seen(copy.page.locator('.presentation-picture'))).toContain('Obiettivi a peso ridotto: 3');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  expect(page.url()).not.toContain('presentazione');
  expect(errors).toEqual([]);
});

test('a pinned sector stands in the menu of every page until it is taken out', async () => {
  const { page } = await openPage(`${cremona}/settori/polizia-locale`);
  await page.getByRole('button', { name: /Il mio settore/ }).click();
  const menu = page.getByRole('navigation', { name: 'Principale' });
  await menu.getByRole('link', { name: 'Cruscotto' }).click();
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  await page.reload();
  await menu.getByRole('link', { name: 'Il mio settore' }).click();
  await page.getByRole('heading', { level: 1, name: 'Polizia Locale' }).waitFor();
  await page.getByRole('button', { name: /È il mio settore/ }).click();
  await expect.poll(() => menu.getByRole('link', { name: 'Il mio settore' }).count()).toBe(0);
});

test('the search forgives a typing error, and knows the pages', async () => {
  const { page } = await openPage(cremona);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bilanco');
  await page.getByRole('option', { name: /C77_0004 Bilancio ambientale/ }).waitFor();
  await page.getByRole('dialog').getByRole('combobox').fill('registro');
  await page.getByRole('option', { name: /Pagina Registro variazioni/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/variazioni/);
});

test('the comparison of versions opens with the other one chosen', async () => {
  const { page } = await openPage(cremona);
  await page.getByRole('link', { name: 'Confronta con la versione originaria' }).click();
  await page.waitForURL(/confronto\?.*confronta=4/);
});

test('the Cruscotto of one sector is kept in its address: figures, lists and links are of the sector alone', async () => {
  const { page, errors } = await openPage(cremona);
  await page.getByLabel('Settore', { exact: true }).selectOption({ label: 'Polizia Locale' });
  await page.waitForURL(/settore=polizia-locale/);
  await page.getByText('2 indicatori su 2 sotto il target').waitFor();
  const copy = await openPage(page.url());
  const words = await seen(copy.page.locator('main'));
  expect(words).toContain('10,25 %');
  expect(words).toContain('I 2 indicatori più distanti dal target');
  expect(words).toContain('Da completare: nulla');
  expect(words).toContain('Obiettivi a peso ridotto: nessuno');
  expect(await copy.page.getByText('2 indicatori su 2 sotto il target').getAttribute('href')).toContain(
    'settore=polizia-locale',
  );
  expect(await axeViolations(copy.page)).toEqual([]);
  await copy.page.goto(`${cremona}/?settore=nebbia`);
  await copy.page.getByText('«nebbia»').first().waitFor();
  expect(errors).toEqual([]);
});

test('counts, furthest and outcomes of the Cruscotto follow the targets that are chosen', async () => {
  const { page } = await openPage(`${cremona}/?base=INITIAL`);
  const words = await seen(page.locator('main'));
  // 278 and 1299 fall short of their initial targets, and five have none that is comparable.
  expect(words).toContain('12 indicatori su 27 sotto il target, 7 senza risultato');
  expect(words).toMatch(/8 Raggiunto 9 Parzialmente raggiunto 3 Non raggiunto 2 Non rendicontato 5 Non misurabile/);
  await page.goto(`${cremona}/settori/cultura-musei-e-city-branding?base=INITIAL`);
  await expect.poll(() => seen(page.locator('main'))).toMatch(/4 Parzialmente raggiunto 1 Non misurabile/);
});
