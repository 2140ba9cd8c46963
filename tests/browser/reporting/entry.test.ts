import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen, settled } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { post } from '../../harness/service/service.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;
/** Interim dates stand each for itself: every test has one of its own. */
const sheet = (day: string) => `/rendicontazione/${SECTOR}?al=2019-${day}&definitivo=0`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

async function recorded(page: Page, sentence: string): Promise<void> {
  await entrySheet(page).state.getByText(sentence).waitFor();
}

describe('a typed number: `1.234,5` comes back as 1.234,5; `abc` is refused with an example', () => {
  test('an Italian number comes back as it was written, with the unit and thousands of the page', async () => {
    const { page, errors } = await pages.openAs(manager, sheet('01-31'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('1.234,5');
    await grid.cell('278', 'Nota').fill('dato del SIT');
    await grid.cell('349').fill('22,4 %');
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrati 2 valori');
    await page.reload();
    await settled(page);
    expect(await grid.cell('278').inputValue()).toBe('1.234,5');
    expect(await grid.cell('278', 'Nota').inputValue()).toBe('dato del SIT');
    expect(await grid.cell('349').inputValue()).toBe('22,4');
    expect(await seen(grid.row('278'))).toContain('78.000 1.234,5 Registrato');
    expect(await seen(grid.row('278').locator('.row-parts'))).toContain('monitoraggio al 31 gennaio 2019');
    expect(errors).toEqual([]);
  });

  test('what is no number is refused in its cell, with an example, and nothing is recorded', async () => {
    const { page } = await pages.openAs(manager, sheet('02-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('abc');
    await grid.cell('1299').fill('217');
    await grid.button('Salva e calcola').click();
    await recorded(page, '1 cella da correggere');
    const cell = grid.cell('278');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    const described = page.locator(`[id="${await cell.getAttribute('aria-describedby')}"]`);
    expect(await seen(described)).toBe('Non è un numero: scrivere ad esempio 1.234,5.');
    await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goto(`${pages.url}/indicatori/1299`);
    expect(await seen(page.locator('main'))).not.toContain('1 febbraio 2019');
  });

  test('1.5 is asked about, and one answer is a button', async () => {
    const { page } = await pages.openAs(manager, sheet('02-02'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('1.5');
    await grid.cell('278', 'Nota').focus();
    expect(await seen(grid.row('278'))).toContain('Che cosa si intende? Scrivere 1,5 oppure 15.');
    await grid.button('È 1,5').click();
    expect(await grid.cell('278').inputValue()).toBe('1,5');
    expect(await grid.cell('278').getAttribute('aria-invalid')).toBe('false');
  });

  test('a percentage of 0,3 against a target of 30 is questioned, and recorded once it is confirmed', async () => {
    const { page } = await pages.openAs(manager, sheet('02-03'));
    const grid = entrySheet(page);
    await grid.cell('349').fill('0,3');
    await grid.button('Salva e calcola').click();
    await recorded(page, '1 cella da correggere');
    expect(await seen(grid.row('349'))).toContain('0,3 significa 30 %?');
    await grid.button('Sì, è proprio così').click();
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
    await expect.poll(() => seen(grid.row('349'))).toContain('30 % 0,3 % Registrato');
  });

  test('a value of a hundred times the target is asked once', async () => {
    const { page } = await pages.openAs(manager, sheet('02-05'));
    const grid = entrySheet(page);
    await grid.cell('1011').fill('48.730.000');
    await grid.button('Salva e calcola').click();
    await recorded(page, '1 cella da correggere');
    expect(await seen(grid.row('1011'))).toContain('48.730.000 è 974 volte il target, che è 50.000.');
    await grid.button('Sì, è proprio così').click();
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
  });

  test('difficulties and corrective action have room below the indicator, and come back', async () => {
    const { page, errors } = await pages.openAs(manager, sheet('02-06'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    await grid.row('278').getByText('Criticità e azione correttiva').click();
    await page.getByLabel(/^Criticità 278 /).fill('Sede chiusa per lavori');
    await page.getByLabel(/^Azione correttiva 278 /).fill('Apertura serale da marzo');
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
    await page.reload();
    await settled(page);
    await grid.row('278').getByText('Criticità e azione correttiva: scritte').click();
    expect(await page.getByLabel(/^Criticità 278 /).inputValue()).toBe('Sede chiusa per lavori');
    expect(errors).toEqual([]);
  });

  test('a ratio is recorded by its two parts, each half alone is refused', async () => {
    const { page } = await pages.openAs(manager, sheet('02-04'));
    const grid = entrySheet(page);
    await grid.cell('349', 'Numeratore').fill('1.200');
    await grid.button('Salva e calcola').click();
    await recorded(page, '1 cella da correggere');
    await grid.cell('349', 'Denominatore').fill('4.800');
    expect(await grid.row('349').locator('.bullet-typed').count()).toBe(1);
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
    await expect.poll(() => seen(grid.row('349'))).toContain('30 % 1.200 su 4.800');
  });
});

describe('leaving with unsaved changes warns', () => {
  test('a link inside the site', async () => {
    const { page } = await pages.openAs(manager, sheet('05-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Ci sono modifiche non salvate' });
    await dialog.getByRole('button', { name: 'Resta qui' }).click();
    expect(await grid.cell('278').inputValue()).toBe('5');
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    await dialog.getByRole('button', { name: 'Salva ed esci' }).click();
    await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
    await page.goto(pages.url + sheet('05-01'));
    await settled(page);
    expect(await grid.cell('278').inputValue()).toBe('5');
    expect(await seen(grid.row('278'))).toContain('Bozza di Prova MANAGER');
  });

  test('a closed window or a reload', async () => {
    const { page } = await pages.openAs(manager, sheet('05-02'));
    await entrySheet(page).cell('278').pressSequentially('5');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.accept();
      });
    });
    await page.reload();
    expect(await asked).toBe('beforeunload');
  });

  test('nothing unsaved, no question', async () => {
    const { page } = await pages.openAs(manager, sheet('05-03'));
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'A che punto siamo?' }).waitFor();
  });
});

describe('a manager cannot write in another sector, by screen or by API', () => {
  test('by screen: only the own sectors are offered, and the address of another one explains', async () => {
    const { page } = await pages.openAs(manager, '/scrivania');
    const rows = page.getByRole('region', { name: 'Consuntivo al 31 dicembre 2019' }).getByRole('rowheader');
    expect(await rows.allInnerTexts()).toEqual(['Cultura Musei e City Branding']);
    const foreign = await pages.openAs(manager, '/rendicontazione/polizia-locale');
    expect(await seen(foreign.page.locator('main'))).toContain('Questo settore non è di propria competenza');
    expect(await foreign.page.getByRole('textbox').count()).toBe(0);
  });

  test('by API: neither readings nor drafts nor the sheet', async () => {
    const { cookie } = await pages.member(manager);
    const reading = '{ indicator: "1613", value: 1, asOf: "2019-12-31", final: true }';
    const refused = [
      `mutation { recordReadings(municipality: "cremona", year: 2019, readings: [${reading}]) { saved { id } } }`,
      'mutation { saveReadingDrafts(municipality: "cremona", year: 2019, asOf: "2019-12-31", final: true, drafts: [{ indicator: "1613", value: "1" }]) { drafts { indicator { code } } } }',
      'mutation { submitReadings(municipality: "cremona", year: 2019, sector: "polizia-locale", asOf: "2019-12-31", final: true) { state } }',
      '{ readingSheet(municipality: "cremona", year: 2019, sector: "polizia-locale", asOf: "2019-12-31", final: true) { canWrite } }',
    ];
    for (const query of refused) {
      const { errors } = await post(pages.url, { query }, { cookie });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('a reader who has not logged in is shown the link to the login', async () => {
    const { page } = await pages.openAs({ role: 'ANALYST' }, sheet('12-31'));
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.context().clearCookies();
    await page.goto(`${pages.url}/rendicontazione`);
    await page.getByRole('link', { name: 'Accedi' }).first().waitFor();
  });
});
