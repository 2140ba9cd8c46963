import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, screenshot, seen } from '../../harness/pages/browser.js';
import { choosePassword, emailOf, logIn, PEOPLE, type Person, type Town } from './year-town.js';

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

/** The first start: the person who opens the printed link becomes the administrator, and creates the municipality. */
export async function firstStart(town: Town): Promise<void> {
  const page = await town.open('administrator', town.setup);
  await screenshot(page, 'year-1-primo-avvio');
  await page.getByLabel('Nome e cognome').fill(PEOPLE.administrator.name);
  await page.getByLabel('Posta elettronica').fill(emailOf('administrator'));
  await choosePassword(page);
  await page.getByRole('link', { name: PEOPLE.administrator.name }).click();
  await page.getByRole('button', { name: 'Esci' }).click();
  await page.getByRole('heading', { level: 1, name: 'Non c’è ancora nessun piano' }).waitFor();
  await town.open('administrator', '/accesso');
  await logIn(page, 'administrator');

  await town.open('administrator', '/amministrazione/persone');
  await page.getByText('Non c’è ancora nessun ente').waitFor();
  await page.getByLabel('Nome dell’ente').fill('Comune di Cremona');
  await page.getByRole('button', { name: 'Crea l’ente' }).click();
  await page.locator('main').getByText('Comune di Cremona: ente creato.').waitFor();
}

/** The administrator adds a person, who opens the link that is shown once. */
async function invited(town: Town, who: Person): Promise<string> {
  const { name, role } = PEOPLE[who];
  const page = await town.open('administrator', '/amministrazione/persone');
  await page.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aggiungi una persona' });
  await dialog.getByLabel('Nome e cognome').fill(name);
  await dialog.getByLabel('Posta elettronica').fill(emailOf(who));
  await dialog.getByLabel(role).check();
  await dialog.getByRole('button', { name: 'Aggiungi una persona' }).click();
  const link = await dialog.getByLabel(`Collegamento dell’invito di ${name}`).inputValue();
  await dialog.getByRole('button', { name: 'Chiudi' }).click();

  const own = await town.open(who, link);
  await choosePassword(own);
  expect(await seen(own.locator('main'))).toContain(`${name} · ${role}`);
  return link;
}

/** A used link gives no access to a person who finds it. */
async function spent(link: string): Promise<void> {
  const { page } = await openPage(link, { name: 'latecomer' });
  await page.getByLabel('Nuova password').fill('un’altra frase lunga');
  await page.getByLabel('Ripetere la password').fill('un’altra frase lunga');
  await page.getByRole('button', { name: 'Salva e accedi' }).click();
  await page.getByRole('alert').getByText('è già stato usato o è scaduto').waitFor();
}

export async function invitePeople(town: Town): Promise<void> {
  await spent(await invited(town, 'secretary'));
  for (const who of ['culture', 'police', 'board', 'analyst'] as const) await invited(town, who);
  const page = await town.open('administrator', '/amministrazione/persone');
  expect(await seen(page.locator('main'))).toContain('6 persone');
  await screenshot(page, 'year-2-persone');
}

/** Sectors exist since the plan is loaded: each manager gets one. */
export async function sectorsAssigned(town: Town): Promise<void> {
  const page = await town.open('administrator', '/amministrazione/persone');
  for (const [who, sector] of [
    ['culture', 'Cultura Musei e City Branding'],
    ['police', 'Polizia Locale'],
  ] as const) {
    const { name } = PEOPLE[who];
    await page.getByRole('button', { name: `Ruoli: ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Ruoli di ${name}` });
    await dialog.getByLabel(sector).check();
    await dialog.getByRole('button', { name: 'Salva' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row(page, name).getByText(`Responsabile di Settore: ${sector}`).waitFor();
  }
  await town.open('administrator', '/amministrazione/settori');
  expect(await seen(row(page, 'Polizia Locale'))).toContain(PEOPLE.police.name);
  expect(await seen(page.locator('main'))).toContain('4 settori non hanno nessuno che li rendiconti.');
}
