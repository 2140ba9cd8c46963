import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { differences, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Service, startService } from '../../harness/service/service.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
/** The other sector of the plan, which leads the objective of indicator 201. */
const OTHER = 'servizi-sociali';

describe.each(databases)('sectors that contribute, on $name', (engine) => {
  let service: Service;
  let segreteria: StaffMember;
  let other: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, fillPieve);
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    other = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [OTHER] });
  });
  afterAll(() => service.stop());

  const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;
  const set = (sectors: string, more = '', who = segreteria): Promise<Answer> =>
    service.ask(
      `mutation { setContributors(${PLAN}, objective: "OB_1", sectors: ${sectors}, source: "DUP 2021, pag. 40"${more}) {
         contributors { key } declarations { field value source } } }`,
      {},
      who,
    );
  const record = (indicator: string, value: number, who = other): Promise<Answer> =>
    service.ask(
      `mutation { recordReadings(${PLAN}, readings: [{ indicator: "${indicator}", ${DATE}, value: ${value} }]) { saved { value } issues { code } } }`,
      {},
      who,
    );
  const sheet = async (sector: string, who: StaffMember) =>
    (
      await service.ask(
        `{ readingSheet(${PLAN}, sector: "${sector}", ${DATE}) { rows { indicator { code } question canWrite } } }`,
        {},
        who,
      )
    ).data.readingSheet;
  const scoreOf = async () =>
    (await service.ask(`{ plan(${PLAN}) { sector(id: "${OTHER}") { score { value total } contributesTo { code } } } }`))
      .data.plan.sector;

  test('a manager neither sees nor writes what the own sector has no part in', async () => {
    expect(code(await record('101', 80))).toBe('FORBIDDEN');
    expect(
      (await sheet(OTHER, other)).rows.map(({ indicator }: { indicator: { code: string } }) => indicator.code),
    ).toEqual(['201']);
  });

  test('they are declared by the Segreteria, with a source; the leading sector and unknown ones are refused', async () => {
    expect(code(await set(`["${OTHER}"]`, '', other))).toBe('FORBIDDEN');
    expect(code(await set(`["${POLIZIA}"]`))).toBe('INVALID_INPUT');
    expect(code(await set('["ragioneria"]'))).toBe('INVALID_INPUT');
    expect(code(await set(`["${OTHER}"]`, ', act: 7'))).toBe('INVALID_INPUT');
    expect((await set(`["${OTHER}"]`)).data.setContributors).toEqual({
      contributors: [{ key: OTHER }],
      declarations: [{ field: 'contributors', value: OTHER, source: 'DUP 2021, pag. 40' }],
    });
    expect(await differences(service.own)).toEqual([]);
  });

  test('then its managers see and report the objective, and the score of their sector looks at what it leads', async () => {
    const before = await scoreOf();
    expect(before).toMatchObject({ score: { total: 1 }, contributesTo: [{ code: 'OB_1' }] });
    expect((await sheet(OTHER, other)).rows).toEqual([
      { indicator: { code: '201' }, question: 'VALUE_MISSING', canWrite: true },
      { indicator: { code: '101' }, question: null, canWrite: true },
      { indicator: { code: '102' }, question: null, canWrite: true },
      { indicator: { code: '103' }, question: null, canWrite: true },
    ]);
    expect((await record('101', 80)).data.recordReadings).toEqual({ saved: [{ value: 80 }], issues: [] });
    expect((await scoreOf()).score).toEqual(before.score);
  });

  test('a correction by hand names sectors of the plan, and frequencies that there are', async () => {
    const correct = (of: string, field: string, value: string) =>
      service.ask(
        `mutation ($value: String!) { correctField(${PLAN}, of: { ${of} }, corrections: [{ field: "${field}", value: $value, reason: "Refuso", source: "DUP" }]) { field to } }`,
        { value },
        segreteria,
      );
    expect(code(await correct('objective: "OB_1"', 'contributors', 'Ragioneria'))).toBe('INVALID_INPUT');
    expect(code(await correct('indicator: "201"', 'frequency', 'al bisogno'))).toBe('INVALID_INPUT');
    expect((await correct('indicator: "201"', 'frequency', 'ogni trimestre')).data.correctField).toMatchObject([
      { field: 'frequency', to: 'QUARTERLY' },
    ]);
    expect(await differences(service.own)).toEqual([]);
  });

  test('objectives are found by who contributes', async () => {
    const found = async (filter: string) =>
      (
        await service.ask(`{ plan(${PLAN}) { objectives(where: { contributors: ${filter} }) { nodes { code } } } }`)
      ).data.plan.objectives.nodes.map((objective: { code: string }) => objective.code);
    expect(await found(`{ id: { eq: "${OTHER}" } }`)).toEqual(['OB_1']);
    expect(await found('{ name: { contains: "SOCIALI" } }')).toEqual(['OB_1']);
    expect(await found(`{ id: { eq: "${POLIZIA}" } }`)).toEqual([]);
  });

  test('what the leading sector has sent, the contributing one changes no more', async () => {
    const reasons = ['102', '103'].map((indicator) => `{ indicator: "${indicator}", reason: "In arrivo" }`).join(', ');
    const sent = await service.ask(
      `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, reasons: [${reasons}, { indicator: "101" }]) { state } }`,
      {},
      segreteria,
    );
    expect(sent.data.submitReadings.state).toBe('SUBMITTED');
    expect((await sheet(OTHER, other)).rows.map(({ canWrite }: { canWrite: boolean }) => canWrite)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(code(await record('102', 90))).toBe('CONFLICT');
  });

  test('a declaration is withdrawn, or says that there are none', async () => {
    expect((await set('[]')).data.setContributors.contributors).toEqual([]);
    expect((await set(`["${OTHER}"]`)).data.setContributors.contributors).toEqual([{ key: OTHER }]);
    expect((await set('null')).data.setContributors.contributors).toEqual([]);
    expect(code(await record('102', 90))).toBe('FORBIDDEN');
  });
});

describe('how often an indicator is measured', () => {
  let service: Service;
  let segreteria: StaffMember;
  beforeAll(async () => {
    const [engine] = databases;
    if (engine === undefined) throw new Error('There is no database to test on.');
    service = await startService(engine, fillPieve);
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterAll(() => service.stop());

  const ask = (query: string) => service.ask(query, {}, segreteria);
  const set = (indicators: string, frequency: string) =>
    ask(
      `mutation { setReportingFrequency(${PLAN}, indicators: ${indicators}, frequency: ${frequency}, source: "Regolamento, art. 3") { code frequency } }`,
    );
  const missing = async (asOf: string, final = false) => {
    const open = `openCampaign(${PLAN}, asOf: "${asOf}", final: ${final}, dueOn: "2022-01-31") { sectors { sector { key } missing { code } } }`;
    const { sectors } = (await ask(`mutation { ${open} }`)).data.openCampaign;
    return sectors.flatMap(({ missing: owed }: { missing: { code: string }[] }) =>
      owed.map((indicator) => indicator.code),
    );
  };

  test('it is declared for many at once, all or none, and can be withdrawn', async () => {
    const unknown = await set('["101", "999"]', 'QUARTERLY');
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await set('["102", "101"]', 'HALF_YEARLY')).data.setReportingFrequency).toEqual([
      { code: '101', frequency: 'HALF_YEARLY' },
      { code: '102', frequency: 'HALF_YEARLY' },
    ]);
    expect((await set('["102"]', 'null')).data.setReportingFrequency).toEqual([{ code: '102', frequency: null }]);
  });

  test('campaigns ask for what falls on their date, and a final account for everything', async () => {
    expect(await missing('2021-06-30')).toEqual(['101', '102', '103', '201']);
    expect(await missing('2021-09-30')).toEqual(['102', '103', '201']);
    expect(await missing('2021-12-31', true)).toEqual(['101', '102', '103', '201']);
  });

  test('the sheet says which rows are not asked', async () => {
    const sheet = `readingSheet(${PLAN}, sector: "${POLIZIA}", asOf: "2021-09-30", final: false)`;
    expect((await ask(`{ ${sheet} { rows { indicator { code } asked question } } }`)).data.readingSheet.rows).toEqual([
      { indicator: { code: '101' }, asked: false, question: null },
      { indicator: { code: '102' }, asked: true, question: 'VALUE_MISSING' },
      { indicator: { code: '103' }, asked: true, question: 'VALUE_MISSING' },
    ]);
  });
});
