import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { devtools, newPage, openPage, overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { screens } from '../accessibility/screens.js';

const cremona = inject('cremona');

test('an empty database says how to start', async () => {
  const { page, errors } = await openPage(inject('empty'));
  await page.getByRole('heading', { level: 1, name: 'Non c’è ancora nessun piano' }).waitFor();
  expect(await seen(page.locator('main'))).toContain('npx pnpm traguardo import');
  await screenshot(page, 'senza-piano-1440');
  expect(errors).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

/** How far the page has jumped since it began, as browsers count it. */
async function shiftsOf(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const shifts: unknown[] = Reflect.get(window, 'shifts');
    return shifts.reduce<number>((sum, shift) => sum + Number(shift), 0);
  });
}

/** A network of a phone on the move: 400 ms to the server, 400 kbit/s. */
async function slowPage(): Promise<Page> {
  const page = await newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await devtools(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });
  return page;
}

describe('on a slow network nothing jumps; without the server the page offers to retry and is never blank', () => {
  test.each(['/', '/indicatori', '/obiettivi/C77_0004', '/confronto'])('%s does not jump', async (path) => {
    const page = await slowPage();
    await page.goto(cremona + path);
    await settled(page);
    expect(await shiftsOf(page)).toBeLessThan(0.02);
  });

  test('a page change on a slow network keeps its room', async () => {
    const page = await slowPage();
    await page.goto(`${cremona}/informazioni`);
    await settled(page);
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Registro variazioni' }).waitFor();
    await settled(page);
    expect(await shiftsOf(page)).toBeLessThan(0.02);
  });

  test('a server that is gone leaves a sentence and a way to try again', async () => {
    const { page } = await openPage(`${cremona}/informazioni`);
    await page.route(/graphql|healthz/, (route) => route.abort());
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await seen(page.getByRole('alert'))).toContain('Il server non risponde');
    await screenshot(page, 'server-assente-1440');
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(/graphql|healthz/);
    await page.route(/healthz/, (route) => route.abort());
    await page.getByRole('button', { name: 'Riprova' }).click();
    await page.getByRole('heading', { level: 1, name: 'Registro variazioni' }).waitFor();
  });
});

describe('every screen has a skip link and a visible focus', () => {
  test('the keyboard reaches the content first, and a new page begins at its content', async () => {
    const { page } = await openPage(cremona);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Vai al contenuto principale');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
    await page.getByRole('link', { name: 'Registro variazioni', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Registro variazioni' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
  });

  test.each(['/', '/indicatori', '/confronto'])('every stop of the Tab key on %s shows', async (path) => {
    const { page } = await openPage(cremona + path);
    const hidden: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const shows = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        return { shows, element: element.outerHTML.slice(0, 120) };
      });
      if (stop === null) break;
      if (!stop.shows) hidden.push(stop.element);
    }
    expect(hidden).toEqual([]);
  });
});

test('the download of a chart’s data is announced once', async () => {
  const { page } = await openPage(cremona);
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const figure = page.locator('figure.chart-frame').first();
  await figure.locator('summary', { hasText: 'Scarica' }).click();
  await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: /CSV/ }).click()]);
  await page.waitForFunction(() => Reflect.get(window, 'said').length > 0);
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([expect.stringMatching(/\.csv/)]);
});

test('the footer links the accessibility declaration and the feedback address', async () => {
  for (const [, path] of screens.slice(0, 3)) {
    const { page } = await openPage(cremona + path);
    const footer = page.getByRole('contentinfo');
    const words = await seen(footer);
    expect(words).toMatch(/Versione \d+\.\d+\.\d+/);
    expect(words).toMatch(/Dati caricati il \d+ \w+ \d{4}/);
    await footer.getByRole('link', { name: /EUPL-1\.2/ }).waitFor();
    await footer.getByRole('link', { name: 'Segnala un problema' }).waitFor();
    await footer.getByRole('link', { name: 'Dichiarazione di accessibilità' }).click();
    await expect.poll(() => seen(page.locator('main'))).toMatch(/[Aa]ccessibilità/);
  }
});

describe('a plan that strains the screens', () => {
  test('300 objectives in one sector and very long titles stand at every width', async () => {
    for (const width of [320, 1440]) {
      for (const [name, path] of [
        ['settore-300-obiettivi', '/settori/settore-tecnico'],
        ['titolo-lungo', '/obiettivi/C2_0001'],
      ] as const) {
        const { page, errors } = await openPage(inject('pieve') + path, { width });
        expect(await overflow(page)).toBe(0);
        expect(errors).toEqual([]);
        await screenshot(page, `${name}-${width}`);
      }
    }
  });
});
