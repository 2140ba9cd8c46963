import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCremona } from '../../harness/database/seeds.js';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PIEVE, previewed, SECRETARY, toStep, uploaded } from './import-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async ({ database }) => {
    await loadCremona(database);
  });
});
afterAll(() => pages.close());

/** A value of a plan that is there: the document is in the list of its municipality. */
const VALUES = 'codice_indicatore;valore;data;definitivo;nota\n278;91.000;31/12/2019;sì;\n';

const waiting = async () => {
  const { count } = await pages.own.database.queries
    .selectFrom('PendingImport')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

test('a document is dropped on its place, which shows that it may be', async () => {
  const { page, errors } = await pages.openAs(SECRETARY, '/importazione');
  const place = page.locator('.drop-zone');
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'trascinato.txt', { type: 'text/plain' }));
    return transfer;
  }, PIEVE);
  await place.dispatchEvent('dragover', { dataTransfer });
  expect(await place.getAttribute('data-over')).toBe('true');
  await place.dispatchEvent('drop', { dataTransfer });
  await page.getByRole('heading', { level: 1, name: 'Riconosci: trascinato.txt' }).waitFor();
  expect(errors).toEqual([]);
});

test('a document that is being sent can be stopped: nothing of it is kept, and another can be chosen', async () => {
  const before = await waiting();
  const { page } = await pages.openAs(SECRETARY, '/importazione');
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/imports(?:\?|$)/, async (route) => {
    await held;
    // The page has given the request up.
    await route.abort().catch(() => undefined);
  });
  const file = { name: 'pieve.txt', mimeType: 'text/plain', buffer: Buffer.from(PIEVE) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('progressbar', { name: /«pieve.txt»/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Interrompi' }).click();
  await page.getByRole('alert').getByText('Caricamento interrotto: nulla è stato conservato.').waitFor();
  go();
  await page.unroute(/\/imports(?:\?|$)/);
  expect(await waiting()).toBe(before);
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { level: 1, name: 'Riconosci: pieve.txt' }).waitFor();
});

test('a preview that has expired says so, and leads back to where the document can be loaded again', async () => {
  const { page } = await previewed(pages, 'scaduto.csv', VALUES);
  await toStep(page, 'Conferma');
  await pages.own.database.queries
    .updateTable('PendingImport')
    .set({ expiresAt: '2020-01-01T00:00:00.000Z' })
    .where('filename', '=', 'scaduto.csv')
    .execute();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Questa anteprima non c’è più' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Torna a Importazione' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quale documento caricare?' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Da completare' }).waitFor();
  await settled(page);
  expect(await seen(page.locator('main'))).not.toContain('scaduto.csv');
});

test('a document that has been read waits in the list at once, also where the list had been asked for before', async () => {
  const name = `${randomUUID()}.csv`;
  const { page } = await uploaded(pages, name, VALUES);
  await page.getByRole('heading', { level: 1, name: `Riconosci: ${name}` }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: `Riprendi «${name}»` }).waitFor();
});

test('a whole plan that was downloaded is shown with what it holds; one that is there already changes nothing', async () => {
  const { page, errors, who } = await pages.openAs(SECRETARY, '/importazione');
  const address = new URL('/export/plan.json?municipality=cremona&year=2019', page.url());
  const file = await fetch(address, { headers: { cookie: who.cookie } });
  const plan = { name: 'piano.json', mimeType: 'application/json', buffer: Buffer.from(await file.arrayBuffer()) };
  await page.locator('input[type="file"]').setInputFiles(plan);
  await page.getByRole('heading', { name: 'Comune di Cremona, piano 2019: piano intero con la sua storia' }).waitFor();
  const note = page.locator('.imported');
  expect(await seen(note)).toContain('6 atti, 12 obiettivi, 27 indicatori');
  expect(await seen(note)).toContain('Il piano c’è già, con lo stesso contenuto');
  expect(await note.getByRole('button').count()).toBe(0);
  expect(errors).toEqual([]);
});
