import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actText } from '../../harness/documents/act-text.js';
import { openPage, overflow, screenshot, seen } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';

const ROW = { manager: 'Rossi Maria', sector: 'Polizia Locale', objective: 'OB_1', objectiveTitle: 'Strade sicure' };
const PLAN = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  areas: [
    {
      name: 'Città sicura',
      rows: [
        { ...ROW, indicator: '1', title: 'Approvazione del regolamento', target: 'entro il 30/06/2021', weight: '50' },
        { indicator: '2', title: 'Quota di pratiche telematiche', target: 'tra 80% e 90%', weight: '50' },
      ],
    },
  ],
});

describe('a target that is no plain number', () => {
  let pages: StaffPages;
  beforeAll(async () => {
    pages = await staffPages(async ({ database }) => {
      const act = await loadAct(database, { filename: 'p.txt', bytes: Buffer.from(PLAN), importedBy: null });
      const csv = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota\n2;85;;;2021-12-31;sì;\n';
      const file = { filename: 'v.csv', bytes: Buffer.from(csv), recordedBy: null, demonstration: false };
      const readings = await loadReadings(database, file, { municipality: 'pieve', year: 2021 });
      if (!act.saved || !readings.saved) throw new Error(JSON.stringify([act.issues, readings.issues]));
    });
  });
  afterAll(() => pages.close());

  test.each([320, 1366])('is drawn as a day, or as a band, %i pixels wide', async (width) => {
    const day = await openPage(`${pages.url}/indicatori/1`, { width });
    const marks = day.page.locator('.recharts-wrapper .datum');
    await marks.first().waitFor();
    expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))).toEqual([
      'Target vigente: 30 giugno 2021',
      'Consuntivo: Non rendicontato (scaduto)',
    ]);
    expect(await day.page.locator('.recharts-xAxis .recharts-cartesian-axis-tick').count()).toBeGreaterThan(1);
    expect(await overflow(day.page)).toBe(0);
    await screenshot(day.page, `day-${width}`);
    const range = await openPage(`${pages.url}/indicatori/2`, { width });
    await range.page.locator('.target-range').first().waitFor();
    expect(await seen(range.page.locator('main'))).toContain('80–90 %');
    expect([...day.errors, ...range.errors]).toEqual([]);
  });
});
