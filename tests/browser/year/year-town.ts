import { prepareFirstStart } from '@traguardo/server/account/login/first-start';
import type { Page } from 'playwright-core';
import type { Engine } from '../../harness/database/databases.js';
import { openPage, settled } from '../../harness/pages/browser.js';
import { type ServedPages, served } from '../../harness/pages/served-pages.js';
import { PASSWORD } from '../../harness/people/logging-in.js';

/** A new service and the persons who will use it: each with a separate browser. */
export interface Town extends ServedPages {
  /** Which database it runs on. */
  readonly engine: string;
  /** Where the one-time link of the first start leads. */
  readonly setup: string;
  /** Opens an address in a person's browser, in the window that the person uses all year. */
  open(who: Person, address: string): Promise<Page>;
  /** What the windows have logged as an error. */
  errors(): readonly string[];
}

export type Person = keyof typeof PEOPLE;

/** Invented people; the role is what the screens call it. */
export const PEOPLE = {
  administrator: { name: 'Ferri Ada', role: 'Amministratore' },
  secretary: { name: 'Conti Livia', role: 'Segreteria Generale' },
  culture: { name: 'Bruni Carla', role: 'Responsabile di Settore' },
  police: { name: 'Galli Dario', role: 'Responsabile di Settore' },
  board: { name: 'Neri Paolo', role: 'Nucleo di Valutazione' },
  analyst: { name: 'Riva Elena', role: 'Analista' },
} as const;

export const emailOf = (who: Person) => `${who}@comune.example`;

export async function newTown(engine: Engine): Promise<Town> {
  let path: string | null = null;
  const pages = await served(async ({ database }) => {
    path = await prepareFirstStart(database, null, new Date());
  }, engine);
  const windows = new Map<Person, Awaited<ReturnType<typeof openPage>>>();
  return {
    url: pages.url,
    close: pages.close,
    engine: engine.name,
    setup: `${pages.url}/${path}`,
    errors: () => [...windows.values()].flatMap(({ errors }) => errors),
    open: async (who, address) => {
      const url = address.startsWith('/') ? pages.url + address : address;
      const known = windows.get(who);
      if (known === undefined) {
        const opened = await openPage(url, { name: `${engine.name}/${who}` });
        windows.set(who, opened);
        return opened.page;
      }
      await known.page.goto(url);
      await settled(known.page);
      return known.page;
    },
  };
}

/** Logs in with address and password, from the page where one is. */
export async function logIn(page: Page, who: Person): Promise<void> {
  await page.getByLabel('Posta elettronica').fill(emailOf(who));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accedi', exact: true }).click();
  await page.getByRole('link', { name: PEOPLE[who].name }).waitFor();
}

/** Types the new password twice and saves it. */
export async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Nuova password').fill(PASSWORD);
  await page.getByLabel('Ripetere la password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Salva e accedi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Che cosa c’è da fare?' }).waitFor();
}
