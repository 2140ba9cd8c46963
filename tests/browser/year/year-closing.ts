import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readDocx, readPdf } from '../../api/report/report-files.js';
import { screenshot, seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { send } from '../../harness/people/logging-in.js';
import { PEOPLE, type Town } from './year-town.js';

const main = (page: Page) => page.locator('main');

/** The score of the plan as the API gives it, in words as the pages write a percentage. */
async function apiScore({ url }: Town): Promise<string> {
  const query = '{ plan(municipality: "cremona", year: 2019) { score { value } } }';
  const { data } = await (await send(url, '/graphql', { query })).json();
  const { value } = data.plan.score;
  expect(value).toBeGreaterThan(0);
  return `${new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)} %`;
}

/** What bars the way is settled, one indicator is neutralised, then the year is typed. */
export async function cycleClosed(town: Town): Promise<void> {
  const page = await town.open('secretary', '/chiusura');
  const close = page.getByRole('button', { name: 'Chiudi il ciclo 2019' });
  expect(await close.isDisabled()).toBe(true);
  await screenshot(page, 'year-6-che-cosa-manca');
  await page.getByRole('button', { name: 'Registra l’esito della decisione su 1443' }).click();
  const settle = page.getByRole('dialog', { name: 'Registra l’esito della decisione su 1443' });
  await settle.getByLabel('Esito').selectOption({ label: 'Non accolta' });
  await settle.getByLabel('Motivazione').fill('I dati del fornitore non bastano, verbale 3.');
  await settle.getByRole('button', { name: 'Registra l’esito' }).click();
  await main(page).getByText('Decisioni rinviate: nessuna da definire').waitFor();

  await main(page).getByText('Indicatori non rendicontati: 2').waitFor();
  await page.getByRole('button', { name: 'Neutralizza: 1391' }).click();
  const neutralise = page.getByRole('dialog', { name: /^Neutralizza/ });
  await neutralise.getByLabel('Motivo').fill('Il documento è stato superato da una norma regionale.');
  await neutralise.getByLabel('Decisione che lo stabilisce').fill('Nucleo di Valutazione, verbale 4 del 12/02/2020');
  await neutralise.getByRole('button', { name: 'Neutralizza' }).click();
  await main(page).getByText('Neutralizzati: 1').waitFor();

  await close.click();
  const dialog = page.getByRole('dialog', { name: 'Chiudere il ciclo 2019?' });
  expect(await seen(dialog)).toContain('1 indicatore non rendicontato conterà 0.');
  await screenshot(page, 'year-6-chiudere');
  // The Giunta adopts on 15 June: the closing was before.
  await dialog.getByLabel('Giorno della chiusura').fill('2020-05-29');
  await dialog.getByLabel(/^Per confermare/).fill('2019');
  await dialog.getByRole('button', { name: 'Chiudi il ciclo 2019' }).click();
  await main(page).getByText('Il ciclo 2019 è chiuso.').waitFor();

  await town.open('secretary', '/');
  await page.getByText(/^Ciclo chiuso il /).waitFor();
  // Nothing can be completed any more.
  await page.getByRole('heading', { name: /^Rimasti senza risultato: / }).waitFor();
  expect(await seen(page.locator('.key-figures'))).toContain(await apiScore(town));
  await screenshot(page, 'year-6-cruscotto-chiuso');
}

/** After the closing a manager reads, by screen and by API. */
export async function writesRefused(town: Town): Promise<void> {
  const sheet = '/rendicontazione/cultura-musei-e-city-branding?al=2019-12-31&definitivo=1';
  const page = await town.open('culture', sheet);
  await page.getByText('L’anno è chiuso: i valori si possono soltanto leggere.').waitFor();
  expect(await entrySheet(page).cell('278').getAttribute('readonly')).toBe('');
  const readings = '[{ indicator: "278", value: 1, asOf: "2019-12-31", final: true }]';
  const query = `mutation { recordReadings(municipality: "cremona", year: 2019, readings: ${readings}) { saved { id } } }`;
  const answer = await page.request.post(`${town.url}/graphql`, { data: { query } });
  expect((await answer.json()).errors[0].extensions.code).toBe('CONFLICT');
}

async function documented(
  page: Page,
  action: string,
  number: string,
  [choice, value]: readonly [string, string],
): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await dialog.getByLabel('Numero').fill(number);
  await dialog.getByLabel('Data').fill('2020-06-15');
  await dialog.getByLabel(choice).selectOption(value);
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The Giunta adopts, the Nucleo validates; the Report says the score of the screen. */
export async function reportPublished(town: Town): Promise<void> {
  const page = await town.open('secretary', '/chiusura');
  await documented(page, 'Registra l’adozione della Giunta', '120', [
    'Motivazioni degli scostamenti scritte dai settori',
    'yes',
  ]);
  await main(page).getByText('chiuso, Relazione adottata').waitFor();
  const board = await town.open('board', '/chiusura');
  await documented(board, 'Registra la validazione del Nucleo', '5', ['Esito', 'VALIDATED']);
  await main(board).getByText('chiuso, Relazione validata').waitFor();
  await screenshot(board, 'year-7-validata');

  const score = await apiScore(town);
  for (const [link, type] of [
    ['DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PDF', 'application/pdf'],
  ] as const) {
    const address = await board
      .getByRole('link', { name: link, exact: true })
      .evaluate((anchor) => Reflect.get(anchor, 'href'));
    const file = await board.request.get(String(address));
    expect([file.status(), file.headers()['content-type']]).toEqual([200, type]);
    const bytes = await file.body();
    const { text } = type === 'application/pdf' ? await readPdf(bytes) : readDocx(bytes);
    expect(text.replace(/\s+/g, ' ')).toContain(score);
  }
}

/** An analyst makes a token and asks with it, without a browser. */
export async function tokenUsed(town: Town): Promise<void> {
  const page = await town.open('analyst', '/accesso');
  await page.getByRole('link', { name: 'I miei token' }).click();
  await page.getByRole('button', { name: 'Crea un token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Crea un token' });
  await dialog.getByLabel('Nome').fill('cruscotto in Excel');
  await dialog.getByRole('button', { name: 'Crea un token' }).click();
  const secret = await dialog.getByLabel('Token').inputValue();
  await screenshot(page, 'year-8-token');
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  const query = '{ viewer { name } plan(municipality: "cremona", year: 2019) { stage indicators { totalCount } } }';
  const answer = await send(town.url, '/graphql', { query }, { authorization: `Bearer ${secret}` });
  expect((await answer.json()).data).toEqual({
    viewer: { name: PEOPLE.analyst.name },
    plan: { stage: 'VALIDATED', indicators: { totalCount: 27 } },
  });
}

export async function nextYearStarted(town: Town): Promise<void> {
  const page = await town.open('secretary', '/chiusura');
  await page
    .getByRole('region', { name: /Anno seguente/ })
    .getByRole('checkbox')
    .first()
    .uncheck();
  await page.getByRole('button', { name: 'Avvia il piano 2020' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avvia il piano 2020' }).click();
  await page.getByRole('link', { name: 'Vai al piano 2020' }).click();
  await page.waitForURL(/anno=2020/);
  await settled(page);
  expect(await seen(page.locator('.contents'))).toContain('11 obiettivi');
  await screenshot(page, 'year-8-anno-seguente');
}

/** The log holds every action with the name of its author, and its chain is intact. */
export async function expectCompleteLog(town: Town): Promise<void> {
  const page = await town.open('administrator', '/amministrazione/registro');
  await page.getByText('La catena delle impronte è integra.').waitFor();
  await screenshot(page, 'year-9-registro');
  const words = await seen(page.getByRole('table').first());
  for (const [who, action] of [
    ['secretary', 'Importazione confermata'],
    ['board', 'Modifica verificata'],
    ['culture', 'Rendicontazione trasmessa'],
    ['secretary', 'Rendicontazione restituita'],
    ['administrator', 'Ruoli cambiati'],
    ['secretary', 'Chiusura del ciclo'],
    ['secretary', 'Adozione della Relazione'],
    ['board', 'Validazione della Relazione'],
    ['secretary', 'Piano dell’anno seguente avviato'],
  ] as const) {
    expect(words).toMatch(new RegExp(`${PEOPLE[who].name} \\S+ ${action} `));
  }
  // What belongs to no municipality stands in the log of the whole install.
  await page.getByLabel('Registro', { exact: true }).selectOption({ label: 'Operazioni dell’intera installazione' });
  const own = page.getByRole('row').filter({ hasText: 'Token creato' });
  await own.getByText(PEOPLE.analyst.name).waitFor();
}

export async function cycleReopened(town: Town): Promise<void> {
  const page = await town.open('secretary', '/chiusura?anno=2019');
  await page.getByRole('button', { name: 'Riapri il ciclo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Riaprire il ciclo 2019?' });
  await dialog.getByLabel('Motivo').fill('È arrivato il consuntivo di 1586');
  await dialog.getByRole('button', { name: 'Riapri il ciclo' }).click();
  await page.getByRole('button', { name: 'Chiudi il ciclo 2019' }).waitFor();
  expect(await seen(page.getByRole('region', { name: /Storia del ciclo/ }))).toContain(
    'È arrivato il consuntivo di 1586',
  );
}
