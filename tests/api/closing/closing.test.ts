import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import { ADOPT, CHECK, CLOSE, PLAN, REOPEN, settleDeferred, VALIDATE, withActuals } from './closing.js';

describe('the closing of the year', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
  });
  afterAll(() => client.service.stop());

  test('a deferred decision must be settled first, and is once', async () => {
    const [code, message] = await client.refusal(CLOSE);
    expect(code).toBe('CONFLICT');
    expect(message).toContain('C0129_0001 / 1443 (variazione 5, riga ');
    expect((await client.plan(CHECK)).closingCheck).toMatchObject({
      mayClose: false,
      deferred: [{ indicator: { code: '1443' } }],
    });
    const [variations, settled] = await settleDeferred(client);
    expect(variations).toHaveLength(1);
    expect(settled).toEqual({
      outcome: 'DEFERRED',
      settlement: {
        outcome: 'REJECTED',
        reason: 'Dati non forniti',
        decidedOn: '2020-02-03',
        recordedBy: 'Prova SEGRETERIA',
      },
    });
    const { variations: accepted } = await client.plan('variations(where: { indicator: { eq: "278" } }) { id }');
    const SETTLE = 'mutation ($id: ID!) { settleVariation(variation: $id, outcome: ACCEPTED, reason: "x") { id } }';
    expect((await client.refusal(SETTLE, { id: accepted[0].id }))[0]).toBe('CONFLICT');
    const again = SETTLE.replace('ACCEPTED', 'DEFERRED');
    expect((await client.refusal(again, { id: variations[0].id }))[0]).toBe('INVALID_INPUT');
  });

  test('what would be frozen is told beforehand', async () => {
    const { closingCheck } = await client.plan(CHECK);
    expect(closingCheck).toEqual({
      mayClose: true,
      deferred: [],
      unreported: [{ code: '1391' }, { code: '1586' }],
      notApplicable: [],
      neutralised: [],
      proposedRevisions: 17,
      demonstrationReadings: 0,
      // The mean of the twelve objectives: 970,0300317… / 12.
      scoreNow: 80.835836,
      // 1391 and 1586 count 0: C77_0004 20 % × 82 + 40 % × 100 = 56,4 instead of 94; C32_0014 40 + 26,4 = 66,4 instead of
      // 94,857142…; 903,972888… / 12.
      scoreClosed: 75.331074,
    });
  });

  test('closing freezes the figures with the policy, reopening goes back exactly', async () => {
    const before = await client.derived();
    const { closePlan } = await client.ask(CLOSE);
    expect(closePlan).toEqual({
      closed: true,
      stage: 'CLOSED',
      cycle: [{ step: 'CLOSED', policy: 'standard-1', recordedBy: 'Prova SEGRETERIA' }],
      score: { value: 75.331074, coverage: 0.941667, lowerBound: 75.331074, upperBound: 75.331074, reported: 25 },
    });
    const { objective, indicator, closingCheck } = await client.plan(
      `objective(code: "C77_0004") { score { value coverage lowerBound upperBound } }
       indicator(code: "1391") { status attainment { state value explanation } } closingCheck { mayClose scoreNow scoreClosed }`,
    );
    expect(objective.score).toEqual({ value: 56.4, coverage: 0.6, lowerBound: 56.4, upperBound: 56.4 });
    expect(indicator).toEqual({
      status: 'NOT_REPORTED',
      attainment: {
        state: 'NO_ACTUAL',
        value: null,
        explanation: 'Target 60, non rendicontato alla chiusura: conta 0. Metodo di calcolo: standard, versione 1.',
      },
    });
    expect(closingCheck).toEqual({ mayClose: false, scoreNow: 75.331074, scoreClosed: 75.331074 });
    expect(await client.differences()).toEqual([]);
    expect(await client.refusal(CLOSE)).toEqual(['CONFLICT', 'Il ciclo è già chiuso.']);

    expect((await client.refusal(REOPEN.replace('Errore nel consuntivo di 891', ' ')))[0]).toBe('INVALID_INPUT');
    const { reopenPlan } = await client.ask(REOPEN);
    expect(reopenPlan).toEqual({
      closed: false,
      stage: 'OPEN',
      cycle: [
        { step: 'CLOSED', reason: null },
        { step: 'REOPENED', reason: 'Errore nel consuntivo di 891' },
      ],
    });
    expect(await client.derived()).toEqual(before);
    expect((await client.refusal(REOPEN))[0]).toBe('CONFLICT');
  });

  test('a neutralised indicator does not count 0 at the closing: its weight goes to the others', async () => {
    const before = await client.derived();
    const NEUTRALISE = (yes: boolean) =>
      `mutation { neutralise(${PLAN}, indicator: "1391", neutralised: ${yes}, reason: "Dati di terzi", decision: "Verbale 2") { code } }`;
    await client.ask(NEUTRALISE(true));
    const { closingCheck } = await client.plan(CHECK);
    expect(closingCheck).toMatchObject({ unreported: [{ code: '1586' }], neutralised: [{ code: '1391' }] });
    // C77_0004 stays 94: (903,972888… + 37,6) / 12.
    expect(closingCheck.scoreClosed).toBe(78.464407);
    await client.ask(CLOSE);
    expect((await client.plan('score { value }')).score.value).toBe(78.464407);
    await client.ask(REOPEN);
    await client.ask(NEUTRALISE(false));
    expect(await client.derived()).toEqual(before);
  });

  test('the report is adopted after the closing and validated after the adoption; reopening undoes both', async () => {
    expect((await client.refusal(ADOPT))[0]).toBe('CONFLICT');
    await client.ask(CLOSE);
    expect((await client.refusal(VALIDATE))[0]).toBe('CONFLICT');
    expect((await client.refusal(ADOPT.replace('https', 'http')))[0]).toBe('INVALID_INPUT');
    expect((await client.refusal(ADOPT.replace('2020-06-15', '2018-05-20')))[0]).toBe('INVALID_INPUT');
    expect((await client.ask(ADOPT)).adoptReport).toEqual({ stage: 'ADOPTED' });
    expect((await client.refusal(ADOPT))[0]).toBe('CONFLICT');
    expect((await client.refusal(VALIDATE.replace('2020-06-28', '2020-06-14')))[0]).toBe('INVALID_INPUT');
    const { validateReport } = await client.ask(VALIDATE);
    expect(validateReport.stage).toBe('VALIDATED');
    expect(validateReport.cycle.slice(-2)).toEqual([
      { step: 'ADOPTED', documentNumber: '118', documentDate: '2020-06-15', link: 'https://comune.example/118' },
      { step: 'VALIDATED', documentNumber: 'Verbale 4', documentDate: '2020-06-28', link: null },
    ]);
    expect((await client.ask(REOPEN)).reopenPlan.stage).toBe('OPEN');
  });

  test('every step stands in the audit log', async () => {
    const entries = await client.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', 'in', ['closePlan', 'reopenPlan', 'adoptReport', 'validateReport'])
      .orderBy('number')
      .select(['action', 'valueBefore', 'valueAfter'])
      .execute();
    expect(entries.map(({ action }) => action)).toEqual([
      ...['closePlan', 'reopenPlan', 'closePlan', 'reopenPlan'],
      ...['closePlan', 'adoptReport', 'validateReport', 'reopenPlan'],
    ]);
    expect(JSON.parse(entries[0]?.valueBefore ?? '')).toEqual({ stage: 'OPEN' });
    expect(JSON.parse(entries[0]?.valueAfter ?? '')).toMatchObject({ stage: 'CLOSED', step: 'CLOSED' });
  });
});
