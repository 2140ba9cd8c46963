import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { zipContents } from '../../harness/documents/zip.js';
import { openPage, overflow, seen } from '../../harness/pages/browser.js';

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

describe('the CSV opens in an Italian spreadsheet: columns, accents, decimals', () => {
  test('the whole table, with the filters of the screen', async () => {
    const { page } = await openPage(`${cremona}/indicatori?stato=PARTIAL`);
    const csv = (await downloaded(page, page.locator('.export-links').getByRole('link', { name: 'CSV' }))).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = cellsOf(csv.slice(1));
    expect(header.slice(-5)).toEqual(['anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo']);
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    // 279 of 325 is 85,846154 %: a comma, six decimals, no point but between thousands where a target is shown in words.
    expect(csv).toMatch(/;\d+,\d+;/);
    expect(csv).not.toMatch(/;\d+\.(?!\d{3};)\d+;/);
    expect(csv).toMatch(/[àèéìòù]/);
    for (const row of rows) expect(row.at(-1)).toMatch(/^s[iì]$/i);
  });

  test('the rows of a chart', async () => {
    const { page } = await openPage(cremona);
    const figure = page.locator('figure.chart-frame').first();
    await figure.locator('summary', { hasText: 'Scarica' }).click();
    const csv = (await downloaded(page, figure.getByRole('button', { name: /CSV/ }))).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = cellsOf(csv.slice(1));
    expect(header.slice(-5)).toEqual(['anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo']);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(-5).filter((cell) => cell !== '')).not.toHaveLength(0);
  });
});

/** How many pixels of two pictures differ, both drawn at the size of the second. */
async function differentPixels(page: Page, addresses: [string, string]): Promise<number> {
  return await page.evaluate(async (sources) => {
    const images = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      }),
    );
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = images[1] ?? {};
    const [first, second] = images.map((image) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0, width, height);
      return new Uint32Array(drawing?.getImageData(0, 0, width, height).data.buffer ?? []);
    });
    return first?.reduce((count, pixel, place) => (pixel === second?.[place] ? count : count + 1), 0) ?? -1;
  }, addresses);
}

test('a chart is taken away as a picture that stands alone: words as text, in the font of the pages', async () => {
  const { page, errors } = await openPage(cremona);
  const figure = page.locator('figure.chart-frame').first();
  const savedPicture = async (format: RegExp) => {
    await figure.locator('summary', { hasText: 'Scarica' }).click();
    return await downloaded(page, figure.getByRole('button', { name: format }));
  };
  const svg = (await savedPicture(/SVG/)).toString();
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.replace(/\s/g, ' '));
  for (const text of [
    'Il più distante dal target: Obiettivi Gestionali (10,25 %)',
    'Obiettivi Gestionali',
    '10,25 %',
    'intervallo possibile: dati mancanti contati 0 o 100',
  ])
    expect(words).toContain(text);
  expect(words.join(' ')).toMatch(
    /Comune di Cremona · 2019 · Dopo la 5ª variazione · target vigente · Dati dimostrativi · \d+ \p{L}+ \d{4}/u,
  );
  // Programs other than browsers draw no HTML, and load nothing.
  expect(svg).not.toMatch(/foreignObject|url\((?!data:)|href=/);

  const png = `data:image/png;base64,${(await savedPicture(/PNG/)).toString('base64')}`;
  const drawn = (markup: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  expect(await differentPixels(page, [drawn(svg), png])).toBe(0);
  const inAnotherFont = svg.replaceAll(/@font-face\{[^}]*\}/g, '');
  expect(await differentPixels(page, [drawn(inAnotherFont), png])).toBeGreaterThan(1000);
  expect(errors).toEqual([]);
});

test('the XLSX has a sheet "Filtri e fonte"', async () => {
  const { page } = await openPage(`${cremona}/indicatori?stato=PARTIAL`);
  const link = page.locator('.export-links').getByRole('link', { name: 'XLSX' });
  const files = zipContents(await downloaded(page, link));
  expect(files.get('xl/workbook.xml')).toMatch(/<sheet [^>]*name="Filtri e fonte"/);
  const words = [...files.values()].join('\n');
  for (const fact of ['2019', 'cremona-2019-variazione-5.txt', 'Comune di Cremona']) expect(words).toContain(fact);
  expect(words).toMatch(/dimostrativ/i);
});

describe('cells that start with = + - @ are inert', () => {
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
    const files = zipContents(await downloaded(page, links.getByRole('link', { name: 'XLSX' })));
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

test('printed on A4 there is no navigation, table headings repeat and no row is split', async () => {
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

test('the PDF is tagged, in Italian, with an outline', async () => {
  const { page } = await openPage(`${cremona}/confronto`);
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(pdf).toMatch(/\/Lang \(it/);
  expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});
