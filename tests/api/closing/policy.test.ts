import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';

const PLAN = 'municipality: "cremona", year: 2019';
const SET = (achieved: number, partial: number, article = 'art. 12') =>
  `mutation { setScoringPolicy(${PLAN}, achieved: ${achieved}, partial: ${partial}, lowerRule: RATIO, article: "${article}") {
    name version label achieved partial lowerRule article recordedBy } }`;

describe('policy and details of acts', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  test('a plan is scored with the standard policy until its municipality chooses its own', async () => {
    const { policy } = await client.plan(
      'policy { name version label achieved partial lowerRule article recordedAt recordedBy }',
    );
    expect(policy).toEqual({
      name: 'standard',
      version: 1,
      label: 'standard-1',
      achieved: 100,
      partial: 50,
      lowerRule: 'MIRROR',
      article: null,
      recordedAt: null,
      recordedBy: null,
    });
    expect((await client.ask(SET(90, 61.5))).setScoringPolicy).toEqual({
      name: 'cremona',
      version: 1,
      label: 'cremona-1',
      achieved: 90,
      partial: 61.5,
      lowerRule: 'RATIO',
      article: 'art. 12',
      recordedBy: 'Prova SEGRETERIA',
    });
    const { indicators, statusCounts, comparison } = await client.plan(
      'indicators { nodes { code status attainment { value policy explanation } } } statusCounts { achieved partial missed } comparison(by: OBJECTIVE) { code status }',
    );
    const of = (code: string) => indicators.nodes.find((node: { code: string }) => node.code === code);
    // 891: 61 of 100, below 61,5. 1479: 76 of 80 is 95.
    expect(of('891')).toMatchObject({ status: 'MISSED', attainment: { value: 61, policy: 'cremona-1' } });
    expect(of('1479')).toMatchObject({ status: 'ACHIEVED' });
    // 1528: none at all where less is better.
    expect(of('1528').attainment).toEqual({
      value: 100,
      policy: 'cremona-1',
      explanation:
        'Target 1 (più basso è meglio), consuntivo 0: zero o meglio di zero, 100 %. Metodo di calcolo: cremona, versione 1.',
    });
    expect(statusCounts.achieved).toBeGreaterThan(13);
    // C80_0003 is at 91,56.
    expect(comparison.find((row: { code: string }) => row.code === 'C80_0003').status).toBe('ACHIEVED');
    expect(await client.differences()).toEqual([]);
    expect((await client.ask(SET(95, 50))).setScoringPolicy.label).toBe('cremona-2');
    expect(await client.differences()).toEqual([]);
  });

  test.each([
    ['partial above achieved', SET(50, 60)],
    ['equal thresholds', SET(60, 60)],
    ['more than 100', SET(101, 60)],
    ['no partial', SET(90, 0)],
    ['no article', SET(90, 60, ' ')],
  ])('thresholds with %s are refused', async (_, mutation) => {
    expect((await client.refusal(mutation))[0]).toBe('INVALID_INPUT');
  });

  test('number, date and link of an act are those a person gave last, else the printed ones', async () => {
    const DETAILS = (args: string) =>
      `mutation { setActDetails(${PLAN}, act: 5, ${args}) { ordinal number adoptedOn link } }`;
    const { acts } = await client.plan('acts { number adoptedOn link }');
    const set = await client.ask(DETAILS('number: "210", adoptedOn: "2019-12-18", link: "https://albo.example/210"'));
    expect(set.setActDetails).toEqual({
      ordinal: 5,
      number: '210',
      adoptedOn: '2019-12-18',
      link: 'https://albo.example/210',
    });
    expect((await client.ask(DETAILS('number: "211"'))).setActDetails).toMatchObject({
      number: '211',
      adoptedOn: '2019-12-18',
    });
    const back = (await client.ask(DETAILS('number: null, adoptedOn: null, link: null'))).setActDetails;
    expect([back]).toMatchObject(acts);
    for (const link of ['http://albo.example', 'javascript:alert(1)', 'albo']) {
      expect((await client.refusal(DETAILS(`link: "${link}"`)))[0]).toBe('INVALID_INPUT');
    }
    expect((await client.refusal(DETAILS('adoptedOn: "9999-11-27"')))[0]).toBe('INVALID_INPUT');
    expect((await client.refusal(DETAILS('number: "1"').replace('act: 5', 'act: 4')))[0]).toBe('NOT_FOUND');
  });

  test('what is still to be reviewed and declared is counted', async () => {
    const { reviewProgress } = await client.plan(
      'reviewProgress { proposed confirmed corrected discarded unknownWeights zeroTargets { code } inferredDirections }',
    );
    // 1595 has a target by now, and 1528 is the only one whose direction an act states.
    expect(reviewProgress).toEqual({
      proposed: 17,
      confirmed: 0,
      corrected: 0,
      discarded: 0,
      unknownWeights: 9,
      zeroTargets: [],
      inferredDirections: 26,
    });
  });
});
