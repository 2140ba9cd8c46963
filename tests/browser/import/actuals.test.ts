import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { previewed, toStep } from './import-pages.js';

/** A plan with what was reached of it: a number, a share that may be a percentage, a word where a number belongs. */
const PLAN = `COMUNE DI PIEVE
Piano della Performance 2021

Settore\tCodice obiettivo\tObiettivo\tCodice indicatore\tIndicatore\tTarget\tPeso indicatore\tConsuntivo 2021
Polizia Locale\tC1\tControlli\t11\tNumero controlli\t≥ 40\t40\t42
Polizia Locale\tC1\tControlli\t12\tPercentuale di verbali riscossi\t90%\t30\t0,88
Polizia Locale\tC1\tControlli\t13\tNumero pattuglie\t≥ 12\t30\tSI
`;

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async () => undefined);
});
afterAll(() => pages.close());

test('values beside the targets are shown before they are recorded: which are taken, asked and refused', async () => {
  const { page, errors } = await previewed(pages, 'piano.txt', PLAN);
  const values = page.getByRole('region', { name: 'Valori realizzati nel documento' });
  expect(await seen(values)).toContain('1 valore si registra, 1 aspetta una risposta, 1 non si può registrare.');
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `importazione-valori-nel-piano-${width}`);
  }
  expect(await screenViolations(page)).toEqual([]);

  await page
    .getByRole('article', { name: /0,88 significa 88 %/ })
    .getByRole('button', { name: 'significa 88 %' })
    .click();
  await page.getByText('2 valori si registrano, 1 non si può registrare.').waitFor();
  await toStep(page, 'Confronta');
  expect(await seen(values)).toContain('88 %');
  await screenshot(page, 'importazione-valori-nel-piano-confronto');
  await toStep(page, 'Conferma');
  expect(await seen(page.locator('main'))).toContain('1 valore non si può registrare');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();

  await page.goto(`${pages.url}/indicatori/12?ente=pieve&anno=2021`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('88 %');
  expect(errors).toEqual([]);
});
