import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/databases.js';
import { CLOSE, settle, withActuals } from './closing.js';
import { type Office, startOffice } from './office.js';
import type { Data } from './service.js';

const START = `mutation ($objectives: [String!]!) { startNextPlan(municipality: "cremona", year: 2019, objectives: $objectives) {
  plan { year period closed acts { ordinal document { filename } } } document { id filename importedBy issues { code message } } } }`;
const CONTENT = `areas { name kind } sectors { name manager } objectives { nodes { code title definition weight area { name } sector { name }
  indicators { code title formula purpose kind weight target } } }`;

describe.each(databases)('the plan of the next year on $name', (engine) => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice(engine, withActuals);
    await settle(office);
    await office.ask(CLOSE);
  });
  afterAll(() => office.service.stop());

  test('is made of the objectives that go on, with targets in force and weights, from a document of its own', async () => {
    const { objectives, ...groups } = await office.plan(CONTENT);
    const chosen = objectives.nodes.filter(({ code }: Data) => code !== 'C0129_0001');
    expect(chosen).toHaveLength(11);
    for (const wrong of [[], ['C0129_0001', 'X']]) {
      expect((await office.refusal(START, { objectives: wrong }))[0]).toBe('INVALID_INPUT');
    }
    const { startNextPlan } = await office.ask(START, { objectives: chosen.map(({ code }: Data) => code) });
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
    const next = (await office.ask(`{ plan(municipality: "cremona", year: 2020) { ${CONTENT} } }`)).plan;
    expect(next.objectives.nodes).toEqual(chosen);
    expect(next.areas).toEqual(groups.areas.filter(({ kind }: Data) => kind === 'STRATEGIC'));
    expect(next.sectors).toHaveLength(5);
    for (const sector of next.sectors) expect(groups.sectors).toContainEqual(sector);
    expect(await office.differences()).toEqual([]);
  });

  test('is not started twice', async () => {
    expect(await office.refusal(START, { objectives: ['C117_0002'] })).toEqual([
      'CONFLICT',
      expect.stringContaining('2020'),
    ]);
  });
});
