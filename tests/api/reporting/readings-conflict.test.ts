import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve } from '../../harness/service/pieve-plan.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';

const RECORD = `mutation ($readings: [ReadingInput!]!) { recordReadings(municipality: "pieve", year: 2021, readings: $readings) {
  saved { id value } conflicts { indicator expected found { value } } issues { code } } }`;
const WITHDRAW = 'mutation ($reading: ID!) { withdrawReading(reading: $reading, reason: "Errore") { id } }';
const WRITERS = 20;

describe.each(databases)(`${WRITERS} people who write at once, on $name`, (engine) => {
  let service: Service;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(engine, fillPieve);
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const eachWriter = <T>(work: (writer: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer + 1)));
  const record = async (readings: readonly object[]): Promise<Data> => {
    const answer = await service.ask(RECORD, { readings }, segreteria);
    expect(answer.errors).toBeUndefined();
    return answer.data.recordReadings;
  };
  const final = (indicator: string, value: number, expectedReading: string | null = null) => ({
    indicator,
    asOf: '2021-12-31',
    final: true,
    value,
    expectedReading,
  });
  const storedReadings = () =>
    service.own.database.queries.selectFrom('Reading').orderBy('number').select(['number', 'value']).execute();

  test('the same first value: one is stored, every other one is told what stands there', async () => {
    const answers = await eachWriter((writer) => record([final('101', writer)]));
    const winners = answers.flatMap(({ saved }) => saved);
    expect(winners).toHaveLength(1);
    expect(await storedReadings()).toEqual([{ number: 1, value: String(winners[0].value) }]);
    const told = answers.flatMap(({ conflicts }) => conflicts);
    expect(told).toHaveLength(WRITERS - 1);
    expect(new Set(told.map(({ found }: Data) => found.value))).toEqual(new Set([winners[0].value]));
    expect(await differences(service.own)).toEqual([]);
    expect(await auditActions(service.own)).toEqual(['recordReadings']);
  });

  test('a replacement of the same reading, on different dates: one wins, because final values are one chain', async () => {
    const [first] = (await record([final('101', 50)])).saved;
    const answers = await eachWriter((writer) =>
      record([{ ...final('101', writer, first.id), asOf: `2022-01-${String(writer).padStart(2, '0')}` }]),
    );
    expect(answers.flatMap(({ saved }) => saved)).toHaveLength(1);
    expect(await storedReadings()).toHaveLength(2);
  });

  test('values of different dates: all are stored, none is lost', async () => {
    const answers = await eachWriter((writer) =>
      record([{ indicator: '101', asOf: `2021-03-${String(writer).padStart(2, '0')}`, final: false, value: writer }]),
    );
    expect(answers.flatMap(({ saved }) => saved)).toHaveLength(WRITERS);
    expect(await storedReadings()).toHaveLength(WRITERS);
    expect(await auditActions(service.own)).toHaveLength(WRITERS);
  });

  test('of values and withdrawals of one reading exactly one holds', async () => {
    const [first] = (await record([final('101', 50)])).saved;
    const outcomes = await eachWriter(async (writer) => {
      if (writer % 2 === 0) return (await record([final('101', writer, first.id)])).saved.length;
      const { errors } = await service.ask(WITHDRAW, { reading: first.id }, segreteria);
      if (errors) expect(errors[0]?.extensions.code).toBe('CONFLICT');
      return errors ? 0 : 1;
    });
    expect(outcomes.filter((done) => done === 1)).toHaveLength(1);
    expect(await storedReadings()).toHaveLength(2);
    expect(await differences(service.own)).toEqual([]);
  });
});
