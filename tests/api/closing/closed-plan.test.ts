import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, seedBytes } from '../../harness/database/seeds.js';
import { staffMember } from '../../harness/people/staff.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import { ADOPT, CLOSE, loadActuals, PLAN, REOPEN, settleDeferred, VALIDATE, withActuals } from './closing.js';

describe('a closed plan', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
    await settleDeferred(client);
  });
  afterAll(() => client.service.stop());

  test('a closed plan refuses every other change, on every way in', async () => {
    const { variations, indicator } = await client.plan(
      'variations(where: { outcome: { eq: DEFERRED } }) { id } indicator(code: "278") { revisions { id } }',
    );
    await client.ask(CLOSE);
    const before = await client.derived();
    const content = '{ kind: OTHER, initiative: BOARD, objective: "C0129_0001" }';
    const writes = [
      `reviewRevision(revision: "${indicator.revisions[0].id}", status: CONFIRMED) { id }`,
      `addRevision(variation: "${variations[0].id}", content: ${content}) { id }`,
      `settleVariation(variation: "${variations[0].id}", outcome: ACCEPTED, reason: "x") { id }`,
      `setObjectiveWeight(${PLAN}, weights: [{ objective: "C117_0002", weight: 9, act: 5, source: "x" }]) { issues { code } }`,
      `setIndicatorReading(${PLAN}, indicator: "278", direction: LOWER, source: "x") { id }`,
      `confirmZeroTarget(${PLAN}, indicator: "1595", confirmed: true, source: "x") { id }`,
      `neutralise(${PLAN}, indicator: "278", neutralised: true, reason: "x", decision: "y") { id }`,
      `setScoringPolicy(${PLAN}, achieved: 90, partial: 60, lowerRule: RATIO, article: "art. 4") { label }`,
      `removeDemonstrationData(${PLAN}) { removed }`,
      `setActDetails(${PLAN}, act: 5, number: "1") { number }`,
    ];
    for (const write of writes) {
      expect(await client.refusal(`mutation { ${write} }`)).toEqual([
        'CONFLICT',
        expect.stringContaining('Il ciclo 2019 è chiuso'),
      ]);
    }
    const { database } = client.service.own;
    const readings = await loadActuals({ database }, true);
    expect([readings.saved, readings.issues.at(-1)?.code]).toEqual([false, 'PLAN_CLOSED']);
    const text = (await seedBytes(CREMONA_ACT)).toString('utf8').replaceAll('Quinto', 'Sesto');
    const act = await loadAct(database, {
      filename: 'sesto.txt',
      bytes: new TextEncoder().encode(text),
      importedBy: null,
    });
    expect([act.saved, act.issues.map(({ code }) => code)]).toEqual([false, ['PLAN_CLOSED']]);
    expect(await client.derived()).toEqual(before);
    await client.ask(REOPEN);
  });

  test('of two who close at the same time one closes, and the other is told', async () => {
    const answers = await Promise.all([1, 2].map(() => client.service.ask(CLOSE, {}, client.member)));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'closed').sort()).toEqual([
      'CONFLICT',
      'closed',
    ]);
    expect(await client.differences()).toEqual([]);
    await client.ask(REOPEN);
  });

  test('the Nucleo validates, but does not close', async () => {
    const board = await staffMember(client.service.own.database, { role: 'BOARD' });
    const codes = [];
    for (const query of [CLOSE, REOPEN, ADOPT, VALIDATE]) {
      codes.push((await client.service.ask(query, {}, board)).errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'CONFLICT']);
  });
});
