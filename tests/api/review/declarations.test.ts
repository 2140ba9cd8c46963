import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

describe('declarations', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  const ask: SegreteriaClient['ask'] = (query, variables) => client.ask(query, variables);
  const refusal: SegreteriaClient['refusal'] = (query, variables) => client.refusal(query, variables);
  const plan: SegreteriaClient['plan'] = (selection, atAct) => client.plan(selection, atAct);
  const differences = () => client.differences();
  const derivedRows = () => client.derived();
  const indicator = async (code: string) =>
    (
      await plan(
        `indicator(code: "${code}") { title target initialTarget kind kindInferred direction directionInferred rangeMin rangeMax tolerance
          zeroConfirmed attainment { state value raw policy explanation } declarations { field act value source recordedBy } history(field: TARGET) { atAct value } }`,
      )
    ).indicator;

  test('a missing weight that is declared holds from the start and is no weight change; all of a list or none', async () => {
    const before = await derivedRows();
    const SET = `mutation ($weights: [ObjectiveWeightInput!]!) { setObjectiveWeight(municipality: "cremona", year: 2019, weights: $weights) {
      objectives { code weight initialWeight weightReduced weightChanges { to } declarations { field act value source recordedBy } } issues { code subject field } } }`;
    const source = 'Piano 2019, tabella pesi';
    const wrong = await ask(SET, {
      weights: [
        { objective: 'C117_0002', weight: 10, act: 5, source },
        { objective: 'X', weight: -1, act: 4, source: ' ' },
      ],
    });
    expect(wrong.setObjectiveWeight).toEqual({
      objectives: [],
      issues: ['UNKNOWN_OBJECTIVE', 'WEIGHT_OUT_OF_RANGE', 'ACT_NOT_LOADED', 'SOURCE_MISSING'].map((code) =>
        expect.objectContaining({ code, subject: 'X' }),
      ),
    });
    expect((await refusal(SET, { weights: [{ objective: 'C117_0002', weight: 1e-30, act: 5, source }] }))[0]).toBe(
      'INVALID_INPUT',
    );
    const absurd = await ask(SET, { weights: [{ objective: 'C117_0002', weight: 1e30, act: 5, source }] });
    expect(absurd.setObjectiveWeight.issues).toMatchObject([{ code: 'WEIGHT_OUT_OF_RANGE' }]);
    expect(await derivedRows()).toEqual(before);
    const { objectives } = await plan('objectives { nodes { code weight } }');
    const missing = objectives.nodes.filter(({ weight }: Data) => weight === null).map(({ code }: Data) => code);
    expect(missing).toHaveLength(9);
    const set = await ask(SET, {
      weights: missing.map((objective: string) => ({ objective, weight: 10, act: 5, source })),
    });
    expect(set.setObjectiveWeight.objectives).toHaveLength(9);
    for (const objective of set.setObjectiveWeight.objectives) {
      expect(objective).toMatchObject({ weight: 10, initialWeight: 10, weightReduced: false, weightChanges: [] });
      expect(objective.declarations).toEqual([
        { field: 'weight', act: 5, value: '10', source, recordedBy: 'Prova SEGRETERIA' },
      ]);
    }
    // Nine with 10 points: 100 + 91,5555… + 92,734 + 94,857142… + 98,5 + 68,8 + 100 + 32 + 10,25 = 688,6966…; three with 5:
    // 94 + 87,3333… + 100 = 281,3333…; (6886,9669… + 1406,6666…) / 105 = 78,986987.
    const { score, weightChanges } = await plan(
      'score { value weighting unknownWeights } weightChanges { sectorEffect effectUnknownBecause }',
    );
    expect(score).toMatchObject({ value: 78.986987, weighting: 'WEIGHTED', unknownWeights: 0 });
    for (const { sectorEffect, effectUnknownBecause } of weightChanges) {
      expect([sectorEffect === null, effectUnknownBecause]).toEqual([false, null]);
    }
    expect(await differences()).toEqual([]);
    // Where the document states another weight, both are shown.
    await ask(SET, { weights: [{ objective: 'C77_0004', weight: 7, act: 5, source }] });
    const { discrepancies } = await plan('discrepancies { message objective { code } source { line } }');
    expect(discrepancies.find(({ objective }: Data) => objective?.code === 'C77_0004')).toMatchObject({
      message:
        "Dichiarazione sulla variazione 5: per l'obiettivo C77_0004 indica come peso 7, mentre dal documento risulta 5.",
      source: null,
    });
    await ask(SET, {
      weights: [...missing, 'C77_0004'].map((objective: string) => ({
        objective,
        weight: null,
        act: 5,
        source: 'Errore',
      })),
    });
    expect(await derivedRows()).toEqual(before);
  });

  test('a declared interval is scored with its tolerance, and taken back leaves nothing', async () => {
    const before = await derivedRows();
    const SET = `mutation ($direction: Direction, $min: Float, $max: Float, $tolerance: Float) {
      setIndicatorReading(municipality: "cremona", year: 2019, indicator: "1174", direction: $direction, rangeMin: $min, rangeMax: $max, tolerance: $tolerance, source: "Nota 7") { code } }`;
    // The actual is 45: 5 above the interval, half of the tolerance.
    await ask(SET, { direction: 'RANGE', min: 30, max: 40, tolerance: 10 });
    expect(await indicator('1174')).toMatchObject({
      direction: 'RANGE',
      directionInferred: false,
      rangeMin: 30,
      rangeMax: 40,
      tolerance: 10,
      attainment: { state: 'SCORED', value: 50 },
    });
    expect(await refusal(SET, { min: 50 })).toEqual(['INVALID_INPUT', expect.stringContaining('maggiore')]);
    expect(await refusal(SET, { direction: 'LOWER' })).toEqual(['INVALID_INPUT', expect.stringContaining('RANGE')]);
    expect(await differences()).toEqual([]);
    await ask(SET, { direction: null, min: null, max: null, tolerance: null });
    expect(await derivedRows()).toEqual(before);
  });

  test('a clarification of an indicator that the act redefines is about the new definition', async () => {
    const before = await derivedRows();
    const SET = `mutation ($direction: Direction) { setIndicatorReading(municipality: "cremona", year: 2019, indicator: "1477", direction: $direction, source: "Nota 8") { direction directionInferred } }`;
    expect((await ask(SET, { direction: 'LOWER' })).setIndicatorReading).toEqual({
      direction: 'LOWER',
      directionInferred: false,
    });
    const { indicator: earlier } = await plan('indicator(code: "1477") { direction directionInferred }', 4);
    expect(earlier).toEqual({ direction: 'LOWER', directionInferred: true });
    await ask(SET, { direction: null });
    expect(await derivedRows()).toEqual(before);
  });

  test('a printed zero is a target once a person confirms it', async () => {
    const before = await derivedRows();
    const CONFIRM = `mutation ($indicator: String!, $confirmed: Boolean!, $direction: Direction) {
      confirmZeroTarget(municipality: "cremona", year: 2019, indicator: $indicator, confirmed: $confirmed, direction: $direction, source: "Nota 9") { code } }`;
    expect(await refusal(CONFIRM, { indicator: '278', confirmed: true })).toEqual(['CONFLICT', expect.any(String)]);
    await ask(CONFIRM, { indicator: '1595', confirmed: true, direction: 'LOWER' });
    const confirmed = await indicator('1595');
    expect(confirmed).toMatchObject({
      zeroConfirmed: true,
      initialTarget: 0,
      target: 5,
      history: [
        { atAct: -1, value: '0' },
        { atAct: 5, value: '5' },
      ],
    });
    const { indicator: initial } = await plan('indicator(code: "1595") { attainment(basis: INITIAL) { state value } }');
    // Reported 4, wanted 0 with less being better.
    expect(initial.attainment).toEqual({ state: 'SCORED', value: 0 });
    expect(await differences()).toEqual([]);
    await ask(CONFIRM, { indicator: '1595', confirmed: false, direction: null });
    expect(await derivedRows()).toEqual(before);
  });

  test('a neutralised indicator gives its weight to the others, and comes back', async () => {
    const before = await derivedRows();
    const NEUTRALISE = `mutation ($neutralised: Boolean!) { neutralise(municipality: "cremona", year: 2019, indicator: "1564", neutralised: $neutralised, reason: "Concorso sospeso", decision: "Nucleo, verbale 3") { attainment { state } } }`;
    expect((await ask(NEUTRALISE, { neutralised: true })).neutralise.attainment.state).toBe('NEUTRALISED');
    // C17_0005: 1564 (weight 60) is out, what is left is 1595: 100 × 4 / 5.
    expect((await plan('objective(code: "C17_0005") { score { value coverage } }')).objective.score).toEqual({
      value: 80,
      coverage: 1,
    });
    const earlier = await plan('indicator(code: "1564") { attainment { state } }', 4);
    expect(earlier.indicator.attainment.state).not.toBe('NEUTRALISED');
    expect(await differences()).toEqual([]);
    await ask(NEUTRALISE, { neutralised: false });
    expect(await derivedRows()).toEqual(before);
    expect(await refusal(NEUTRALISE, { neutralised: false })).toEqual(['CONFLICT', expect.any(String)]);
  });

  test('what a decision neutralised a person takes back as often as it is neutralised again', async () => {
    const { variations } = await plan('variations(where: { indicator: { eq: "1443" } }) { id }');
    const content = { kind: 'NEUTRALISED', initiative: 'BOARD', objective: 'C17_0005', indicator: '1564' };
    const ADD =
      'mutation ($id: ID!, $content: RevisionContentInput!) { addRevision(variation: $id, content: $content) { id } }';
    const { addRevision } = await ask(ADD, { id: variations[0].id, content });
    const states: string[] = [];
    for (const neutralised of [false, true, false]) {
      const NEUTRALISE = `mutation { neutralise(municipality: "cremona", year: 2019, indicator: "1564", neutralised: ${neutralised}, reason: "x", decision: "y") { attainment { state } } }`;
      states.push((await ask(NEUTRALISE)).neutralise.attainment.state);
    }
    expect(states).toEqual(['SCORED', 'NEUTRALISED', 'SCORED']);
    await ask(`mutation { reviewRevision(revision: "${addRevision.id}", status: DISCARDED) { id } }`);
    expect(await differences()).toEqual([]);
  });
});
