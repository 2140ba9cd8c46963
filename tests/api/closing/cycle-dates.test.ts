import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import { load, provaAct } from '../review/prova-acts.js';
import { PLAN, settleDeferred, withActuals } from './closing.js';

describe('the days of the cycle', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
    await settleDeferred(client);
  });
  afterAll(() => client.service.stop());

  const close = (args: string) => `mutation { closePlan(${PLAN}, ${args}) { stage } }`;
  const adopt = (date: string) => `mutation { adoptReport(${PLAN}, number: "1", date: "${date}") { stage } }`;
  const validate = (date: string) => `mutation { validateReport(${PLAN}, number: "2", date: "${date}") { stage } }`;
  const correct = (step: number, date: string, more = '') =>
    `mutation { correctCycleDate(${PLAN}, step: ${step}, date: "${date}", reason: "Errore di battitura"${more}) { cycle { number step documentDate } } }`;
  const refused = async (query: string) => (await client.refusal(query))[1];

  test('a closing before the end of the year must be confirmed, an adoption is not before the closing', async () => {
    expect(await refused(close('date: "2019-12-31"'))).toContain('confermare che il ciclo si chiude prima');
    expect(await refused(close('date: "2099-01-01"'))).toContain('nel futuro');
    expect((await client.ask(close('date: "2020-02-10"'))).closePlan.stage).toBe('CLOSED');
    expect(await refused(adopt('2020-02-09'))).toContain('Il ciclo è stato chiuso il 10/02/2020');
    expect((await client.ask(adopt('2020-06-15'))).adoptReport.stage).toBe('ADOPTED');
    expect(await refused(validate('2020-06-14'))).toContain('adottata il 15/06/2020');
    await client.ask(validate('2020-06-20'));
  });

  test('are corrected with a reason while the cycle stays closed, in order, and are logged', async () => {
    expect(await refused(correct(2, '2020-06-21'))).toContain('il 20/06/2020 non poteva essere validata');
    expect(await refused(correct(2, '2020-01-10'))).toContain('chiuso il 10/02/2020');
    expect(await refused(correct(1, '2020-06-16'))).toContain('chiuso il 16/06/2020');
    expect(await refused(correct(9, '2020-06-16'))).toContain('non c’è');
    const { cycle } = (await client.ask(correct(2, '2020-06-18'))).correctCycleDate;
    expect(cycle.map(({ documentDate }: { documentDate: string }) => documentDate)).toEqual([
      '2020-02-10',
      '2020-06-18',
      '2020-06-20',
    ]);
    const { queries } = client.service.own.database;
    const entry = await queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'correctCycleDate')
      .select(['valueBefore', 'valueAfter'])
      .executeTakeFirstOrThrow();
    expect([entry.valueBefore, entry.valueAfter].map((value) => JSON.parse(value ?? ''))).toEqual([
      { date: '2020-06-15' },
      { date: '2020-06-18', reason: 'Errore di battitura' },
    ]);
  });

  test('a closing before the end of the year that a person confirmed stays', async () => {
    await client.ask(`mutation { reopenPlan(${PLAN}, reason: "Prova") { stage } }`);
    expect((await client.ask(close('date: "2019-12-20", beforeYearEnd: true'))).closePlan.stage).toBe('CLOSED');
    expect((await client.ask(adopt('2020-01-02'))).adoptReport.stage).toBe('ADOPTED');
  });
});

test('acts follow each other, and a known day is corrected with a reason', async () => {
  const client = await startSegreteriaClient(sqlite, async ({ database }) => {
    for (const title of ['Primo', 'Secondo'])
      await load({ database }, provaAct(`${title} provvedimento di variazione`), `${title}.txt`);
  });
  const secretary = await staffMember(client.service.own.database, { role: 'SEGRETERIA', municipality: 'prova' });
  const set = async (act: number, date: string, reason = '') => {
    const more = reason === '' ? '' : `, reason: "${reason}"`;
    const query = `mutation { setActDetails(municipality: "prova", year: 2025, act: ${act}, adoptedOn: "${date}"${more}) { adoptedOn } }`;
    const { data, errors } = await client.service.ask(query, {}, secretary);
    return errors?.[0]?.message ?? data.setActDetails.adoptedOn;
  };
  expect(await set(1, '2025-05-10')).toBe('2025-05-10');
  expect(await set(2, '2025-05-09')).toContain('La variazione 1 è del 10/05/2025');
  expect(await set(2, '2025-09-01')).toBe('2025-09-01');
  expect(await set(1, '2025-09-02', 'Errore')).toContain('La variazione 2 è del 01/09/2025');
  expect(await set(1, '2025-05-12')).toContain('indicare il motivo');
  expect(await set(1, '2025-05-12', 'Letta male')).toBe('2025-05-12');
  expect(await set(2, '2099-01-01', 'Errore')).toContain('nel futuro');
  await client.service.stop();
});

test('a printed day that an act cannot have is shown with the import, until it is corrected; order of loading is no matter', async () => {
  const printed = (ordinal: string, day: string) => {
    const text = provaAct(`${ordinal} provvedimento di variazione`);
    return text.replace(
      'Piano dettaglio',
      `Allegato A alla deliberazione della Giunta n. 7 del ${day}\nPiano dettaglio`,
    );
  };
  const client = await startSegreteriaClient(sqlite, async (own) => {
    const second = await load(own, printed('Secondo', '05/05/2025'), 'seconda.txt');
    expect(second.discrepancies).toEqual([]);
    await load(own, printed('Primo', '04/06/2025'), 'prima.txt');
    const third = await load(own, printed('Terzo', '04/06/2052'), 'terza.txt');
    expect(third.discrepancies).toMatchObject([{ code: 'ACT_DATE_OUT_OF_PLACE' }]);
  });
  const secretary = await staffMember(client.service.own.database, { role: 'SEGRETERIA', municipality: 'prova' });
  const ask = async (query: string) => (await client.service.ask(query, {}, secretary)).data;
  const shown = async () => {
    const { plan } = await ask(
      '{ plan(municipality: "prova", year: 2025) { discrepancies { code message act { ordinal } } } }',
    );
    return plan.discrepancies.map(({ act, message }: { act: { ordinal: number }; message: string }) => [
      act.ordinal,
      message,
    ]);
  };
  expect(await shown()).toEqual([
    [2, expect.stringContaining('La variazione 1 è del 04/06/2025')],
    [3, expect.stringContaining('04/06/2052 è nel futuro')],
  ]);
  const set = (act: number, date: string) =>
    ask(
      `mutation { setActDetails(municipality: "prova", year: 2025, act: ${act}, adoptedOn: "${date}", reason: "Errore di stampa") { adoptedOn } }`,
    );
  await set(3, '2025-10-04');
  await set(2, '2025-07-05');
  expect(await shown()).toEqual([]);
  await client.service.stop();
});
