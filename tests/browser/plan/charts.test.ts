import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { devtools, openPage, seen } from '../../harness/pages/browser.js';

const cremona = inject('cremona');
const pieve = inject('pieve');

const charted = [
  ['area', '/'],
  ['sector', '/settori/cultura-musei-e-city-branding'],
  ['objective', '/obiettivi/C77_0004'],
  ['comparison', '/confronto?per=SECTOR'],
] as const;

describe('table and chart agree', () => {
  test.each(charted)('%s', async (_, path) => {
    const { page } = await openPage(cremona + path);
    const figure = page.locator('figure.chart-frame').first();
    const labels = figure.locator('.bar-label');
    await labels.first().waitFor();
    const drawn = (await labels.allTextContents()).map((label) => label.replace(/^[●◐✕○—]\s*/, '').trim());
    await figure.getByRole('button', { name: 'Tabella' }).click();
    await page.waitForURL(/tabelle=/);
    await figure.locator('.recharts-wrapper').waitFor({ state: 'hidden' });
    const rows = await figure.locator('tbody tr').all();
    expect(drawn.length).toBeGreaterThan(1);
    expect(rows).toHaveLength(drawn.length);
    for (const [index, row] of rows.entries()) expect(await seen(row)).toContain(drawn[index]);
  });
});

/** A picture of each outcome's sign, by outcome. */
async function signs(page: Page): Promise<Map<string, { picture: string; words: string }>> {
  const found = new Map<string, { picture: string; words: string }>();
  for (const status of await page.locator('main .status:visible').all()) {
    const name = await status.getAttribute('data-status');
    if (name === null || found.has(name)) continue;
    const picture = (await status.locator('.status-icon').screenshot()).toString('base64');
    found.set(name, { picture, words: await seen(status) });
  }
  return found;
}

test('statuses are told apart in greyscale and under simulated deuteranopia', async () => {
  const { page } = await openPage(`${cremona}/indicatori`);
  const session = await devtools(page);
  for (const type of ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const) {
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    const found = [...(await signs(page)).values()];
    expect(found).toHaveLength(4);
    expect(new Set(found.map(({ picture }) => picture)).size).toBe(4);
    expect(found.map(({ words }) => words).sort()).toEqual(
      ['Raggiunto', 'Parzialmente raggiunto', 'Non raggiunto', 'Non rendicontato'].sort(),
    );
  }
});

/** The accessible words of every stop of the Tab key, in order. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      return element && element !== document.body ? (element.textContent ?? '') : null;
    });
    if (stop === null) return stops;
    stops.push(stop.replace(/\s+/g, ' ').trim());
  }
  return stops;
}

test('the keyboard reaches every datum, and hears its number', async () => {
  const { page } = await openPage(cremona);
  await page.locator('.recharts-label-list text').first().waitFor();
  const data = await page.locator('.chart-drawing .tick a').allTextContents();
  expect(data).toHaveLength(10);
  const stops = await tabStops(page);
  for (const datum of data) {
    expect(datum).toMatch(/: .*(%|n\.d\.)/);
    expect(stops).toContain(datum.replace(/\s+/g, ' ').trim());
  }
});

const edges = (place: Locator) =>
  place.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });

test('the bullet’s tick sits at the target, also for 0, 100 and 150 %', async () => {
  const { page } = await openPage(`${pieve}/obiettivi/C1_0001?tabelle=indicatori`);
  const bullets = page.locator('main table svg.bullet');
  expect(await bullets.count()).toBe(3);
  const measured = [];
  for (const bullet of await bullets.all()) {
    const { left, right } = await edges(bullet);
    const tick = await edges(bullet.locator('.bullet-target'));
    const value = await edges(bullet.locator('.bullet-value'));
    // The axis runs from 0 to 120 %: the target stands at five sixths of it.
    expect(Math.abs((tick.left + tick.right) / 2 - (left + ((right - left) * 100) / 120))).toBeLessThan(1);
    measured.push({ left, right, tick: (tick.left + tick.right) / 2, end: value.right });
  }
  const [zero, full, over] = measured;
  if (!zero || !full || !over) throw new Error('three bullets were counted');
  expect(zero.end - zero.left).toBeLessThan(1);
  expect(Math.abs(full.end - full.tick)).toBeLessThan(1);
  expect(Math.abs(over.end - over.right)).toBeLessThan(1);
  // Each says by a shape what its bar cannot: zero is a dot, beyond the axis an arrow.
  expect(await bullets.nth(0).locator('.bullet-zero').count()).toBe(1);
  expect(await bullets.nth(2).locator('.bullet-beyond').count()).toBe(1);
  expect(await seen(page.locator('main table'))).toContain('100,00 %');
});

test('nothing is shown by hovering alone', async () => {
  for (const [, path] of charted) {
    const { page } = await openPage(cremona + path);
    await page.locator('.bar-label').first().waitFor();
    expect(await page.locator('main :not(svg)[title]').count()).toBe(0);
    const before = await seen(page.locator('main'));
    for (const mark of await page.locator('.recharts-bar-rectangle').all()) await mark.hover({ force: true });
    expect(await seen(page.locator('main'))).toBe(before);
    expect(await page.locator('.recharts-tooltip-wrapper').count()).toBe(0);
  }
});

test('nothing moves where reduced motion is asked for', async () => {
  const { page } = await openPage(cremona, { reducedMotion: true });
  await page.locator('.recharts-label-list text').first().waitFor();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat));
        return longest > 0.01 || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
