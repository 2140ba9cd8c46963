import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { endWithTest, seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { answerSubmission } from '../../harness/pages/submit-sheet.js';
import { post } from '../../harness/service/service.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;
/** Interim dates stand each for itself: every test has one of its own. */
const sheet = (day: string) => `/rendicontazione/${SECTOR}?al=2019-${day}&definitivo=0`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

async function waitForMessage(page: Page, sentence: string): Promise<void> {
  await entrySheet(page).state.getByText(sentence).waitFor();
}

/** Of every indicator of the sector: what is not asked is not kept. */
const REASONS = `, reasons: [${['1011', '1299', '1396', '278', '349']
  .map((code) => `{ indicator: "${code}", reason: "In arrivo" }`)
  .join(', ')}]`;

/** Asks the API something of a sheet, as the Segreteria. */
async function askAsSegreteria(field: 'submitReadings' | 'returnReadings' | 'readingSheet', day: string) {
  const { cookie } = await pages.member({ role: 'SEGRETERIA' });
  const kind = field === 'readingSheet' ? 'query' : 'mutation';
  const reason = field === 'returnReadings' ? ', reason: "Da rivedere."' : field === 'submitReadings' ? REASONS : '';
  const name = `municipality: "cremona", year: 2019, sector: "${SECTOR}", asOf: "2019-${day}", final: false${reason}`;
  const query = `${kind} { ${field}(${name}) { state rows { latest { value asOf } } } }`;
  const { data, errors } = await post(pages.url, { query }, { cookie });
  expect(errors).toBeUndefined();
  return data?.[field];
}

test('a retry does not send what was typed after the button was pressed: it asks again', async () => {
  const { page } = await pages.openAs(manager, sheet('03-01'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('125');
  await page.route('**/graphql', (route) => route.abort());
  await grid.button('Trasmetti alla Segreteria Generale').click();
  await answerSubmission(page);
  await waitForMessage(page, 'Il salvataggio non è arrivato');
  await grid.cell('278').fill('1');
  await page.unroute('**/graphql');
  await grid.button('Riprova ora').click();
  await waitForMessage(page, 'Nel frattempo si è continuato a scrivere');
  const { state, rows } = await askAsSegreteria('readingSheet', '03-01');
  expect(state).toBe('NOT_SUBMITTED');
  expect(JSON.stringify(rows)).not.toContain('2019-03-01');
  await grid.cell('278').fill('125');
  await grid.button('Salva e calcola').click();
  await waitForMessage(page, 'Registrato 1 valore');
});

test('a value that arrived, though its answer got lost, is no conflict with what was typed on', async () => {
  const { page } = await pages.openAs(manager, sheet('03-08'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('1');
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await grid.button('Salva e calcola').click();
  await waitForMessage(page, 'Il salvataggio non è arrivato');
  await grid.cell('278').fill('125');
  await page.unroute('**/graphql');
  await grid.button('Riprova ora').click();
  await waitForMessage(page, 'Nel frattempo si è continuato a scrivere');
  // What the server recorded is seen by now.
  await grid.row('278').locator('.row-parts .fine', { hasText: 'monitoraggio al 8 marzo 2019' }).waitFor();
  await grid.button('Salva e calcola').click();
  await waitForMessage(page, 'Registrato 1 valore');
  expect(await grid.cell('278').inputValue()).toBe('125');
});

test('a draft that meets another one’s value stays beside it until the writer chooses', async () => {
  const { page } = await pages.openAs(manager, sheet('03-02'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('5');
  await grid.button('Salva').click();
  await waitForMessage(page, 'Bozza salvata: 1 riga');
  const { page: other } = await pages.openAs('SEGRETERIA', sheet('03-02'));
  await entrySheet(other).cell('278').fill('7');
  await entrySheet(other).button('Salva e calcola').click();
  await waitForMessage(other, 'Registrato 1 valore');
  await grid.button('Salva e calcola').click();
  await waitForMessage(page, '1 riga scritta da altri');
  // The newer answer of the server is there.
  await grid.row('278').locator('.row-parts .fine', { hasText: 'monitoraggio al 2 marzo 2019' }).waitFor();
  expect(await grid.cell('278').inputValue()).toBe('5');
  const words = await seen(grid.row('278').locator('.row-conflict'));
  expect(words).toContain('Il proprio: 5');
  expect(words).toMatch(/Di Prova SEGRETERIA, .*: 7/);
  await grid.button('Tieni il mio').click();
  await grid.button('Salva').click();
  await waitForMessage(page, 'Bozza salvata: 1 riga');
  await grid.button('Salva e calcola').click();
  await waitForMessage(page, 'Registrato 1 valore');
  expect(await grid.cell('278').inputValue()).toBe('5');
});

test('a sheet that is submitted while a person types shows what was not saved, keeps it, and gives it back', async () => {
  const { page } = await pages.openAs(manager, sheet('03-03'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('12');
  await askAsSegreteria('submitReadings', '03-03');
  await grid.button('Salva').click();
  const notice = page.locator('.set-aside');
  await notice.getByText('278: 12').waitFor();
  expect(await grid.cell('278').inputValue()).toBe('');
  expect(await grid.button('Salva e calcola').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  // A cell that can only be read takes no step back either.
  await grid.cell('278').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  expect(await grid.cell('278').inputValue()).toBe('');
  await page.reload();
  await settled(page);
  expect(await seen(notice)).toContain('278: 12');
  await askAsSegreteria('returnReadings', '03-03');
  await page.reload();
  await settled(page);
  expect(await grid.cell('278').inputValue()).toBe('12');
  expect(await seen(page.locator('main'))).toContain('Ripristinate le modifiche non salvate');
});

test('a save that fails after its sheet was left is not tried again from another page', async () => {
  const { page } = await pages.openAs(manager, sheet('03-07'));
  const grid = entrySheet(page);
  endWithTest(page);
  await page.clock.install();
  await grid.cell('278').fill('5');
  let fail: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('recordReadings')) return await route.fallback();
      await new Promise<void>((failing) => {
        fail = failing;
        resolve();
      });
      await route.abort();
    });
  });
  await grid.button('Salva e calcola').click();
  await asked;
  await page.locator('.brand-link').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Esci senza salvare' }).click();
  await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  const failed = page.waitForEvent('requestfailed');
  fail();
  await failed;
  await page.unroute('**/graphql');
  const again: string[] = [];
  page.on('request', (request) => again.push(request.postData() ?? ''));
  await page.clock.runFor(300_000);
  const { rows } = await askAsSegreteria('readingSheet', '03-07');
  expect(JSON.stringify(rows)).not.toContain('2019-03-07');
  expect(again.filter((body) => body.includes('recordReadings'))).toEqual([]);
  // It is still in the browser.
  await page.goto(pages.url + sheet('03-07'));
  await expect.poll(() => grid.cell('278').inputValue()).toBe('5');
});

test('two windows of one sheet lose neither’s texts', async () => {
  const first = await pages.openAs(manager, sheet('03-04'));
  const second = await pages.openAs(manager, sheet('03-04'));
  await entrySheet(first.page).cell('278').fill('5');
  await entrySheet(second.page).cell('1299').fill('7');
  await entrySheet(first.page).cell('278').fill('56');
  await first.page.close({ runBeforeUnload: false });
  await second.page.close({ runBeforeUnload: false });
  const { page } = await pages.openAs(manager, sheet('03-04'));
  const values = ['278', '1299'].map((code) => entrySheet(page).cell(code).inputValue());
  expect(await Promise.all(values)).toEqual(['56', '7']);
});
