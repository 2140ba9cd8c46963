import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../harness/pages/accessibility.js';
import { openPage, overflow, screenshot, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages();
});
afterAll(() => pages.close());

const AGENT = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0' };

test.each([320, 1440])(
  'a person sees where the login is open, ends one, and then all others, %i pixels wide',
  async (width) => {
    const { email } = await account(pages.own.database);
    const enter = async (headers = {}) => cookieOf(await logIn(pages.url, email, PASSWORD, headers));
    const here = await enter();
    const [firefox, ...others] = [await enter(AGENT), await enter(), await enter()];
    const { page, errors } = await openPage(`${pages.url}/accesso`, { login: { url: pages.url, cookie: here }, width });
    const table = page.getByRole('table', { name: 'Accessi aperti' });
    await table.getByText('(questo)').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `accessi-${width}`);
    await page.getByRole('button', { name: /^Termina: Firefox, Windows/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Termina' }).click();
    await table.getByText('Firefox, Windows').waitFor({ state: 'detached' });
    expect(await viewerName(pages.url, firefox ?? '')).toBeNull();
    await page.getByRole('button', { name: 'Termina tutti gli altri' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Termina tutti gli altri' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Termina tutti gli altri' }).waitFor({ state: 'detached' });
    for (const other of others) expect(await viewerName(pages.url, other)).toBeNull();
    expect(await seen(page.locator('main'))).toContain('Rossi Anna');
    expect(errors).toEqual([]);
  },
);
