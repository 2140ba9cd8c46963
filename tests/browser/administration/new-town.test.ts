import { randomUUID } from 'node:crypto';
import type { Role } from '@traguardo/schema/vocabulary';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { actText } from '../../harness/documents/act-text.js';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { account, PASSWORD } from '../../harness/people/logging-in.js';
import { toStep } from '../import/import-pages.js';

let pages: StaffPages;
/** Acqui and Pieve have plans, Zocca begins empty: Acqui's is shown where none is asked for. */
beforeAll(async () => {
  pages = await staffPages(async ({ database }) => {
    await fillTwoTowns(database);
    const zocca = { slug: 'zocca', name: 'Comune di Zocca' };
    await database.queries.insertInto('Municipality').values(zocca).execute();
  });
});
afterAll(() => pages.close());

/** A person with a role in a municipality, who has just logged in with address and password. */
async function loggedIn(municipality: string, role: Role, from = '/') {
  const { database } = pages.own;
  const { id, email } = await account(database);
  await database.queries.insertInto('RoleGrantRow').values({ municipality, person: id, role }).execute();
  const opened = await openPage(`${pages.url}${from}`, { name: randomUUID() });
  const { page } = opened;
  await page.getByRole('link', { name: 'Accedi' }).first().click();
  await page.getByLabel('Posta elettronica').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accedi', exact: true }).click();
  await page.getByRole('link', { name: 'Rossi Anna' }).waitFor();
  await settled(page);
  return opened;
}

const ACT = actText({
  municipality: 'COMUNE DI ZOCCA',
  year: 2021,
  areas: [
    {
      name: 'CITTÀ CHE CRESCE',
      rows: [
        {
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
        },
      ],
    },
  ],
});

test('the Segreteria of a municipality without a plan goes from the login by the menu to its first import', async () => {
  const { page, errors } = await loggedIn('zocca', 'SEGRETERIA');
  const menu = page.getByRole('navigation', { name: 'Area riservata' });
  expect(await seen(menu)).toContain('Scrivania Importazione');
  await page.getByRole('link', { name: 'Vai all’importazione: Caricare il primo documento' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // A page that speaks of a plan says that there is none yet, and where the first one comes in.
  await menu.getByRole('link', { name: 'Revisione' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nessun piano è ancora caricato per questo ente' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Vai all’importazione' }).click();
  await page.waitForURL(/importazione\?ente=zocca/);
  await page.getByText('Nessun documento in attesa di conferma.').waitFor();
  await page.getByRole('button', { name: 'Ente Comune di Zocca' }).waitFor();

  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'zocca.txt', mimeType: 'text/plain', buffer: Buffer.from(ACT) });
  await page.getByRole('heading', { level: 1, name: ': zocca.txt' }).waitFor();
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();

  await menu.getByRole('link', { name: 'Chiusura del ciclo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Chiusura del ciclo 2021' }).waitFor();
  expect(await seen(page.locator('.brand'))).toContain('Comune di Zocca');
  expect(await seen(menu)).not.toContain('Comune di Zocca');
  expect(errors).toEqual([]);
});

test('the page of one’s own access leads to the pages of each role', async () => {
  const { page } = await loggedIn('zocca', 'ADMINISTRATOR');
  await page.getByRole('link', { name: 'Rossi Anna' }).click();
  await page.getByRole('link', { name: 'Amministratore: Comune di Zocca' }).click();
  await page.waitForURL(/amministrazione\?ente=zocca/);
  await page.getByRole('heading', { level: 1, name: 'Amministrazione' }).waitFor();
});

test('an address without a municipality is about the viewer’s own, where the one that is shown is not', async () => {
  const post = { role: 'SEGRETERIA', municipality: 'pieve' } as const;
  const { page, errors } = await pages.openAs(post, '/monitoraggio?anno=2021');
  await page.waitForURL(/monitoraggio\?ente=pieve/);
  await page.getByRole('heading', { level: 1, name: 'Chi deve ancora rendicontare?' }).waitFor();
  expect(await seen(page.locator('.brand'))).toContain('Comune di Pieve');
  // What belongs to another municipality is said to be so, and the menu stays.
  await page.goto(`${pages.url}/monitoraggio?ente=acqui`);
  await page.getByRole('heading', { level: 1, name: 'Pagina riservata ad altri ruoli' }).waitFor();
  await page
    .getByRole('navigation', { name: 'Area riservata' })
    .getByRole('link', { name: 'Chiusura del ciclo' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Chiusura del ciclo 2021' }).waitFor();
  expect(new URL(page.url()).searchParams.get('ente')).toBe('pieve');
  expect(errors).toEqual([]);
});
