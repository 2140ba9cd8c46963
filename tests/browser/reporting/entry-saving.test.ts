import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen, settled } from '../../harness/pages/browser.js';
import { entrySheet, listen } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

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

describe('saving without a network keeps what was typed, and tries again', () => {
  // A separate person: the network is cut for a whole browser window.
  const traveller = { role: 'MANAGER', sectors: [SECTOR, 'polizia-locale'] } as const;

  test('without a network the words stay, and go out as soon as it is back', async () => {
    const { page } = await pages.openAs(traveller, sheet('03-01'));
    const grid = entrySheet(page);
    // No clock helps here: only the network that comes back can.
    await page.evaluate(() => {
      const later = window.setTimeout;
      Reflect.set(window, 'setTimeout', (work: () => void, wait = 0) => (wait < 1500 ? later(work, wait) : 0));
    });
    await grid.cell('278').fill('5');
    await page.context().setOffline(true);
    await grid.button('Salva').click();
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

  test('a server that does not answer is asked again after a while', async () => {
    const { page } = await pages.openAs(traveller, sheet('03-04'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('5');
    let lost = 0;
    await page.route(
      '**/graphql',
      (route) => {
        lost += 1;
        return route.abort();
      },
      { times: 1 },
    );
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
    expect(lost).toBe(1);
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
    await grid.button('Salva e calcola').click();
    await grid.state.getByText('Il salvataggio non è arrivato').waitFor();
    await page.unroute('**/graphql');
    await grid.button('Riprova ora').click();
    await recorded(page, 'Registrato 1 valore');
    expect(await grid.row('278').locator('.row-conflict').count()).toBe(0);
  });

  test('a closed window loses nothing: what was not saved is back at the next visit', async () => {
    const first = await pages.openAs(traveller, sheet('03-03'));
    await entrySheet(first.page).cell('278').fill('12');
    await first.page.close({ runBeforeUnload: false });
    const { page } = await pages.openAs(traveller, sheet('03-03'));
    const grid = entrySheet(page);
    expect(await grid.cell('278').inputValue()).toBe('12');
    expect(await seen(page.locator('main'))).toContain('Ripristinate le modifiche non salvate');
    await grid.button('Scarta le modifiche').click();
    expect(await grid.cell('278').inputValue()).toBe('');
  });
});

describe('of two tabs that save the same cell the second gets a conflict', () => {
  async function conflict(day: string) {
    const { page: first } = await pages.openAs(manager, sheet(day));
    const { page: second } = await pages.openAs({ role: 'SEGRETERIA' }, sheet(day));
    await entrySheet(first).cell('278').fill('5');
    await entrySheet(second).cell('278').fill('6');
    await entrySheet(first).button('Salva e calcola').click();
    await recorded(first, 'Registrato 1 valore');
    await entrySheet(second).button('Salva e calcola').click();
    await recorded(second, '1 riga scritta da altri');
    return { page: second, grid: entrySheet(second) };
  }

  test('both values stand side by side, and keeping the own one records it above the other', async () => {
    const { page, grid } = await conflict('04-01');
    const words = await seen(grid.row('278').locator('.row-conflict'));
    expect(words).toContain('Il proprio: 6');
    expect(words).toMatch(/Di Prova MANAGER, .*: 5/);
    await grid.button('Tieni il mio').click();
    await grid.button('Salva e calcola').click();
    await recorded(page, 'Registrato 1 valore');
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
    await entrySheet(first).button('Salva').click();
    await recorded(first, 'Bozza salvata: 1 riga');
    await entrySheet(second).cell('278').fill('6');
    await entrySheet(second).button('Salva').click();
    await recorded(second, '1 riga scritta da altri');
    expect(await seen(entrySheet(second).row('278'))).toMatch(/Di Prova MANAGER, .*: circa 5/);
  });
});

test('saving is announced once to a screen reader', async () => {
  const { page } = await pages.openAs(manager, sheet('06-01'));
  const grid = entrySheet(page);
  const said = await listen(page);
  await grid.cell('278').fill('5');
  await grid.button('Salva e calcola').click();
  await recorded(page, 'Registrato 1 valore');
  await grid.row('278').getByText('Registrato da Prova MANAGER').waitFor();
  expect(await said()).toEqual(['Registrato 1 valore']);
});
