import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHASES_ACT, PHASES_PLAN } from '../../harness/documents/phases-text.js';
import { openPage, overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

describe('the phases of a plan', () => {
  let pages: StaffPages;
  beforeAll(async () => {
    pages = await staffPages(async ({ database }) => {
      for (const [filename, text] of [
        ['pieve-2021.txt', PHASES_PLAN],
        ['pieve-2021-1.txt', PHASES_ACT],
      ] as const) {
        const act = await loadAct(database, { filename, bytes: Buffer.from(text), importedBy: null });
        if (!act.saved) throw new Error(JSON.stringify(act.issues));
      }
    });
  });
  afterAll(() => pages.close());

  test('stand on the page of their objective: days before and after, what was removed, and whose words say so', async () => {
    const { page, errors } = await openPage(`${pages.url}/obiettivi/OB_1`);
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Fasi' }) });
    expect(await seen(section)).toContain('3 fasi in ritardo su 3');
    const rows = section.locator('tbody tr');
    expect(await rows.count()).toBe(3);
    expect(await seen(rows.nth(2))).toContain('31 ottobre 2021 → 31 dicembre 2021');
    expect(await seen(rows.nth(2))).toContain('Fase rinviata al 31 dicembre 2021');
    await screenshot(page, 'phases-objective');
    const other = await openPage(`${pages.url}/obiettivi/OB_2`);
    expect(await other.page.locator('tbody del').first().textContent()).toBe('Calendario degli incontri nei quartieri');
    expect([...errors, ...other.errors]).toEqual([]);
  });

  test.each([320, 390, 768, 1920])('are read at %i pixels without a side scroll', async (width) => {
    for (const path of ['/obiettivi/OB_1', '/settori/polizia-locale', '/']) {
      const { page } = await openPage(pages.url + path, { width });
      expect(await overflow(page)).toBe(0);
      await screenshot(page, `phases-${path.split('/')[1] || 'overview'}-${width}`);
    }
  });

  test('that are overdue stand on the Cruscotto, each with its sector', async () => {
    const { page } = await openPage(pages.url);
    const section = page.locator('section', { has: page.getByRole('heading', { name: /^Fasi in scadenza/ }) });
    expect(await seen(section)).toContain('Fasi in scadenza: 4 fasi già scadute');
    expect(await seen(section)).toContain('OB_1 Progetto del sistema di videosorveglianza');
    expect(await seen(section)).toContain('Polizia Locale');
  });

  test('are reported beside the values of their sector, and the page of the objective follows', async () => {
    const post = { role: 'MANAGER', municipality: 'pieve', sectors: ['polizia-locale'] } as const;
    const { page, errors } = await pages.openAs(post, '/rendicontazione/polizia-locale');
    const grid = page.locator('.phase-grid');
    await grid.waitFor();
    await screenshot(page, 'phases-entry');
    await page.getByLabel('Avanzamento %: Collaudo delle telecamere').fill('140');
    await page.getByRole('button', { name: 'Registra le fasi' }).click();
    expect(await seen(grid)).toContain('Scrivere un numero da 0 a 100.');
    await page.getByRole('link', { name: 'Cruscotto' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resta qui' }).click();
    await page.getByLabel('Avanzamento %: Collaudo delle telecamere').fill('62,5');
    await page.getByLabel('Conclusa il: Gara d’appalto').fill('2021-06-28');
    await page.getByRole('button', { name: 'Registra le fasi' }).click();
    await page.getByText('2 fasi registrate.').first().waitFor();
    await screenshot(page, 'phases-entered');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await screenshot(page, 'phases-entry-320');
    const { page: objective } = await openPage(`${pages.url}/obiettivi/OB_1`);
    const rows = objective
      .locator('section', { has: objective.getByRole('heading', { name: 'Fasi' }) })
      .locator('tbody tr');
    expect(await seen(rows.nth(1))).toContain('Conclusa');
    expect(await seen(rows.nth(2))).toContain('62,5');
    expect(errors).toEqual([]);
  });

  test('are proved by files, which the page of the objective has for those who may see them', async () => {
    const post = { role: 'MANAGER', municipality: 'pieve', sectors: ['polizia-locale'] } as const;
    const { page, errors } = await pages.openAs(post, '/rendicontazione/polizia-locale');
    const row = page.locator('.phase-grid tbody tr', { hasText: 'Collaudo delle telecamere' });
    await row.getByText('Allegati').click();
    const buffer = Buffer.from('Collaudo eseguito il 30 settembre.');
    const input = page.getByLabel(/: Collaudo delle telecamere$/).and(page.locator('input[type="file"]'));
    await input.setInputFiles({ name: 'verbale.txt', mimeType: 'text/plain', buffer });
    await row.getByRole('link', { name: 'verbale.txt' }).waitFor();
    await screenshot(page, 'phases-evidence');
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page)).toBe(0);
      await screenshot(page, `phases-evidence-${width}`);
    }
    await page.goto(`${pages.url}/obiettivi/OB_1`);
    await settled(page);
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Fasi' }) });
    await section.getByRole('button', { name: 'Tabella' }).click();
    await section.getByRole('link', { name: 'verbale.txt' }).waitFor();
    await screenshot(page, 'phases-evidence-objective');
    const { page: anybody } = await openPage(`${pages.url}/obiettivi/OB_1`);
    expect(await anybody.getByRole('link', { name: 'verbale.txt' }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
