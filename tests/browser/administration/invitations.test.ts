import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, overflow, screenshot, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { account, PASSWORD } from '../../harness/people/logging-in.js';

const NEW_PASSWORD = 'una frase che sa soltanto Anna';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
  const pieve = { slug: 'pieve', name: 'Comune di Pieve', givenName: 'Comune di Pieve' };
  await pages.own.database.queries.insertInto('Municipality').values(pieve).execute();
});
afterAll(() => pages.close());

/** Anna of Cremona, whom Pieve invites; the answer is the link, and her login by hand. */
async function invited() {
  const { database } = pages.own;
  const { id, email } = await account(database);
  await database.queries
    .insertInto('RoleGrantRow')
    .values({ municipality: 'cremona', person: id, role: 'BOARD' })
    .execute();
  const { page } = await pages.openAs(
    { role: 'ADMINISTRATOR', municipality: 'pieve' },
    '/amministrazione/persone?ente=pieve',
  );
  await page.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
  await dialog.getByText('i ruoli valgono quando lo accetta').waitFor();
  await dialog.getByLabel('Nome e cognome').fill('Anna R.');
  await dialog.getByLabel('Posta elettronica').fill(email);
  await dialog.getByLabel('Analista').check();
  await screenshot(page, 'invito-nuovo');
  await dialog.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const link = await dialog.getByLabel('Collegamento dell’invito di Anna R.').inputValue();
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  return { page, email, link, row: page.getByRole('row').filter({ hasText: email }) };
}

/** The page of the link in a browser of its own, after the login that it asks for. */
async function opened(link: string, email: string, width = 1440) {
  const { page, errors } = await openPage(link, { name: randomUUID(), width });
  await page.getByRole('link', { name: 'Vai all’accesso' }).click();
  await page.getByLabel('Posta elettronica').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Invito' }).waitFor();
  return { page, errors };
}

test('an administrator sees who has not accepted yet, by the name that was typed, and can withdraw the invitation', async () => {
  const { page, row, link, email } = await invited();
  expect(await seen(row)).toContain('Anna R.');
  expect(await seen(row)).toContain('In attesa di accettazione');
  expect(await seen(page.locator('main'))).not.toContain('Rossi');
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'invito-elenco');
  await row.getByRole('button', { name: 'Ritira l’invito' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ritira l’invito' }).click();
  await row.waitFor({ state: 'detached' });
  const { page: anna } = await opened(link, email);
  await anna.getByText('non c’è questo invito').waitFor();
});

test.each([390, 1440])('a person reads what changes, accepts, and works for both, %i pixels wide', async (width) => {
  const { page: administration, link, email } = await invited();
  const { page, errors } = await opened(link, email, width);
  await page.getByText('Analista', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, `invito-${width}`);
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByText('Mancano ancora 12 caratteri.').waitFor();
  await page.getByLabel('Nuova password').fill(NEW_PASSWORD);
  await page.getByLabel('Ripetere la password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByText('Analista: Comune di Pieve').waitFor();
  await page.getByText('Nucleo di Valutazione: Comune di Cremona').waitFor();
  expect(errors).toEqual([]);
  await administration.reload();
  expect(await seen(administration.getByRole('row').filter({ hasText: email }))).toContain('Rossi Anna');
});

test('an invitation is shown after a login without the link too, says how to accept, and can be declined', async () => {
  const { email, row, page: administration } = await invited();
  const { page } = await openPage(`${pages.url}/accesso`, { name: randomUUID(), width: 320 });
  await page.getByLabel('Posta elettronica').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('link', { name: 'Rossi Anna' }).waitFor();
  await page.getByText('l’invito attende una risposta').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, 'inviti-avviso-320');
  await page.getByRole('link', { name: 'Vai agli inviti' }).click();
  await page.getByRole('heading', { name: 'Inviti' }).waitFor();
  await page.getByText('il collegamento che consegna chi ha invitato').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, 'inviti-320');
  await page.getByRole('button', { name: 'Rifiuta: Comune di Pieve' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rifiuta' }).click();
  await page.getByRole('heading', { name: 'Inviti' }).waitFor({ state: 'detached' });
  await administration.reload();
  await row.waitFor({ state: 'detached' });
});
