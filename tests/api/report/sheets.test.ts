import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { percent, share } from '../../../web/src/format.js';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { readPdf } from './report-files.js';

async function sheetOf({ url }: Pick<Service, 'url'>, address: string) {
  const answer = await fetch(`${url}/export/${address}`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  const name = answer.headers.get('content-disposition');
  return { name, ...(await readPdf(Buffer.from(await answer.arrayBuffer()))) };
}

describe('the sheets of Cremona', () => {
  let service: Service;
  let plan: Data;
  beforeAll(async () => {
    service = await startService(sqlite);
    const SCORE = 'current: score { value coverage } initial: score(basis: INITIAL) { value coverage }';
    const question = `{ plan { objective(code: "C50_0005") { ${SCORE} } sectors { key name ${SCORE} } } }`;
    plan = (await service.ask(question)).data.plan;
  });
  afterAll(() => service.stop());

  test('an objective has its result, its indicators, its weight cut and what was decided, on two pages at most', async () => {
    const { pages, text, name, tags, marks, source } = await sheetOf(service, 'objective.pdf?code=C50_0005');
    const { value, coverage } = plan.objective.current;
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(text).toContain(`Grado di raggiungimento: ${percent(value)} (misurato il ${share(coverage)} del peso)`);
    expect(text).toContain('278 Partecipazione del pubblico');
    expect(text).toContain('da 8 a 5. Riduzione d’ufficio');
    expect(text).toContain('da 91.690 a 78.000');
    expect(name).toContain('cremona-2019-variazione-5-obiettivo-C50_0005.pdf');
    expect(marks).toMatchObject({ Marked: true });
    expect(source).toContain('/Lang (it-IT)');
    expect(tags.find(({ role }) => role === 'Figure')?.alt).toContain('Target a 100 %');
  });

  test('every page says year, version, basis and day', async () => {
    const { key } = plan.sectors[0];
    const day = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date());
    for (const address of ['objective.pdf?code=C77_0004', `sector.pdf?key=${key}`]) {
      for (const { text } of (await sheetOf(service, `${address}&atAct=5&basis=INITIAL`)).pages) {
        expect(text).toMatch(/piano 2019\. Dopo la 5ª variazione\. Target iniziale\. Prodotta il /);
        expect(text).toContain(day);
      }
    }
  });

  test('a sector has the result of its page, on the basis that is asked for', async () => {
    for (const { key, name, current, initial } of plan.sectors) {
      const words = ({ value, coverage }: Data) => `${percent(value)} (misurato il ${share(coverage)} del peso)`;
      const found = await sheetOf(service, `sector.pdf?key=${key}`);
      expect(found.pages.length).toBeLessThanOrEqual(2);
      expect(found.text).toContain(name);
      expect(found.text).toContain(`Grado di raggiungimento ${words(current)}`);
      const first = await sheetOf(service, `sector.pdf?key=${key}&basis=INITIAL`);
      expect(first.text).toContain(`Grado di raggiungimento ${words(initial)}`);
    }
  });

  test.each([
    ['objective.pdf?code=NESSUNO', 404],
    ['objective.pdf', 400],
    ['sector.pdf?key=x&code=y', 400],
    ['sector.pdf?key=x&basis=ALTRA', 400],
  ])('%s is refused with %i', async (address, status) => {
    expect((await fetch(`${service.url}/export/${address}`)).status).toBe(status);
  });
});

test('a sheet of many indicators with long titles keeps to two pages, and says what it leaves out', async () => {
  const title = `Riorganizzazione ${'complessiva e semplificazione '.repeat(12)}dei procedimenti`;
  const rows = Array.from({ length: 40 }, (_, index) => ({
    ...{ manager: 'Rossi Anna', sector: 'Settore Grande', definition: title.repeat(6) },
    ...{ objective: 'C1_0001', objectiveTitle: title },
    ...{ indicator: String(100 + index), title: `${title} ${index}`, target: '50.000', weight: '2,5' },
  }));
  const service = await startService(sqlite, async ({ database }) => {
    const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Area', rows }] });
    await loadAct(database, { filename: 'piano.txt', bytes: Buffer.from(text), importedBy: null });
  });
  try {
    for (const address of ['objective.pdf?code=C1_0001', 'sector.pdf?key=settore-grande']) {
      const { pages, text } = await sheetOf(service, address);
      expect(pages.length).toBeLessThanOrEqual(2);
      expect(text).toMatch(/Qui \d+ indicatori su 40: gli altri stanno nella Relazione/);
    }
  } finally {
    await service.stop();
  }
});
