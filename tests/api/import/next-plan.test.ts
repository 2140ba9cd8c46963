import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { actText } from '../../harness/documents/act-text.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';
import { CLOSE, settleDeferred, withActuals } from '../closing/closing.js';
import { upload } from './upload.js';

const START = `mutation ($objectives: [String!]!, $indicators: [String!]) { startNextPlan(municipality: "cremona", year: 2019, objectives: $objectives, indicators: $indicators) {
  plan { year period closed published startedFrom acts { ordinal document { filename } } } document { id filename importedBy issues { code message } } } }`;
const LEFT_OUT = '1391';

/** A range that replaces an inferred direction, and an intended zero. */
const DECLARE = `mutation {
  setIndicatorReading(municipality: "cremona", year: 2019, indicator: "1174", direction: RANGE, rangeMin: 30, rangeMax: 40, tolerance: 10, source: "Nota 7") { code }
  confirmZeroTarget(municipality: "cremona", year: 2019, indicator: "1595", confirmed: true, direction: LOWER, source: "Nota 9") { code } }`;
const DECLARED = 'code kind direction directionInferred rangeMin rangeMax tolerance target';
const CONTENT = `areas { name kind } sectors { name manager } objectives { nodes { code title definition weight area { name } sector { name }
  indicators { code title formula purpose weight } } }`;
const NEXT = (selection: string) => `{ plan(municipality: "cremona", year: 2020) { ${selection} } }`;

describe('the plan of the next year', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
    await settleDeferred(client);
    await client.ask(DECLARE);
    await client.ask(CLOSE);
  });
  afterAll(() => client.service.stop());

  test('is made of the objectives and indicators that go on, as a draft, from a document of its own', async () => {
    const { objectives, ...groups } = await client.plan(CONTENT);
    const chosen = objectives.nodes.filter(({ code }: Data) => code !== 'C0129_0001');
    expect(chosen).toHaveLength(11);
    for (const wrong of [
      { objectives: [] },
      { objectives: ['C0129_0001', 'X'] },
      { objectives: ['C0129_0001'], indicators: [LEFT_OUT] },
    ]) {
      expect((await client.refusal(START, wrong))[0]).toBe('INVALID_INPUT');
    }
    const indicators = chosen.flatMap((objective: Data) =>
      objective.indicators.map(({ code }: Data) => code).filter((code: string) => code !== LEFT_OUT),
    );
    const { startNextPlan } = await client.ask(START, { objectives: chosen.map(({ code }: Data) => code), indicators });
    expect(startNextPlan).toEqual({
      plan: {
        year: 2020,
        period: '2020-2022',
        closed: false,
        published: false,
        startedFrom: 2019,
        acts: [{ ordinal: 0, document: { filename: 'piano-2020-avviato-dal-2019.txt' } }],
      },
      document: {
        id: expect.stringContaining('cremona-2020-'),
        filename: 'piano-2020-avviato-dal-2019.txt',
        importedBy: 'Prova SEGRETERIA',
        issues: expect.any(Array),
      },
    });
    const next = (await client.ask(NEXT(CONTENT))).plan;
    expect(next.objectives.nodes).toEqual(
      chosen.map((objective: Data) => ({
        ...objective,
        indicators: objective.indicators.filter(({ code }: Data) => code !== LEFT_OUT),
      })),
    );
    expect(next.areas).toEqual(groups.areas.filter(({ kind }: Data) => kind === 'STRATEGIC'));
    expect(next.sectors).toHaveLength(5);
    for (const sector of next.sectors) expect(groups.sectors).toContainEqual(sector);
    expect(await client.differences()).toEqual([]);
  });

  test('has no target of the year before: each one is to be confirmed', async () => {
    const { plan } = await client.ask(NEXT('indicators { nodes { target targetText attainment { state } } }'));
    expect(plan.indicators.nodes).toHaveLength(24);
    for (const indicator of plan.indicators.nodes) {
      expect(indicator).toEqual({ target: null, targetText: 'da confermare', attainment: { state: 'UNCLEAR' } });
    }
  });

  test('is there for staff alone until it is published', async () => {
    const open = '{ plans { year } plan(municipality: "cremona", year: 2020) { year } default: plan { year } }';
    expect((await client.service.ask(open)).data).toEqual({
      plans: [{ year: 2019 }],
      plan: null,
      default: { year: 2019 },
    });
    await client.ask('mutation { publishPlan(municipality: "cremona", year: 2020) { published } }');
    expect((await client.service.ask(open)).data.plan).toEqual({ year: 2020 });
    await client.ask(
      'mutation { unpublishPlan(municipality: "cremona", year: 2020, reason: "Da completare") { published } }',
    );
    expect((await client.service.ask(open)).data.plan).toBeNull();
  });

  test('knows the kind and direction that people have declared of its indicators, and infers the rest', async () => {
    const of = async (year: number, code: string) =>
      (
        await client.ask(
          `{ plan(municipality: "cremona", year: ${year}) { indicator(code: "${code}") { ${DECLARED} } } }`,
        )
      ).plan.indicator;
    // The limits of a range are the target of the year.
    expect(await of(2020, '1174')).toMatchObject({ directionInferred: true, rangeMin: null, rangeMax: null });
    expect(await of(2020, '1595')).toMatchObject({ direction: 'LOWER', directionInferred: false, target: null });
    const rows = await client.service.own.database.queries
      .selectFrom('DeclaredValue')
      .where('year', '=', 2020)
      .select(['code', 'source', 'act'])
      .distinct()
      .orderBy('code')
      .execute();
    expect(rows).toEqual([
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

  const EDIT = `mutation ($objectives: [StartedObjectiveInput!]!) {
    editStartedPlan(municipality: "cremona", year: 2020, objectives: $objectives) { year } }`;
  const written = async () => {
    const { plan } = await client.ask(
      NEXT(
        'objectives { nodes { code title definition weight area { name } sector { name } indicators { code title formula purpose targetText weight } } }',
      ),
    );
    return plan.objectives.nodes.map(({ area, sector, indicators, ...objective }: Data) => ({
      ...objective,
      ...{ area: area.name, sector: sector.name },
      indicators: indicators.map(({ targetText, ...indicator }: Data) => ({ ...indicator, target: targetText })),
    }));
  };

  test('is rewritten while it is a draft: added, moved, removed and weighed', async () => {
    const objectives = await written();
    expect((await client.ask(EDIT, { objectives })).editStartedPlan).toEqual({ year: 2020 });
    const [first, second, ...others] = objectives;
    const [moved, ...left] = first.indicators;
    const edited = [
      {
        ...first,
        weight: 12.5,
        indicators: [...left, { code: '9001', title: 'Ore di apertura', target: '≥ 30', weight: 40 }],
      },
      {
        ...second,
        sector: 'Settore Nuovo',
        indicators: [...second.indicators, { ...moved, target: 'entro il 30/06/2020' }],
      },
      ...others.slice(1),
    ];
    await client.ask(EDIT, { objectives: edited });
    const { plan } = await client.ask(
      NEXT(`${['9001', moved.code].map((code, at) => `i${at}: indicator(code: "${code}") { objective { code weight sector { name manager } } target targetDate direction weight }`).join(' ')} objectives { totalCount }
        sectors { name manager }`),
    );
    expect(plan.objectives.totalCount).toBe(objectives.length - 1);
    expect(plan.i0).toMatchObject({
      objective: { code: first.code, weight: 12.5 },
      target: 30,
      direction: 'HIGHER',
      weight: 40,
    });
    expect(plan.i1).toMatchObject({
      objective: { code: second.code, sector: { name: 'Settore Nuovo', manager: null } },
      targetDate: '2020-06-30',
    });
    expect(plan.sectors.filter(({ manager }: Data) => manager !== null).length).toBeGreaterThan(2);
    expect(await client.differences()).toEqual([]);
    for (const [wrong, code] of [
      [[], 'INVALID_INPUT'],
      [[{ ...first, weight: -1 }], 'INVALID_INPUT'],
      [[first, first], 'INVALID_INPUT'],
      [[{ ...first, code: 'Due parole' }, second], 'CONFLICT'],
    ] as const) {
      expect((await client.refusal(EDIT, { objectives: wrong }))[0]).toBe(code);
    }
    const year = EDIT.replace('2020', '2019');
    expect(await client.refusal(year, { objectives })).toEqual(['CONFLICT', expect.any(String)]);
  });

  test('is taken over by its document: members are found by code, else by title, and what was declared goes on', async () => {
    const isOpen = ({ target }: Data) => target === 'da confermare';
    const first = (await written()).find(({ indicators }: Data) => indicators.some(isOpen));
    const indicator = first.indicators.find(isOpen);
    await client.ask(
      `mutation { setIndicatorReading(municipality: "cremona", year: 2020, indicator: "${indicator.code}", direction: LOWER, source: "Nota 10") { code } }`,
    );
    const row = {
      ...{ manager: 'Rossi Maria', sector: first.sector, objective: 'NUOVO_1', objectiveTitle: first.title },
      ...{ indicator: '7001', title: indicator.title, formula: 'n.', target: '30', weight: '100' },
    };
    const areas = [{ name: first.area, rows: [row] }];
    const text = actText({ municipality: 'COMUNE DI CREMONA', year: 2020, areas });
    const { body } = await upload(client.service.url, { name: 'peg-2020.txt', content: text }, client.member);
    const { pendingImport } = await client.ask(
      `query ($id: ID!) { pendingImport(id: $id) { obstacles { code message }
        comparison { unchanged objectives { code isNew isRemoved fields { field from to } } indicators { code isNew isRemoved fields { field from to } } } } }`,
      { id: body.id },
    );
    expect(pendingImport.obstacles).toEqual([]);
    const { comparison } = pendingImport;
    const changed = (rows: Data) => rows.filter(({ isRemoved }: Data) => !isRemoved);
    expect(changed(comparison.objectives)).toEqual([
      {
        ...{ code: 'NUOVO_1', isNew: false, isRemoved: false },
        fields: expect.arrayContaining([{ field: 'code', from: first.code, to: 'NUOVO_1' }]),
      },
    ]);
    expect(changed(comparison.indicators)).toEqual([
      {
        ...{ code: '7001', isNew: false, isRemoved: false },
        fields: expect.arrayContaining([
          { field: 'code', from: indicator.code, to: '7001' },
          { field: 'target', from: null, to: '30' },
        ]),
      },
    ]);
    const { confirmImport } = await client.ask(
      'mutation ($id: ID!) { confirmImport(id: $id) { issues { message } plan { published startedFrom acts { document { filename } } indicator(code: "7001") { direction directionInferred target } } } }',
      { id: body.id },
    );
    expect(confirmImport).toEqual({
      issues: [],
      plan: {
        published: false,
        startedFrom: null,
        acts: [{ document: { filename: 'peg-2020.txt' } }],
        indicator: { direction: 'LOWER', directionInferred: false, target: 30 },
      },
    });
    expect(await client.differences()).toEqual([]);
    expect((await client.refusal(EDIT, { objectives: [first] }))[0]).toBe('CONFLICT');
    const again = await upload(
      client.service.url,
      { name: 'altro.txt', content: text.replace('\t30\t', '\t31\t') },
      client.member,
    );
    const second = await client.ask('query ($id: ID!) { pendingImport(id: $id) { obstacles { code } } }', {
      id: again.body.id,
    });
    expect(second.pendingImport.obstacles).toEqual([{ code: 'ACT_ALREADY_LOADED' }]);
  });

  test('is removed completely by undoing it, unless it has further declarations', async () => {
    const [{ id }] = (
      await client.ask('{ plan(municipality: "cremona", year: 2020) { acts { document { id } } } }')
    ).plan.acts.map(({ document }: Data) => document);
    const UNDO = `mutation ($id: ID!) { undoImport(document: $id) { removed } }`;
    const declared = (source: string | null, direction: string | null) =>
      client.ask(
        `mutation ($direction: Direction, $source: String!) { setIndicatorReading(municipality: "cremona", year: 2020, indicator: "7001", direction: $direction, source: $source) { code } }`,
        { direction, source },
      );
    await declared('Nota 11', 'HIGHER');
    expect(await client.refusal(UNDO, { id })).toEqual(['CONFLICT', expect.stringContaining('valori dichiarati')]);
    await client.service.own.database.queries.deleteFrom('DeclaredValue').where('source', 'like', 'Nota 1%').execute();
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
