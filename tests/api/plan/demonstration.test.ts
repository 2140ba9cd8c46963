import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Office, startOffice } from '../../harness/service/office.js';
import type { Data } from '../../harness/service/service.js';
import { CHECK, CLOSE, PLAN, report, settle } from '../closing/closing.js';

describe('demonstration data', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice(sqlite);
  });
  afterAll(() => office.service.stop());

  test('keep a plan open until one action takes them away, and come back with their document', async () => {
    const before = await office.derived();
    await settle(office);
    // 25 final ones and an interim one.
    expect((await office.plan(CHECK)).closingCheck).toMatchObject({
      mayClose: false,
      deferred: [],
      demonstrationReadings: 26,
    });
    expect(await office.refusal(CLOSE)).toEqual(['CONFLICT', expect.stringContaining('26 dati dimostrativi')]);
    const REMOVE = `mutation { removeDemonstrationData(${PLAN}) { removed } }`;
    expect((await office.ask(REMOVE)).removeDemonstrationData).toEqual({ removed: 26 });
    const { database } = office.service.own;
    expect(await database.queries.selectFrom('SourceDocument').select('kind').execute()).toEqual([{ kind: 'ACT' }]);
    const found: Data = await office.plan(`demonstration score { value reported } ${CHECK}`);
    expect(found).toMatchObject({
      demonstration: false,
      score: { value: null, reported: 0 },
      closingCheck: { mayClose: true, scoreClosed: 0 },
    });
    expect(await office.differences()).toEqual([]);
    expect((await office.ask(REMOVE)).removeDemonstrationData).toEqual({ removed: 0 });
    await report(office.service.own, true);
    expect(await office.derived()).toEqual(before);
  });
});
