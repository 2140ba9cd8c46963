import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { PASSWORD } from '../../harness/people/logging-in.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

/** Fills the form of a new person, sends it, and answers the link that is shown once. */
async function invite(page: Page, name: string, email: string, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
  await dialog.getByLabel('Nome e cognome').fill(name);
  await dialog.getByLabel('Posta elettronica').fill(email);
  await dialog.getByLabel(role).check();
  if (role === 'Responsabile di Settore') {
    await dialog.getByRole('group', { name: 'Settori di cui è responsabile' }).getByRole('checkbox').first().check();
  }
  await dialog.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const field = dialog.getByLabel(`Collegamento dell’invito di ${name}`);
  const link = await field.inputValue();
  // The form is gone, and the focus is on what came in its place.
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  return link;
}

describe('people', () => {
  test('an added person chooses a password by the link and is logged in, with the sectors of the role', async () => {
    const { page, errors } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    const link = await invite(page, 'Verdi Carla', 'verdi.carla@comune.example', 'Responsabile di Settore');
    expect(await seen(row(page, 'Verdi Carla'))).toContain('Responsabile di Settore:');
    expect(await seen(row(page, 'Verdi Carla'))).toContain('In attesa di accettazione');

    const visitor = await openPage(link, { name: 'verdi' });
    await visitor.page.getByLabel('Nuova password').fill('corta');
    await visitor.page.getByRole('button', { name: 'Salva e accedi' }).click();
    await visitor.page.getByText('Mancano ancora 7 caratteri.').first().waitFor();
    await visitor.page.getByLabel('Nuova password').fill(PASSWORD);
    await visitor.page.getByLabel('Ripetere la password').fill(PASSWORD);
    await visitor.page.getByRole('button', { name: 'Salva e accedi' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Che cosa c’è da fare?' }).waitFor();
    expect(await seen(visitor.page.locator('main'))).toContain('Verdi Carla · Responsabile di Settore');
    expect(errors).toEqual([]);
  });

  test('a list from a file is shown row by row, faults with how to mend them, and recorded all at once', async () => {
    const { page, errors } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    await page.getByRole('button', { name: 'Carica un elenco di persone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Carica un elenco di persone' });
    const choose = async (...rows: string[]) => {
      const buffer = Buffer.from(['Nome e cognome;E-mail;Ruolo;Settori', ...rows].join('\r\n'));
      await dialog.getByLabel('Elenco da caricare').setInputFiles({ name: 'elenco.csv', mimeType: 'text/csv', buffer });
    };
    await choose('Viola Ada;ada@comune.example;Analista;', 'Viola Ivo;ivo@comune.example;Sindaco;');
    await dialog.getByText('Nulla è stato registrato: una riga è da correggere.').waitFor();
    expect(await seen(dialog)).toContain('Riga 3: Il ruolo «Sindaco» non esiste.');
    expect(await dialog.getByRole('button', { name: /^Registra/ }).count()).toBe(0);
    await choose('Viola Ada;ada@comune.example;Analista;', 'Viola Ivo;ivo@comune.example;Nucleo di Valutazione;');
    await dialog.getByText('2 persone nuove, 0 con ruoli aggiunti, 0 già presenti').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Registra 2 persone' }).click();
    const links = await dialog.getByLabel('Collegamenti degli inviti').inputValue();
    expect(links.split('\n').map((line) => line.split('\t')[0])).toEqual(['Viola Ada', 'Viola Ivo']);
    await dialog.getByRole('button', { name: 'Chiudi' }).click();
    expect(await seen(row(page, 'Viola Ivo'))).toContain('Nucleo di Valutazione');
    expect(errors).toEqual([]);
  });

  test('a search stays in the address', async () => {
    const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    await page.getByLabel('Cerca per nome o indirizzo').fill('nessuno-così');
    await page.waitForURL(/testo=/);
    await page.reload();
    await page.getByText('Nessuna persona corrisponde alla ricerca.').waitFor();
    expect(await page.getByLabel('Cerca per nome o indirizzo').inputValue()).toBe('nessuno-così');
  });

  test('roles change, and a person is deactivated and activated again, each after a question', async () => {
    const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    await invite(page, 'Neri Ugo', 'neri.ugo@comune.example', 'Analista');
    await page.getByRole('button', { name: 'Ruoli: Neri Ugo' }).click();
    const roles = page.getByRole('dialog', { name: 'Ruoli di Neri Ugo' });
    await roles.getByLabel('Nucleo di Valutazione').check();
    expect(await axeViolations(page)).toEqual([]);
    await roles.getByRole('button', { name: 'Salva' }).click();
    await roles.waitFor({ state: 'detached' });
    expect(await seen(row(page, 'Neri Ugo'))).toContain('Nucleo di Valutazione');

    // Of somebody who has not accepted yet there is nothing but the invitation.
    await page.getByRole('button', { name: 'Ritira l’invito: Neri Ugo' }).waitFor();
    await pages.own.database.queries
      .updateTable('Person')
      .set({ passwordHash: 'scelta' })
      .where('email', '=', 'neri.ugo@comune.example')
      .execute();
    await page.reload();
    await page.getByRole('button', { name: 'Disattiva: Neri Ugo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla' }).click();
    expect(await seen(row(page, 'Neri Ugo'))).toContain('Attiva');
    await page.getByRole('button', { name: 'Disattiva: Neri Ugo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disattiva' }).click();
    await row(page, 'Neri Ugo').getByText('Disattivata').waitFor();
    await page.getByRole('button', { name: 'Riattiva: Neri Ugo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Riattiva' }).click();
    await page.getByRole('button', { name: 'Disattiva: Neri Ugo' }).waitFor();
  });

  test('what cannot be is refused beside the button, and the dialog gives the focus back', async () => {
    const { page, who } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
    const add = page.getByRole('button', { name: 'Aggiungi una persona' });
    await add.click();
    const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
    await dialog.getByLabel('Nome e cognome').fill('Doppio');
    await dialog.getByLabel('Posta elettronica').fill(who.email);
    await dialog.getByLabel('Analista').check();
    await dialog.getByRole('button', { name: 'Aggiungi una persona' }).click();
    await dialog.getByRole('alert').getByText('Questa persona ha già un accesso').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => add.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('a token is shown once, can be copied, and stops when it is revoked', async () => {
  const { page } = await pages.openAs('ANALYST', '/accesso/token');
  await page.getByRole('button', { name: 'Crea un token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Crea un token' });
  await dialog.getByLabel('Nome').fill('cruscotto in Excel');
  await dialog.getByRole('button', { name: 'Crea un token' }).click();
  const secret = await dialog.getByLabel('Token').inputValue();
  await expect.poll(() => dialog.getByLabel('Token').evaluate((field) => field === document.activeElement)).toBe(true);
  await dialog.getByRole('button', { name: 'Copia' }).click();
  await dialog.getByText('Copiato.').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  // A closed dialog has no role any more, so it is its element that has to go, and the secret with it.
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await seen(row(page, 'cruscotto in Excel'))).toContain('Leggere');
  expect(await page.content()).not.toContain(secret);

  const nameWith = async () => {
    const answer = await fetch(`${pages.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ plan { year } }' }),
    });
    return answer.status;
  };
  expect(await nameWith()).toBe(200);
  await page.getByRole('button', { name: 'Revoca: cruscotto in Excel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoca' }).click();
  await row(page, 'cruscotto in Excel').getByText('Revocato il').waitFor();
  expect(await nameWith()).toBe(401);
});

test('sectors without a responsible person are flagged, and a delegation shows who reports in place of whom', async () => {
  const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/settori');
  await page.getByText('Nessuno').first().waitFor();
  await page.getByText(/settori non hanno nessuno che li rendiconti/).waitFor();

  const delegate = await pages.member({ role: 'MANAGER', sectors: ['altro'] });
  const { page: secretariat } = await pages.openAs('SEGRETERIA', '/deleghe');
  await secretariat.getByRole('button', { name: 'Delega un settore' }).click();
  const dialog = secretariat.getByRole('dialog', { name: 'Delega un settore' });
  await dialog.getByLabel('Settore').selectOption({ index: 1 });
  await dialog.getByLabel('Posta elettronica di chi è delegato').fill(delegate.email);
  await dialog.getByRole('button', { name: 'Delega un settore' }).click();
  await dialog.waitFor({ state: 'detached' });
  await secretariat.getByText('senza scadenza').waitFor();
  await secretariat.getByRole('button', { name: /^Termina/ }).click();
  await secretariat.getByRole('dialog').getByRole('button', { name: 'Termina' }).click();
  await secretariat.getByText('Nessuna delega.').waitFor();
});

test('the audit log is searched by the address and shows what changed; the chain is intact', async () => {
  const { page: people } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
  await invite(people, 'Bianchi Lea', 'bianchi.lea@comune.example', 'Analista');
  const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/registro?azione=createUser');
  await page.getByText('La catena delle impronte è integra.').waitFor();
  const rows = page.getByRole('row').filter({ hasText: 'createUser' });
  expect(await rows.count()).toBeGreaterThan(0);
  await rows.first().getByText('Dettagli').click();
  await rows.first().getByText('Impronta').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('the audit log is narrowed by the names of operations, and its file holds what is on the screen', async () => {
  const { page: people } = await pages.openAs('ADMINISTRATOR', '/amministrazione/persone');
  await invite(people, 'Gallo Ida', 'gallo.ida@comune.example', 'Analista');
  const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/registro');
  await page.getByLabel('Operazione', { exact: true }).selectOption({ label: 'Persona aggiunta' });
  await page.waitForURL(/azione=createUser/);
  await page.getByLabel('Parole').fill('Gallo');
  await page.waitForURL(/testo=Gallo/);
  await page.getByText('1 operazione', { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Scarica il registro (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const lines = (await text(await download.createReadStream())).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('createUser');
  await page.getByLabel('Al', { exact: true }).fill('2000-01-01');
  await page.getByText('Nessuna operazione corrisponde ai filtri.').waitFor();
});

test('the health of the system names what is on and what is off', async () => {
  const { page } = await pages.openAs('ADMINISTRATOR', '/amministrazione/salute');
  const words = await seen(page.locator('main'));
  expect(words).toMatch(/Base dati SQLite/i);
  expect(words).toContain('✓ integro');
  expect(words).toContain('Posta elettronica no');
});

test('an administrator of the whole install creates a municipality', async () => {
  const { page } = await pages.openAs({ role: 'ADMINISTRATOR', municipality: '*' }, '/amministrazione/persone');
  await page.getByLabel('Nome dell’ente').fill('Comune di Pieve');
  await page.getByRole('button', { name: 'Crea l’ente' }).click();
  await page.locator('main').getByText('Comune di Pieve: ente creato.').waitFor();
});
