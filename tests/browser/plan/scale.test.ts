import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { type ActRow, actText } from '../../harness/documents/act-text.js';
import { openPage, seen } from '../../harness/pages/browser.js';
import { type ServedPages, served } from '../../harness/pages/served-pages.js';

async function load({ database }: OwnDatabase, filename: string, text: string): Promise<void> {
  const report = await loadAct(database, { filename, bytes: new TextEncoder().encode(text), importedBy: null });
  if (!report.saved) throw new Error(JSON.stringify(report.issues));
}

describe('a plan of 300 objectives and 1500 indicators', () => {
  /** 30 sectors of ten objectives, each with five indicators; codes and titles count from 1. */
  const rows: ActRow[] = Array.from({ length: 1500 }, (_, at) => {
    const objective = Math.floor(at / 5) + 1;
    const sector = Math.floor(at / 50) + 1;
    return {
      ...(at % 50 === 0 && { manager: `Persona ${sector}`, sector: `Settore ${String(sector).padStart(2, '0')}` }),
      objective: `OB_${objective}`,
      objectiveTitle: `Obiettivo numero ${objective}`,
      indicator: String(1001 + at),
      title: `Misura ${String(at + 1).padStart(4, '0')}`,
      formula: 'n. interventi conclusi',
      target: '100',
      weight: '20',
    };
  });
  let pages: ServedPages;
  beforeAll(async () => {
    pages = await served((own) =>
      load(
        own,
        'grande.txt',
        actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Città sicura', rows }] }),
      ),
    );
  });
  afterAll(() => pages.close());

  test.each([
    '/',
    '/obiettivi',
    '/indicatori',
    '/variazioni',
    '/confronto?per=INDICATOR',
    '/confronto?per=OBJECTIVE',
    '/aree/citta-sicura',
    '/settori/settore-07',
    '/obiettivi/OB_150',
    '/indicatori/1750',
  ])('%s is at most 6,000 px high', async (path) => {
    const { page, errors } = await openPage(`${pages.url}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
    expect(errors).toEqual([]);
  });

  test('headlines count all rows, and a list is sorted over all of them', async () => {
    const { page } = await openPage(pages.url);
    expect(await seen(page.locator('main'))).toContain('1.500 indicatori su 1.500 da rendicontare');
    await page.goto(`${pages.url}/indicatori?ordine=titolo&verso=inverso`);
    expect(await seen(page.locator('tbody tr').first())).toContain('Misura 1500');
  });
});

describe('the history of an indicator with 8 acts and 12 readings', () => {
  const ORDINALS = ['Primo', 'Secondo', 'Terzo', 'Quarto', 'Quinto', 'Sesto', 'Settimo'];
  const DAYS = [
    '2021-01-20',
    '2021-02-18',
    '2021-03-04',
    '2021-03-11',
    '2021-05-27',
    '2021-06-24',
    '2021-09-30',
    '2021-10-07',
  ];
  const ENDS = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];
  let pages: ServedPages;
  beforeAll(async () => {
    pages = await served(async (own) => {
      const row = (target: string): ActRow => ({
        ...{ manager: 'Rossi Maria', sector: 'Polizia Locale', objective: 'OB_1', objectiveTitle: 'Più controlli' },
        ...{
          indicator: '101',
          title: 'Numero di controlli',
          formula: 'n. controlli effettuati',
          target,
          weight: '100',
        },
      });
      const act = (target: string, heading?: string) =>
        actText({
          ...{ municipality: 'COMUNE DI PIEVE', year: 2021, ...(heading !== undefined && { heading }) },
          areas: [{ name: 'Città sicura', rows: [row(target)] }],
        });
      await load(own, 'piano.txt', act('100'));
      for (const [at, name] of ORDINALS.entries()) {
        await load(own, `variazione-${at + 1}.txt`, act(String(101 + at), `${name} provvedimento di variazione`));
      }
      await own.database.write(async (queries) => {
        for (const [ordinal, adoptedOn] of DAYS.entries())
          await queries.updateTable('Act').set({ adoptedOn }).where('ordinal', '=', ordinal).execute();
      });
      const values = [...ENDS.map((day, at) => `101;${8 * (at + 1)};2021-${day};no`), '101;99;2021-12-31;sì'];
      const bytes = new TextEncoder().encode(['codice_indicatore;valore;data;definitivo', ...values].join('\n'));
      const file = { filename: 'valori.csv', bytes, recordedBy: null, demonstration: false };
      const report = await loadReadings(own.database, file, { municipality: 'pieve', year: 2021 });
      expect(report.changed).toBe(12);
    });
  });
  afterAll(() => pages.close());

  /** The texts of drawings that lie on each other. */
  const meeting = (page: Page) =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll('figure svg text')]
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ words, box }) => words.trim() !== '' && box.width > 0);
      return boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right - 1 &&
              box.left < one.box.right - 1 &&
              one.box.top < box.bottom - 3 &&
              box.top < one.box.bottom - 3,
          )
          .map(({ words }) => `${one.words} / ${words}`),
      );
    });

  test.each([390, 768, 1440])('has no two texts that meet, at %i px', async (width) => {
    const { page } = await openPage(`${pages.url}/indicatori/101`, { width });
    await page.locator('figure svg text').first().waitFor();
    expect(await meeting(page)).toEqual([]);
    // The days of the acts stand on the axis of the readings.
    expect(await seen(page.locator('main'))).toContain('7ª var.');
  });
});
