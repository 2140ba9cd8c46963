import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

const START = `mutation ($phases: [NextPhaseInput!]) { startNextPlan(municipality: "cremona", year: 2019,
  objectives: ["C117_0002", "C77_0004", "C80_0003"], phases: $phases) { plan { year } document { id } } }`;
const EDIT = `mutation ($objectives: [StartedObjectiveInput!]!) {
  editStartedPlan(municipality: "cremona", year: 2020, objectives: $objectives) { year } }`;
const UNDO = 'mutation ($id: ID!) { undoImport(document: $id) { removed } }';
const CONTENT = `objectives { nodes { code title definition weight area { name } sector { name }
  indicators { code title formula purpose targetText weight } } }`;

describe('phases and the plan of the next year', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  const next = async (selection: string): Promise<Data> =>
    (await client.ask(`{ plan(municipality: "cremona", year: 2020) { ${selection} } }`)).plan;
  const phases = async () => {
    const { objectives } = await next('objectives { nodes { code phases { title start due weight } } }');
    return objectives.nodes.flatMap(({ code, phases }: Data) =>
      phases.map(({ title, start, due, weight }: Data) => [code, title, start, due, weight]),
    );
  };
  const written = async () =>
    (await next(CONTENT)).objectives.nodes.map(({ area, sector, indicators, ...objective }: Data) => ({
      ...{ ...objective, area: area.name, sector: sector.name },
      indicators: indicators.map(({ targetText, ...indicator }: Data) => ({ ...indicator, target: targetText })),
    }));
  const titlesOf = async (code: string) =>
    (await client.plan(`objective(code: "${code}") { phases { title state } }`)).objective.phases;

  test('all that no act removed go on where nobody chooses, and their days are still to be set', async () => {
    const { startNextPlan } = await client.ask(START);
    const [works] = await titlesOf('C117_0002');
    const [balance] = await titlesOf('C77_0004');
    const found = await phases();
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(['C117_0002', works.title, null, null, null]);
    expect(found).toContainEqual(['C77_0004', balance.title, null, null, null]);
    await client.ask(UNDO, { id: startNextPlan.document.id });
  });

  test('those that are chosen go on with the days that are confirmed for the next year, others do not', async () => {
    const [works] = await titlesOf('C117_0002');
    const [balance] = await titlesOf('C77_0004');
    const [removed] = await titlesOf('C80_0003');
    expect(removed.state).toBe('REMOVED');
    const day = { start: '2020-01-01', due: '2020-12-31' };
    expect(await client.refusal(START, { phases: [{ objective: 'C80_0003', title: removed.title, ...day }] })).toEqual([
      'INVALID_INPUT',
      expect.stringContaining(removed.title),
    ]);
    await client.ask(START, {
      phases: [
        { objective: 'C117_0002', title: works.title, ...day },
        { objective: 'C77_0004', title: balance.title, due: '2020-12-31' },
      ],
    });
    expect(await phases()).toEqual([
      ['C77_0004', balance.title, null, '2020-12-31', null],
      ['C117_0002', works.title, '2020-01-01', '2020-12-31', null],
    ]);
    expect(await client.differences()).toEqual([]);
  });

  test('remain when the draft is rewritten without a word about them', async () => {
    const before = await phases();
    expect(before).toHaveLength(2);
    const [first, ...others] = await written();
    await client.ask(EDIT, { objectives: [{ ...first, title: 'Altro titolo' }, ...others] });
    expect((await next('objectives { nodes { title } }')).objectives.nodes).toContainEqual({ title: 'Altro titolo' });
    expect(await phases()).toEqual(before);
  });

  test('are added, moved, weighed and removed where the draft lists them', async () => {
    const objectives = (await written()).map((objective: Data) => {
      if (objective.code === 'C117_0002') return { ...objective, phases: [] };
      if (objective.code !== 'C77_0004') return objective;
      const [first, second] = ['2020-03-31', '2020-09-30'];
      return {
        ...objective,
        phases: [
          { title: 'Gara', start: '2020-01-15', due: first, weight: 40 },
          { title: 'Collaudo', due: second, weight: 60 },
        ],
      };
    });
    await client.ask(EDIT, { objectives });
    expect(await phases()).toEqual([
      ['C77_0004', 'Gara', '2020-01-15', '2020-03-31', 40],
      ['C77_0004', 'Collaudo', null, '2020-09-30', 60],
    ]);
    expect(await client.differences()).toEqual([]);
  });

  test.each([
    [
      'that is due before it starts',
      [{ title: 'Gara', start: '2020-02-01', due: '2020-01-01' }],
      'prima di cominciare',
    ],
    ['that is there twice', [{ title: 'Gara' }, { title: 'GARA' }], 'due volte'],
    ['whose weight is none', [{ title: 'Gara', weight: 101 }], 'fra 0 e 100'],
  ])('one %s is refused with the reason', async (_, wrong, message) => {
    const [first, ...others] = await written();
    const refused = await client.refusal(EDIT, { objectives: [{ ...first, phases: wrong }, ...others] });
    expect(refused).toEqual(['INVALID_INPUT', expect.stringContaining(message)]);
  });

  test('what a person said of one goes on with it, and keeps it from being lost in silence', async () => {
    const CORRECT = `mutation { correctField(municipality: "cremona", year: 2020, of: { objective: "C77_0004", phase: "Gara" },
      corrections: [{ field: "due", value: "30/04/2020", reason: "Proroga", source: "Nota 3" }]) { __typename } }`;
    await client.ask(CORRECT);
    const objectives = await written();
    const of = (code: string, phases: readonly object[]) =>
      objectives.map((one: Data) => (one.code === 'C77_0004' ? { ...one, code, phases } : one));
    const kept = { title: 'Gara', start: '2020-01-15', due: '2020-04-30', weight: 40 };
    const lost = await client.refusal(EDIT, { objectives: of('C77_0004', [{ title: 'Collaudo' }]) });
    expect(lost).toEqual(['CONFLICT', expect.stringContaining('C77_0004/gara')]);
    await client.ask(EDIT, { objectives: of('NUOVO_1', [kept]) });
    expect(await phases()).toEqual([['NUOVO_1', 'Gara', '2020-01-15', '2020-04-30', 40]]);
    const declared = client.service.own.database.queries.selectFrom('DeclaredValue').where('subject', '=', 'PHASE');
    expect(await declared.select(['code', 'value']).execute()).toEqual([{ code: 'NUOVO_1/gara', value: '2020-04-30' }]);
  });
});
