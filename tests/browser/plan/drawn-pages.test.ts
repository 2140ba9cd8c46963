import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, overflow, seen, settled } from '../../harness/pages/browser.js';

const cremona = inject('cremona');

/** Every public page that the server draws, with the heading of its page. */
const PAGES = [
  ['/', 'A che punto siamo?'],
  ['/obiettivi', 'Obiettivi'],
  ['/indicatori', 'Indicatori'],
  ['/indicatori?stato=MISSED', 'Indicatori'],
  ['/obiettivi/C77_0004', 'Bilancio ambientale consuntivo 2018 e preventivo 2019'],
  ['/indicatori/278', 'Partecipazione del pubblico alle iniziative'],
  ['/settori/polizia-locale', 'Polizia Locale'],
  ['/variazioni', 'Registro variazioni'],
  ['/confronto', 'Confronto tra preventivo e consuntivo'],
  ['/?base=INITIAL&tabelle=aree', 'A che punto siamo?'],
  ['/guida', 'Come si legge Traguardo?'],
  ['/guida/cittadino', 'Guida per il cittadino'],
  ['/informazioni', 'Informazioni e accessibilità'],
] as const;

describe('with a script a drawn page comes alive as it is', () => {
  test.each(PAGES)('%s: nothing fails, nothing is drawn anew, nobody else is asked', async (path, heading) => {
    const drawn = await (await fetch(cremona + path)).text();
    const { page, errors, hosts } = await openPage(cremona + path);
    expect(await page.title()).toBe(`${heading} · Traguardo`);
    expect(drawn).toContain(`<title>${heading.replaceAll('&', '&amp;')} · Traguardo</title>`);
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual([new URL(cremona).origin]);
  });

  test('the page asks nothing that it came with', async () => {
    const { page } = await openPage(`${cremona}/guida`);
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.url()));
    await page.goto(cremona);
    await settled(page);
    expect(asked).toEqual([]);
  });
});

describe('without a script', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    const { executablePath, env } = inject('chromium');
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...process.env, ...env },
    });
    context = await browser.newContext({ locale: 'it-IT', javaScriptEnabled: false });
  });
  afterAll(() => browser.close());

  test.each(PAGES)('%s has its title, its heading and its frame', async (path, heading) => {
    const page = await context.newPage();
    await page.goto(cremona + path);
    expect(await page.title()).toBe(`${heading} · Traguardo`);
    expect(await page.locator('h1').allInnerTexts()).toEqual([heading]);
    expect(await page.getByRole('navigation', { name: 'Principale' }).getByRole('link').count()).toBeGreaterThan(5);
    expect(await page.locator('[class^="skeleton"]:visible').count()).toBe(0);
    await page.close();
  });

  test('the Cruscotto has its figures, and every chart is its table', async () => {
    const page = await context.newPage();
    await page.goto(cremona);
    const text = await seen(page.locator('main'));
    expect(text).toContain('80,84 %');
    expect(text).toContain('25 su 27');
    expect(await page.locator('.chart-table table:visible').count()).toBe(await page.locator('.chart-frame').count());
    expect(await page.getByRole('button', { name: 'Tabella' }).count()).toBe(0);
    await page.close();
  });

  test('links lead on, choices are asked by the address, downloads are links', async () => {
    const page = await context.newPage();
    await page.goto(cremona);
    await page.getByRole('link', { name: 'Indicatori', exact: true }).click();
    await page.getByLabel('Esito').selectOption({ label: 'Non raggiunto' });
    await page.getByRole('form', { name: 'Filtri' }).getByRole('button', { name: 'Applica' }).click();
    expect(new URL(page.url()).searchParams.get('stato')).toBe('MISSED');
    expect(await seen(page.locator('.list-count'))).toContain('3 indicatori');
    await page.getByLabel('Risultati calcolati sul target').selectOption('INITIAL');
    await page
      .getByRole('form', { name: 'Anno e versione del piano' })
      .getByRole('button', { name: 'Applica' })
      .click();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('stato'), searchParams.get('base')]).toEqual(['MISSED', 'INITIAL']);
    const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect((await fetch(new URL(file ?? '', cremona))).headers.get('content-type')).toContain('text/csv');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.close();
  });

  test('a phone has the menu and no two ways to scroll', async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(cremona);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    expect(await seen(page.locator('h1'))).toBe('Registro variazioni');
    await page.close();
  });

  test('a page that needs the script says so, and leads to one that does not', async () => {
    const page = await context.newPage();
    await page.goto(`${cremona}/explorer`);
    await page.getByRole('link', { name: 'Cruscotto' }).click();
    expect(await seen(page.locator('h1'))).toBe('A che punto siamo?');
    await page.close();
  });
});
