import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

describe.each(databases)('the Cremona plan on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine);
  });
  afterAll(() => service.stop());

  const plan = async (selection: string, args = '') =>
    (await service.ask(`{ plan${args} { ${selection} } }`)).data.plan;

  test('has 4 areas, 6 sectors, 12 objectives and 27 indicators', async () => {
    const found = await plan(
      'areas { name kind } sectors { name } objectives { totalCount } indicators { totalCount }',
    );
    expect(found.areas.map(({ kind }: { kind: string }) => kind)).toEqual([
      'STRATEGIC',
      'STRATEGIC',
      'STRATEGIC',
      'MANAGEMENT',
    ]);
    expect(found.sectors).toHaveLength(6);
    expect(found.objectives.totalCount).toBe(12);
    expect(found.indicators.totalCount).toBe(27);
  });

  test('three objectives lost weight, each 8 to 5 on the board’s own initiative, with the words that say so', async () => {
    const { weightChanges } = await plan(
      'weightChanges(direction: REDUCED) { objective { code } from to initiative evidence { text start end source { text } } }',
    );
    expect(weightChanges.map((change: { objective: { code: string } }) => change.objective.code)).toEqual([
      'C77_0004',
      'C50_0005',
      'C16_0011',
    ]);
    for (const { from, to, initiative, evidence } of weightChanges) {
      expect([from, to, initiative]).toEqual([8, 5, 'BOARD']);
      expect(evidence.source.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    expect((await plan('weightChanges(direction: INCREASED) { to }')).weightChanges).toEqual([]);
  });

  test('scores 80.84 with 94.17 % of the weight measured, and says how much comes from eased targets', async () => {
    const { score, easing, statusCounts } = await plan(
      'score { value coverage weighting unknownWeights reported total } easing { value compared notComparable { code } } ' +
        'statusCounts { achieved partial missed notReported notMeasurable }',
    );
    expect(score.value).toBeCloseTo(80.84, 2);
    expect(score).toMatchObject({ weighting: 'UNWEIGHTED', unknownWeights: 9, reported: 25, total: 27 });
    expect(score.coverage).toBeCloseTo(0.9417, 4);
    expect(easing.value).toBeCloseTo(1.14, 2);
    expect(easing.compared).toBe(10);
    // Redefined: 1011, 1477, 1563, 1613; without an initial target: 1595; without an actual: 1391, 1586.
    expect(easing.notComparable.map(({ code }: { code: string }) => code)).toEqual([
      '1011',
      '1391',
      '1477',
      '1563',
      '1586',
      '1595',
      '1613',
    ]);
    expect(statusCounts).toEqual({ achieved: 13, partial: 9, missed: 3, notReported: 2, notMeasurable: 0 });
  });

  test('before the fifth act 278 still has its target and C77_0004 its weight, and no later decision shows', async () => {
    const found = await plan(
      'atAct acts { ordinal } variations { id } weightChanges { to } discrepancies { id } ' +
        'i278: indicator(code: "278") { target revisions { kind } } i1011: indicator(code: "1011") { attainment { state } } ' +
        'objective(code: "C77_0004") { weight weightReduced weightChanges { to } variations { id } }',
      '(atAct: 4)',
    );
    expect(found).toEqual({
      atAct: 4,
      acts: [{ ordinal: 5 }],
      variations: [],
      weightChanges: [],
      discrepancies: [],
      i278: { target: 91690, revisions: [] },
      i1011: { attainment: { state: 'REDEFINED' } },
      objective: { weight: 8, weightReduced: false, weightChanges: [], variations: [] },
    });
  });

  test('above the latest act it answers as the latest, and below zero it refuses', async () => {
    expect((await plan('atAct', '(atAct: 99)')).atAct).toBe(5);
    const refused = await service.ask('{ plan(atAct: -1) { id } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  test('an unknown municipality or year is null without an error', async () => {
    const answer = await service.ask('{ a: plan(municipality: "nessuno") { id } b: plan(year: 1999) { id } }');
    expect(answer).toEqual({ status: 200, data: { a: null, b: null } });
  });

  test('a code may carry the plan’s year, and no other', async () => {
    const found = await plan('a: indicator(code: "2019-1477") { code } b: indicator(code: "2018-1477") { code }');
    expect(found).toEqual({ a: { code: '1477' }, b: null });
  });

  test('codes sort naturally, missing values come last both ways, ties go by code', async () => {
    const { codes, ascending, descending } = await plan(
      'codes: indicators(first: 3) { nodes { code } } ' +
        'ascending: indicators(orderBy: [{ field: ACTUAL, direction: ASC }]) { nodes { code actual } } ' +
        'descending: indicators(orderBy: [{ field: ACTUAL, direction: DESC }]) { nodes { code actual } }',
    );
    expect(codes.nodes.map(({ code }: { code: string }) => code)).toEqual(['278', '349', '891']);
    for (const list of [ascending, descending]) {
      expect(list.nodes.slice(-2)).toEqual([
        { code: '1391', actual: null },
        { code: '1586', actual: null },
      ]);
    }
    // Three indicators have the actual 0: 1516, 1528 and 1564.
    expect(ascending.nodes.slice(0, 3).map(({ code }: { code: string }) => code)).toEqual(['1516', '1528', '1564']);
  });

  test('a newer final reading supersedes, an interim one does not', async () => {
    const { indicator } = await plan(
      'indicator(code: "1389") { readings { id final asOf value supersededBy demonstration } }',
    );
    expect(
      indicator.readings.map(({ asOf, final, value, supersededBy }: Record<string, unknown>) => [
        asOf,
        final,
        value,
        supersededBy,
      ]),
    ).toEqual([
      ['2019-06-30', false, 71, null],
      ['2019-12-31', true, 164, null],
    ]);
  });

  test('an area and a sector are found by their ID', async () => {
    const { areas, sectors } = await plan('areas { id name } sectors { id name }');
    const found = await plan(
      `area(id: "${areas[1].id}") { name } sector(id: "${sectors[2].id}") { name } none: area(id: "x") { name }`,
    );
    expect(found).toEqual({ area: { name: areas[1].name }, sector: { name: sectors[2].name }, none: null });
  });

  test('variations are filtered by what they change, by outcome and by the lack of any change', async () => {
    const codes = async (where: string) =>
      (await plan(`variations(where: ${where}) { objective { code } }`)).variations.map(
        ({ objective }: { objective: { code: string } }) => objective.code,
      );
    expect(await codes('{ revisionKind: { eq: OBJECTIVE_WEIGHT_CHANGED } }')).toEqual([
      'C77_0004',
      'C50_0005',
      'C16_0011',
    ]);
    expect(await codes('{ outcome: { in: [REJECTED, DEFERRED] } }')).toEqual(['C32_0014', 'C0129_0001']);
    expect(await codes('{ indicator: { eq: "1595" } }')).toEqual(['C17_0005']);
    expect(await codes('{ not: { revisionKind: { isNull: false } } }')).toEqual(
      await codes('{ revisionKind: { isNull: true } }'),
    );
  });

  test('a reader who has not logged in has no viewer', async () => {
    expect((await service.ask('{ viewer { name email roles { role } } }')).data.viewer).toEqual({
      name: null,
      email: null,
      roles: [],
    });
  });
});
