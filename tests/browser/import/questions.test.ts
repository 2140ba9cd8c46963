import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { toStep } from './import-pages.js';

/** A workbook that names neither its body nor its year nor its act; two targets are alike and not understood, one is a
 *  day or a number, one is zero. */
const ROWS = [
  [
    'Area',
    'Settore',
    'Codice Obiettivo',
    'Titolo Obiettivo',
    'Codice Indicatore',
    'Titolo Indicatore',
    'Target Atteso',
    'Peso Indicatore',
  ],
  ['Servizi', 'Anagrafe', 'OB1', 'Sportello', 'I1', 'Tempi di attesa', 'come da carta dei servizi', 20],
  ['Servizi', 'Anagrafe', 'OB1', 'Sportello', 'I2', 'Reclami accolti', 'come da carta dei servizi', 20],
  ['Servizi', 'Anagrafe', 'OB1', 'Sportello', 'I3', 'Attivazione del portale', '30.06', 20],
  ['Servizi', 'Anagrafe', 'OB1', 'Sportello', 'I4', 'Numero reclami', 0, 20],
  ['Servizi', 'Anagrafe', 'OB1', 'Sportello', 'I5', 'Numero sportelli', 4, 20],
];
const SECRETARY = { role: 'SEGRETERIA', municipality: 'pieve' } as const;
const WIDTHS = [320, 768, 1366, 1920];

let pages: StaffPages;
let workbook: Buffer;
beforeAll(async () => {
  workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'Obiettivi', rows: ROWS }] }));
  pages = await staffPages(async ({ database }) => {
    await database.queries.insertInto('Municipality').values({ slug: 'pieve', name: 'Comune di Pieve' }).execute();
  });
});
afterAll(() => pages.close());

async function previewed() {
  const opened = await pages.openAs(SECRETARY, '/importazione?ente=pieve');
  await opened.page.locator('input[type="file"]').setInputFiles({
    name: 'obiettivi.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook,
  });
  await opened.page.getByRole('heading', { level: 1, name: ': obiettivi.xlsx' }).waitFor();
  await settled(opened.page);
  return opened;
}

const card = (page: Page, question: string | RegExp) => page.getByRole('article', { name: question });

async function answered(page: Page, question: string | RegExp, choice: string | RegExp, note: string) {
  await card(page, question).getByRole('button', { name: choice }).first().click();
  await page.getByText(note).waitFor();
  await settled(page);
}

test('a workbook that does not say whose and of when it is becomes a plan by a few clicks', async () => {
  const { page, errors } = await previewed();
  const steps = page.getByRole('navigation', { name: 'Passi dell’importazione' });
  expect(await steps.getByRole('listitem').count()).toBe(5);
  expect(await steps.locator('[aria-current]').allInnerTexts()).toEqual(['Riconosci']);
  expect(await seen(card(page, /Di quale ente/))).toContain('Serve prima di caricare');
  expect(await seen(card(page, /come da carta dei servizi/))).toContain('(2 volte)');
  expect(await seen(card(page, /come da carta dei servizi/))).toContain('foglio «Obiettivi», cella G2, indicatore I1');

  await toStep(page, 'Conferma');
  expect(await steps.locator('[aria-current]').allInnerTexts()).toEqual(['Conferma']);
  expect(await page.getByRole('button', { name: 'Conferma importazione' }).isDisabled()).toBe(true);
  expect(await seen(page.locator('.refused'))).toContain('3 domande senza risposta');
  await toStep(page, 'Riconosci');

  await answered(page, /Di quale ente/, 'Comune di Pieve (proposta)', '6 domande aperte.');
  const year = card(page, /Di quale anno/);
  await year.getByRole('textbox', { name: 'Risposta' }).fill('l’anno scorso');
  await year.getByRole('button', { name: 'Rispondi' }).click();
  await year.locator('.field-problem').waitFor();
  expect(await seen(year.locator('.field-problem'))).toContain('«l’anno scorso» non si può leggere');
  await year.getByRole('textbox', { name: 'Risposta' }).fill('2022');
  await year.getByRole('button', { name: 'Rispondi' }).click();
  await page.getByText('5 domande aperte.').waitFor();
  await answered(page, /piano originario/, 'Piano originario (proposta)', '4 domande aperte.');
  await answered(page, /«30.06»/, 'Il giorno 30 giugno', '3 domande aperte.');
  expect(await seen(page.locator('main'))).toContain('Nel piano questo documento non c’è ancora.');

  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
  await page.goto(`${pages.url}/indicatori/I3?ente=pieve&anno=2022`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('30/06/2022');

  await page.goto(`${pages.url}/revisione?ente=pieve&anno=2022&scheda=domande`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('3 domande aperte.');
  const alike = card(page, /come da carta dei servizi/);
  await alike.getByRole('textbox', { name: 'Oppure scrivere la risposta' }).first().fill('≤ 10 giorni');
  await alike.getByRole('button', { name: 'Rispondi', exact: true }).first().click();
  await page.getByText('2 risposte registrate.').waitFor();
  await page.getByText('1 domanda aperta.').waitFor();
  for (const code of ['I1', 'I2']) {
    await page.goto(`${pages.url}/indicatori/${code}?ente=pieve&anno=2022`);
    await settled(page);
    expect(await seen(page.locator('main'))).toContain('10 giorni');
  }
  expect(errors).toEqual([]);
});

test('the questions keep the rules of all screens, and fit on the smallest', async () => {
  const { page } = await previewed();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `importazione-domande-${width}`);
  }
  const unfold = async () => {
    for (const folded of await page.locator('details:not([open]) > summary').all()) {
      if (await folded.isVisible()) await folded.click();
    }
  };
  expect(await screenViolations(page, unfold)).toEqual([]);
});
