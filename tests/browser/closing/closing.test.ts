import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, screenshot, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const main = (page: Page) => page.locator('main');
const step = (page: Page, name: RegExp) => page.getByRole('region', { name });

/** Fills a dialog's fields by their labels. */
async function fill(page: Page, title: string | RegExp, values: Record<string, string>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label).fill(value);
}

test('a cycle from what is missing to the validated Report, and the next year’s plan', async () => {
  const { page, errors } = await pages.openAs('SEGRETERIA', '/chiusura');
  await page.getByRole('heading', { level: 1, name: 'Chiusura del ciclo 2019' }).waitFor();
  const close = page.getByRole('button', { name: 'Chiudi il ciclo 2019' });
  expect(await close.isDisabled()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  // The deferred decision: nothing is sent until it has an outcome and a reason.
  await page
    .getByRole('button', { name: /^Registra l’esito della decisione/ })
    .first()
    .click();
  const settle = page.getByRole('dialog', { name: /^Registra l’esito della decisione/ });
  await settle.getByRole('button', { name: 'Registra l’esito' }).click();
  await settle.getByText('Scegliere l’esito della decisione.').waitFor();
  await settle.getByLabel('Esito').selectOption({ label: 'Accolta' });
  await fill(page, /^Registra l’esito della decisione/, { Motivazione: 'Cause esterne, verbale 3' });
  await settle.getByRole('button', { name: 'Registra l’esito' }).click();
  await settle.waitFor({ state: 'detached' });
  await main(page).getByText('Decisioni rinviate: nessuna da definire').waitFor();

  // It says what became of it, and a slip is mended.
  await main(page).getByText('Definita: Accolta. Cause esterne, verbale 3').waitFor();
  await page.getByRole('button', { name: /^Correggi la decisione/ }).click();
  const mend = page.getByRole('dialog', { name: /^Correggi la decisione/ });
  expect(await mend.getByLabel('Motivazione').inputValue()).toBe('Cause esterne, verbale 3');
  await mend.getByLabel('Esito').selectOption({ label: 'Non accolta' });
  await mend.getByRole('button', { name: 'Correggi' }).click();
  await mend.waitFor({ state: 'detached' });
  await main(page).getByText('Definita: Non accolta. Cause esterne, verbale 3').waitFor();

  // Demonstration data go after a question.
  await page.getByRole('button', { name: 'Elimina i dati di prova' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Elimina i dati di prova' }).click();
  await main(page).getByText('Dati dimostrativi: nessuno').waitFor();
  await main(page).getByText('Indicatori non rendicontati: 27').waitFor();

  // One is neutralised, with its reason and decision.
  await page
    .getByRole('button', { name: /^Neutralizza: / })
    .first()
    .click();
  await fill(page, /^Neutralizza/, { Motivo: 'Sede inagibile', 'Decisione che lo stabilisce': 'Nucleo, verbale 4' });
  await page.getByRole('dialog').getByRole('button', { name: 'Neutralizza' }).click();
  await main(page).getByText('Neutralizzati: 1').waitFor();
  await main(page).getByText('Indicatori non rendicontati: 26').waitFor();

  // The year is typed: a slip closes nothing.
  await close.click();
  const closing = page.getByRole('dialog', { name: 'Chiudere il ciclo 2019?' });
  expect(await seen(closing)).toContain('26 indicatori non rendicontati conteranno 0.');
  expect(await axeViolations(page)).toEqual([]);
  await closing.getByLabel(/^Per confermare/).fill('2018');
  await closing.getByRole('button', { name: 'Chiudi il ciclo 2019' }).click();
  await closing.getByText('Scrivere 2019 per confermare.').waitFor();
  await closing.getByLabel(/^Per confermare/).fill('2019');
  await closing.getByRole('button', { name: 'Chiudi il ciclo 2019' }).click();
  await closing.waitFor({ state: 'detached' });
  await main(page).getByText('Il ciclo 2019 è chiuso.').waitFor();

  // Reopened with a reason, then closed again.
  await page.getByRole('button', { name: 'Riapri il ciclo' }).click();
  const reopen = page.getByRole('dialog', { name: 'Riaprire il ciclo 2019?' });
  await reopen.getByRole('button', { name: 'Riapri il ciclo' }).click();
  await reopen.getByText('Campo da compilare.').waitFor();
  await reopen.getByLabel('Motivo').fill('Un consuntivo arrivato dopo');
  await reopen.getByRole('button', { name: 'Riapri il ciclo' }).click();
  await close.click();
  await page.getByLabel(/^Per confermare/).fill('2019');
  await page.getByRole('dialog').getByRole('button', { name: 'Chiudi il ciclo 2019' }).click();
  await main(page).getByText('Il ciclo 2019 è chiuso.').waitFor();

  // An adoption is not before the closing: the day of a closing that was recorded late is corrected, with the reason.
  await page.getByRole('button', { name: 'Registra l’adozione della Giunta' }).click();
  await fill(page, 'Registra l’adozione della Giunta', { Numero: '120', Data: '2020-06-15' });
  await page.getByLabel('Motivazioni degli scostamenti scritte dai settori').selectOption('no');
  const early = page.getByRole('dialog', { name: 'Registra l’adozione della Giunta' });
  await early.getByRole('button', { name: 'Salva' }).click();
  await early.getByText(/Il ciclo è stato chiuso il .* non poteva ancora essere adottata/).waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Correggi la data: .*hiu/ })
    .last()
    .click();
  await fill(page, /^Correggi la data/, {
    'Data giusta': '2020-02-10',
    'Motivo della correzione': 'Registrata in ritardo',
  });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Correggi la data' }).click();
  await main(page).getByText('del 10 febbraio 2020').waitFor();

  // Adopted by the Giunta, validated by the Nucleo.
  for (const [action, number, choice, value] of [
    ['Registra l’adozione della Giunta', '120', 'Motivazioni degli scostamenti scritte dai settori', 'yes'],
    ['Registra la validazione del Nucleo', '5', 'Esito', 'VALIDATED'],
  ] as const) {
    await page.getByRole('button', { name: action }).click();
    const dialog = page.getByRole('dialog', { name: action });
    await dialog.getByLabel('Numero').fill(number);
    await dialog.getByLabel('Data').fill('2020-06-15');
    await dialog.getByLabel(choice).selectOption(value);
    await dialog.getByRole('button', { name: 'Salva' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await main(page).getByText('chiuso, Relazione validata').waitFor();
  const history = await seen(step(page, /Storia del ciclo/));
  expect(history).toContain('Un consuntivo arrivato dopo');
  expect(history).toContain('n. 120 del 15 giugno 2020');
  expect(await axeViolations(page)).toEqual([]);

  // Readers see it on the Cruscotto, with what it means and the Report to take away.
  const { page: reader } = await openPage(`${pages.url}/?anno=2019`, { name: randomUUID() });
  const shown = await seen(main(reader));
  expect(shown).toContain('Relazione adottata dalla Giunta (n. 120 del 15 giugno 2020)');
  expect(shown).toContain('Relazione validata dal Nucleo di Valutazione (n. 5 del 15 giugno 2020)');
  await main(reader).getByRole('button', { name: 'Che cosa vuol dire: Ciclo chiuso' }).click();
  await main(reader).getByText('ciò che non è stato rendicontato conta 0').waitFor();
  expect(await main(reader).getByRole('link', { name: 'PDF' }).getAttribute('href')).toContain('export/report.pdf?');

  // The next year begins with the objectives that go on.
  await main(page).getByText('12 obiettivi su 12 proseguono.').waitFor();
  await step(page, /Anno seguente/)
    .getByRole('checkbox')
    .first()
    .uncheck();
  await main(page).getByText('11 obiettivi su 12 proseguono.').waitFor();
  await page.getByRole('button', { name: 'Avvia il piano 2020' }).click();
  const start = page.getByRole('dialog', { name: 'Avviare il piano 2020?' });
  expect(await seen(start)).toMatch(/Proseguono 11 obiettivi e \d+ indicatori\..*nasce in bozza/s);
  expect(await axeViolations(page)).toEqual([]);
  await start.getByRole('button', { name: 'Avvia il piano 2020' }).click();
  await page.getByRole('link', { name: 'Vai al piano 2020' }).click();
  await page.waitForURL(/anno=2020/);
  await main(page).getByText('11 obiettivi').first().waitFor();

  // It is a draft: nobody else sees it until it is published.
  const isShown = async () =>
    (await seen(main((await openPage(`${pages.url}/?ente=cremona&anno=2020`)).page))).includes('11 obiettivi');
  expect(await isShown()).toBe(false);
  await page.getByRole('link', { name: 'Prepara la bozza' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bozza del piano 2020' }).waitFor();
  await screenshot(page, 'bozza');
  expect(await axeViolations(page)).toEqual([]);

  // Weighed, added to and saved as a whole; what is wrong stands beside its field.
  const objective = main(page).locator('details.draft-objective').first();
  await objective.locator('summary').click();
  expect(await seen(objective)).toContain('Somma dei pesi: 100 %');
  await objective.getByRole('button', { name: 'Aggiungi un indicatore' }).click();
  const added = objective.getByRole('group', { name: 'Indicatore nuovo' });
  await added.getByLabel('Titolo').fill('Ore di apertura');
  await page.getByRole('button', { name: 'Salva la bozza' }).click();
  await main(page).getByText('C’è un campo da correggere prima di salvare.').waitFor();
  await added.getByLabel('Codice').fill('9001');
  const named = objective.getByRole('group', { name: 'Indicatore 9001' });
  await named.getByLabel('Peso').fill('10');
  await named.getByLabel('Target').fill('≥ 30');
  await objective.getByText('Somma dei pesi: 110 %, invece di 100 %').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await screenshot(page, 'bozza-obiettivo');
  await page.setViewportSize({ width: 1366, height: 900 });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Salva la bozza' }).click();
  await page.getByText('Bozza salvata.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Salva la bozza' }).isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Pubblica il piano' }).click();
  await page
    .getByRole('dialog', { name: 'Pubblicare il piano 2020?' })
    .getByRole('button', { name: 'Pubblica' })
    .click();
  await main(page)
    .getByText(/^Pubblicato: lo vedono tutti/)
    .waitFor();
  expect(await isShown()).toBe(true);
  expect(errors).toEqual([]);
});
