import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';
import { CHECK, CLOSE, loadActuals, PLAN, settleDeferred } from '../closing/closing.js';

describe('demonstration data', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  test('keep a plan open until one action takes them away, and come back with their document', async () => {
    const before = await client.derived();
    await settleDeferred(client);
    // 25 final ones and an interim one.
    expect((await client.plan(CHECK)).closingCheck).toMatchObject({
      mayClose: false,
      deferred: [],
      demonstrationReadings: 26,
    });
    expect(await client.refusal(CLOSE)).toEqual(['CONFLICT', expect.stringContaining('26 dati dimostrativi')]);
    const REMOVE = `mutation { removeDemonstrationData(${PLAN}) { removed } }`;
    expect((await client.ask(REMOVE)).removeDemonstrationData).toEqual({ removed: 26 });
    const { database } = client.service.own;
    expect(await database.queries.selectFrom('SourceDocument').select('kind').execute()).toEqual([{ kind: 'ACT' }]);
    const found: Data = await client.plan(`demonstration score { value reported } ${CHECK}`);
    expect(found).toMatchObject({
      demonstration: false,
      score: { value: null, reported: 0 },
      closingCheck: { mayClose: true, scoreClosed: 0 },
    });
    expect(await client.differences()).toEqual([]);
    expect((await client.ask(REMOVE)).removeDemonstrationData).toEqual({ removed: 0 });
    await loadActuals(client.service.own, true);
    expect(await client.derived()).toEqual(before);
  });
});
