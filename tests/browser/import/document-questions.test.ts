import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenViolations } from '../../harness/pages/accessibility.js';
import { overflow, screenshot, seen, settled } from '../../harness/pages/browser.js';
import { type StaffPages, staffPages } from '../../harness/pages/staff-pages.js';
import { toStep } from './import-pages.js';

const HEADING = [
  ...['Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Peso Obiettivo', 'Codice Indicatore', 'Titolo Indicatore'],
  ...['Polarità', 'Target', 'Peso Indicatore', 'Richiesta', 'Motivazione', 'Decisione'],
];
const ROWS = [
  [
    ...['Tributi', 'A_1', 'Riscossione', '30', 'I1', 'Avvisi riscossi', '', '80%', '60', '', ''],
    'Si accoglie: target ridotto del 10%',
  ],
  ['Tributi', 'A_2', 'Sportello', '30', 'I2', 'Giorni di apertura', 'crescente', '≤ 30', '100', '', '', ''],
  ['Cultura', 'A_1', 'Biblioteca', '40', 'I3', 'Prestiti', 'crescente', '900', '100', '', '', ''],
];
const ACT = [['Comune di Pieve'], ['Prima variazione del Piano della performance 2022'], [], HEADING, ...ROWS];
const WIDTHS = [390, 768, 1440];

let pages: StaffPages;
beforeAll(async () => {
  pages = await staffPages(async ({ database }) => {
    await database.queries.insertInto('Municipality').values({ slug: 'pieve', name: 'Comune di Pieve' }).execute();
  });
});
afterAll(() => pages.close());

test('what a document contradicts itself about is answered with a click, before loading or in the review', async () => {
  const { page, errors } = await pages.openAs(
    { role: 'SEGRETERIA', municipality: 'pieve' },
    '/importazione?ente=pieve',
  );
  await page.locator('input[type="file"]').setInputFiles({
    name: 'variazione.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(ACT.map((row) => row.join('\t')).join('\n')),
  });
  await page.getByRole('heading', { level: 1, name: ': variazione.txt' }).waitFor();
  await settled(page);
  const card = (question: RegExp) => page.getByRole('article', { name: question });
  expect(await seen(card(/i codici degli obiettivi ricominciano/))).toContain('Serve prima di caricare');
  expect(await seen(card(/Quale valore è migliore/))).toContain('indicatore I2');
  expect(await seen(card(/si può leggere in due modi/))).toContain('da 80 a 70: 10 punti percentuali');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `importazione-dubbi-${width}`);
  }
  expect(await screenViolations(page)).toEqual([]);

  await card(/i codici degli obiettivi/)
    .getByRole('button', { name: /^Sì, ricominciano/ })
    .click();
  await page.getByText('2 domande aperte.').waitFor();
  await toStep(page, 'Conferma');
  await page.getByRole('button', { name: 'Conferma importazione' }).click();
  await page.getByRole('heading', { level: 2, name: 'Importazione confermata' }).waitFor();

  await page.goto(`${pages.url}/revisione?ente=pieve&anno=2022&scheda=domande`);
  await settled(page);
  expect(await seen(page.locator('main'))).toContain('2 domande aperte.');
  await screenshot(page, 'revisione-dubbi-1440');
  await card(/Quale valore è migliore/)
    .getByRole('button', { name: /più alto/ })
    .click();
  await page.getByText('1 domanda aperta.').waitFor();
  await card(/in due modi/)
    .getByRole('button', { name: /da 80 a 70/ })
    .click();
  await card(/in due modi/).waitFor({ state: 'detached' });
  for (const [code, target] of [
    ['I1', '70'],
    ['I2', '30'],
  ] as const) {
    await page.goto(`${pages.url}/indicatori/${code}?ente=pieve&anno=2022`);
    await settled(page);
    expect(await seen(page.locator('main'))).toContain(target);
  }

  await page.goto(`${pages.url}/revisione?ente=pieve&anno=2022&scheda=provvedimenti`);
  await settled(page);
  await screenshot(page, 'revisione-riapri-1440');
  await page.getByRole('button', { name: 'Riapri le domande su «variazione.txt»' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Riapri le domande' }).click();
  await page.getByRole('heading', { level: 1, name: 'Riconosci: variazione.txt' }).waitFor();
  await settled(page);
  expect(await seen(card(/i codici degli obiettivi ricominciano/))).toContain('Serve prima di caricare');
  expect(errors).toEqual([]);
});
