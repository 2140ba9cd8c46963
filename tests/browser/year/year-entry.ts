import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CREMONA_READINGS } from '../../harness/database/seeds.js';
import { screenshot, seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { answerSubmission } from '../../harness/pages/submit-sheet.js';
import { toStep } from '../import/import-pages.js';
import { confirmed, previewOf } from './year-plan.js';
import { PEOPLE, type Town } from './year-town.js';

const SHEET = '/rendicontazione/cultura-musei-e-city-branding?al=2019-12-31&definitivo=1';

/** A manager fills in the own sheet: a pasted block, Italian numbers, a percentage that is questioned; a draft, then sent. */
export async function sectorReported(town: Town): Promise<void> {
  const page = await town.open('culture', '/rendicontazione?al=2019-12-31&definitivo=1');
  await page.getByRole('heading', { level: 1, name: 'Rendicontazione: Cultura Musei e City Branding' }).waitFor();
  const grid = entrySheet(page);
  const block = 'Codice\tValore\n1011\t48.730\n1299\t221\n1396\t19\n';
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await grid.cell('278').focus();
  await page.keyboard.press('Control+v');
  await grid.state.getByText('Incollate 3 celle').waitFor();
  await grid.cell('278').fill('80.421');
  await grid.cell('349').fill('0,224');
  await grid.button('Salva').click();
  await grid.state.getByText('Bozza salvata: 5 righe').waitFor();
  await page.reload();
  await settled(page);
  const values = ['1011', '1299', '1396', '278', '349'].map((code) => grid.cell(code).inputValue());
  expect(await Promise.all(values)).toEqual(['48.730', '221', '19', '80.421', '0,224']);
  await screenshot(page, 'year-5-bozza');

  await grid.button('Trasmetti alla Segreteria Generale').click();
  await answerSubmission(page);
  await grid.row('349').getByText('0,224 significa 22,4 %?').waitFor();
  await screenshot(page, 'year-5-domanda');
  await grid.button('No, lo correggo').click();
  await grid.cell('349').fill('22,4');
  await submitSheet(page);
}

async function submitSheet(page: Page): Promise<void> {
  const grid = entrySheet(page);
  await grid.button('Trasmetti alla Segreteria Generale').click();
  await answerSubmission(page);
  await page.getByText('I valori sono stati trasmessi').waitFor();
  expect(await grid.button('Salva e calcola').count()).toBe(0);
}

/** A person responsible for another sector sees a message, and no value. */
export async function foreignSectorShut(town: Town): Promise<void> {
  const page = await town.open('police', SHEET);
  await page.getByText('Questo settore non è di propria competenza').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
}

/** The Segreteria sends the sheet back with a reason; the manager reads it, mends the value and sends again. */
export async function sheetReturned(town: Town): Promise<void> {
  const secretary = await town.open('secretary', SHEET);
  await secretary.getByText('Restituisci', { exact: true }).click();
  await secretary.getByLabel('Che cosa va corretto').fill('Il pubblico delle iniziative non è quello del verbale.');
  await secretary.getByRole('button', { name: 'Restituisci al settore' }).click();
  await secretary.getByText('Restituita dalla Segreteria Generale').first().waitFor();

  const page = await town.open('culture', SHEET);
  const returned = await seen(page.locator('.returned'));
  expect(returned).toContain(PEOPLE.secretary.name);
  expect(returned).toContain('Il pubblico delle iniziative non è quello del verbale.');
  await screenshot(page, 'year-5-restituita');
  const grid = entrySheet(page);
  await grid.cell('278').fill('80.412');
  await grid.button('Salva e calcola').click();
  await grid.state.getByText('Registrato 1 valore').waitFor();
  // 80412 of 78000: more than the target.
  await grid.row('278').getByText('Raggiunto').waitFor();
  await submitSheet(page);
}

/** What the other sectors have counted comes by file: it is real, not for show. */
export async function restUploaded(town: Town): Promise<void> {
  const page = await town.open('secretary', '/importazione');
  await previewOf(page, CREMONA_READINGS);
  await toStep(page, 'Confronta');
  const row = page.getByRole('row', { name: /891/ });
  expect(await seen(row)).toContain('non rendicontato');
  await screenshot(page, 'year-5-file');
  await confirmed(page);
  await town.open('secretary', '/');
  expect(await page.getByText('dimostrativ').count()).toBe(0);
  expect(await seen(page.locator('.key-figures'))).toContain('25 su 27');
}

/** Who has not sent yet, and what is missing there. */
export async function campaignOpened(town: Town): Promise<void> {
  const page = await town.open('secretary', '/monitoraggio');
  await page.getByLabel('Situazione al').selectOption({ label: '31 dicembre 2019' });
  await page.getByRole('button', { name: 'Apri la campagna' }).click();
  const campaign = page.getByRole('region', { name: 'Consuntivo al 31 dicembre 2019' });
  await campaign.waitFor();
  const words = await seen(campaign);
  expect(words).toContain('1 settore su 6 ha trasmesso');
  expect(words).toMatch(/Cultura Musei e City Branding 5 su 5 ● Trasmesso nulla/);
  expect(words).toMatch(/Polizia Locale 2 su 2 ○ Da trasmettere/);
  expect(words).toMatch(/Area Segretario Generale 2 su 3 ○ Da trasmettere .*1 indicatore/);
  await screenshot(page, 'year-5-monitoraggio');
}
