import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREMONA_ACT, seedBytes } from '../../harness/database/seeds.js';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, planRows, previewed, SECRETARY, toStep, uploaded } from './import-pages.js';

let cremona: Buffer;
let pages: StaffPages;
beforeAll(async () => {
  cremona = await seedBytes(CREMONA_ACT);
  pages = await staffPages(async () => undefined);
});
afterAll(() => pages.close());

describe('rows 1391, C16_0010 and C16_0011 are flagged, realigned and editable', () => {
  test('the three rows stand beside their printed line, and no other is shown as realigned', async () => {
    const { page, errors } = await previewed(pages, CREMONA_ACT, cremona);
    expect(await seen(page.locator('.tally'))).toContain('3 righe riallineate');
    await toStep(page, 'Correggi');
    const realigned = page.locator('.row-card[data-state="REALIGNED"], .row-card[data-state="DOUBTFUL"]');
    const texts = await realigned.locator('.source-text').allInnerTexts();
    for (const code of ['1391', 'C16_0010', 'C16_0011']) {
      expect(texts.filter((text) => text.includes(code))).toHaveLength(1);
    }
    expect(errors).toEqual([]);
  });

  test('a cell of a realigned row is mended, saved, taken back', async () => {
    const { page, errors } = await previewed(pages, CREMONA_ACT, cremona);
    await toStep(page, 'Correggi');
    const card = page.locator('.row-card').filter({ has: page.locator('.source-text', { hasText: /^\s*1391/ }) });
    const title = card.getByRole('textbox', { name: 'Titolo indicatore' });
    const before = await title.inputValue();
    await title.fill('Titolo corretto a mano');
    const tools = page.getByRole('region', { name: 'Modifiche e salvataggio' });
    expect(await seen(tools)).toContain('1 modifica da salvare');
    await page.keyboard.press('Control+z');
    expect(await title.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await title.inputValue()).toBe('Titolo corretto a mano');
    await page.keyboard.press('Control+s');
    await tools.getByText('Nessuna modifica da salvare').waitFor();
    await page.reload();
    await settled(page);
    expect(await card.getByRole('textbox', { name: 'Titolo indicatore' }).inputValue()).toBe('Titolo corretto a mano');
    expect(await seen(card)).toContain('Corretta a mano');
    await tools.getByRole('button', { name: 'Togli tutte le correzioni' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Togli tutte le correzioni' }).click();
    await card.locator('.tag', { hasText: 'Riallineata' }).waitFor();
    expect(await card.getByRole('textbox', { name: 'Titolo indicatore' }).inputValue()).toBe(before);
    expect(errors).toEqual([]);
  });

  test('a cell that cannot be so says why, and nothing typed is lost', async () => {
    const { page } = await previewed(pages, CREMONA_ACT, cremona);
    await toStep(page, 'Correggi');
    const card = page.locator('.row-card').filter({ has: page.locator('.source-text', { hasText: /^\s*1391/ }) });
    await card.getByRole('textbox', { name: 'Target' }).fill('tanti');
    await page.keyboard.press('Control+s');
    const target = card.getByRole('textbox', { name: 'Target' });
    await card.locator('[aria-invalid="true"]').waitFor();
    expect(await target.inputValue()).toBe('tanti');
    const described = await target.getAttribute('aria-describedby');
    expect(described).toContain('problem');
    expect(await seen(card.locator('.field-problem'))).toContain('tanti');
    const tools = page.getByRole('region', { name: 'Modifiche e salvataggio' });
    expect(await seen(tools)).toContain('1 correzione non accettata');
    await target.fill('30');
    expect(await card.locator('.field-problem').count()).toBe(0);
    expect(await seen(tools)).not.toContain('non accettata');
  });
});

test('leaving with corrections that are not saved asks first', async () => {
  const { page } = await previewed(pages, 'pieve.txt', PIEVE);
  await toStep(page, 'Correggi');
  await page.getByRole('link', { name: 'Mostra tutte le righe' }).click();
  await page.locator('.row-card').first().locator('summary').click();
  await page.getByRole('textbox', { name: 'Titolo indicatore' }).first().fill('Altro titolo');
  await toStep(page, 'Confronta');
  expect(await seen(page.locator('main'))).toContain('Ci sono correzioni non salvate');
  await page.getByRole('link', { name: 'Cruscotto', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Lasciare la pagina senza salvare?' });
  await dialog.getByRole('button', { name: 'Resta qui' }).click();
  expect(new URL(page.url()).pathname).toContain('/importazione/');
  await toStep(page, 'Correggi');
  expect(await page.getByRole('textbox', { name: 'Titolo indicatore' }).first().inputValue()).toBe('Altro titolo');
});

test('a proposed revision is confirmed, another corrected, one added, beside the decision’s words', async () => {
  const { page, errors } = await previewed(pages, 'pieve.txt', PIEVE);
  await toStep(page, 'Correggi');
  const decision = page.locator('article.variation').first();
  expect(await decision.locator('mark').count()).toBeGreaterThan(0);
  await decision.getByRole('button', { name: /^Correggi: 11/ }).click();
  const form = decision.getByRole('form', { name: 'Correggi la modifica' });
  await form.getByLabel('Dopo').fill('abc');
  await form.getByRole('button', { name: 'Salva la modifica' }).click();
  expect(await seen(form)).toContain('Non è un numero: scriverlo come 1.234,5.');
  await form.getByLabel('Dopo').fill('32,5');
  await form.getByRole('button', { name: 'Salva la modifica' }).click();
  expect(await seen(decision)).toContain('Corretta');
  await decision.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
  const added = decision.getByRole('form', { name: 'Nuova modifica' });
  await added.getByLabel('Che cosa cambia').selectOption('OBJECTIVE_WEIGHT_CHANGED');
  await added.getByLabel('Dopo').fill('5');
  await added.getByRole('button', { name: 'Salva la modifica' }).click();
  await page.getByRole('button', { name: 'Salva le correzioni' }).click();
  await page.getByText('Nessuna modifica da salvare').waitFor();
  await toStep(page, 'Conferma');
  expect(await seen(page.locator('main'))).toContain('2 modifiche confermate o corrette');
  expect(errors).toEqual([]);
});

test('a preview writes nothing', async () => {
  const before = await planRows(pages);
  const { page } = await previewed(pages, CREMONA_ACT, cremona);
  for (const step of ['Correggi', 'Confronta', 'Conferma']) await toStep(page, step);
  expect(await planRows(pages)).toEqual(before);
});

describe('a wrong file is answered with what is wrong and how to mend it', () => {
  test.each([
    ['un testo senza tabella', 'Una delibera senza tabella.'],
    ['un file vuoto', ''],
    ['un PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj'],
  ])('%s', async (_, content) => {
    const { page } = await uploaded(pages, 'sbagliato.txt', content);
    const refused = page.locator('.refused');
    await refused.waitFor();
    expect(await seen(refused)).toContain('«sbagliato.txt» non si può caricare così');
    expect((await seen(refused.locator('.issue-kind').first())).length).toBeGreaterThan(40);
    expect(await axeViolations(page)).toEqual([]);
    // Nothing is lost: another file can be chosen at once.
    await page.locator('input[type="file"]').setInputFiles({
      name: 'giusto.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(PIEVE),
    });
    await page.getByRole('heading', { level: 1, name: 'Riconosci: giusto.txt' }).waitFor();
  });

  test('a server that is gone is said, and the upload can be tried again', async () => {
    const { page } = await pages.openAs(SECRETARY, '/importazione');
    await page.route(/\/imports(?:\?|$)/, (route) => route.abort());
    const file = { name: 'pieve.txt', mimeType: 'text/plain', buffer: Buffer.from(PIEVE) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText('Il server non risponde').waitFor();
    await page.unroute(/\/imports(?:\?|$)/);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('heading', { level: 1, name: 'Riconosci: pieve.txt' }).waitFor();
  });
});
