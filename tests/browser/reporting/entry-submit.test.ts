import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { screenshot, seen } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { answerSubmission, submitSheet } from '../../harness/pages/submit-sheet.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;
const sheet = (day: string) => `/rendicontazione/${SECTOR}?al=2019-${day}&definitivo=0`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

test('before a final account is sent, the indicators that miss their target without a note are named', async () => {
  const final = `/rendicontazione/${SECTOR}?al=2019-12-31&definitivo=1`;
  const { page } = await pages.openAs(manager, final);
  const grid = entrySheet(page);
  // 39000 of 78000, and exactly the 217 of the target.
  await grid.cell('278').fill('39.000');
  await grid.cell('1299').fill('217');
  await grid.button('Trasmetti alla Segreteria Generale').click();
  const dialog = page.getByRole('dialog');
  expect(await seen(dialog)).toContain('Un indicatore non raggiunge il target e non ha una nota:');
  const missed = dialog.getByRole('listitem').filter({ has: page.getByLabel('Motivo per 278') });
  expect(await seen(missed)).toMatch(/^278 /);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'rendicontazione-senza-motivo');
  await dialog.getByRole('button', { name: 'Torna alle note' }).click();
  await expect
    .poll(() => grid.cell('278', 'Nota').evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.type('Museo chiuso per lavori');
  await grid.button('Trasmetti alla Segreteria Generale').click();
  expect(await seen(dialog)).not.toContain('target');
  await dialog.getByRole('button', { name: 'Trasmetti', exact: true }).click();
  expect(await seen(dialog.getByRole('alert'))).toMatch(/^(Manca 1 motivo|Mancano \d+ motivi)/);
  await answerSubmission(page);
  await page.getByText('I valori sono stati trasmessi').waitFor();
  // What had the focus is gone: it is at the sheet's state.
  await expect
    .poll(() => page.locator('.standing').evaluate((element) => element === document.activeElement))
    .toBe(true);

  // The Segreteria may still correct them, and has nothing to submit.
  const secretary = await pages.openAs('SEGRETERIA', final);
  expect(await seen(secretary.page.locator('.standing'))).toContain('può ancora correggerli o restituirli');
  expect(await entrySheet(secretary.page).button('Salva e calcola').count()).toBe(1);
  expect(await entrySheet(secretary.page).button('Trasmetti alla Segreteria Generale').count()).toBe(0);
});

test('a missed target may be sent without a reason, by a choice that the sheet shows', async () => {
  const { page } = await pages.openAs(
    { role: 'MANAGER', sectors: [SECTOR, 'polizia-locale'] },
    '/rendicontazione/polizia-locale?al=2019-12-31&definitivo=1',
  );
  await page
    .getByRole('textbox', { name: /^Valore, / })
    .first()
    .fill('0');
  await submitSheet(page);
  await page.getByText('I valori sono stati trasmessi').waitFor();
  await page.getByText('Trasmissioni e restituzioni').click();
  expect(await seen(page.locator('.standing'))).toContain('target non raggiunto: senza motivazione');
});

test('a draft of a value that was taken back to the recorded one does not block the submission', async () => {
  const { page } = await pages.openAs(manager, sheet('04-01'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('5');
  await grid.button('Salva e calcola').click();
  await grid.state.getByText('Registrato 1 valore').waitFor();
  await grid.cell('278').fill('6');
  await grid.button('Salva').click();
  await grid.state.getByText('Bozza salvata: 1 riga').waitFor();
  await grid.cell('278').fill('5,0');
  await submitSheet(page);
  await page.getByText('I valori sono stati trasmessi').waitFor();
  expect(await grid.cell('278').inputValue()).toBe('5');
});

test('a submission whose answer got lost counts as done at the next try', async () => {
  const { page } = await pages.openAs(manager, sheet('04-02'));
  const grid = entrySheet(page);
  await grid.cell('278').fill('5');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('submitReadings')) return await route.fallback();
    await route.fetch();
    await route.abort();
  });
  await submitSheet(page);
  await grid.state.getByText('Il salvataggio non è arrivato').waitFor();
  await page.unroute('**/graphql');
  await grid.button('Riprova ora').click();
  await page.getByText('I valori sono stati trasmessi').waitFor();
  expect(await page.locator('.write-failure').count()).toBe(0);
});

test('undoing a recording withdraws only what one has recorded oneself', async () => {
  const { page } = await pages.openAs(manager, sheet('04-03'));
  const { page: other } = await pages.openAs('SEGRETERIA', sheet('04-03'));
  await entrySheet(other).cell('278').fill('5');
  await entrySheet(other).button('Salva e calcola').click();
  await entrySheet(other).state.getByText('Registrato 1 valore').waitFor();
  const grid = entrySheet(page);
  await grid.cell('278').fill('5');
  await grid.cell('1299').fill('7');
  await grid.button('Salva e calcola').click();
  await grid.button('Revoca la registrazione').click();
  await grid.state.getByText('Revocato 1 valore').waitFor();
  await expect.poll(() => grid.cell('1299').inputValue()).toBe('');
  expect(await grid.cell('278').inputValue()).toBe('5');
});
