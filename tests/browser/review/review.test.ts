import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCremona } from '../../harness/database/seeds.js';
import { seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { pievePlan, progress, undo } from './review-pages.js';

/** One service for each town: each test undoes its changes, or no other test reads them. */
let cremona: StaffPages;
let pieve: StaffPages;
beforeAll(async () => {
  cremona = await staffPages(async ({ database }) => {
    await loadCremona(database);
  });
});
afterAll(() => cremona.close());

beforeEach(async () => {
  pieve = await pievePlan();
  return () => pieve.close();
});

const openPieve = (path: string) => pieve.openAs({ role: 'SEGRETERIA', municipality: 'pieve' }, path);

describe('revisions that were read', () => {
  test('all of Cremona’s are still to be checked, each beside the words that say so', async () => {
    const { page, errors } = await cremona.openAs('SEGRETERIA', '/revisione');
    expect(await progress(page)).toContain('17 di 17 da verificare');
    expect(await page.locator('[data-revision]').count()).toBe(17);
    expect(await page.locator('.decision mark').count()).toBeGreaterThanOrEqual(10);
    expect(errors).toEqual([]);
  });

  test('filters stay in the address, and leave what matches', async () => {
    const { page } = await cremona.openAs('SEGRETERIA', '/revisione');
    await page.getByLabel('Tipo di modifica').selectOption('OBJECTIVE_WEIGHT_CHANGED');
    await page.waitForURL(/tipo=OBJECTIVE_WEIGHT_CHANGED/);
    expect(await page.locator('[data-revision]').count()).toBe(3);
    await page.reload();
    await settled(page);
    expect(await page.locator('[data-revision]').count()).toBe(3);
    expect(await seen(page.locator('.list-count').last())).toBe('3 modifiche su 17, secondo i filtri');
  });

  test('keys move and confirm where the focus is, it is said once, and it can be taken back', async () => {
    const { page, errors } = await cremona.openAs('SEGRETERIA', '/revisione');
    const items = page.locator('[data-revision]');
    await items.nth(0).focus();
    await page.keyboard.press('j');
    await expect.poll(() => items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('k');
    await expect.poll(() => items.nth(0).evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('c');
    await page.getByText('16 di 17 da verificare').waitFor();
    expect(await seen(items.nth(0))).toContain('Confermata');
    expect(await page.locator('[aria-live="polite"]').first().textContent()).toBe('Modifica confermata.');
    await expect.poll(() => items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await undo(page);
    await page.getByText('17 di 17 da verificare').waitFor();
    expect(errors).toEqual([]);
  });

  test('one is corrected with a note, shows its history, and goes back to what was read', async () => {
    const { page, errors } = await openPieve('/revisione');
    const item = page.locator('[data-revision]').first();
    await item.getByRole('button', { name: /^Correggi/ }).click();
    await item.getByLabel('Dopo').fill('35');
    await item.getByLabel('Nota').fill('Errore di stampa');
    await item.getByRole('button', { name: 'Salva la modifica' }).click();
    await page.getByText('1 corretta').waitFor();
    expect(await seen(item)).toContain('Dopo: 35');
    await item.getByText(/Storia della verifica/).click();
    expect(await seen(item)).toContain('Errore di stampa');
    await item.getByRole('button', { name: /^Torna a come è stata letta/ }).click();
    await page.getByText('1 di 1 da verificare').waitFor();
    expect(await seen(item.locator('.changes').first())).toContain('Dopo: 30');
    expect(errors).toEqual([]);
  });

  test('one that was not read is added, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione');
    await page.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
    const form = page.getByRole('form', { name: 'Nuova modifica' });
    await form.getByLabel('Che cosa cambia').selectOption('OBJECTIVE_WEIGHT_CHANGED');
    await form.getByLabel('Prima').fill('8');
    await form.getByLabel('Dopo').fill('5');
    await form.getByRole('button', { name: 'Salva la modifica' }).click();
    await page.getByText('aggiunta a mano').waitFor();
    expect(await page.locator('[data-revision]').count()).toBe(2);
    await undo(page);
    await page.getByText('Scartata').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('where the filters no longer show any change, the focus goes to their count', async () => {
    const { page, errors } = await openPieve('/revisione?stato=PROPOSED');
    await page.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
    const form = page.getByRole('form', { name: 'Nuova modifica' });
    await form.getByLabel('Dopo').fill('35');
    await form.getByRole('button', { name: 'Salva la modifica' }).click();
    await page.locator('.undo-note').getByText('Modifica aggiunta.').waitFor();
    const items = page.locator('[data-revision]');
    await items.last().focus();
    await page.keyboard.press('c');
    await page.getByText('Tutte le 2 modifiche sono verificate').first().waitFor();
    await items.first().waitFor({ state: 'detached' });
    expect(await items.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('list-count');
    expect(errors).toEqual([]);
  });

  test('what was done is taken back once, also where the button is pressed twice', async () => {
    const { page } = await openPieve('/revisione');
    await page.locator('[data-revision]').first().focus();
    await page.keyboard.press('x');
    const button = page.locator('.undo-note').getByRole('button', { name: 'Ripristina' });
    await button.waitFor();
    const changes: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('mutation ')) changes.push(request.url());
    });
    await button.evaluate((element) => {
      if (element instanceof HTMLElement) for (const _ of [1, 2]) setTimeout(() => element.click(), 0);
    });
    await page.locator('.undo-note').getByText('Ripristinato com’era prima.').waitFor();
    expect(changes).toHaveLength(1);
  });

  test('the Nucleo reviews revisions and only reads the rest', async () => {
    const { page } = await pieve.openAs({ role: 'BOARD', municipality: 'pieve' }, '/revisione');
    expect(await page.getByRole('button', { name: /^Conferma/ }).count()).toBe(1);
    await page.goto(`${pieve.url}/revisione?scheda=pesi`);
    await settled(page);
    expect(await seen(page.locator('main'))).toContain('Questa parte la compila la Segreteria Generale');
    expect(await page.getByText('Indica il peso').count()).toBe(0);
  });
});
