import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actText } from '../harness/act-text.js';
import { axeViolations, overflow, seen, settled } from '../harness/browser.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../harness/seeds.js';
import { type StaffPages, staffPages } from '../harness/staff-pages.js';

const PLAN_TABLES = [
  'Plan',
  'Act',
  'SourceDocument',
  'Objective',
  'Indicator',
  'StatedValue',
  'Variation',
  'Revision',
] as const;

/** How many rows of each table of the plan there are. */
async function planRows({ own }: StaffPages): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of PLAN_TABLES) {
    const { count } = await own.database.queries
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(count)]);
  }
  return Object.fromEntries(counts);
}

const SECRETARY = { role: 'SEGRETERIA', municipality: '*' } as const;

/** Opens Importazione as the Segreteria and sends a document. */
async function uploaded(pages: StaffPages, name: string, content: Buffer | string, visitor = {}) {
  const opened = await pages.openAs(SECRETARY, '/importazione', visitor);
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await opened.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  return opened;
}

/** Opens the preview of a document, at its first step. */
async function previewed(pages: StaffPages, name: string, content: Buffer | string, visitor = {}) {
  const opened = await uploaded(pages, name, content, visitor);
  await opened.page.getByRole('heading', { level: 1, name: `Riconosci: ${name}` }).waitFor();
  await settled(opened.page);
  return opened;
}

async function toStep(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Passi dell’importazione' }).getByRole('link', { name: step }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${step}`) }).waitFor();
  await settled(page);
}

/** A document of another town: one row in its place, one that cannot be placed, one decision. */
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
        { formula: 'parole', purpose: 'fuori', target: 'posto', weight: 'senza codici' },
        { indicator: '12', title: 'Numero di corsi', target: '3', weight: '40' },
      ],
    },
  ],
});

let cremona: Buffer;
let pages: StaffPages;
beforeAll(async () => {
  cremona = await seedBytes(CREMONA_ACT);
  pages = await staffPages(async () => undefined);
});
afterAll(() => pages.close());

describe('Check 21: rows 1391, C16_0010, C16_0011 flagged, realigned, editable', () => {
  test('the three rows stand beside their printed line, and no other is shown as realigned', async () => {
    const { page, errors } = await previewed(pages, CREMONA_ACT, cremona);
    expect(await seen(page.locator('.tally'))).toContain('3 righe riallineate');
    await toStep(page, 'Correggi');
    const realigned = page.locator('.row-card[data-state="REALIGNED"], .row-card[data-state="DOUBTFUL"]');
    const texts = await realigned.locator('.source-text').allInnerTexts();
    for (const code of ['1391', 'C16_0010', 'C16_0011']) {
      expect(texts.filter((text) => text.includes(code))).toHaveLength(1);
    }
    expect(errors).toEqual([]);
  });

  test('a cell of a realigned row is mended, saved, taken back', async () => {
    const { page, errors } = await previewed(pages, CREMONA_ACT, cremona);
    await toStep(page, 'Correggi');
    const card = page.locator('.row-card').filter({ has: page.locator('.source-text', { hasText: /^\s*1391/ }) });
    const title = card.getByRole('textbox', { name: 'Titolo indicatore' });
    const before = await title.inputValue();
    await title.fill('Titolo corretto a mano');
    const tools = page.getByRole('region', { name: 'Modifiche e salvataggio' });
    expect(await seen(tools)).toContain('1 modifica da salvare');
    await page.keyboard.press('Control+z');
    expect(await title.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await title.inputValue()).toBe('Titolo corretto a mano');
    await page.keyboard.press('Control+s');
    await tools.getByText('Nessuna modifica da salvare').waitFor();
    await page.reload();
    await settled(page);
    expect(await card.getByRole('textbox', { name: 'Titolo indicatore' }).inputValue()).toBe('Titolo corretto a mano');
    expect(await seen(card)).toContain('Corretta a mano');
    await tools.getByRole('button', { name: 'Togli tutte le correzioni' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Togli tutte le correzioni' }).click();
    await card.locator('.tag', { hasText: 'Riallineata' }).waitFor();
    expect(await card.getByRole('textbox', { name: 'Titolo indicatore' }).inputValue()).toBe(before);
    expect(errors).toEqual([]);
  });

  test('a cell that cannot be so says why, and nothing typed is lost', async () => {
    const { page } = await previewed(pages, CREMONA_ACT, cremona);
    await toStep(page, 'Correggi');
    const card = page.locator('.row-card').filter({ has: page.locator('.source-text', { hasText: /^\s*1391/ }) });
    await card.getByRole('textbox', { name: 'Target' }).fill('tanti');
    await page.keyboard.press('Control+s');
    const target = card.getByRole('textbox', { name: 'Target' });
    await card.locator('[aria-invalid="true"]').waitFor();
    expect(await target.inputValue()).toBe('tanti');
    const described = await target.getAttribute('aria-describedby');
    expect(described).toContain('problem');
    expect(await seen(card.locator('.field-problem'))).toContain('tanti');
  });
});

test('leaving with corrections that are not saved asks first', async () => {
  const { page } = await previewed(pages, 'pieve.txt', PIEVE);
  await toStep(page, 'Correggi');
  await page.getByRole('link', { name: 'Mostra tutte le righe' }).click();
  await page.locator('.row-card').first().locator('summary').click();
  await page.getByRole('textbox', { name: 'Titolo indicatore' }).first().fill('Altro titolo');
  await toStep(page, 'Confronta');
  expect(await seen(page.locator('main'))).toContain('Ci sono correzioni non salvate');
  await page.getByRole('link', { name: 'Cruscotto', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Lasciare la pagina senza salvare?' });
  await dialog.getByRole('button', { name: 'Resta qui' }).click();
  expect(new URL(page.url()).pathname).toContain('/importazione/');
  await toStep(page, 'Correggi');
  expect(await page.getByRole('textbox', { name: 'Titolo indicatore' }).first().inputValue()).toBe('Altro titolo');
});

test('a proposed revision is confirmed, another corrected, one added, beside the decision’s words', async () => {
  const { page, errors } = await previewed(pages, 'pieve.txt', PIEVE);
  await toStep(page, 'Correggi');
  const decision = page.locator('article.variation').first();
  expect(await decision.locator('mark').count()).toBeGreaterThan(0);
  await decision.getByRole('button', { name: /^Correggi: 11/ }).click();
  const form = decision.getByRole('form', { name: 'Correggi la modifica' });
  await form.getByLabel('Dopo').fill('abc');
  await form.getByRole('button', { name: 'Salva la modifica' }).click();
  expect(await seen(form)).toContain('Non è un numero: scriverlo come 1.234,5.');
  await form.getByLabel('Dopo').fill('32,5');
  await form.getByRole('button', { name: 'Salva la modifica' }).click();
  expect(await seen(decision)).toContain('Corretta');
  await decision.getByRole('button', { name: /^Aggiungi una modifica/ }).click();
  const added = decision.getByRole('form', { name: 'Nuova modifica' });
  await added.getByLabel('Che cosa cambia').selectOption('OBJECTIVE_WEIGHT_CHANGED');
  await added.getByLabel('Dopo').fill('5');
  await added.getByRole('button', { name: 'Salva la modifica' }).click();
  await page.getByRole('button', { name: 'Salva le correzioni' }).click();
  await page.getByText('Nessuna modifica da salvare').waitFor();
  await toStep(page, 'Conferma');
  expect(await seen(page.locator('main'))).toContain('2 modifiche confermate o corrette');
  expect(errors).toEqual([]);
});

test('Check 22: preview writes nothing', async () => {
  const before = await planRows(pages);
  const { page } = await previewed(pages, CREMONA_ACT, cremona);
  for (const step of ['Correggi', 'Confronta', 'Conferma']) await toStep(page, step);
  expect(await planRows(pages)).toEqual(before);
});

describe('Check 24: a wrong file gets what is wrong and how to mend it', () => {
  test.each([
    ['un testo senza tabella', 'Una delibera senza tabella.'],
    ['un file vuoto', ''],
    ['un PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj'],
  ])('%s', async (_, content) => {
    const { page } = await uploaded(pages, 'sbagliato.txt', content);
    const refused = page.locator('.refused');
    await refused.waitFor();
    expect(await seen(refused)).toContain('«sbagliato.txt» non si può caricare così');
    expect((await seen(refused.locator('.issue-kind').first())).length).toBeGreaterThan(40);
    expect(await axeViolations(page)).toEqual([]);
    // Nothing is lost: another file can be chosen at once.
    await page.locator('input[type="file"]').setInputFiles({
      name: 'giusto.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(PIEVE),
    });
    await page.getByRole('heading', { level: 1, name: 'Riconosci: giusto.txt' }).waitFor();
  });

  test('a server that is gone is said, and the upload can be tried again', async () => {
    const { page } = await pages.openAs(SECRETARY, '/importazione');
    await page.route('**/imports', (route) => route.abort());
    const file = { name: 'pieve.txt', mimeType: 'text/plain', buffer: Buffer.from(PIEVE) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText('Il server non risponde').waitFor();
    await page.unroute('**/imports');
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('heading', { level: 1, name: 'Riconosci: pieve.txt' }).waitFor();
  });
});

describe('a document that is confirmed', () => {
  let own: StaffPages;
  beforeAll(async () => {
    own = await staffPages(async ({ database }) => {
      await loadCremona(database);
    });
  });
  afterAll(() => own.close());

  async function confirmed(name: string, content: Buffer | string) {
    const opened = await previewed(own, name, content);
    await toStep(opened.page, 'Conferma');
    await opened.page.getByRole('button', { name: 'Conferma importazione' }).click();
    await opened.page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();
    return opened;
  }

  test('Check 23: same file again: 0 changes', async () => {
    const before = await planRows(own);
    const { page } = await previewed(own, CREMONA_ACT, cremona);
    await toStep(page, 'Confronta');
    expect(await seen(page.locator('main'))).toContain('Documento già caricato: nulla cambierebbe.');
    await toStep(page, 'Conferma');
    await page.getByRole('button', { name: 'Conferma importazione' }).click();
    const note = page.locator('.imported');
    await note.waitFor();
    expect(await seen(note)).toContain('Documento già caricato: nulla è cambiato.');
    expect(await planRows(own)).toEqual(before);
  });

  test('Check 25: undo restores the counts', async () => {
    const before = await planRows(own);
    const { page, errors } = await confirmed('pieve.txt', PIEVE);
    expect((await planRows(own)).Plan).toBe((before.Plan ?? 0) + 1);
    const note = page.locator('.imported');
    await note.getByRole('button', { name: /Annulla l’importazione/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annulla importazione' }).click();
    await note.waitFor({ state: 'detached' });
    expect(await planRows(own)).toEqual(before);
    expect(errors).toEqual([]);
  });

  test('Check 26: every value shows file, line, original text', async () => {
    const { page } = await confirmed('pieve.txt', PIEVE);
    await page.goto(`${own.url}/indicatori/11?ente=pieve`);
    await settled(page);
    const line = 1 + PIEVE.split('\n').findIndex((text) => text.includes('C1_0001'));
    const source = page.locator('.source a', { hasText: `pieve.txt, riga ${line}` });
    expect(await source.count()).toBeGreaterThan(0);
    await page.locator('details', { has: source }).first().locator('summary').click();
    await source.first().click();
    await page.waitForURL(/\/documents\/.+#L\d+$/);
    expect(await page.locator(`[id="L${line}"]`).textContent()).toContain('Numero controlli');
  });
});

describe('Check 39: axe: 0 violations in light and dark, and at 320 px nothing scrolls two ways', () => {
  test.each(['it', 'en'] as const)('every step (%s)', async (language) => {
    const { page } = await uploaded(pages, 'pieve.txt', PIEVE, { language });
    await page.waitForURL(/\/importazione\/.+/);
    const address = page.url();
    for (const step of ['riconosci', 'correggi', 'confronta', 'conferma', null]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(step === null ? `${pages.url}/importazione` : `${address}?passo=${step}`);
      await settled(page);
      expect(await page.locator('h1').count()).toBe(1);
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
