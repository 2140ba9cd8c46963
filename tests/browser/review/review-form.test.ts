import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, previewed, toStep } from '../import/import-pages.js';
import { pievePlan } from './review-pages.js';

let imports: StaffPages;
let review: StaffPages;
beforeAll(async () => {
  imports = await staffPages(async () => undefined);
  review = await pievePlan();
});
afterAll(async () => {
  await imports.close();
  await review.close();
});

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const question = (page: Page) => page.getByRole('dialog', { name: 'Lasciare la modifica senza salvarla?' });
const leaveQuestion = (page: Page) => page.getByRole('dialog', { name: 'Lasciare la pagina senza salvare?' });

describe('the form of a change in a preview', () => {
  /** The decision with the form of a new change, after another correction that is not saved. */
  async function opened() {
    const { page, errors } = await previewed(imports, 'pieve.txt', PIEVE);
    await toStep(page, 'Correggi');
    const decision = page.locator('article.variation').first();
    await decision.getByRole('button', { name: /^Scarta/ }).click();
    await decision.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
    const form = decision.getByRole('form', { name: 'Nuova modifica' });
    const bar = page.getByRole('region', { name: 'Modifiche e salvataggio' });
    return { page, errors, decision, form, bar };
  }

  test('has its own undo: Ctrl+Z in it leaves the other corrections alone', async () => {
    const { page, form, bar, errors } = await opened();
    await form.getByLabel('Dopo').click();
    await page.keyboard.type('35');
    await page.keyboard.press('Control+z');
    expect(await form.getByLabel('Dopo').inputValue()).not.toBe('35');
    expect(await seen(bar)).toContain('1 modifica da salvare');
    expect(errors).toEqual([]);
  });

  test('Esc closes it at once while nothing is written in it, and asks once something is', async () => {
    const { page, form, decision } = await opened();
    const add = decision.getByRole('button', { name: /^Aggiungi una modifica/ });
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(add)).toBe(true);
    await add.click();
    await form.getByLabel('Dopo').fill('35');
    await page.keyboard.press('Escape');
    await question(page).getByRole('button', { name: 'Continua a scrivere' }).click();
    expect(await form.getByLabel('Dopo').inputValue()).toBe('35');
    await form.getByLabel('Dopo').press('Escape');
    await question(page).getByRole('button', { name: 'Annulla' }).click();
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(add)).toBe(true);
  });

  test('is unsaved work: another step, which would close it, asks first', async () => {
    const { page, form } = await opened();
    await form.getByLabel('Dopo').fill('35');
    await page.getByRole('navigation', { name: 'Passi dell’importazione' }).getByText('Confronta').click();
    await leaveQuestion(page).getByRole('button', { name: 'Resta qui' }).click();
    expect(await form.getByLabel('Dopo').inputValue()).toBe('35');
  });

  test('Ctrl+S saves it; a change that is taken away leaves the focus to its neighbour', async () => {
    const { page, form, decision, bar } = await opened();
    await form.getByLabel('Dopo').fill('1.350');
    await page.keyboard.press('Control+s');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(decision.getByRole('button', { name: /^Aggiungi una modifica/ }))).toBe(true);
    expect(await seen(bar)).toContain('2 modifiche da salvare');
    await decision.getByRole('button', { name: 'Togli: 11 1.350' }).click();
    await expect.poll(() => hasFocus(decision.locator('.revision-item').first())).toBe(true);
    expect(await seen(bar)).toContain('1 modifica da salvare');
  });
});

describe('the form of a change in the review', () => {
  test('asks before a filter or another page closes it with words in it', async () => {
    const { page, errors } = await review.openAs({ role: 'SEGRETERIA', municipality: 'pieve' }, '/revisione');
    await page.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
    const form = page.getByRole('form', { name: 'Nuova modifica' });
    await form.getByLabel('Dopo').fill('35');
    await page.getByRole('navigation', { name: 'Parti della revisione' }).getByText('Pesi degli obiettivi').click();
    await leaveQuestion(page).getByRole('button', { name: 'Resta qui' }).click();
    await page.getByLabel('Stato').selectOption('PROPOSED');
    await leaveQuestion(page).getByRole('button', { name: 'Resta qui' }).click();
    expect(await form.getByLabel('Dopo').inputValue()).toBe('35');
    await page.getByRole('link', { name: 'Cruscotto', exact: true }).first().click();
    await leaveQuestion(page).getByRole('button', { name: 'Lascia la pagina' }).click();
    await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
    expect(errors).toEqual([]);
  });
});
