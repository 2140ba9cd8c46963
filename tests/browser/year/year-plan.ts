import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CREMONA_ACT, seedBytes } from '../../harness/database/seeds.js';
import { screenshot, seen, settled } from '../../harness/pages/browser.js';
import { toStep } from '../import/import-pages.js';
import { logIn, type Town } from './year-town.js';

/** Chooses a file with the button and waits for its preview. */
export async function previewOf(page: Page, filename: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Scegli un file', { exact: true }).click(),
  ]);
  await chooser.setFiles({ name: filename, mimeType: 'text/plain', buffer: await seedBytes(filename) });
  await page.getByRole('heading', { level: 1, name: `: ${filename}` }).waitFor();
  await settled(page);
}

export async function confirmed(page: Page): Promise<void> {
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
}

/** A cell is corrected and taken back, a change that was read confirmed; all is saved. */
async function corrected(page: Page): Promise<void> {
  const tools = page.getByRole('region', { name: 'Modifiche e salvataggio' });
  const card = page.locator('.row-card').filter({ has: page.locator('.source-text', { hasText: /^\s*1391/ }) });
  const title = card.getByRole('textbox', { name: 'Titolo indicatore' });
  const before = await title.inputValue();
  await title.fill('Titolo corretto a mano');
  await tools.getByText('1 modifica da salvare').waitFor();
  await tools.getByRole('button', { name: 'Ripristina' }).click();
  expect(await title.inputValue()).toBe(before);
  await tools.getByText('Nessuna modifica da salvare').waitFor();
  await page.getByRole('button', { name: 'Conferma: 278 78.000' }).click();
  await screenshot(page, 'year-3-correggi');
  await tools.getByRole('button', { name: 'Salva le correzioni' }).click();
  await tools.getByText('Nessuna modifica da salvare').waitFor();
}

/** The Segreteria loads the act: nothing is there until it is confirmed, then the Cruscotto shows it. */
export async function actImported(town: Town): Promise<void> {
  const page = await town.open('secretary', '/accesso');
  await page.getByRole('button', { name: 'Esci' }).click();
  await page.getByRole('link', { name: 'Accedi' }).first().click();
  await logIn(page, 'secretary');
  await page.getByRole('link', { name: 'Importazione' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Quale documento caricare?' }).waitFor();
  await previewOf(page, CREMONA_ACT);
  expect(await seen(page.locator('.tally'))).toContain('3 righe riallineate');
  await screenshot(page, 'year-3-riconosci');
  await toStep(page, 'Correggi');
  await corrected(page);
  await toStep(page, 'Confronta');
  expect(await seen(page.locator('main'))).toContain('Nulla è ancora scritto');
  await screenshot(page, 'year-3-confronta');
  await confirmed(page);
  await screenshot(page, 'year-3-confermata');
  await page.getByRole('region', { name: 'Importazione confermata' }).getByRole('link', { name: 'Cruscotto' }).click();
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  await settled(page);
  expect(await seen(page.locator('.contents'))).toMatch(/4 aree.*6 settori.*12 obiettivi.*27 indicatori/);
}

/** The Nucleo confirms a change that was read; one the Segreteria has confirmed already. */
export async function revisionReviewed(town: Town): Promise<void> {
  const page = await town.open('board', '/revisione');
  await page.getByText('16 di 17 da verificare').waitFor();
  await page.getByRole('button', { name: 'Conferma: 1299 217' }).click();
  await page.getByText('15 di 17 da verificare').waitFor();
  await screenshot(page, 'year-4-revisione');
}

/** Invented weights of the objectives whose weight the act leaves out. */
const WEIGHTS = `codice;peso
C16_0010;8
C17_0005;10
C21_0007;8
C32_0014;12
C50_0004;10
C80_0003;8
C117_0002;6
C0129_0001;7,5
C0136_0002;5`;

export async function weightsStated(town: Town): Promise<void> {
  const page = await town.open('secretary', '/revisione?scheda=pesi');
  await page.getByText('9 obiettivi senza peso').waitFor();
  await page.getByText('Incolla o carica un elenco di pesi').click();
  const form = page.getByRole('form', { name: 'Incolla o carica un elenco di pesi' });
  await form.getByLabel('Elenco').fill(WEIGHTS);
  await form.getByLabel('Fonte').fill('PEG 2019, allegato B');
  await screenshot(page, 'year-4-pesi');
  await form.getByRole('button', { name: 'Salva 9 pesi' }).click();
  await page.getByText('Tutti gli obiettivi hanno un peso.').waitFor();
}

export async function actIdentified(town: Town): Promise<void> {
  const page = await town.open('secretary', '/revisione?scheda=provvedimenti');
  const form = page.locator('.act-details form').last();
  await form.getByLabel('Numero della deliberazione').fill('283');
  await form.getByLabel('Data di adozione').fill('2019-12-18');
  await form.getByLabel('Indirizzo della deliberazione pubblicata').fill('https://albo.comune.example/283');
  await form.getByRole('button', { name: 'Salva' }).click();
  const link = page.getByRole('link', { name: 'Deliberazione pubblicata' });
  expect(await link.getAttribute('href')).toBe('https://albo.comune.example/283');
}
