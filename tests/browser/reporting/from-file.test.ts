import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { screenshot, seen } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const csv = (...rows: string[]) => ({
  name: 'valori.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['codice_indicatore;valore;nota;data;definitivo', ...rows].join('\n')),
});

test('a manager loads a file of values of the own sector: its cells are filled in and saved as drafts, what is of others stays out in words', async () => {
  const { page, errors } = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2019-07-31&definitivo=0`);
  const grid = entrySheet(page);
  await page.getByText('Carica da file').click();
  const template = page.getByRole('link', { name: 'Scarica il modello (XLSX)' });
  expect(await template.getAttribute('href')).toContain(`sector=${SECTOR}&asOf=2019-07-31&final=false`);
  // 1389 belongs to another sector, and 1299 has the year's end for its day.
  await page
    .getByLabel('File dei valori')
    .setInputFiles(
      csv(
        '278;40.000;dato del SIT;31/07/2019;no',
        '349;12,5;;31/07/2019;no',
        '1299;217;;31/12/2019;sì',
        '1389;3;;31/07/2019;no',
      ),
    );
  await page.getByText('Da valori.csv: 2 righe compilate.', { exact: true }).first().waitFor();
  await grid.state.getByText('Bozza salvata: 2 righe').waitFor();
  expect(await grid.cell('278').inputValue()).toBe('40.000');
  expect(await grid.cell('278', 'Nota').inputValue()).toBe('dato del SIT');
  expect(await grid.cell('349').inputValue()).toBe('12,5');
  expect(await grid.cell('1299').inputValue()).toBe('');
  const left = page.locator('.from-file .notice');
  expect(await seen(left)).toMatch(/dell’indicatore 1299: il file dice consuntivo al 31\/12\/2019/);
  expect(await seen(left)).toMatch(/dell’indicatore 1389: sono del settore «.+», che li inserisce da sé/);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'rendicontazione-da-file');
  await grid.button('Ripristina').click();
  expect(await grid.cell('278').inputValue()).toBe('');
  expect(errors).toEqual([]);
});

test('a file that is no table of values changes no cell, and is refused with what it needs', async () => {
  const { page } = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2019-08-01&definitivo=0`);
  await page.getByText('Carica da file').click();
  await page
    .getByLabel('File dei valori')
    .setInputFiles({ name: 'lettera.txt', mimeType: 'text/plain', buffer: Buffer.from('Si trasmettono i dati.') });
  await page.getByRole('alert').getByText('Mancano le intestazioni').waitFor();
  expect(await entrySheet(page).cell('278').inputValue()).toBe('');
});
