import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../api/service.js';
import { seen, settled } from '../harness/browser.js';
import { entrySheet, listen } from '../harness/entry-sheet.js';
import { type StaffPages, staffPages } from '../harness/staff-pages.js';

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

describe('Check 27: `1.234,5` comes back as 1.234,5; `abc` is refused with an example', () => {
  test('an Italian number comes back as it was written, with the unit and thousands of the page', async () => {
    const { page, errors } = await pages.openAs(manager, sheet('01-31'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('1.234,5');
    await grid.cell('278', 'Nota').fill('dato del SIT');
    await grid.cell('349').fill('22,4 %');
    await grid.button('Registra').click();
    await recorded(page, 'Registrati 2 valori');
    await page.reload();
    await settled(page);
    expect(await grid.cell('278').inputValue()).toBe('1.234,5');
    expect(await grid.cell('278', 'Nota').inputValue()).toBe('dato del SIT');
    expect(await grid.cell('349').inputValue()).toBe('22,4');
    expect(await seen(grid.row('278'))).toContain('1.234,5 monitoraggio al 31 gennaio 2019');
    expect(errors).toEqual([]);
  });

  test('what is no number is refused in its cell, with an example, and nothing is recorded', async () => {
    const { page } = await pages.openAs(manager, sheet('02-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('abc');
    await grid.cell('1299').fill('217');
    await grid.button('Registra').click();
    await recorded(page, '1 cella da correggere');
    const cell = grid.cell('278');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    const described = page.locator(`[id="${await cell.getAttribute('aria-describedby')}"]`);
    expect(await seen(described)).toBe('Non è un numero: scrivere ad esempio 1.234,5.');
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
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
    await grid.button('Registra').click();
    await recorded(page, '1 cella da correggere');
    expect(await seen(grid.row('349'))).toContain('0,3 significa 30 %?');
    await grid.button('Sì, è proprio 0,3 %').click();
    await grid.button('Registra').click();
    await recorded(page, 'Registrati 1 valore');
    await expect.poll(() => seen(grid.row('349'))).toContain('0,3 % monitoraggio');
  });

  test('a ratio is recorded by its two parts, each half alone is refused', async () => {
    const { page } = await pages.openAs(manager, sheet('02-04'));
    const grid = entrySheet(page);
    await grid.cell('349', 'Numeratore').fill('1.200');
    await grid.button('Registra').click();
    await recorded(page, '1 cella da correggere');
    await grid.cell('349', 'Denominatore').fill('4.800');
    expect(await grid.row('349').locator('.bullet-typed').count()).toBe(1);
    await grid.button('Registra').click();
    await recorded(page, 'Registrati 1 valore');
    await expect.poll(() => seen(grid.row('349'))).toContain('1.200 su 4.800 monitoraggio');
  });
});

describe('Check 28: offline save keeps what was typed, and retries', () => {
  // Somebody of their own: the network is taken from a whole browser window.
  const traveller = { role: 'MANAGER', sectors: [SECTOR, 'polizia-locale'] } as const;

  test('without a network the words stay, and go out by themselves when it is back', async () => {
    const { page } = await pages.openAs(traveller, sheet('03-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    await page.context().setOffline(true);
    await grid.button('Salva bozza').click();
    await grid.state.getByText('Il salvataggio non è arrivato').waitFor();
    await grid.cell('1299').fill('7');
    expect(await grid.cell('278').inputValue()).toBe('5');
    await page.context().setOffline(false);
    await recorded(page, 'Bozza salvata: 2 righe');
    await page.reload();
    await settled(page);
    expect([await grid.cell('278').inputValue(), await grid.cell('1299').inputValue()]).toEqual(['5', '7']);
    expect(await seen(grid.state)).toContain('Tutto salvato');
  });

  test('the button tries at once, and a save that had arrived is no conflict with itself', async () => {
    const { page } = await pages.openAs(traveller, sheet('03-02'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    // The server records, but its answer gets lost.
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await grid.button('Registra').click();
    await grid.state.getByText('Il salvataggio non è arrivato').waitFor();
    await page.unroute('**/graphql');
    await grid.button('Riprova ora').click();
    await recorded(page, 'Registrati 1 valore');
    expect(await grid.row('278').locator('.row-conflict').count()).toBe(0);
  });

  test('a closed window loses nothing: what was not saved is back at the next visit', async () => {
    const first = await pages.openAs(traveller, sheet('03-03'));
    await entrySheet(first.page).cell('278').fill('12');
    await first.page.close({ runBeforeUnload: false });
    const { page } = await pages.openAs(traveller, sheet('03-03'));
    const grid = entrySheet(page);
    expect(await grid.cell('278').inputValue()).toBe('12');
    expect(await seen(page.locator('main'))).toContain('Sono tornate le modifiche non salvate');
    await grid.button('Scarta le modifiche').click();
    expect(await grid.cell('278').inputValue()).toBe('');
  });
});

describe('Check 29: two tabs: the second gets a conflict', () => {
  async function conflict(day: string) {
    const { page: first } = await pages.openAs(manager, sheet(day));
    const { page: second } = await pages.openAs({ role: 'SEGRETERIA' }, sheet(day));
    await entrySheet(first).cell('278').fill('5');
    await entrySheet(second).cell('278').fill('6');
    await entrySheet(first).button('Registra').click();
    await recorded(first, 'Registrati 1 valore');
    await entrySheet(second).button('Registra').click();
    await recorded(second, '1 riga scritta da altri');
    return { page: second, grid: entrySheet(second) };
  }

  test('both values stand side by side, and keeping the own one records it above the other', async () => {
    const { page, grid } = await conflict('04-01');
    const words = await seen(grid.row('278').locator('.row-conflict'));
    expect(words).toContain('Il proprio: 6');
    expect(words).toMatch(/Di Prova MANAGER, .*: 5/);
    await grid.button('Tieni il mio').click();
    await grid.button('Registra').click();
    await recorded(page, 'Registrati 1 valore');
    expect(await grid.cell('278').inputValue()).toBe('6');
    await grid
      .row('278')
      .getByText(/^Storia/)
      .click();
    await expect.poll(() => seen(grid.row('278'))).toMatch(/5, monitoraggio al 1 aprile 2019 \(sostituito\)/);
  });

  test('taking the other one leaves nothing to be saved', async () => {
    const { grid } = await conflict('04-02');
    await grid.button('Prendi l’altro').click();
    expect(await grid.cell('278').inputValue()).toBe('5');
    expect(await seen(grid.state)).toContain('Tutto salvato');
  });

  test('drafts too: the second writer sees what the first one saved', async () => {
    const { page: first } = await pages.openAs(manager, sheet('04-03'));
    const { page: second } = await pages.openAs({ role: 'SEGRETERIA' }, sheet('04-03'));
    await entrySheet(first).cell('278').fill('circa 5');
    await entrySheet(first).button('Salva bozza').click();
    await recorded(first, 'Bozza salvata: 1 riga');
    await entrySheet(second).cell('278').fill('6');
    await entrySheet(second).button('Salva bozza').click();
    await recorded(second, '1 riga scritta da altri');
    expect(await seen(entrySheet(second).row('278'))).toMatch(/Di Prova MANAGER, .*: circa 5/);
  });
});

describe('Check 30: leaving with unsaved changes warns', () => {
  test('a link inside the site', async () => {
    const { page } = await pages.openAs(manager, sheet('05-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Ci sono modifiche non salvate' });
    await dialog.getByRole('button', { name: 'Resta qui' }).click();
    expect(await grid.cell('278').inputValue()).toBe('5');
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    await dialog.getByRole('button', { name: 'Salva bozza ed esci' }).click();
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

describe('Check 31: a manager cannot write in another sector, by screen or by API', () => {
  test('by screen: only the own sectors are offered, and the address of another one explains', async () => {
    const { page } = await pages.openAs(manager, '/rendicontazione');
    expect(await page.locator('.sector-links').getByRole('link').allInnerTexts()).toEqual([
      'Cultura Musei e City Branding',
    ]);
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

  test('whoever has not logged in is shown the way', async () => {
    const { page } = await pages.openAs({ role: 'ANALYST' }, sheet('12-31'));
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.context().clearCookies();
    await page.goto(`${pages.url}/rendicontazione`);
    await page.getByRole('link', { name: 'Accedi' }).first().waitFor();
  });
});

test('Check 41: saving is announced once', async () => {
  const { page } = await pages.openAs(manager, sheet('06-01'));
  const grid = entrySheet(page);
  const said = await listen(page);
  await grid.cell('278').fill('5');
  await grid.button('Registra').click();
  await recorded(page, 'Registrati 1 valore');
  await grid.row('278').getByText('Registrato da Prova MANAGER').waitFor();
  expect(await said()).toEqual(['Registrati 1 valore']);
});
