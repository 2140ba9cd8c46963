import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { answerSubmission } from '../../harness/pages/submit-sheet.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;
const sheet = (day: string) => `/rendicontazione/${SECTOR}?al=2019-${day}&definitivo=0`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

/** The words of what has the focus. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('from the sector to the Segreteria and back', () => {
  test('submitted it can only be read; returned it says why; recorded values can be withdrawn', async () => {
    const { page } = await pages.openAs(manager, sheet('06-30'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('39.000');
    await grid.button('Trasmetti alla Segreteria Generale').click();
    const dialog = page.getByRole('dialog');
    expect(await seen(dialog)).toContain('Mancano i valori di 4 indicatori su 5');
    await answerSubmission(page);
    await page.getByText('Per correggerli').or(page.getByText('I valori sono stati trasmessi')).first().waitFor();
    // Screen readers announce the result before the page shows it.
    await expect.poll(() => grid.cell('278').getAttribute('readonly')).toBe('');
    expect(await grid.button('Salva e calcola').count()).toBe(0);

    const secretary = await pages.openAs('SEGRETERIA', sheet('06-30'));
    await secretary.page.getByText('Restituisci', { exact: true }).click();
    await secretary.page.getByLabel('Che cosa va corretto').fill('Mancano i dati delle mostre.');
    await secretary.page.getByRole('button', { name: 'Restituisci al settore' }).click();
    await secretary.page.getByText('Restituita dalla Segreteria Generale').first().waitFor();
    await expect.poll(() => focused(secretary.page)).toContain('Restituita dalla Segreteria Generale');

    await page.reload();
    await settled(page);
    expect(await seen(page.locator('.returned'))).toContain('Mancano i dati delle mostre.');
    await grid
      .row('278')
      .getByText(/^Storia/)
      .click();
    await grid.row('278').getByRole('button', { name: 'Ritira', exact: true }).click();
    await grid.row('278').getByRole('button', { name: 'Ritira il valore' }).click();
    expect(await seen(grid.row('278'))).toContain('Scrivere il motivo del ritiro.');
    const reason = grid.row('278').getByLabel('Motivo del ritiro');
    await expect.poll(() => reason.evaluate((element) => element === document.activeElement)).toBe(true);
    await reason.fill('Contati due volte gli stessi visitatori.');
    await grid.row('278').getByRole('button', { name: 'Ritira il valore' }).click();
    await expect.poll(() => grid.cell('278').inputValue()).toBe('');
    await expect.poll(() => focused(page)).toMatch(/^Storia/);
    const history = await seen(grid.row('278').locator('details[open]'));
    expect(history).toContain('ritiro, monitoraggio al 30 giugno 2019');
    expect(history).toContain('39.000, monitoraggio al 30 giugno 2019 (sostituito)');
    expect(history).toContain('Contati due volte gli stessi visitatori.');
  });

  test('what was just recorded is taken back with one button', async () => {
    const { page } = await pages.openAs(manager, sheet('07-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    await grid.cell('1299').fill('7');
    await grid.button('Salva e calcola').click();
    await grid.button('Revoca la registrazione').click();
    await grid.state.getByText('Revocati 2 valori').waitFor();
    await expect.poll(() => grid.cell('1299').inputValue()).toBe('');
  });

  test('a final value shows the attainment that the server computed', async () => {
    const { page } = await pages.openAs('SEGRETERIA', `/rendicontazione/${SECTOR}?al=2019-12-31&definitivo=1`);
    const grid = entrySheet(page);
    await grid.cell('278').fill('39.000');
    expect(await grid.row('278').getByRole('img').getAttribute('aria-label')).toBe(
      'Scritto 39.000, target 78.000: non ancora registrato',
    );
    await grid.button('Salva e calcola').click();
    // 100 · 39000 / 78000
    await grid.row('278').getByText('50,00 %').waitFor();
    expect(await seen(grid.row('278'))).toContain('50,00 % Parzialmente raggiunto');
  });

  test('a closed year can only be read, and says so', async () => {
    const { queries } = pages.own.database;
    await queries.updateTable('Plan').set({ closed: true }).execute();
    try {
      const { page } = await pages.openAs(manager, sheet('08-01'));
      expect(await seen(page.locator('main'))).toContain('L’anno è chiuso');
      expect(await entrySheet(page).cell('278').getAttribute('readonly')).toBe('');
    } finally {
      await queries.updateTable('Plan').set({ closed: false }).execute();
    }
  });

  test('the Nucleo di Valutazione reads and cannot write', async () => {
    const { page } = await pages.openAs('BOARD', sheet('08-02'));
    expect(await seen(page.locator('main'))).toContain(
      'Con il proprio ruolo questi valori si possono soltanto leggere.',
    );
    expect(await entrySheet(page).button('Salva').count()).toBe(0);
  });
});

test('a file that proves a value is sent with its limits told before, and can be taken away', async () => {
  const { page } = await pages.openAs(manager, sheet('10-01'));
  const grid = entrySheet(page);
  const row = grid.row('278');
  await row.getByText('Allegati', { exact: true }).click();
  expect(await seen(row)).toContain('fino a 10 MB ciascuno');
  const field = page.getByLabel(/^Aggiungi un allegato, 278 /);
  await field.setInputFiles({
    name: 'visitatori.exe',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('MZ'),
  });
  await row.getByRole('alert').getByText('Tipo di file non ammesso').waitFor();
  const csv = Buffer.from('mese;visitatori\ngennaio;1200\n');
  await field.setInputFiles({ name: 'visitatori.csv', mimeType: 'text/csv', buffer: csv });
  const link = row.getByRole('link', { name: 'visitatori.csv' });
  await link.waitFor();
  const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(await file.body()).toEqual(csv);
  await row.getByRole('button', { name: 'Togli visitatori.csv' }).click();
  await link.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Allegati');
  // What its name says is not what it holds: the server looks.
  await field.setInputFiles({ name: 'falso.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ciao') });
  await row.getByRole('alert').getByText('il contenuto deve corrispondere al nome').waitFor();
});
