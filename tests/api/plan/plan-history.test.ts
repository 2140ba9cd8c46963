import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Data, fillCremona, type Service, startService } from '../../harness/service/service.js';

/** Indicator 278 of Cremona a year later, under another title, with its actual. */
async function nextYear({ database }: Parameters<typeof fillCremona>[0]): Promise<void> {
  const row = {
    manager: 'A. Rossi',
    sector: 'Settore Cultura',
    objective: 'C50_0009',
    objectiveTitle: 'Musei',
    indicator: '278',
    title: 'Visitatori dei musei',
    target: '80.000',
    weight: '100',
  };
  const text = actText({ municipality: 'COMUNE DI CREMONA', year: 2020, areas: [{ name: 'Area', rows: [row] }] });
  await loadAct(database, { filename: 'piano-2020.txt', bytes: Buffer.from(text), importedBy: null });
  const readings = 'codice_indicatore;valore;data;definitivo\n278;60000;2020-12-31;sì\n';
  await loadReadings(
    database,
    { filename: 'consuntivo.csv', bytes: Buffer.from(readings), recordedBy: null, demonstration: false },
    { municipality: 'cremona', year: 2020 },
  );
}

describe('what a plan was', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(sqlite, async (own) => {
      await fillCremona(own);
      await nextYear(own);
    });
  });
  afterAll(() => service.stop());

  const plan = async (selection: string, args = 'year: 2019'): Promise<Data> => {
    const { data, errors } = await service.ask(`{ plan(${args}) { ${selection} } }`);
    expect(errors).toBeUndefined();
    return data.plan;
  };

  test('a target’s history tells each value, since when, by which act, and where it stands', async () => {
    const { indicator } = await plan(
      'indicator(code: "278") { history(field: TARGET) { atAct value act { ordinal } source { line text document { filename } } } }',
    );
    expect(indicator.history).toEqual([
      {
        atAct: -1,
        value: '91690',
        act: { ordinal: 5 },
        source: { line: 53, text: '91.690', document: { filename: CREMONA_ACT } },
      },
      {
        atAct: 5,
        value: '78000',
        act: { ordinal: 5 },
        source: { line: 53, text: expect.stringContaining('78.000'), document: { filename: CREMONA_ACT } },
      },
    ]);
  });

  test('no target, a lost formula and a cut weight are in the history too', async () => {
    const values = '{ atAct value }';
    const found = await plan(
      `i1595: indicator(code: "1595") { history(field: TARGET) ${values} }
       i1011: indicator(code: "1011") { titles: history(field: TITLE) ${values} formulas: history(field: FORMULA) ${values} }
       objective(code: "C77_0004") { history(field: WEIGHT) ${values} }`,
    );
    const valuesByAct = (history: { atAct: number; value: string | null }[]) =>
      history.map((entry) => [entry.atAct, entry.value]);
    expect(valuesByAct(found.i1595.history)).toEqual([
      [-1, null],
      [5, '5'],
    ]);
    expect(valuesByAct(found.i1011.titles)).toEqual([
      [-1, 'Incremento visitatori'],
      [5, 'Numero visitatori'],
    ]);
    expect(valuesByAct(found.i1011.formulas).at(-1)).toEqual([5, null]);
    expect(valuesByAct(found.objective.history)).toEqual([
      [-1, '8'],
      [5, '5'],
    ]);
  });

  test('before an act its changes are not in the history', async () => {
    const { indicator } = await plan(
      'indicator(code: "278") { history(field: TARGET) { value } }',
      'year: 2019, atAct: 4',
    );
    expect(indicator.history).toEqual([{ value: '91690' }]);
  });

  test('the histories of all indicators cost as many statements as one', async () => {
    const list = (where: string) =>
      `{ plan(year: 2019) { indicators(${where}) { nodes { history(field: TARGET) { act { ordinal } } series { year } } } } }`;
    const cost = async (query: string) => {
      service.statements();
      expect((await service.ask(query)).errors).toBeUndefined();
      return service.statements();
    };
    expect(await cost(list('first: 1000'))).toBe(await cost(list('where: { code: { eq: "278" } }')));
  });

  test('the series of an indicator has every loaded year, its own as it is looked at', async () => {
    const series = 'indicator(code: "278") { series { year title target actual status attainment { value } } }';
    const years = [
      {
        ...{ year: 2019, title: 'Partecipazione del pubblico alle iniziative' },
        ...{ target: 78000, actual: 80412, status: 'ACHIEVED', attainment: { value: 100 } },
      },
      {
        ...{ year: 2020, title: 'Visitatori dei musei' },
        ...{ target: 80000, actual: 60000, status: 'PARTIAL', attainment: { value: 75 } },
      },
    ];
    expect((await plan(series)).indicator.series).toEqual(years);
    expect((await plan(series, 'year: 2020')).indicator.series).toEqual(years);
    const before = (await plan(series, 'year: 2019, atAct: 4')).indicator.series;
    expect(before.map(({ target }: { target: number }) => target)).toEqual([91690, 80000]);
  });

  test('a search finds codes first, whatever the case, accents and a typing error, and all words must occur', async () => {
    const search = async (text: string, first = 10) =>
      (await plan(`search(text: ${JSON.stringify(text)}, first: ${first}) { kind code label context }`)).search;
    expect((await search('1389'))[0]).toMatchObject({ kind: 'INDICATOR', code: '1389' });
    expect((await search('2019-1389'))[0]).toMatchObject({ kind: 'INDICATOR', code: '1389' });
    expect((await search('c50_0005'))[0]).toMatchObject({ kind: 'OBJECTIVE', code: 'C50_0005' });
    expect(await search('PUBBLICA UTILITÀ giunta')).toEqual([
      expect.objectContaining({ kind: 'INDICATOR', code: '1613', context: expect.stringContaining('C117_0002') }),
    ]);
    const kinds = (await search('citta', 50)).map(({ kind }: { kind: string }) => kind);
    expect(kinds.filter((kind: string) => kind === 'AREA')).toHaveLength(2);
    expect((await search('bilanco ambeintale'))[0]).toMatchObject({ kind: 'OBJECTIVE', code: 'C77_0004' });
    expect((await search('polizzia')).map(({ kind }: { kind: string }) => kind)).toContain('SECTOR');
    expect(await search('  ')).toEqual([]);
    expect(await search('100%_')).toEqual([]);
    expect(await search('a', 3)).toHaveLength(3);
  });

  test('a search that is too long or asks for too much is refused', async () => {
    for (const args of [`text: "${'a'.repeat(201)}"`, 'text: "a", first: 51', 'text: "a", first: 0']) {
      const { errors } = await service.ask(`{ plan { search(${args}) { code } } }`);
      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    }
  });

  test('a plan says when its data were stored', async () => {
    const { dataDate, acts } = await plan('dataDate acts { document { importedAt } }');
    // Its readings were loaded after its act.
    expect(Date.parse(dataDate)).toBeGreaterThanOrEqual(Date.parse(acts[0].document.importedAt));
  });
});
