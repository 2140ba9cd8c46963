import { afterAll, beforeAll, expect, test } from 'vitest';
import { load, ORIGINAL, provaAct } from '../../api/review/prova-acts.js';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { undo } from './review-pages.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async (own) => {
    await load(own, ORIGINAL, 'piano.txt');
    const decided = [
      { request: 'Si chiede di ridurre il target', decision: "SI VALUTERA' L'ESITO A CONSUNTIVO" },
      { decision: 'Il dirigente riferisce che il target è 12. Il peso dell’indicatore è ridotto da 50 a 40' },
    ] as const;
    await load(own, provaAct('Primo provvedimento di variazione', decided), 'prima.txt');
  });
});
afterAll(() => pages.close());

const SECRETARY = { role: 'SEGRETERIA', municipality: 'prova' } as const;

test('a doubtful change stands first, reads as not applied, and is applied once it is confirmed', async () => {
  const { page, errors } = await pages.openAs(SECRETARY, '/revisione');
  await page.getByText('1 modifica dubbia: non è ancora applicata').waitFor();
  const doubtful = page.locator('[data-waiting]');
  expect(await seen(doubtful)).toContain('Da confermare, non ancora applicata');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Lettura').selectOption('dubbia');
  await page.waitForURL(/lettura=dubbia/);
  expect(await page.locator('[data-revision]').count()).toBe(1);

  const { page: reader } = await pages.openAs(SECRETARY, '/indicatori/2');
  expect(await seen(reader.locator('main'))).toContain('Da confermare, non ancora applicata');

  await doubtful.getByRole('button', { name: /^Conferma/ }).click();
  await page.getByText('Modifica confermata.').first().waitFor();
  await undo(page);
  await page.getByText('1 modifica dubbia: non è ancora applicata').waitFor();
  expect(errors).toEqual([]);
});

test('the units and directions of a sector are confirmed in one step, with one source, and taken back', async () => {
  const { page, errors } = await pages.openAs(SECRETARY, '/revisione?scheda=letture');
  await page.getByRole('button', { name: 'Conferma tipo di misura e polarità di 2 indicatori' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Conferma' }).click();
  await dialog.getByText('Serve la fonte').waitFor();
  await dialog.getByLabel('Fonte').fill('PEG 2025, allegato 2');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Conferma' }).click();
  await page.getByText('Tipo di misura e polarità di 2 indicatori confermati.').first().waitFor();
  expect(await seen(page.locator('main'))).not.toContain('dedotta dal testo)');
  await undo(page);
  await page.getByRole('button', { name: 'Conferma tipo di misura e polarità di 2 indicatori' }).waitFor();
  expect(errors).toEqual([]);
});

test('a misread outcome is corrected with its reason', async () => {
  const { page, errors } = await pages.openAs(SECRETARY, '/revisione');
  await page.getByRole('button', { name: 'Correggi l’esito: 2' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Esito giusto').selectOption({ label: 'Accolta in parte' });
  await dialog.getByLabel('Motivo della correzione').fill('Verbale 3');
  await dialog.getByRole('button', { name: 'Correggi l’esito' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Esito corretto il .*; prima: /).waitFor();
  expect(errors).toEqual([]);
});

test('the dialog that settles a deferred decision holds what it changes, and the register says so', async () => {
  const { page, errors } = await pages.openAs(SECRETARY, '/chiusura');
  await page.getByRole('button', { name: 'Registra l’esito della decisione su 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Registra l’esito della decisione su 1' });
  await dialog.getByLabel('Esito').selectOption({ label: 'Accolta in parte' });
  await dialog.getByLabel('Motivazione').fill('Il nuovo target è 12');
  await dialog.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
  expect(await dialog.getByLabel('Prima').inputValue()).toBe('20');
  await dialog.getByLabel('Dopo').fill('12');
  expect(await axeViolations(page)).toEqual([]);
  // What is typed and not saved yet is not lost.
  await dialog.getByRole('button', { name: 'Registra l’esito' }).click();
  await dialog.getByText('C’è una modifica non ancora salvata').waitFor();
  await dialog.getByRole('button', { name: 'Salva la modifica' }).click();
  await dialog.getByRole('button', { name: 'Togli: 1' }).waitFor();
  await dialog.getByRole('button', { name: 'Registra l’esito' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('1 modifica al piano.').waitFor();

  const { page: register } = await pages.openAs(SECRETARY, '/variazioni');
  const entry = register.locator('.change-group').first();
  await entry.locator('summary').click();
  const card = await seen(entry);
  expect(card).toContain('Accolta in parte a consuntivo');
  expect(card).not.toContain('Valutazione rinviata a consuntivo');
  expect(card).toContain('decisa a consuntivo, dopo l’ultimo provvedimento');
  const { page: indicator } = await pages.openAs(SECRETARY, '/indicatori/1');
  expect(await seen(indicator.locator('main'))).toContain('Target 12, non rendicontato');
  expect(errors).toEqual([]);
});
