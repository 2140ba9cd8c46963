import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

test('the Segreteria says which sectors contribute; they are named on both pages, and report the objective', async () => {
  const { page, errors } = await pages.openAs('SEGRETERIA', '/revisione?scheda=settori');
  const objective = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^C117_0002 / }) });
  await objective.getByText('Indica i settori coinvolti').click();
  await objective.getByLabel('Cultura Musei e City Branding').check();
  await objective.getByRole('button', { name: 'Salva' }).click();
  expect(await seen(objective)).toContain('Serve la fonte');
  await objective.getByLabel('Fonte').fill('PEG 2019, pag. 12');
  await screenshot(page, 'revisione-settori-coinvolti');
  await objective.getByRole('button', { name: 'Salva' }).click();
  await objective.getByText('Settori coinvolti: Cultura Musei e City Branding.').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(`${pages.url}/obiettivi/C117_0002`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('Settori coinvolti: Cultura Musei e City Branding');
  await page.getByRole('link', { name: 'Cultura Musei e City Branding' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Cultura Musei e City Branding' }).waitFor();
  expect(await seen(page.locator('main'))).toContain('Contribuisce a obiettivi di altri settori: C117_0002');
  await screenshot(page, 'settore-contribuisce');
  expect(errors).toEqual([]);

  const own = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2019-07-31&definitivo=0`);
  const grid = entrySheet(own.page);
  expect(await seen(grid.row('1613'))).toContain('a cui il settore contribuisce');
  await grid.cell('1613').fill('sì');
  await grid.button('Salva e calcola').click();
  await grid.state.getByText('Registrato 1 valore').waitFor();
  expect(await axeViolations(own.page)).toEqual([]);
  await screenshot(own.page, 'rendicontazione-settore-coinvolto');
  await own.page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(own.page)).toBe(0);
  await screenshot(own.page, 'rendicontazione-settore-coinvolto-320');
});

test('a frequency is said of many indicators at once, and the grid says at which dates they are not asked', async () => {
  const { page, errors } = await pages.openAs('SEGRETERIA', '/monitoraggio');
  const section = page.getByRole('region', { name: 'Frequenza di rilevazione' });
  await section.getByText('Indicata per 0 indicatori su 27').click();
  await section.getByLabel('Settore', { exact: true }).selectOption({ label: 'Cultura Musei e City Branding' });
  await section.getByRole('button', { name: 'Salva per 0 indicatori' }).click();
  expect(await seen(section)).toContain('Scegliere almeno un indicatore.');
  await section.getByLabel('Scegli tutti i 5 elencati').check();
  await section.getByLabel('Nuova frequenza').selectOption({ label: 'Semestrale' });
  await section.getByLabel('Fonte').fill('Sistema di misurazione, art. 7');
  await screenshot(page, 'monitoraggio-frequenza');
  expect(await axeViolations(page)).toEqual([]);
  await section.getByRole('button', { name: 'Salva per 5 indicatori' }).click();
  await section.getByText('Indicata per 5 indicatori su 27').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  expect(errors).toEqual([]);

  const own = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2019-09-30&definitivo=0`);
  expect(await seen(entrySheet(own.page).row('278'))).toContain('Rilevazione semestrale: a questa data non è chiesto');
  await own.page.goto(`${pages.url}/indicatori/278`);
  await settled(own.page);
  expect(await seen(own.page.locator('main'))).toContain('Frequenza di rilevazione Semestrale');
});
