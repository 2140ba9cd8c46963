import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';
import { withActuals } from '../closing/closing.js';

const POLICY = `mutation ($share: Float!) { setScoringPolicy(municipality: "cremona", year: 2019, achieved: 100, partial: 50,
  lowerRule: MIRROR, article: "art. 7", phaseShare: $share) { phaseShare label } }`;
const RECORD = `mutation ($phases: [PhaseInput!]!) { recordPhases(municipality: "cremona", year: 2019, phases: $phases) {
  issues { message } conflicts { __typename } } }`;

describe.each(databases)('the share of phases in a score on $name', (engine) => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(engine, withActuals);
  });
  afterAll(() => client.service.stop());

  const score = async (code: string): Promise<Data> =>
    (await client.plan(`objective(code: "${code}") { score { value coverage lowerBound upperBound } }`)).objective
      .score;

  test('is 0 unless a policy says otherwise: phases are shown and change no score', async () => {
    expect((await client.plan('policy { phaseShare }')).policy).toEqual({ phaseShare: 0 });
    expect(await score('C77_0004')).toMatchObject({ value: 94, coverage: 0.6 });
  });

  test('counts what is reported of a phase, and its lack', async () => {
    const { setScoringPolicy } = await client.ask(POLICY, { share: 20 });
    expect(setScoringPolicy).toMatchObject({ phaseShare: 20 });
    // One phase of C77_0004 is left; nothing is reported of it. 0.6 of 80 % is scored, with 94.
    expect(await score('C77_0004')).toEqual({ value: 94, coverage: 0.48, lowerBound: 45.12, upperBound: 97.12 });
    // Nobody lists a phase of C50_0004.
    expect(await score('C50_0004')).toMatchObject({ coverage: 1 });
    const [phase] = (await client.plan('objective(code: "C77_0004") { phases { id title state } }')).objective.phases;
    const { recordPhases } = await client.ask(RECORD, { phases: [{ phase: phase.id, doneOn: '2019-12-20' }] });
    expect(recordPhases).toEqual({ issues: [], conflicts: [] });
    // (0.48 × 94 + 0.2 × 100) / 0.68
    expect(await score('C77_0004')).toMatchObject({ value: 95.764706, coverage: 0.68 });
    expect(await client.differences()).toEqual([]);
  });

  test.each([-1, 101])('is a percentage: %d is refused', async (share) => {
    expect(await client.refusal(POLICY, { share })).toEqual(['INVALID_INPUT', expect.stringContaining('da 0 a 100')]);
  });
});
