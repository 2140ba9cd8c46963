import { randomUUID } from 'node:crypto';
import { passwordHash } from '@traguardo/server/account/login/password';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { openPage, seen } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { account, OWNER, PASSWORD } from '../../harness/people/logging-in.js';
import { startMailbox } from '../../harness/people/mailbox.js';
import { fillCremona, startService } from '../../harness/service/service.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

/** A person with a role and a password; not logged in. */
async function newPerson(role: 'SEGRETERIA' | 'MANAGER' | 'BOARD' = 'SEGRETERIA') {
  const person = await account(pages.own.database);
  await pages.own.database.queries
    .insertInto('RoleGrantRow')
    .values({ municipality: 'cremona', person: person.id, role })
    .execute();
  return person;
}

/** A page in a new browser. */
const visit = (path: string) => openPage(pages.url + path, { name: randomUUID() });

describe('logging in', () => {
  test('leads to the desk, with the pages of the role and no others', async () => {
    const { email } = await newPerson('BOARD');
    const { page, errors } = await visit('/variazioni?esito=REJECTED');
    await page.getByRole('link', { name: 'Accedi' }).click();
    await page.getByLabel('Posta elettronica').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/scrivania$/);
    await page.getByRole('heading', { name: 'Che cosa c’è da fare?' }).waitFor();
    await page.getByRole('link', { name: 'Rossi Anna' }).waitFor();
    const area = page.getByRole('navigation', { name: 'Area riservata' });
    await area.waitFor();
    expect(await area.getByRole('link').allInnerTexts()).toEqual([
      'Scrivania',
      'Revisione',
      'Rendicontazione',
      'Monitoraggio',
      'Chiusura del ciclo',
      'Relazione',
      'Amministrazione',
    ]);
    expect(errors).toEqual([]);
  });

  test('says what is missing beside its field, and that a password is wrong without saying which', async () => {
    const { email } = await newPerson();
    const { page } = await visit('/accesso');
    const enter = page.getByRole('button', { name: 'Accedi' });
    await enter.click();
    const field = page.getByLabel('Posta elettronica');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    const described = await field.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(described).toMatch(/Scrivere il proprio indirizzo/);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(email);
    // What is being mended is no longer called wrong.
    await expect.poll(() => field.getAttribute('aria-invalid')).not.toBe('true');
    await expect.poll(() => page.getByText('Scrivere il proprio indirizzo').count()).toBe(0);
    await page.getByLabel('Password', { exact: true }).fill('sbagliata');
    await enter.click();
    await page.getByRole('alert').getByText('Indirizzo o password non corretti').waitFor();
    expect(await field.inputValue()).toBe(email);
  });

  test('shows the name of the person who is logged in, and logs them out', async () => {
    const { page, who } = await pages.openAs({ role: 'MANAGER', sectors: [] }, '/accesso');
    expect(await seen(page.locator('main'))).toContain(who.email);
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.getByRole('link', { name: 'Accedi' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Area riservata' }).count()).toBe(0);
  });

  test.each([
    '//altrove.example/',
    '/http://altrove.example/',
    '/.//altrove.example/',
    '/javascript:location="http://altrove.example/"',
  ])('never leads to another host: %s', async (da) => {
    const { email } = await newPerson();
    const { page, hosts } = await visit(`/accesso?da=${encodeURIComponent(da)}`);
    await page.getByLabel('Posta elettronica').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Che cosa c’è da fare?' }).waitFor();
    expect([...hosts]).toEqual([new URL(pages.url).origin]);
  });

  test('a forgotten password is answered alike whether the address is known or not', async () => {
    const mailbox = await startMailbox();
    const service = await startService(sqlite, fillCremona, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@cremona.example>',
      PUBLIC_URL: 'https://performance.cremona.example/',
    });
    try {
      const answers = [];
      for (const email of [(await account(service.own.database)).email, 'nessuno@altrove.example']) {
        const { page } = await openPage(`${service.url}/accesso/dimenticata`, { name: randomUUID() });
        await page.getByLabel('Posta elettronica').fill(email);
        await page.getByRole('button', { name: 'Invia il collegamento' }).click();
        await page.locator('main').getByText('Richiesta inviata').waitFor();
        answers.push(await seen(page.locator('main')));
      }
      expect(answers[0]).toBe(answers[1]);
    } finally {
      await service.stop();
      await mailbox.close();
    }
  });

  test('where no mail is sent, a forgotten password is asked of who looks after the accesses', async () => {
    const { page } = await visit('/accesso/dimenticata');
    await page.getByText('La posta elettronica non è attiva: chiedere a chi amministra gli accessi').waitFor();
    expect(await page.getByLabel('Posta elettronica').count()).toBe(0);
    // No link is promised that nothing would send.
    expect(await seen(page.locator('main'))).not.toContain('riceverà');
  });
});

describe('a page for others', () => {
  test('asks to log in first, and leads back', async () => {
    const { email } = await newPerson();
    const { page } = await visit('/amministrazione/atti?anno=2019');
    await page.getByRole('heading', { level: 1, name: 'Occorre accedere' }).waitFor();
    await page.getByRole('link', { name: 'Vai all’accesso' }).click();
    await page.getByLabel('Posta elettronica').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Atti' }).waitFor();
    expect(page.url()).toContain('anno=2019');
  });

  test('says who may use it', async () => {
    const { page } = await pages.openAs('ANALYST', '/chiusura');
    await page.getByRole('heading', { level: 1, name: 'Pagina riservata ad altri ruoli' }).waitFor();
    expect(await seen(page.locator('main'))).toContain('Segreteria Generale, Nucleo di Valutazione');
  });
});

describe('a login that is over is asked for again over the page', () => {
  /** Ends the login of a person who has a password. */
  async function ended({ id }: { id: string }) {
    const { queries } = pages.own.database;
    const known = { passwordHash: await passwordHash(PASSWORD, OWNER) };
    await queries.updateTable('Person').set(known).where('id', '=', id).execute();
    await queries.deleteFrom('Session').where('person', '=', id).execute();
  }

  async function loginAgain(page: Page, { email }: { email: string }) {
    const again = page.getByRole('dialog', { name: 'L’accesso è scaduto' });
    expect(await again.getByLabel('Posta elettronica').inputValue()).toBe(email);
    await again.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: 'Accedi' }).click();
    await again.waitFor({ state: 'detached' });
  }

  test('nothing typed is lost, and the change is made once', async () => {
    const { page, who } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    await page.getByRole('button', { name: 'Aggiungi una persona' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
    await dialog.getByLabel('Nome e cognome').fill('Verdi Carla');
    await dialog.getByLabel('Posta elettronica').fill('verdi.carla@comune.example');
    await dialog.getByLabel('Nucleo di Valutazione').check();
    await ended(who);
    await dialog.getByRole('button', { name: 'Aggiungi una persona' }).click();
    await loginAgain(page, who);
    await dialog.getByLabel('Collegamento dell’invito di Verdi Carla').waitFor();
    await dialog.getByRole('button', { name: 'Chiudi' }).click();
    expect(await page.locator('main').getByText('verdi.carla@comune.example').count()).toBe(1);
  });

  test('a document to import is sent after it, without choosing it again', async () => {
    const { page, who } = await pages.openAs('SEGRETERIA', '/importazione');
    await page.getByText('Nessun documento').first().waitFor();
    await ended(who);
    const buffer = Buffer.from('niente che sia una tabella\n');
    await page.locator('input[type="file"]').setInputFiles({ name: 'prova.txt', mimeType: 'text/plain', buffer });
    await loginAgain(page, who);
    await page.getByRole('heading', { name: /prova\.txt/ }).waitFor();
  });

  test('a file that proves a value is sent after it, and the values typed beside it are still there', async () => {
    const { page, who } = await pages.openAs(
      { role: 'SEGRETERIA', municipality: '*' },
      '/rendicontazione/cultura-musei-e-city-branding?al=2019-09-01&definitivo=0',
    );
    const grid = entrySheet(page);
    await grid.cell('278').fill('123');
    await grid.row('278').getByText('Allegati', { exact: true }).click();
    await ended(who);
    const buffer = Buffer.from('mese;visitatori\n');
    await page
      .getByLabel(/^Aggiungi un allegato, 278 /)
      .setInputFiles({ name: 'visitatori.csv', mimeType: 'text/csv', buffer });
    await loginAgain(page, who);
    await grid.row('278').getByRole('link', { name: 'visitatori.csv' }).waitFor();
    expect(await grid.cell('278').inputValue()).toBe('123');
  });
});
