import { loadAct } from '@traguardo/server/import/act/save-document';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type ActRow, actText } from '../../harness/documents/act-text.js';
import { settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

const ROW: ActRow = {
  manager: 'Verdi Anna',
  sector: 'Settore Tecnico',
  objective: 'C1_0001',
  objectiveTitle: 'Interventi',
  indicator: '1',
  title: 'Interventi conclusi',
  formula: 'numero',
  purpose: 'misurare',
  target: '100',
  weight: '100',
};

/** Unsaved input on one plan is dropped on the next: Acqui and Pieve, whose objectives have the same codes. */
let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async ({ database }) => {
    await fillTwoTowns(database);
    const next = actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2023,
      areas: [{ name: 'CITTÀ CHE CRESCE', rows: [ROW] }],
    });
    const act = await loadAct(database, { filename: 'pieve-2023.txt', bytes: Buffer.from(next), importedBy: null });
    if (!act.saved) throw new Error(JSON.stringify(act.issues));
  });
});
afterAll(() => pages.close());

const SECRETARY = { role: 'SEGRETERIA', municipality: '*' } as const;
const chooser = (page: Page) => page.getByRole('form', { name: 'Anno e versione del piano' });

/** Chooses a municipality from the list that the present one opens. */
async function chooseTown(page: Page, name: string) {
  await chooser(page).getByRole('button', { name: /^Ente/ }).click();
  await page.getByRole('dialog', { name: 'Scegliere un ente' }).getByRole('link', { name }).click();
}

test('objectives that do not go on are those of the plan on the screen', async () => {
  const { page } = await pages.openAs(SECRETARY, '/chiusura?ente=acqui&anno=2021');
  const next = page.getByRole('region', { name: /Anno seguente/ });
  await next.getByRole('checkbox').first().uncheck();
  await next.getByText('1 obiettivi su 2 proseguono.').waitFor();
  await chooseTown(page, 'Comune di Pieve');
  await page.waitForURL(/ente=pieve/);
  await chooser(page).getByLabel('Anno').selectOption('2021');
  await page.waitForURL(/anno=2021/);
  await next.getByText('2 obiettivi su 2 proseguono.').waitFor();
});

test.each([
  ['Ente', 'Comune di Pieve', '2023'],
  ['Anno', '2021', '2021'],
])(
  'while the plan of another choice of %s is on its way the buttons of the one before are gone',
  async (label, value, year) => {
    const { page } = await pages.openAs(SECRETARY, label === 'Ente' ? '/chiusura?ente=acqui' : '/chiusura?ente=pieve');
    const close = page.getByRole('button', { name: /^Chiudi il ciclo/ });
    await close.waitFor();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query ClosingPage')) await held;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.postData()?.includes('query ClosingPage') === true);
    if (label === 'Ente') await chooseTown(page, value);
    else await chooser(page).getByLabel(label, { exact: true }).selectOption(value);
    await asked;
    await page.getByRole('status').getByText('Caricamento').waitFor({ state: 'attached' });
    expect(await close.count()).toBe(0);
    letGo();
    await page.getByRole('heading', { level: 1, name: `Chiusura del ciclo ${year}` }).waitFor();
  },
);

test('a campaign is opened with the days of the plan’s own year', async () => {
  const { page } = await pages.openAs(SECRETARY, '/monitoraggio?ente=pieve&anno=2021');
  const due = page.getByLabel('Da trasmettere entro il');
  await due.fill('2021-08-15');
  await chooser(page).getByLabel('Anno').selectOption('2023');
  await page.waitForURL(/anno=2023/);
  await settled(page);
  await page.getByRole('option', { name: '30 giugno 2023' }).waitFor({ state: 'attached' });
  expect(await due.inputValue()).toBe('2023-07-30');
});

test('a manager of two municipalities delegates in each the sectors of that one', async () => {
  const post = { role: 'MANAGER', municipality: 'acqui', sectors: ['settore-sport'] } as const;
  const { id } = await pages.member(post);
  const { queries } = pages.own.database;
  await queries.insertInto('RoleGrantRow').values({ municipality: 'pieve', person: id, role: 'MANAGER' }).execute();
  const sector = { person: id, sector: 'settore-tecnico', delegatedBy: null, until: null };
  await queries
    .insertInto('SectorGrant')
    .values({ municipality: 'pieve', ...sector })
    .execute();
  const { page } = await pages.openAs(post, '/deleghe?ente=pieve');
  await page.getByRole('button', { name: 'Delega un settore' }).click();
  const choice = page.getByRole('dialog').getByLabel('Settore');
  expect(await choice.getByRole('option').allInnerTexts()).toEqual(['Scegliere il settore.', 'Settore Tecnico']);
});

test('the list of municipalities finds one by a part of its name, and the year starts anew', async () => {
  const { page } = await pages.openAs(SECRETARY, '/?ente=acqui&anno=2021');
  await chooser(page).getByRole('button', { name: 'Ente Comune di Acqui' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scegliere un ente' });
  await dialog.getByLabel('Cercare per nome').fill('PIÈVE');
  await dialog.getByRole('link', { name: 'Comune di Acqui' }).waitFor({ state: 'detached' });
  await dialog.getByRole('link', { name: 'Comune di Pieve' }).click();
  await page.waitForURL(/ente=pieve/);
  expect(page.url()).not.toContain('anno=');
  await chooser(page).getByRole('button', { name: 'Ente Comune di Pieve' }).waitFor();
});

test('an address of an unknown municipality offers those that have a plan', async () => {
  const { page } = await pages.openAs(SECRETARY, '/?ente=nessuno');
  await page.getByRole('heading', { level: 1, name: 'Nessun piano per l’ente scelto' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Comune di Acqui' }).click();
  await page.waitForURL(/ente=acqui/);
  await chooser(page).getByRole('button', { name: 'Ente Comune di Acqui' }).waitFor();
});
