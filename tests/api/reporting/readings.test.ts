import { newSecret, secretDigest } from '@traguardo/server/account/secret';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Data, post, type Service, startService } from '../../harness/service/service.js';

const RECORD = `mutation ($readings: [ReadingInput!]!) { recordReadings(municipality: "pieve", year: 2021, readings: $readings) {
  saved { id value numerator denominator note measuresAct recordedBy supersededBy demonstration withdrawn }
  conflicts { indicator expected found { id value } } issues { code subject field message } } }`;
const WITHDRAW = `mutation ($reading: ID!, $reason: String!) { withdrawReading(reading: $reading, reason: $reason) {
  id value note withdrawn supersededBy } }`;

describe('actual values', () => {
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
  const ALL = 'actual status readings { id value withdrawn supersededBy }';
  const indicator = async (code: string, fields = ALL) => {
    const question = `{ plan(municipality: "pieve") { demonstration indicator(code: "${code}") { ${fields} } } }`;
    return (await service.ask(question, {}, segreteria)).data.plan.indicator;
  };
  const asReader = async (code: string, fields: string) => {
    const question = `{ plan(municipality: "pieve") { indicator(code: "${code}") { ${fields} } } }`;
    return (await service.ask(question)).data.plan.indicator;
  };

  test('a value is recorded under its writer’s name, scored at once, and audited', async () => {
    const { saved } = await record([final('101', { value: 87.5, note: ' in ritardo ' })]);
    expect(saved).toEqual([
      {
        id: 'Reading:pieve/2021/101/2021-12-31/consuntivo/1',
        value: 87.5,
        numerator: null,
        denominator: null,
        note: 'in ritardo',
        measuresAct: 0,
        recordedBy: 'Prova MANAGER',
        supersededBy: null,
        demonstration: false,
        withdrawn: false,
      },
    ]);
    expect(await indicator('101')).toMatchObject({ actual: 87.5, status: 'PARTIAL' });
    expect(await differences(service.own)).toEqual([]);
    const entry = await service.own.database.queries.selectFrom('AuditEntry').selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ action: 'recordReadings', actor: manager.id, valueBefore: '[]' });
    expect(entry.valueAfter).toContain('"value":"87.5"');
  });

  test('the same value and note again changes nothing and answers what stands', async () => {
    const first = await record([final('101', { value: 80 })]);
    const again = await record([final('101', { value: 80 })]);
    expect(again.saved).toEqual(first.saved);
    expect(await auditActions(service.own)).toEqual(['recordReadings']);
  });

  test('another value needs the reading that it replaces; with another one there nothing at all is saved', async () => {
    const [first] = (await record([final('101', { value: 80 })])).saved;
    const late = await record([final('101', { value: 90 }), final('102', { value: 95 })]);
    expect(late).toMatchObject({
      saved: [],
      conflicts: [{ indicator: '101', expected: null, found: { id: first.id, value: 80 } }],
    });
    expect(await indicator('102')).toMatchObject({ readings: [] });
    const { saved } = await record([
      final('101', { value: 90, expectedReading: first.id }),
      final('102', { value: 95 }),
    ]);
    expect(saved.map(({ value }: Data) => value)).toEqual([90, 95]);
    expect((await indicator('101')).readings).toMatchObject([
      { value: 80, supersededBy: saved[0].id },
      { value: 90, supersededBy: null },
    ]);
  });

  test('an interim value stands beside those of other dates and never counts as the actual', async () => {
    const interim = (asOf: string, value: number) => ({ indicator: '101', asOf, final: false, value });
    const { saved } = await record([interim('2021-06-30', 40), interim('2021-09-30', 70)]);
    expect(saved).toHaveLength(2);
    expect(await indicator('101')).toMatchObject({ actual: null, status: 'NOT_REPORTED' });
  });

  test('a ratio is kept by its two parts', async () => {
    await record([final('102', { numerator: 48, denominator: 50 })]);
    expect(await indicator('102')).toMatchObject({ actual: 96 });
  });

  test('what cannot be a value is told for every row, and nothing is saved', async () => {
    const { saved, issues } = await record([
      final('101', { value: 1, numerator: 2 }),
      final('102', { value: 0.88 }),
      final('103', { value: 2 }),
      { indicator: '101', asOf: '2022-01-01', final: false, value: 3 },
      final('999', { value: 3 }),
      final('103', { value: 1 }),
    ]);
    expect(saved).toEqual([]);
    expect(issues.map(({ code, subject }: Data) => `${subject} ${code}`)).toEqual([
      '101 VALUE_AND_RATIO',
      '102 PERCENT_AS_SHARE',
      '103 BINARY_VALUE',
      '101 DATE_OUTSIDE_YEAR',
      '999 UNKNOWN_INDICATOR',
      '103 DUPLICATE_READING',
    ]);
    expect(issues[1].message).toContain('0,88 significa 88 %?');
    expect((await indicator('103')).readings).toEqual([]);
  });

  test('a small percentage is taken once it is confirmed', async () => {
    const { saved } = await record([final('102', { value: 0.88, confirmed: true })]);
    expect(saved).toMatchObject([{ value: 0.88 }]);
  });

  test('what was asked and confirmed is kept with the reading, in the API and in the register', async () => {
    const asked = await record([final('101', { value: 100_000 })]);
    expect(asked).toMatchObject({ saved: [], issues: [{ code: 'FAR_ABOVE_TARGET', subject: '101', field: 'value' }] });
    await record([final('101', { value: 100_000, confirmedQuestions: ['FAR_ABOVE_TARGET', 'DATE_AFTER_YEAR'] })]);
    const { readings } = await indicator('101', 'readings { value confirmedQuestions }');
    expect(readings).toEqual([{ value: 100_000, confirmedQuestions: ['FAR_ABOVE_TARGET'] }]);
    const entries = await service.own.database.queries.selectFrom('AuditEntry').selectAll().execute();
    expect(entries.at(-1)?.valueAfter).toContain('"confirmed":"FAR_ABOVE_TARGET"');
  });

  test('a part of nothing is refused, nothing of nothing needs a reason', async () => {
    const refused = await record([
      final('101', { numerator: 8000, denominator: 0, note: 'x' }),
      final('102', { numerator: 0, denominator: 0 }),
    ]);
    expect(refused.issues.map(({ code, field }: Data) => [code, field])).toEqual([
      ['ZERO_DENOMINATOR', 'denominator'],
      ['REASON_MISSING', 'note'],
    ]);
    expect((await record([final('102', { numerator: 0, denominator: 0, note: 'Nessuna istanza' })])).issues).toEqual(
      [],
    );
  });

  test('difficulties and corrective action stand with the value, for staff alone', async () => {
    const words = { criticality: ' Sede chiusa per lavori ', correctiveAction: 'Apertura serale da marzo' };
    await record([final('101', { value: 70, ...words })]);
    const question = 'readings { criticality correctiveAction }';
    const kept = { criticality: 'Sede chiusa per lavori', correctiveAction: 'Apertura serale da marzo' };
    expect((await indicator('101', question)).readings).toEqual([kept]);
    expect((await asReader('101', question)).readings).toEqual([{ criticality: null, correctiveAction: null }]);
  });

  test('a manager writes and withdraws in the own sector alone, and a person without a role in none', async () => {
    const foreign = [final('101', { value: 1 }), final('201', { value: 3 })];
    const codes = async (who?: StaffMember) =>
      (await service.ask(RECORD, { readings: foreign }, who)).errors?.map(({ extensions }) => extensions.code);
    expect(await codes(manager)).toEqual(['FORBIDDEN']);
    expect(await codes()).toEqual(['UNAUTHENTICATED']);
    for (const role of ['BOARD', 'ANALYST', 'ADMINISTRATOR'] as const) {
      expect(await codes(await staffMember(service.own.database, { role, municipality: 'pieve' }))).toEqual([
        'FORBIDDEN',
      ]);
    }
    const elsewhere = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'altrove' });
    expect(await codes(elsewhere)).toEqual(['FORBIDDEN']);
    const { saved } = await record(foreign, segreteria);
    expect((await withdraw(saved[1].id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await withdraw(saved[1].id, elsewhere)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a closed plan takes nothing', async () => {
    const [first] = (await record([final('101', { value: 80 })])).saved;
    await service.own.database.queries.updateTable('Plan').set({ closed: true }).execute();
    const answer = await service.ask(RECORD, { readings: [final('102', { value: 90 })] }, segreteria);
    expect(answer.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await withdraw(first.id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('a program writes with a token for readings and no other; value and log name the person and the token', async () => {
    const { queries } = service.own.database;
    const recorded = async (scopes: string) => {
      const token = newSecret();
      await queries
        .insertInto('ApiToken')
        .values({
          id: scopes,
          tokenHash: secretDigest(token),
          person: manager.id,
          name: 'Prova',
          scopes,
          createdAt: '2021-01-01T00:00:00.000Z',
          expiresAt: '2999-01-01T00:00:00.000Z',
          lastUsedAt: null,
          revokedAt: null,
        })
        .execute();
      const body = { query: RECORD, variables: { readings: [final('101', { value: 5 })] } };
      return await post(service.url, body, { authorization: `Bearer ${token}` });
    };
    expect((await recorded('READ IMPORTS')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await recorded('READINGS');
    const author = 'Prova MANAGER, con il token «Prova» (registrare consuntivi)';
    expect(data.recordReadings.saved).toMatchObject([{ recordedBy: author }]);
    const logged = await queries.selectFrom('AuditEntry').select(['actor', 'actorName', 'origin']).execute();
    expect(logged).toEqual([{ actor: manager.id, actorName: author, origin: '127.0.0.1, token READINGS' }]);
  });
});
