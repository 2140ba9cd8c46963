import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { closePage, openPage } from '../../harness/pages/browser.js';

let opened: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  opened = await openPage(`${inject('cremona')}/guida/primo-piano`, { width: 1366, height: 900, name: 'templates' });
});
afterAll(() => closePage(opened.page));

test('the guide to the first plan gives a template and an example of each kind of file', async () => {
  const { page } = opened;
  const names: string[] = [];
  await page.locator('main .export-links a').nth(5).waitFor();
  for (const link of await page.locator('main .export-links a').all()) {
    const download = page.waitForEvent('download');
    await link.click();
    names.push((await download).suggestedFilename());
  }
  expect(names).toEqual([
    'cremona-modello-piano.xlsx',
    'esempio-piano.xlsx',
    'cremona-modello-variazione.xlsx',
    'esempio-variazione.xlsx',
    'cremona-modello-valori.xlsx',
    'esempio-valori.xlsx',
  ]);
});
