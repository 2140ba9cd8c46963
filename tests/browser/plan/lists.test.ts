import { expect, inject, test } from 'vitest';
import { openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

test('a column head orders the whole list, a second click turns the order round, and the address keeps it', async () => {
  const { page } = await openPage(`${cremona}/indicatori`);
  const head = page.getByRole('columnheader', { name: 'Peso nell’obiettivo' });
  await page.getByRole('columnheader', { name: 'Grado di raggiungimento' }).waitFor();
  expect(await head.getAttribute('aria-sort')).toBeNull();
  await head.getByRole('link').click();
  await page.waitForURL(/ordine=peso/);
  await page.locator('th[aria-sort="descending"]').waitFor();
  const weights = async () => {
    const cells = await page.locator('main tbody td[data-label="Peso nell’obiettivo"]').allTextContents();
    return cells.map((cell) => Number.parseFloat(cell));
  };
  const inOrder = async (compare: (one: number, other: number) => number) => {
    const found = await weights();
    return JSON.stringify(found) === JSON.stringify(found.toSorted(compare));
  };
  await expect.poll(() => inOrder((one, other) => other - one)).toBe(true);
  await head.getByRole('link').click();
  await page.waitForURL(/verso=inverso/);
  await page.locator('th[aria-sort="ascending"]').waitFor();
  await expect.poll(() => inOrder((one, other) => one - other)).toBe(true);
});

test('the furthest from their target come first, and objectives show their outcome', async () => {
  const { page } = await openPage(`${cremona}/obiettivi`);
  const first = page.locator('main tbody tr').first();
  await first.waitFor();
  expect(await seen(first)).toMatch(/C0129_0001.*10,25 %.*Non raggiunto/s);
});

test('the comparison is filtered by sector, and its headline counts what the filter leaves', async () => {
  const { page } = await openPage(`${cremona}/confronto?per=INDICATOR&tabelle=confronto`);
  const headline = page.locator('.chart-title');
  await headline.waitFor();
  expect(await seen(headline)).toBe('12 indicatori su 27 sotto il target, 2 senza risultato');
  await page.getByLabel('Settore').selectOption({ label: 'Cultura Musei e City Branding' });
  await page.waitForURL(/settore=/);
  await page.locator('.chart-title', { hasNotText: '27' }).waitFor();
  const rows = await page.locator('main tbody tr').all();
  for (const row of rows) expect(await seen(row)).toContain('Cultura Musei e City Branding');
  expect(await seen(page.locator('.chart-title'))).toContain(`su ${rows.length} `);
});

test('the file of the comparison says what the screen says: an attainment is at most 100', async () => {
  const { page } = await openPage(`${cremona}/confronto?per=INDICATOR&tabelle=confronto`);
  await page.locator('main tbody tr').first().waitFor();
  await page.locator('.download summary').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const [header = '', ...lines] = Buffer.concat(parts).toString('utf8').replace('\uFEFF', '').trim().split('\r\n');
  const column = header.split(';').indexOf('Grado di raggiungimento');
  const row = lines.find((line) => line.startsWith('278 ') || line.startsWith('"278 '));
  expect(row?.split(';')[column]).toBe('100');
});

test('two acts stand side by side: what differs is counted, and shown alone where that is asked for', async () => {
  const { page } = await openPage(`${cremona}/confronto?per=OBJECTIVE&confronta=4&tabelle=confronto`);
  await page.getByText(/righe diverse rispetto a: Prima della 5ª variazione/).waitFor();
  const all = await page.locator('.compared-table tbody tr').count();
  expect(all).toBe(12);
  await page.getByLabel('Righe').selectOption({ label: 'Solo quelle diverse' });
  await page.waitForURL(/diversi=si/);
  await expect.poll(() => page.locator('.compared-table tbody tr').count()).toBeLessThan(all);
  expect(await seen(page.locator('.compared-table'))).toMatch(/8 → 5/);
});
