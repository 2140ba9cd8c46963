import { loadAct } from '@traguardo/server/import/act/save-document';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actText } from '../harness/act-text.js';
import { axeViolations, overflow, seen, settled } from '../harness/browser.js';
import { loadCremona } from '../harness/seeds.js';
import { type StaffPages, staffPages } from '../harness/staff-pages.js';

/** A plan of another town: two objectives without a weight, an indicator with a printed zero, one decision. */
const PIEVE = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  heading: 'Primo provvedimento di variazione',
  areas: [
    {
      name: 'Città sicura',
      rows: [
        {
          manager: 'Rossi Maria',
          sector: 'Polizia Locale',
          objective: 'C1_0001',
          objectiveTitle: 'Controlli',
          indicator: '11',
          title: 'Numero controlli',
          target: '40',
          weight: '60',
          request: 'Si chiede di ridurre il target a 30',
          decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 40 COME SEGUE: TARGET PREVENTIVO 30',
        },
        { indicator: '12', title: 'Numero di reclami', target: '0', weight: '40' },
        {
          manager: 'Bianchi Ugo',
          sector: 'Cultura',
          objective: 'C1_0002',
          objectiveTitle: 'Biblioteca',
          indicator: '21',
          title: 'Numero prestiti',
          target: '500',
          weight: '100',
        },
      ],
    },
  ],
});

/** One service for each town: what a test changes, it takes back or nobody else looks at. */
let cremona: StaffPages;
let pieve: StaffPages;
beforeAll(async () => {
  cremona = await staffPages(async ({ database }) => {
    await loadCremona(database);
  });
});
afterAll(() => cremona.close());

beforeEach(async () => {
  pieve = await staffPages(async ({ database }) => {
    const act = await loadAct(database, { filename: 'pieve.txt', bytes: Buffer.from(PIEVE), importedBy: null });
    if (!act.saved) throw new Error(JSON.stringify(act.issues));
  });
  return () => pieve.close();
});

const openPieve = (path: string) => pieve.openAs({ role: 'SEGRETERIA', municipality: 'pieve' }, path);
const progress = (page: Page) => seen(page.locator('.review-progress'));
const undo = (page: Page) => page.locator('.undo-note').getByRole('button', { name: 'Annulla' }).click();

describe('revisions that were read', () => {
  test('all of Cremona’s are still to be checked, each beside the words that say so', async () => {
    const { page, errors } = await cremona.openAs('SEGRETERIA', '/revisione');
    expect(await progress(page)).toContain('17 di 17 da verificare');
    expect(await page.locator('[data-revision]').count()).toBe(17);
    expect(await page.locator('.decision mark').count()).toBeGreaterThanOrEqual(10);
    expect(errors).toEqual([]);
  });

  test('filters stay in the address, and leave what matches', async () => {
    const { page } = await cremona.openAs('SEGRETERIA', '/revisione');
    await page.getByLabel('Tipo di modifica').selectOption('OBJECTIVE_WEIGHT_CHANGED');
    await page.waitForURL(/tipo=OBJECTIVE_WEIGHT_CHANGED/);
    expect(await page.locator('[data-revision]').count()).toBe(3);
    await page.reload();
    await settled(page);
    expect(await page.locator('[data-revision]').count()).toBe(3);
    expect(await seen(page.locator('.list-count').last())).toBe('3 modifiche su 17, secondo i filtri');
  });

  test('keys move and confirm where the focus is, it is said once, and it can be taken back', async () => {
    const { page, errors } = await cremona.openAs('SEGRETERIA', '/revisione');
    const items = page.locator('[data-revision]');
    await items.nth(0).focus();
    await page.keyboard.press('j');
    expect(await items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('k');
    expect(await items.nth(0).evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('c');
    await page.getByText('16 di 17 da verificare').waitFor();
    expect(await seen(items.nth(0))).toContain('Confermata');
    expect(await page.locator('[aria-live="polite"]').first().textContent()).toBe('Modifica confermata.');
    expect(await items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await undo(page);
    await page.getByText('17 di 17 da verificare').waitFor();
    expect(errors).toEqual([]);
  });

  test('one is corrected with a note, shows its history, and goes back to what was read', async () => {
    const { page, errors } = await openPieve('/revisione');
    const item = page.locator('[data-revision]').first();
    await item.getByRole('button', { name: /^Correggi/ }).click();
    await item.getByLabel('Dopo').fill('35');
    await item.getByLabel('Nota').fill('Errore di stampa');
    await item.getByRole('button', { name: 'Salva la modifica' }).click();
    await page.getByText('1 corretta').waitFor();
    expect(await seen(item)).toContain('Dopo: 35');
    await item.getByText(/Storia della verifica/).click();
    expect(await seen(item)).toContain('Errore di stampa');
    await item.getByRole('button', { name: /^Torna a come è stata letta/ }).click();
    await page.getByText('1 di 1 da verificare').waitFor();
    expect(await seen(item.locator('.changes').first())).toContain('Dopo: 30');
    expect(errors).toEqual([]);
  });

  test('one that was not read is added, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione');
    await page.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
    const form = page.getByRole('form', { name: 'Nuova modifica' });
    await form.getByLabel('Che cosa cambia').selectOption('OBJECTIVE_WEIGHT_CHANGED');
    await form.getByLabel('Prima').fill('8');
    await form.getByLabel('Dopo').fill('5');
    await form.getByRole('button', { name: 'Salva la modifica' }).click();
    await page.getByText('aggiunta a mano').waitFor();
    expect(await page.locator('[data-revision]').count()).toBe(2);
    await undo(page);
    await page.getByText('Scartata').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('the Nucleo reviews revisions and only reads the rest', async () => {
    const { page } = await pieve.openAs({ role: 'BOARD', municipality: 'pieve' }, '/revisione');
    expect(await page.getByRole('button', { name: /^Conferma/ }).count()).toBe(1);
    await page.goto(`${pieve.url}/revisione?scheda=pesi`);
    await settled(page);
    expect(await seen(page.locator('main'))).toContain('Questa parte la compila la Segreteria Generale');
    expect(await page.getByText('Indica il peso').count()).toBe(0);
  });
});

describe('what no document says', () => {
  test('a weight is stated with its source, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=pesi');
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
    await page.getByText('Indica il peso: C1_0001').click();
    const form = page.getByRole('form', { name: 'Indica il peso: C1_0001' });
    await form.getByLabel('Peso in punti').fill('otto');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Non è un peso: scrivere un numero come 8 o 7,5.');
    expect(await seen(form)).toContain('Serve la fonte');
    await form.getByLabel('Peso in punti').fill('7,5');
    await form.getByLabel('Fonte').fill('PEG 2021, pagina 4');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('1 obiettivo senza peso').waitFor();
    await page.getByText('Obiettivi con un peso (1)').click();
    expect(await seen(page.locator('main'))).toContain('7,5 punti');
    expect(await seen(page.locator('main'))).toContain('Fonte: PEG 2021, pagina 4');
    await undo(page);
    await page.getByText('2 obiettivi senza peso').waitFor();
    expect(errors).toEqual([]);
  });

  test('a list of weights shows what is wrong line by line, and saves all or nothing', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=pesi');
    await page.getByText('Incolla un elenco di pesi').click();
    const form = page.getByRole('form', { name: 'Incolla un elenco di pesi' });
    await form.getByLabel('Elenco').fill('codice;peso\nC1_0001;8\nC9_0009;2\nC1_0002;molto');
    const preview = form.getByRole('table');
    expect(await seen(preview)).toContain('Il codice non è di questo piano.');
    expect(await seen(preview)).toContain('Il peso non è un numero');
    await form.getByLabel('Fonte').fill('PEG 2021');
    await form.getByRole('button', { name: /^Salva/ }).click();
    expect(await seen(page.locator('main'))).toContain('2 obiettivi senza peso');
    await form.getByLabel('Elenco').fill('C1_0001;8\nC1_0002;7,5');
    await form.getByRole('button', { name: 'Salva 2 pesi' }).click();
    await page.getByText('Tutti gli obiettivi hanno un peso.').waitFor();
    await undo(page);
    await page.getByText('2 obiettivi senza peso').waitFor();
    expect(errors).toEqual([]);
  });

  test('a printed zero is confirmed with its direction, and taken back', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=target-zero');
    await page.getByText('Lo zero è il target: 12').click();
    const form = page.getByRole('form', { name: 'Lo zero è il target: 12' });
    await form.getByLabel('Polarità').selectOption('LOWER');
    await form.getByLabel('Fonte').fill('Verbale del Nucleo');
    await form.getByRole('button', { name: 'Lo zero è il target' }).click();
    await page.getByText('Zero confermato come target').waitFor();
    await undo(page);
    await page.getByText('Lo zero è il target: 12').waitFor();
    expect(errors).toEqual([]);
  });

  test('a direction that was inferred is set to an interval, and goes back to the text’s', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=letture');
    await page.getByText('Conferma o correggi: 21').click();
    const form = page.getByRole('form', { name: 'Conferma o correggi: 21' });
    await form.getByLabel('Polarità').selectOption('RANGE');
    await form.getByLabel('Minimo').fill('600');
    await form.getByLabel('Massimo').fill('400');
    await form.getByLabel('Fonte').fill('Sistema di misurazione, art. 5');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Il minimo è maggiore del massimo');
    await form.getByLabel('Minimo').fill('400');
    await form.getByLabel('Massimo').fill('600');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.locator('.undo-note').getByText('Lettura di 21 salvata.').waitFor();
    const entry = page.locator('.plain-list > li', { hasText: 'Numero prestiti' });
    expect(await seen(entry)).toContain('Polarità a intervallo');
    await undo(page);
    await entry.getByText('dedotta dal testo').first().waitFor();
    expect(await seen(entry.locator('p').first())).not.toContain('intervallo');
    expect(errors).toEqual([]);
  });

  test('an act gets number, date and address, and an address that is none is refused', async () => {
    const { page, errors } = await openPieve('/revisione?scheda=provvedimenti');
    const form = page.locator('.act-details form');
    const link = form.getByLabel('Indirizzo della deliberazione pubblicata');
    await form.getByLabel('Numero della deliberazione').fill('123/2021');
    await form.getByLabel('Data di adozione').fill('2021-10-05');
    await link.fill('javascript:alert(1)');
    await form.getByRole('button', { name: 'Salva' }).click();
    expect(await seen(form)).toContain('Non è un indirizzo');
    await link.fill('https://albo.comune.example/123');
    await form.getByRole('button', { name: 'Salva' }).click();
    await page.getByRole('link', { name: 'Deliberazione pubblicata' }).waitFor();
    expect(await seen(page.locator('.act-details'))).toContain('5 ottobre 2021');
    await undo(page);
    await page.getByRole('link', { name: 'Deliberazione pubblicata' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});

describe('Check 39: axe: 0 violations in light and dark, and at 320 px nothing scrolls two ways', () => {
  test.each(['it', 'en'] as const)('every part (%s)', async (language) => {
    const { page } = await cremona.openAs('SEGRETERIA', '/revisione', { language });
    for (const part of ['modifiche', 'pesi', 'target-zero', 'letture', 'provvedimenti']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${cremona.url}/revisione?scheda=${part}`);
      await settled(page);
      expect(await page.locator('h1').count()).toBe(1);
      // Forms are judged too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(async () => {
          await Promise.all(document.getAnimations().map(({ finished }) => finished));
        });
        expect(await axeViolations(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overflow(page)).toBe(0);
    }
  });
});
