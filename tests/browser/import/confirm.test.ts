import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CREMONA_ACT, loadCremona, seedBytes } from '../../harness/database/seeds.js';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { overflow, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, planRows, previewed, toStep } from './import-pages.js';

let cremona: Buffer;
let own: StaffPages;
beforeAll(async () => {
  cremona = await seedBytes(CREMONA_ACT);
  own = await staffPages(async ({ database }) => {
    await loadCremona(database);
  });
});
afterAll(() => own.close());

async function confirmed(name: string, content: Buffer | string) {
  const opened = await previewed(own, name, content);
  await toStep(opened.page, 'Conferma');
  await opened.page.getByRole('button', { name: 'Conferma importazione' }).click();
  await opened.page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
  return opened;
}

test('the same file loaded again changes nothing', async () => {
  const before = await planRows(own);
  const { page } = await previewed(own, CREMONA_ACT, cremona);
  await toStep(page, 'Confronta');
  expect(await seen(page.locator('main'))).toContain('Documento già caricato: nulla cambierebbe.');
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  const note = page.locator('.imported');
  await note.waitFor();
  expect(await seen(note)).toContain('Documento già caricato: nulla è cambiato.');
  expect(await planRows(own)).toEqual(before);
});

test('undoing restores the counts', async () => {
  const before = await planRows(own);
  const { page, errors } = await confirmed('pieve.txt', PIEVE);
  expect((await planRows(own)).Plan).toBe((before.Plan ?? 0) + 1);
  const note = page.locator('.imported');
  await note.getByRole('button', { name: /^Revoca l’importazione/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoca l’importazione' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await planRows(own)).toEqual(before);
  expect(errors).toEqual([]);
});

test('every value shows its file, line and original text', async () => {
  const { page } = await confirmed('pieve.txt', PIEVE);
  await page.goto(`${own.url}/indicatori/11?ente=pieve`);
  await settled(page);
  const line = 1 + PIEVE.split('\n').findIndex((text) => text.includes('C1_0001'));
  // The sources of the values are folded together, and each opens with the words it was read from.
  const sources = page.locator('.sources-note > details');
  await sources.locator('> summary').click();
  const value = sources.locator('details', { hasText: `pieve.txt, riga ${line}` }).first();
  await value.locator('summary').click();
  // The weight of the indicator, as it is printed.
  expect(await seen(value.locator('.source-text'))).toBe('60');
  await value.getByRole('link', { name: `pieve.txt, riga ${line}` }).click();
  await page.waitForURL(/\/documents\/.+#L\d+$/);
  expect(await page.locator(`[id="L${line}"]`).textContent()).toContain('Numero controlli');
});

test('actual values are shown beside those that stand there, and are recorded when they are confirmed', async () => {
  const csv =
    'codice_indicatore;valore;data;definitivo;nota\n278;91.000,5;31/12/2019;sì;prova\n1299;200;31/12/2019;sì;\n';
  const { page, errors } = await previewed(own, 'consuntivi.csv', csv);
  const steps = page.getByRole('navigation', { name: 'Passi dell’importazione' });
  expect(await seen(steps)).not.toContain('Correggi');
  const row = page.getByRole('row', { name: /278/ });
  expect(await seen(row)).toContain('non rendicontato');
  expect(await seen(row)).toContain('91.000,5');
  await toStep(page, 'Confronta');
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
  await page.goto(`${own.url}/indicatori/278`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('91.000,5');
  expect(errors).toEqual([]);
});

test('the preview of a workbook names what it hides before anybody confirms it', async () => {
  const rows = [
    ['codice_indicatore', 'valore', 'data', 'definitivo', 'codice fiscale'],
    ['1299', 200, '2019-12-31', 'sì', 'RSSNNA80A01'],
  ];
  const columns = [{}, {}, {}, {}, { hidden: true }];
  const sheets = [
    { name: 'Valori', rows, columns },
    { name: 'Premi', hidden: true, rows: [['Rossi']] },
  ];
  const { page } = await previewed(own, 'nascosti.xlsx', Buffer.from(await writeXlsx({ sheets })));
  expect(await seen(page.locator('main'))).toContain(
    'Il file contiene parti nascoste, che non vengono lette: il foglio «Premi»; nel foglio «Valori» la colonna E.',
  );
});

test('the value in force of another date stands beside a file’s with that date, within 320 px', async () => {
  const csv = (row: string) => `codice_indicatore;valore;data;definitivo;nota\n${row}\n`;
  await confirmed('dicembre.csv', csv('1011;4.873.000,25;31/12/2019;sì;'));
  const { page } = await previewed(own, 'novembre.csv', csv('1011;40.000;30/11/2019;sì;'));
  await page.setViewportSize({ width: 320, height: 800 });
  const row = page.getByRole('row', { name: /1011/ });
  expect(await seen(row)).toContain('4.873.000,25 al 31 dicembre 2019');
  expect(await overflow(page)).toBe(0);
});

test('a workbook of actual values goes the same way: its numbers are numbers, its dates dates', async () => {
  const rows = [
    ['codice_indicatore', 'valore', 'numeratore', 'denominatore', 'data', 'definitivo', 'nota'],
    ['1528', 1.234, null, null, new Date(Date.UTC(2019, 11, 31)), true, 'dal foglio di calcolo'],
  ];
  const { page, errors } = await previewed(
    own,
    'consuntivi.xlsx',
    Buffer.from(await writeXlsx({ sheets: [{ name: 'Valori', rows }] })),
  );
  const row = page.getByRole('row', { name: /1528/ });
  expect(await seen(row)).toContain('1,234');
  expect(await seen(row)).toContain('31 dicembre 2019');
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
  await page.goto(`${own.url}/indicatori/1528`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('1,234');
  expect(errors).toEqual([]);
});

test('of unusual values a person says whether they are recorded, before the file is', async () => {
  const { page } = await previewed(
    own,
    'quote.csv',
    'codice_indicatore;valore;data;definitivo;nota\n1477;0,88;31/12/2019;no;\n',
  );
  await toStep(page, 'Conferma');
  const confirm = page.getByRole('button', { name: 'Conferma importazione' });
  expect(await confirm.isDisabled()).toBe(true);
  const unusual = page.getByRole('region', { name: 'Valori insoliti' });
  expect(await seen(unusual)).toContain('Riga 2, indicatore 1477: 0,88 significa 88 %?');
  expect(await axeViolations(page)).toEqual([]);
  await unusual.getByLabel('Sono giusti così: registrarli').check();
  await confirm.click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
});
