import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Office, startOffice } from '../../harness/service/office.js';
import { ADOPT, CHECK, CLOSE, PLAN, REOPEN, settle, VALIDATE, withActuals } from './closing.js';

describe('the closing of the year', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice(sqlite, withActuals);
  });
  afterAll(() => office.service.stop());

  test('a deferred decision must be settled first, and is once', async () => {
    const [code, message] = await office.refusal(CLOSE);
    expect(code).toBe('CONFLICT');
    expect(message).toContain('C0129_0001 / 1443 (variazione 5, riga ');
    expect((await office.plan(CHECK)).closingCheck).toMatchObject({
      mayClose: false,
      deferred: [{ indicator: { code: '1443' } }],
    });
    const [variations, settled] = await settle(office);
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
    const { variations: accepted } = await office.plan('variations(where: { indicator: { eq: "278" } }) { id }');
    const SETTLE = 'mutation ($id: ID!) { settleVariation(variation: $id, outcome: ACCEPTED, reason: "x") { id } }';
    expect((await office.refusal(SETTLE, { id: accepted[0].id }))[0]).toBe('CONFLICT');
    const again = SETTLE.replace('ACCEPTED', 'DEFERRED');
    expect((await office.refusal(again, { id: variations[0].id }))[0]).toBe('INVALID_INPUT');
  });

  test('what would be frozen is told beforehand', async () => {
    const { closingCheck } = await office.plan(CHECK);
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
    const before = await office.derived();
    const { closePlan } = await office.ask(CLOSE);
    expect(closePlan).toEqual({
      closed: true,
      stage: 'CLOSED',
      cycle: [{ step: 'CLOSED', policy: 'standard-1', recordedBy: 'Prova SEGRETERIA' }],
      score: { value: 75.331074, coverage: 0.941667, lowerBound: 75.331074, upperBound: 75.331074, reported: 25 },
    });
    const { objective, indicator, closingCheck } = await office.plan(
      `objective(code: "C77_0004") { score { value coverage lowerBound upperBound } }
       indicator(code: "1391") { status attainment { state value explanation } } closingCheck { mayClose scoreNow scoreClosed }`,
    );
    expect(objective.score).toEqual({ value: 56.4, coverage: 0.6, lowerBound: 56.4, upperBound: 56.4 });
    expect(indicator).toEqual({
      status: 'NOT_REPORTED',
      attainment: {
        state: 'NO_ACTUAL',
        value: null,
        explanation: 'Target 60, non rendicontato alla chiusura: conta 0. Regola: standard-1.',
      },
    });
    expect(closingCheck).toEqual({ mayClose: false, scoreNow: 75.331074, scoreClosed: 75.331074 });
    expect(await office.differences()).toEqual([]);
    expect(await office.refusal(CLOSE)).toEqual(['CONFLICT', 'Il ciclo è già chiuso.']);

    expect((await office.refusal(REOPEN.replace('Errore nel consuntivo di 891', ' ')))[0]).toBe('INVALID_INPUT');
    const { reopenPlan } = await office.ask(REOPEN);
    expect(reopenPlan).toEqual({
      closed: false,
      stage: 'OPEN',
      cycle: [
        { step: 'CLOSED', reason: null },
        { step: 'REOPENED', reason: 'Errore nel consuntivo di 891' },
      ],
    });
    expect(await office.derived()).toEqual(before);
    expect((await office.refusal(REOPEN))[0]).toBe('CONFLICT');
  });

  test('a neutralised indicator does not count 0 at the closing: its weight goes to the others', async () => {
    const before = await office.derived();
    const NEUTRALISE = (yes: boolean) =>
      `mutation { neutralise(${PLAN}, indicator: "1391", neutralised: ${yes}, reason: "Dati di terzi", decision: "Verbale 2") { code } }`;
    await office.ask(NEUTRALISE(true));
    const { closingCheck } = await office.plan(CHECK);
    expect(closingCheck).toMatchObject({ unreported: [{ code: '1586' }], neutralised: [{ code: '1391' }] });
    // C77_0004 stays 94: (903,972888… + 37,6) / 12.
    expect(closingCheck.scoreClosed).toBe(78.464407);
    await office.ask(CLOSE);
    expect((await office.plan('score { value }')).score.value).toBe(78.464407);
    await office.ask(REOPEN);
    await office.ask(NEUTRALISE(false));
    expect(await office.derived()).toEqual(before);
  });

  test('the report is adopted after the closing and validated after the adoption; reopening undoes both', async () => {
    expect((await office.refusal(ADOPT))[0]).toBe('CONFLICT');
    await office.ask(CLOSE);
    expect((await office.refusal(VALIDATE))[0]).toBe('CONFLICT');
    expect((await office.refusal(ADOPT.replace('https', 'http')))[0]).toBe('INVALID_INPUT');
    expect((await office.ask(ADOPT)).adoptReport).toEqual({ stage: 'ADOPTED' });
    expect((await office.refusal(ADOPT))[0]).toBe('CONFLICT');
    const { validateReport } = await office.ask(VALIDATE);
    expect(validateReport.stage).toBe('VALIDATED');
    expect(validateReport.cycle.slice(-2)).toEqual([
      { step: 'ADOPTED', documentNumber: '118', documentDate: '2020-06-15', link: 'https://comune.example/118' },
      { step: 'VALIDATED', documentNumber: 'Verbale 4', documentDate: '2020-06-28', link: null },
    ]);
    expect((await office.ask(REOPEN)).reopenPlan.stage).toBe('OPEN');
  });

  test('every step stands in the audit log', async () => {
    const entries = await office.service.own.database.queries
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
