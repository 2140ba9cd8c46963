import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

const ROW = {
  manager: 'Rossi Maria',
  sector: 'Polizia Locale',
  objective: 'OB_1',
  objectiveTitle: 'Piu controlli',
  indicator: '101',
  title: 'Tempo di risposta',
  formula: 'tempo',
  weight: '100',
};
const area = (target: string, decision = '') => [{ name: 'Città sicura', rows: [{ ...ROW, target, decision }] }];
const act = (ordinal: number, target: string, decision = '') =>
  actText({
    municipality: 'COMUNE DI CREMONA',
    year: 2021,
    ...(ordinal > 0 && { heading: `${['', 'Primo', 'Secondo', 'Terzo'][ordinal]} provvedimento di variazione` }),
    areas: area(target, decision),
  });

const CORRECT = `mutation ($of: CorrectedSubject!, $corrections: [CorrectionInput!]!) {
  correctField(municipality: "cremona", year: 2021, of: $of, corrections: $corrections) { field from to words reason source by act { ordinal title } } }`;
const said = { reason: 'Letto male', source: 'PEG 2021, allegato 2, pag. 12' };

describe.each(databases)('a correction on $name', (engine) => {
  let client: SegreteriaClient;
  const load = (text: string, name: string) =>
    loadAct(client.service.own.database, { filename: name, bytes: Buffer.from(text), importedBy: null });
  beforeAll(async () => {
    client = await startSegreteriaClient(engine, async ({ database }) => {
      await loadAct(database, { filename: 'peg.txt', bytes: Buffer.from(act(0, '20 o poco piu')), importedBy: null });
    });
  });
  afterAll(() => client.service.stop());

  const indicator = async (): Promise<Data> =>
    (
      await client.ask(`{ plan(municipality: "cremona", year: 2021) { indicator(code: "101") {
        target initialTarget targetText unit direction attainment { state } history(field: TARGET) { atAct value }
        corrections { from to reason } objective { title weight initialWeight } } discrepancies { message } } }`)
    ).plan;
  const correct = (of: object, ...corrections: object[]) =>
    client.ask(CORRECT, { of, corrections: corrections.map((one) => ({ ...said, ...one })) });

  test('gives a target that was not understood, with the words of who makes it', async () => {
    expect((await indicator()).indicator).toMatchObject({ target: null, attainment: { state: 'UNCLEAR' } });
    const answer = await correct({ indicator: '101' }, { field: 'target', value: '≤ 20 giorni' });
    expect(answer.correctField).toMatchObject([
      {
        field: 'target',
        from: null,
        to: '20',
        words: '≤ 20 giorni',
        ...said,
        by: 'Prova SEGRETERIA',
        act: { ordinal: 0 },
      },
      { field: 'unit', to: 'giorni' },
    ]);
    expect((await indicator()).indicator).toMatchObject({
      target: 20,
      initialTarget: 20,
      targetText: '≤ 20 giorni',
      unit: 'giorni',
      direction: 'LOWER',
      attainment: { state: 'NO_ACTUAL' },
    });
    expect(await client.differences()).toEqual([]);
  });

  test('corrected again keeps both, and holds from where the wrong value held', async () => {
    await correct({ indicator: '101' }, { field: 'target', value: '25' });
    const { indicator: found } = await indicator();
    expect(found).toMatchObject({ target: 25, initialTarget: 25, history: [{ atAct: -1, value: '25' }] });
    expect(found.corrections.filter(({ to }: Data) => to !== 'giorni')).toMatchObject([
      { from: null, to: '20' },
      { from: '20', to: '25' },
    ]);
  });

  test('survives a later act that prints the wrong value again, and gives way to what an act changes', async () => {
    await load(act(1, '20 o poco piu'), 'prima.txt');
    expect((await indicator()).indicator).toMatchObject({ target: 25 });
    await correct({ objective: 'OB_1' }, { field: 'title', value: 'Più controlli' });
    await load(act(2, '25', 'Accolta: il target passa da 25 a 30'), 'seconda.txt');
    const found = await indicator();
    expect(found.indicator).toMatchObject({ target: 30, initialTarget: 25, objective: { title: 'Più controlli' } });
    expect(found.discrepancies.some(({ message }: Data) => message.includes('Piu controlli'))).toBe(true);
    expect(await client.differences()).toEqual([]);
  });

  test('of the original plan is possible before its document is loaded', async () => {
    const answer = await correct({ objective: 'OB_1' }, { field: 'weight', value: '8', act: 0 });
    expect(answer.correctField.at(-1)).toMatchObject({ field: 'weight', from: null, to: '8', act: { ordinal: 0 } });
    expect((await indicator()).indicator.objective).toMatchObject({ weight: 8, initialWeight: 8 });
  });

  test('takes away a row that is none of the plan, and brings it back', async () => {
    await correct({ indicator: '101' }, { field: 'exists', value: 'false' });
    expect((await indicator()).indicator).toBeNull();
    await correct({ indicator: '101' }, { field: 'exists', value: 'true' });
    expect((await indicator()).indicator).toMatchObject({ target: 30 });
    expect(await client.differences()).toEqual([]);
  });

  test('adds what the documents lack, with what makes one of it', async () => {
    await correct(
      { indicator: '102' },
      { field: 'exists', value: 'true' },
      { field: 'title', value: 'Tempo di rilascio' },
      { field: 'objective', value: 'OB_1' },
      { field: 'target', value: 'entro il 30/06/2021' },
    );
    const { plan } = await client.ask(
      `{ plan(municipality: "cremona", year: 2021) { indicator(code: "102") { title kind targetDate initialTargetDate objective { code } } } }`,
    );
    expect(plan.indicator).toEqual({
      title: 'Tempo di rilascio',
      kind: 'DATE',
      targetDate: '2021-06-30',
      initialTargetDate: '2021-06-30',
      objective: { code: 'OB_1' },
    });
    const [code, message] = await client.refusal(CORRECT, {
      of: { indicator: '103' },
      corrections: [{ ...said, field: 'exists', value: 'true' }],
    });
    expect([code, message]).toEqual(['INVALID_INPUT', 'Per aggiungere «103» indicare anche title, objective.']);
    expect(await client.differences()).toEqual([]);
  });

  test('adds an objective with its area and sector, takes it away, and brings it back as it was', async () => {
    const fields = [
      { field: 'exists', value: 'true' },
      { field: 'title', value: 'Asili nido' },
      { field: 'area', value: 'Città solidale' },
      { field: 'sector', value: 'Polizia Locale' },
      { field: 'weight', value: '12,5' },
    ];
    const found = async () =>
      (
        await client.ask(
          '{ plan(municipality: "cremona", year: 2021) { objective(code: "OB_9") { title weight initialWeight area { name } sector { key } indicators { code } } } }',
        )
      ).plan.objective;
    const added = {
      ...{ title: 'Asili nido', weight: 12.5, initialWeight: 12.5 },
      ...{ area: { name: 'Città solidale' }, sector: { key: 'polizia-locale' }, indicators: [] },
    };
    await correct({ objective: 'OB_9' }, ...fields);
    expect(await found()).toEqual(added);
    await correct({ objective: 'OB_9' }, { field: 'exists', value: 'false' });
    expect(await found()).toBeNull();
    await correct({ objective: 'OB_9' }, ...fields);
    expect(await found()).toEqual(added);
    const [code] = await client.refusal(CORRECT, {
      of: { objective: 'OB_9' },
      corrections: fields.map((one) => ({ ...said, ...one })),
    });
    expect(code).toBe('INVALID_INPUT');
    expect(await client.differences()).toEqual([]);
  });

  test.each([
    [{ indicator: '101' }, { field: 'target', value: 'da definire' }, 'non è un target'],
    [{ indicator: '101' }, { field: 'target', value: '30' }, 'non c’è nulla da correggere'],
    [{ indicator: '101' }, { field: 'meaning', value: '1' }, 'non si corregge'],
    [{ indicator: '101' }, { field: 'weight', value: '-5' }, 'da 0 a 100'],
    [{ indicator: '999' }, { field: 'title', value: 'X' }, 'non ha un indicatore'],
    [{ indicator: '101', objective: 'OB_1' }, { field: 'title', value: 'X' }, 'Indicare un obiettivo, oppure'],
    [{ indicator: '101' }, { field: 'title', value: 'X', act: 7 }, 'non è caricato'],
    [{ indicator: '101' }, { field: 'title', value: null }, 'non può restare senza valore'],
    [{ indicator: '101' }, { field: 'title', value: 'X', reason: ' ' }, 'il motivo'],
  ])('that cannot be is refused with how to mend it: %o %o', async (of, one, words) => {
    const [code, message] = await client.refusal(CORRECT, { of, corrections: [{ ...said, ...one }] });
    expect(code).toBe(of.indicator === '999' ? 'NOT_FOUND' : 'INVALID_INPUT');
    expect(message).toContain(words);
  });

  test('to a percentage takes the unit away, and its words decide over what was stated of the direction', async () => {
    await correct({ indicator: '101' }, { field: 'target', value: '≥ 90 %' });
    expect((await indicator()).indicator).toMatchObject({ target: 90, unit: null, direction: 'HIGHER' });
  });
});
