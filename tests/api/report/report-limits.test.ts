import type { CycleStepKind } from '@traguardo/schema/vocabulary';
import { madeFile } from '@traguardo/server/api/files/made-file';
import { openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { readDocx, readPdf, reportBytes } from './report-files.js';

const LONG = `Riorganizzazione ${'complessiva e semplificazione '.repeat(40)}dei procedimenti`;
const UNBROKEN = 'W'.repeat(400);
const MARKUP = String.raw`#panic() $x^2$ *b* _i_ @y \n \u{41} [c] -- ... ~ // /* = "q" 'r' #{1+1} <z>`;
const TITLES = ['=1+1', '<b>&amp;</b> "x"', LONG, UNBROKEN, 'Città → 日本 Šumava', '</w:t><w:t>', MARKUP];

/** A plan with titles that formats may stumble over, and nothing reported. */
async function hostile({ database }: OwnDatabase): Promise<void> {
  const rows = TITLES.map((title, index) => ({
    ...{ manager: 'Rossi Anna', sector: 'Settore <Uno> & Due', definition: LONG },
    ...{ objective: `C${index + 1}_0001`, objectiveTitle: title },
    ...{ indicator: `${index + 1}00`, title, target: '50.000', weight: '100' },
  }));
  const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Area', rows }] });
  await loadAct(database, { filename: 'piano & <altro>.txt', bytes: Buffer.from(text), importedBy: null });
}

describe('a report of texts that formats stumble over', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(sqlite, hostile);
  });
  afterAll(() => service.stop());

  test('keeps every title a title in Word', async () => {
    const { headings, rows } = readDocx(await reportBytes(service, 'docx'));
    const found = headings.filter(([level]) => level === 3).map(([, text]) => text);
    expect(found).toEqual(TITLES.map((title, index) => `C${index + 1}_0001 ${title}`));
    expect(rows).toContainEqual(expect.arrayContaining(['100 =1+1', '50.000', 'Non rendicontato', 'n.d.']));
  });

  test('keeps every title on the pages of the PDF', async () => {
    const { pages, text, outline } = await readPdf(await reportBytes(service, 'pdf'));
    for (const { items } of pages) for (const { right } of items) expect(right).toBeLessThanOrEqual(541);
    expect(text).toContain('C1_0001 =1+1 ');
    expect(text).toContain('C2_0001 <b>&amp;</b> "x"');
    expect(text).toContain(LONG);
    // Spaces are also found where fonts or lines change.
    const signs = text.replaceAll(' ', '');
    expect(signs).toContain(UNBROKEN);
    expect(signs).toContain('Città->??Šumava');
    expect(signs).toContain(`C7_0001${MARKUP.replaceAll(' ', '')}Strutturaresponsabile:`);
    const goals = outline.find(({ title }: { title: string }) => title === 'Obiettivi e indicatori');
    expect(goals?.items[0]?.items).toHaveLength(TITLES.length);
    expect(text).not.toContain('Dati dimostrativi');
  });

  test('says that nothing is measured, with no number in its place', async () => {
    const { text } = await readPdf(await reportBytes(service, 'pdf'));
    expect(text).toContain('Grado di raggiungimento n.d. (misurato il 0,00 % del peso)');
    expect(text).toContain('Nessun risultato misurato finora');
    expect(text).toContain('da 0,00 % a 100,00 %');
  });
});

test('an adopted and validated report names both acts, until the year is opened again', async () => {
  const service = await startService(sqlite, hostile);
  const { queries } = service.own.database;
  const step = (number: number, name: CycleStepKind, documentNumber: string | null) =>
    queries
      .insertInto('CycleStep')
      .values({
        ...{ municipality: 'pieve', year: 2021, number, step: name, documentNumber },
        ...{ reason: null, policy: null, documentDate: documentNumber && '2022-06-20', link: null },
        ...{ recordedAt: '2022-06-21T08:00:00Z', recordedBy: 'Prova' },
      })
      .execute();
  const facts = async () => (await readPdf(await reportBytes(service, 'pdf'))).pages[0]?.text;
  try {
    await queries.updateTable('Plan').set({ closed: true }).execute();
    await step(1, 'CLOSED', null);
    await step(2, 'ADOPTED', '12');
    await step(3, 'VALIDATED', '3/NdV');
    const closed = await facts();
    expect(closed).toContain('Adozione della Giunta: numero 12, data 20 giugno 2022');
    expect(closed).toContain('Validazione del Nucleo di Valutazione: validata: numero 3/NdV, data 20 giugno 2022');
    expect(closed).not.toContain('BOZZA');
    await queries.updateTable('Plan').set({ closed: false }).execute();
    await step(4, 'REOPENED', null);
    const reopened = await facts();
    expect(reopened).toContain('Adozione della Giunta: non ancora adottata');
    expect(reopened).toContain('BOZZA');
  } finally {
    await service.stop();
  }
});

test('the number of statements does not grow with the plan', async () => {
  const counted = async (municipality: string, year: number, fill: (own: OwnDatabase) => Promise<unknown>) => {
    const own = await emptyDatabase(sqlite);
    await fill(own);
    let statements = 0;
    const database = await openDatabase({ url: own.url, readOnly: true, onStatement: () => (statements += 1) });
    const content = { kind: 'report', format: 'docx', decisions: null } as const;
    const task = { municipality, year, atAct: null, staff: false, names: false, today: '2026-11-30', content };
    expect(await madeFile(database, task)).toMatchObject({ kind: 'MADE' });
    await database.close();
    await own.drop();
    return statements;
  };
  const [small, large] = [await counted('pieve', 2021, hostile), await counted('cremona', 2019, fillCremona)];
  // The queries for requests, and for the names that are hidden in them, run only where there are some.
  expect(large - small).toBeLessThanOrEqual(5);
});
