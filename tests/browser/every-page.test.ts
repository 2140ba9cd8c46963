import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, openPage, screenshot } from '../harness/browser.js';
import { cremonaPages, type ServedPages } from './served-pages.js';

let pages: ServedPages;
beforeAll(async () => {
  pages = await cremonaPages();
});
afterAll(() => pages.close());

const screens = [
  ['cruscotto', '/'],
  ['area', '/aree/citta-per-una-cultura-fra-memoria-ed-immaginazione'],
  ['settore', '/settori/cultura-musei-e-city-branding'],
  ['obiettivo', '/obiettivi/C77_0004'],
  ['indicatore', '/indicatori/1389'],
  ['indicatore-riformulato', '/indicatori/1011'],
  ['indicatore-non-rendicontato', '/indicatori/1391'],
  ['variazioni', '/variazioni'],
  ['esplora', '/explorer'],
  ['informazioni', '/informazioni'],
  ['codice-sconosciuto', '/obiettivi/NESSUNO'],
  ['pagina-sconosciuta', '/nulla'],
] as const;

/** The title of each screen, as the tests below find it. */
const titles = new Map<string, string>();

describe.each([320, 1440])('at %i px', (width) => {
  test.each(screens)('%s stands: one h1, no scrolling sideways, no fault, no other host', async (name, path) => {
    const { page, errors } = await openPage(pages.url + path, { width });
    await page.locator('h1').waitFor();
    await screenshot(page, `${name}-${width}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    titles.set(name, await page.title());
    expect(titles.get(name)).toMatch(/.+ · Traguardo$/);
    const { overflow, hosts } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      hosts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    }));
    expect(overflow).toBe(0);
    expect(hosts.filter((host) => host !== pages.url && host !== 'null')).toEqual([]);
    expect(errors).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('every screen has a title of its own', () => {
  // The two ways to find nothing share a name.
  const known = screens.slice(0, -1).map(([name]) => titles.get(name));
  expect(new Set(known).size).toBe(known.length);
});
