import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, overflow, seen } from '../harness/browser.js';
import { unzipped } from '../harness/zip.js';

const cremona = inject('cremona');
const pieve = inject('pieve');

async function downloaded(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return await buffer(await download.createReadStream());
}

/** The cells of an Italian CSV whose quoted cells hold no line end. */
function cellsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)].map(([, cell = '']) => cell))
    .map((cells) => cells.slice(0, -1));
}

describe('Check 32: CSV opens in an Italian spreadsheet (columns, accents, decimals)', () => {
  test('the whole table, with the filters of the screen', async () => {
    const { page } = await openPage(`${cremona}/indicatori?stato=PARTIAL`);
    const csv = (await downloaded(page, page.locator('.export-links').getByRole('link', { name: 'CSV' }))).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = cellsOf(csv.slice(1));
    expect(header.slice(-5)).toEqual(['anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo']);
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    // 279 of 325 is 85,846154 %: a comma, six decimals, no point.
    expect(csv).toMatch(/;\d+,\d+;/);
    expect(csv).not.toMatch(/;\d+\.\d+;/);
    expect(csv).toMatch(/[àèéìòù]/);
    for (const row of rows) expect(row.at(-1)).toMatch(/^s[iì]$/i);
  });

  test('the rows of a chart', async () => {
    const { page } = await openPage(cremona);
    const figure = page.locator('figure.chart-frame').first();
    await figure.locator('summary').click();
    const csv = (await downloaded(page, figure.getByRole('button', { name: /CSV/ }))).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = cellsOf(csv.slice(1));
    expect(header.slice(-5)).toEqual(['anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo']);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(-5).filter((cell) => cell !== '')).not.toHaveLength(0);
  });
});

test('Check 33: XLSX has a sheet "Filtri e fonte"', async () => {
  const { page } = await openPage(`${cremona}/indicatori?stato=PARTIAL`);
  const link = page.locator('.export-links').getByRole('link', { name: 'XLSX' });
  const files = unzipped(await downloaded(page, link));
  expect(files.get('xl/workbook.xml')).toMatch(/<sheet [^>]*name="Filtri e fonte"/);
  const words = [...files.values()].join('\n');
  for (const fact of ['2019', 'cremona-2019-variazione-5.txt', 'Comune di Cremona']) expect(words).toContain(fact);
  expect(words).toMatch(/dimostrativ/i);
});

describe('Check 34: cells starting with = + - @ are inert', () => {
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)'];

  test('in the CSV and the XLSX of a table', async () => {
    const { page } = await openPage(`${pieve}/obiettivi`);
    const links = page.locator('.export-links');
    const csv = (await downloaded(page, links.getByRole('link', { name: 'CSV' }))).toString();
    const cells = cellsOf(csv).flat();
    for (const formula of formulas) {
      expect(cells).not.toContain(formula);
      expect(cells).toContain(`'${formula}`);
    }
    const files = unzipped(await downloaded(page, links.getByRole('link', { name: 'XLSX' })));
    expect([...files.keys()].filter((name) => files.get(name)?.includes('<f>'))).toEqual([]);
    expect([...files.values()].join('\n')).toContain('=1+1');
  });

  test('in the CSV of the explorer', async () => {
    const query = '{ plan { objectives(first: 6) { nodes { title } } } }';
    const { page } = await openPage(`${pieve}/explorer?query=${encodeURIComponent(query)}`);
    await page.locator('.graphiql-query-editor', { hasText: 'objectives' }).waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.explorer-result tbody tr').first().waitFor();
    const csv = await downloaded(page, page.locator('.explorer-result').getByRole('button', { name: 'Scarica CSV' }));
    const cells = cellsOf(csv.toString()).map(([title]) => title);
    for (const formula of formulas) expect(cells).toContain(`'${formula}`);
  });
});

test('Check 35: A4 print: no navigation, repeated headers, no split rows', async () => {
  for (const path of ['/indicatori', '/confronto?tabelle=confronto', '/variazioni']) {
    const { page } = await openPage(cremona + path, { width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('nav:visible, form:visible, button:visible, .skip-link:visible, .export-links:visible');
    expect(await shown.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 80)))).toEqual([]);
    for (const head of await page.locator('main thead').all())
      expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    const kept = await page
      .locator('main tbody tr, main .variation')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).breakInside));
    expect(new Set(kept)).toEqual(new Set(['avoid']));
    expect(await overflow(page)).toBe(0);
    expect(await seen(page.locator('body'))).toContain('Dati dimostrativi');
  }
});

test('Check 36: PDF tagged, Italian, with outline', async () => {
  const { page } = await openPage(`${cremona}/confronto`);
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(pdf).toMatch(/\/Lang \(it/);
  expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});
