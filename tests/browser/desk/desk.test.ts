import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, overflow, screenshot, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { account, PASSWORD } from '../../harness/people/logging-in.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const CULTURE = 'cultura-musei-e-city-branding';

test('a manager who logs in is told what is due, and is two clicks from the only sector’s values', async () => {
  const { queries } = pages.own.database;
  const { id, email } = await account(pages.own.database);
  await queries.insertInto('RoleGrantRow').values({ municipality: 'cremona', person: id, role: 'MANAGER' }).execute();
  const grant = { municipality: 'cremona', person: id, sector: CULTURE, delegatedBy: null, until: null };
  await queries.insertInto('SectorGrant').values(grant).execute();
  const { page, errors } = await openPage(`${pages.url}/`, { name: randomUUID() });
  await page.getByRole('link', { name: 'Accedi' }).click();
  await page.getByLabel('Posta elettronica').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/scrivania$/);
  const account2019 = page.getByRole('region', { name: 'Consuntivo al 31 dicembre 2019' });
  await account2019.waitFor();
  expect(await seen(account2019)).toContain('Cultura Musei e City Branding ○ Da trasmettere 0 su 5');
  expect(await account2019.getByRole('row').count()).toBe(2);
  await account2019.getByRole('link', { name: /^Inserisci i valori/ }).click();
  await page.waitForURL(/rendicontazione\/cultura-musei-e-city-branding\?.*al=2019-12-31&definitivo=1/);
  expect(errors).toEqual([]);
});

test('the page of a manager’s reports is that of the sector, where there is only one', async () => {
  const post = { role: 'MANAGER', sectors: [CULTURE] } as const;
  const { page } = await pages.openAs(post, '/rendicontazione?al=2019-06-30&definitivo=0');
  await page.getByRole('heading', { level: 1, name: 'Rendicontazione: Cultura Musei e City Branding' }).waitFor();
  await page.waitForURL(/al=2019-06-30&definitivo=0/);
});

test('the Segreteria sees where every sector stands without a campaign, and what a person has to decide', async () => {
  const { page, errors } = await pages.openAs('SEGRETERIA', '/scrivania');
  const tasks = page.getByRole('region', { name: 'Da fare' });
  await tasks.waitFor();
  const words = await seen(tasks);
  expect(words).toContain('17 modifiche lette da verificare');
  expect(words).toContain('1 valutazione rinviata a consuntivo da definire');
  expect(words).toContain('Nessuna campagna di rendicontazione aperta');
  const account2019 = page.getByRole('region', { name: 'Consuntivo al 31 dicembre 2019' });
  expect(await seen(account2019)).toContain('Nessuna scadenza');
  expect(await account2019.getByRole('row').count()).toBe(7);
  await screenshot(page, 'scrivania-segreteria');
  await tasks.getByRole('link', { name: /^Indica i pesi/ }).click();
  await page.waitForURL(/revisione\?.*scheda=pesi/);
  expect(errors).toEqual([]);
});

test('on a phone the menu of the staff is one line, and the page begins on the first screen', async () => {
  const { page } = await pages.openAs('SEGRETERIA', '/scrivania', { width: 390, height: 844 });
  const menu = page.getByRole('navigation', { name: 'Area riservata' });
  const tops = await menu
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  const top = await page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
  expect(top).toBeLessThan(520);
  expect(await overflow(page)).toBe(0);
});

test('an administrator is told who is missing before others can work', async () => {
  const { page, errors } = await pages.openAs('ADMINISTRATOR', '/scrivania');
  const tasks = page.getByRole('region', { name: 'Da fare' });
  await tasks.waitFor();
  const words = await seen(tasks);
  expect(words).toMatch(/[1-6] settori senza un responsabile/);
  expect(words).toContain('La posta elettronica non è attiva');
  await tasks.getByRole('link', { name: /^Assegna/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Persone' }).waitFor();
  expect(errors).toEqual([]);
});

test('an analyst whose municipality has no plan yet finds the desk, while another’s plan is shown', async () => {
  const pieve = { slug: 'pieve', name: 'Comune di Pieve' };
  await pages.own.database.queries.insertInto('Municipality').values(pieve).execute();
  const { page, errors } = await pages.openAs({ role: 'ANALYST', municipality: 'pieve' }, '/scrivania');
  await page.getByRole('heading', { level: 1, name: 'Che cosa c’è da fare?' }).waitFor();
  const words = await seen(page.locator('main'));
  expect(words).toContain('Per questo ente non è ancora caricato nessun piano.');
  expect(words).toContain('I miei token');
  expect(errors).toEqual([]);
});
