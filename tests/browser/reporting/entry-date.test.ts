import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settled } from '../../harness/pages/browser.js';
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

describe('the date of a sheet', () => {
  test('can be typed digit by digit: the field stays, and Enter chooses', async () => {
    const { page, errors } = await pages.openAs(manager, sheet('06-30'));
    const date = page.getByLabel('Situazione al');
    await date.focus();
    await date.selectOption({ label: 'un’altra data' });
    const field = page.getByLabel('Altra data');
    await field.waitFor();
    await settled(page);
    await expect.poll(() => date.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.focus();
    await page.keyboard.type('05052019');
    expect(await field.inputValue()).toBe('2019-05-05');
    expect(new URL(page.url()).searchParams.get('al')).toBe('2019-03-31');
    await page.keyboard.press('Enter');
    await page.getByText('Monitoraggio al 5 maggio 2019').first().waitFor();
    await settled(page);
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('outside the year it is refused beside the field, and in the address it is no choice', async () => {
    const { page } = await pages.openAs(manager, sheet('03-05'));
    await page.getByLabel('Altra data').fill('2018-05-05');
    await page.getByLabel('Tipo').focus();
    await page.getByText('Serve una data fra il 1 gennaio 2019 e il 31 dicembre 2019.').waitFor();
    expect(new URL(page.url()).searchParams.get('al')).toBe('2019-03-05');
    const elsewhere = await pages.openAs(manager, `/rendicontazione/${SECTOR}?al=2018-06-30&definitivo=0`);
    await elsewhere.page.getByText('Consuntivo al 31 dicembre 2019').first().waitFor();
  });
});

test('the choice of another plan is left out, and another targets’ basis in the address stays the same sheet', async () => {
  const { page } = await pages.openAs(manager, sheet('03-06'));
  await entrySheet(page).cell('278').fill('5');
  expect(await page.locator('.plan-selector').isVisible()).toBe(false);
  await entrySheet(page).button('Salva').click();
  await entrySheet(page).state.getByText('Bozza salvata: 1 riga').waitFor();
  await page.goto(`${pages.url}${sheet('03-06')}&base=INITIAL`);
  await settled(page);
  expect(await entrySheet(page).cell('278').inputValue()).toBe('5');
});
