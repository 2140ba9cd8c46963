import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';
import { CLOSE, settleDeferred, withActuals } from '../closing/closing.js';

const START = `mutation ($objectives: [String!]!) { startNextPlan(municipality: "cremona", year: 2019, objectives: $objectives) {
  plan { year period closed acts { ordinal document { filename } } } document { id filename importedBy issues { code message } } } }`;
/** A range that replaces an inferred direction, and an intended zero. */
const DECLARE = `mutation {
  setIndicatorReading(municipality: "cremona", year: 2019, indicator: "1174", direction: RANGE, rangeMin: 30, rangeMax: 40, tolerance: 10, source: "Nota 7") { code }
  confirmZeroTarget(municipality: "cremona", year: 2019, indicator: "1595", confirmed: true, direction: LOWER, source: "Nota 9") { code } }`;
const DECLARED = 'code kind direction directionInferred rangeMin rangeMax tolerance target';
const CONTENT = `areas { name kind } sectors { name manager } objectives { nodes { code title definition weight area { name } sector { name }
  indicators { code title formula purpose kind weight target } } }`;

describe('the plan of the next year', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
    await settleDeferred(client);
    await client.ask(DECLARE);
    await client.ask(CLOSE);
  });
  afterAll(() => client.service.stop());

  test('is made of the objectives that go on, with targets in force and weights, from a document of its own', async () => {
    const { objectives, ...groups } = await client.plan(CONTENT);
    const chosen = objectives.nodes.filter(({ code }: Data) => code !== 'C0129_0001');
    expect(chosen).toHaveLength(11);
    for (const wrong of [[], ['C0129_0001', 'X']]) {
      expect((await client.refusal(START, { objectives: wrong }))[0]).toBe('INVALID_INPUT');
    }
    const { startNextPlan } = await client.ask(START, { objectives: chosen.map(({ code }: Data) => code) });
    expect(startNextPlan).toEqual({
      plan: {
        year: 2020,
        period: '2020-2022',
        closed: false,
        acts: [{ ordinal: 0, document: { filename: 'piano-2020-avviato-dal-2019.txt' } }],
      },
      document: {
        id: expect.stringContaining('cremona-2020-'),
        filename: 'piano-2020-avviato-dal-2019.txt',
        importedBy: 'Prova SEGRETERIA',
        issues: [],
      },
    });
    const next = (await client.ask(`{ plan(municipality: "cremona", year: 2020) { ${CONTENT} } }`)).plan;
    expect(next.objectives.nodes).toEqual(chosen);
    expect(next.areas).toEqual(groups.areas.filter(({ kind }: Data) => kind === 'STRATEGIC'));
    expect(next.sectors).toHaveLength(5);
    for (const sector of next.sectors) expect(groups.sectors).toContainEqual(sector);
    expect(await client.differences()).toEqual([]);
  });

  test('knows what people have declared of its indicators, and infers the rest', async () => {
    const of = async (year: number, code: string) =>
      (
        await client.ask(
          `{ plan(municipality: "cremona", year: ${year}) { indicator(code: "${code}") { ${DECLARED} } } }`,
        )
      ).plan.indicator;
    expect(await of(2020, '1174')).toMatchObject({
      direction: 'RANGE',
      directionInferred: false,
      rangeMin: 30,
      rangeMax: 40,
      tolerance: 10,
    });
    expect(await of(2020, '1595')).toMatchObject({ direction: 'LOWER', directionInferred: false, target: 5 });
    for (const code of ['1174', '1595', '1477']) expect(await of(2020, code)).toEqual(await of(2019, code));
    const rows = await client.service.own.database.queries
      .selectFrom('DeclaredValue')
      .where('year', '=', 2020)
      .select(['code', 'source', 'act'])
      .distinct()
      .orderBy('code')
      .execute();
    expect(rows).toEqual([
      { code: '1174', source: 'Come nel piano 2019', act: 0 },
      // The Giunta has stated the direction of this indicator.
      { code: '1528', source: 'Come nel piano 2019', act: 0 },
      { code: '1595', source: 'Come nel piano 2019', act: 0 },
    ]);
  });

  test('is not started twice', async () => {
    expect(await client.refusal(START, { objectives: ['C117_0002'] })).toEqual([
      'CONFLICT',
      expect.stringContaining('2020'),
    ]);
  });

  test('is removed completely by undoing it, unless it has further declarations', async () => {
    const [{ id }] = (
      await client.ask('{ plan(municipality: "cremona", year: 2020) { acts { document { id } } } }')
    ).plan.acts.map(({ document }: Data) => document);
    const UNDO = `mutation ($id: ID!) { undoImport(document: $id) { removed } }`;
    const declared = (source: string | null, direction: string | null) =>
      client.ask(
        `mutation ($direction: Direction, $source: String!) { setIndicatorReading(municipality: "cremona", year: 2020, indicator: "1477", direction: $direction, source: $source) { code } }`,
        { direction, source },
      );
    await declared('Nota 10', 'LOWER');
    expect(await client.refusal(UNDO, { id })).toEqual(['CONFLICT', expect.stringContaining('valori dichiarati')]);
    await client.service.own.database.queries.deleteFrom('DeclaredValue').where('source', '=', 'Nota 10').execute();
    await client.ask(UNDO, { id });
    const left = await client.service.own.database.queries
      .selectFrom('DeclaredValue')
      .where('year', '=', 2020)
      .selectAll()
      .execute();
    expect(left).toEqual([]);
    expect((await client.ask('{ plans { year } }')).plans).toEqual([{ year: 2019 }]);
  });
});
