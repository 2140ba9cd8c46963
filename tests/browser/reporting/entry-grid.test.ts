import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, screenViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen } from '../../harness/pages/browser.js';
import { entrySheet } from '../../harness/pages/entry-sheet.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

const SECTOR = 'cultura-musei-e-city-branding';
const manager = { role: 'MANAGER', sectors: [SECTOR] } as const;
const sheet = (day: string) => `/rendicontazione/${SECTOR}?al=2019-${day}&definitivo=0`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

describe('the grid works with the keyboard alone, as a spreadsheet does', () => {
  test('Enter and arrows go from cell to cell, Tab to the right', async () => {
    const { page } = await pages.openAs(manager, sheet('01-01'));
    const grid = entrySheet(page);
    await grid.cell('278').focus();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Valore, 349 /);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => focused(page)).toMatch(/^Valore, 278 /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^Numeratore, 278 /);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/^Numeratore, 349 /);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^Denominatore, 349 /);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toMatch(/^Valore, 278 /);
    // The first key replaces what stood there, F2 goes on with it.
    await page.keyboard.type('7');
    expect(await grid.cell('278').inputValue()).toBe('7');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.type('8');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('0');
    expect(await grid.cell('278').inputValue()).toBe('708');
  });

  test('Esc restores the cell; Ctrl+Z and Ctrl+Y take back and make again, whole words at a time', async () => {
    const { page } = await pages.openAs(manager, sheet('01-02'));
    const grid = entrySheet(page);
    await grid.cell('278').focus();
    await page.keyboard.type('1234');
    await page.keyboard.press('Escape');
    expect(await grid.cell('278').inputValue()).toBe('');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('34');
    await page.keyboard.press('Control+z');
    expect([await grid.cell('278').inputValue(), await grid.cell('349').inputValue()]).toEqual(['12', '']);
    await page.keyboard.press('Control+z');
    expect(await grid.cell('278').inputValue()).toBe('');
    await expect.poll(() => focused(page)).toMatch(/^Valore, 278 /);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+Z');
    expect([await grid.cell('278').inputValue(), await grid.cell('349').inputValue()]).toEqual(['12', '34']);
  });
});

describe('a block of a spreadsheet is pasted', () => {
  async function paste(page: Page, code: string, block: string): Promise<void> {
    await page.evaluate((text) => navigator.clipboard.writeText(text), block);
    await entrySheet(page).cell(code).focus();
    await page.keyboard.press('Control+v');
  }

  test('downwards and to the right from the cell, and taken back at once', async () => {
    const { page } = await pages.openAs(manager, sheet('02-01'));
    const grid = entrySheet(page);
    await paste(page, '1011', '48.730\t\t\tdal SIT\r\n221\r\n19\r\n');
    const values = async () =>
      await Promise.all(['278', '1011', '1299', '1396'].map((code) => grid.cell(code).inputValue()));
    expect(await values()).toEqual(['', '48.730', '221', '19']);
    expect(await grid.cell('1011', 'Nota').inputValue()).toBe('dal SIT');
    expect(await seen(grid.state)).toContain('3 righe da salvare');
    await page.keyboard.press('Control+z');
    expect(await values()).toEqual(['', '', '', '']);
  });

  test('with a column of codes into the rows it names; what has no place is told', async () => {
    const { page } = await pages.openAs(manager, sheet('02-02'));
    const grid = entrySheet(page);
    await paste(page, '278', 'Codice\tValore\n1396\t19\n9999\t1\n278\tabc\n');
    expect([await grid.cell('1396').inputValue(), await grid.cell('278').inputValue()]).toEqual(['19', 'abc']);
    expect(await seen(grid.state)).toContain('Incollate 2 celle; codici che il settore non ha: 9999');
    await grid.cell('1299').focus();
    expect(await seen(grid.row('278'))).toContain('Non è un numero');
  });
});

describe('in Italian and in English, light and dark, no rule of WCAG 2.2 AA is broken by', () => {
  test('the choice of the sheet', async () => {
    const { page } = await pages.openAs('SEGRETERIA', '/rendicontazione');
    expect(await screenViolations(page)).toEqual([]);
  });

  test('the grid with problems and everything unfolded, and the question before leaving', async () => {
    const { page, errors } = await pages.openAs(manager, sheet('09-01'));
    const grid = entrySheet(page);
    await grid.cell('278').fill('abc');
    await grid.cell('349').fill('1.5');
    await grid.cell('1299').fill('7');
    const unfold = () =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('.row-details')) details.setAttribute('open', '');
      });
    expect(await screenViolations(page, unfold)).toEqual([]);
    await screenshot(page, 'rendicontazione-scuro-1440');
    await page.locator('.brand-link').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('at 320 px the grid needs no scrolling in two directions, and every cell keeps its name', async () => {
  const { page } = await pages.openAs(manager, sheet('09-03'), { width: 320, height: 800 });
  const grid = entrySheet(page);
  await grid.cell('278').fill('abc');
  await grid.cell('349').fill('5');
  expect(await overflow(page)).toBe(0);
  await screenshot(page, 'rendicontazione-320');
  expect(await axeViolations(page)).toEqual([]);
  // With values that stand there already, and their words.
  const reported = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2019-12-31&definitivo=1`, { width: 320 });
  await reported.page.locator('.row-parts .fine', { hasText: 'dato dimostrativo' }).first().waitFor();
  expect(await overflow(reported.page)).toBe(0);
});

test('on paper a sheet has its values and no buttons', async () => {
  const { page } = await pages.openAs(manager, sheet('09-04'));
  await entrySheet(page).cell('278').fill('5');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await entrySheet(page).cell('278').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

test('seven rows of a sheet and room for an eighth are seen on a laptop’s screen, the first one on that of a phone', async () => {
  const long = '/rendicontazione/settore-sviluppo-lavoro-area-omogenea-ed-ambiente?al=2019-12-31&definitivo=1';
  const { page } = await pages.openAs('SEGRETERIA', long, { width: 1366, height: 768 });
  const bottoms = await page
    .locator('.entry-grid tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  const bar = await page.locator('.sheet-actions').evaluate((actions) => actions.getBoundingClientRect().top);
  expect(bottoms).toHaveLength(7);
  expect(Math.max(...bottoms)).toBeLessThan(bar);
  // The shortest row stands for one that this plan does not have.
  const heights = await page
    .locator('.entry-grid tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...bottoms) + Math.min(...heights)).toBeLessThan(768);
  await page.setViewportSize({ width: 390, height: 844 });
  const first = page.locator('.entry-grid tbody tr').first();
  expect(await first.evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(844);
});
