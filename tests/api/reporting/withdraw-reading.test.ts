import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Data, type Service, startService } from '../../harness/service/service.js';

const RECORD = `mutation ($readings: [ReadingInput!]!) { recordReadings(municipality: "pieve", year: 2021, readings: $readings) {
  saved { id value numerator denominator note measuresAct recordedBy supersededBy demonstration withdrawn }
  conflicts { indicator expected found { id value } } issues { code subject field message } } }`;
const WITHDRAW = `mutation ($reading: ID!, $reason: String!) { withdrawReading(reading: $reading, reason: $reason) {
  id value note withdrawn supersededBy } }`;

describe('withdrawn values', () => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const final = (indicator: string, more: object) => ({ indicator, asOf: '2021-12-31', final: true, ...more });
  const record = async (readings: readonly object[], who = manager): Promise<Data> => {
    const answer = await service.ask(RECORD, { readings }, who);
    expect(answer.errors).toBeUndefined();
    return answer.data.recordReadings;
  };
  const withdraw = (reading: string, who = manager): Promise<Answer> =>
    service.ask(WITHDRAW, { reading, reason: 'Digitato per errore' }, who);
  const indicator = async (code: string) =>
    (
      await service.ask(
        `{ plan(municipality: "pieve") { demonstration indicator(code: "${code}") { actual status readings { id value withdrawn supersededBy } } } }`,
        {},
        segreteria,
      )
    ).data.plan.indicator;

  test('withdrawing brings back what was replaced, step by step, and stays visible', async () => {
    const [first] = (await record([final('101', { value: 80 })])).saved;
    const [second] = (await record([final('101', { value: 90, expectedReading: first.id })])).saved;
    const answer = await withdraw(second.id);
    expect(answer.data.withdrawReading).toEqual({
      id: 'Reading:pieve/2021/101/2021-12-31/consuntivo/3',
      value: null,
      note: 'Digitato per errore',
      withdrawn: true,
      supersededBy: first.id,
    });
    expect(await indicator('101')).toMatchObject({ actual: 80 });
    await withdraw(first.id);
    const { actual, status, readings } = await indicator('101');
    expect([actual, status]).toEqual([null, 'NOT_REPORTED']);
    expect(
      readings.map(({ value, withdrawn, supersededBy }: Data) => [value, withdrawn, supersededBy?.at(-1)]),
    ).toEqual([
      [80, false, '4'],
      [90, false, '3'],
      [null, true, '4'],
      [null, true, undefined],
    ]);
    expect(await differences(service.own)).toEqual([]);
    expect(await auditActions(service.own)).toEqual([
      'recordReadings',
      'recordReadings',
      'withdrawReading',
      'withdrawReading',
    ]);
  });

  test('after a withdrawal that left nothing the next writer must have seen it', async () => {
    const [first] = (await record([final('101', { value: 80 })])).saved;
    const { id } = (await withdraw(first.id)).data.withdrawReading;
    expect((await record([final('101', { value: 80 })])).conflicts).toMatchObject([{ found: { id, value: null } }]);
    expect((await record([final('101', { value: 80, expectedReading: id })])).saved).toMatchObject([{ value: 80 }]);
    expect(await indicator('101')).toMatchObject({ actual: 80 });
  });

  test('only what is in force can be withdrawn, with a reason', async () => {
    const [first] = (await record([final('101', { value: 80 })])).saved;
    await record([final('101', { value: 90, expectedReading: first.id })]);
    expect((await withdraw(first.id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const blank = await service.ask(WITHDRAW, { reading: first.id, reason: ' ' }, manager);
    expect(blank.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    const unknown = await withdraw('Reading:pieve/2021/101/2021-12-31/consuntivo/9', segreteria);
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await withdraw('pieve/x', segreteria)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('an earlier final date is in force again when the later one is withdrawn', async () => {
    const november = { ...final('101', { value: 70 }), asOf: '2021-11-30' };
    const [early] = (await record([november])).saved;
    const [late] = (await record([final('101', { value: 90, expectedReading: early.id })])).saved;
    expect(await indicator('101')).toMatchObject({ actual: 90 });
    await withdraw(late.id);
    expect(await indicator('101')).toMatchObject({ actual: 70 });
  });

  test('a real value takes the place of demonstration data, whatever their date, and comes before them again', async () => {
    const { queries } = service.own.database;
    const [shown] = (await record([final('101', { value: 11 })])).saved;
    await queries.updateTable('Reading').set({ demonstration: true }).execute();
    const demonstration = async () =>
      (await service.ask('{ plan(municipality: "pieve") { demonstration } }')).data.plan.demonstration;
    expect(await demonstration()).toBe(true);
    const real = { ...final('101', { value: 60, expectedReading: shown.id }), asOf: '2021-11-30' };
    const [saved] = (await record([real])).saved;
    expect(await indicator('101')).toMatchObject({ actual: 60 });
    expect(await demonstration()).toBe(false);
    await withdraw(saved.id);
    expect(await indicator('101')).toMatchObject({ actual: 11 });
    expect(await demonstration()).toBe(true);
  });
});
