import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Service, startService } from '../../harness/service/service.js';

interface Scored {
  readonly code: string;
  readonly score: {
    readonly value: number;
    readonly coverage: number;
    readonly lowerBound: number;
    readonly upperBound: number;
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Value, coverage and bounds of an answer, as they are printed. */
const figures = ({ score }: Scored) => [
  round(score.value),
  score.coverage,
  round(score.lowerBound),
  round(score.upperBound),
];

/** The results of the fifth act of Cremona with the demonstration actuals, worked out by hand. */
describe('Cremona', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(sqlite);
  });
  afterAll(() => service.stop());

  const plan = async (fields: string, atAct = 5) => {
    const { data, errors } = await service.ask(`query ($atAct: Int) { plan(atAct: $atAct) { ${fields} } }`, { atAct });
    expect(errors).toBeUndefined();
    return data.plan;
  };
  const SCORE = 'score { value coverage lowerBound upperBound }';

  test('has 4 areas, 6 sectors, 12 objectives and 27 indicators', async () => {
    const { areas, sectors, objectives, indicators } = await plan(
      'areas { kind } sectors { manager } objectives { totalCount } indicators { totalCount }',
    );
    expect([areas.length, sectors.length, objectives.totalCount, indicators.totalCount]).toEqual([4, 6, 12, 27]);
    expect(areas.filter(({ kind }: { kind: string }) => kind === 'MANAGEMENT')).toHaveLength(1);
  });

  test('every objective scores what the actuals give, with coverage and bounds', async () => {
    const { objectives } = await plan(`objectives { nodes { code ${SCORE} } }`);
    const found = Object.fromEntries(objectives.nodes.map((objective: Scored) => [objective.code, figures(objective)]));
    expect(found).toEqual({
      C117_0002: [100, 1, 100, 100],
      C77_0004: [94, 0.6, 56.4, 96.4],
      C80_0003: [91.56, 1, 91.56, 91.56],
      C50_0004: [92.73, 1, 92.73, 92.73],
      C50_0005: [87.33, 1, 87.33, 87.33],
      C32_0014: [94.86, 0.7, 66.4, 96.4],
      C21_0007: [98.5, 1, 98.5, 98.5],
      C0136_0002: [68.8, 1, 68.8, 68.8],
      C16_0010: [100, 1, 100, 100],
      C16_0011: [100, 1, 100, 100],
      C17_0005: [32, 1, 32, 32],
      C0129_0001: [10.25, 1, 10.25, 10.25],
    });
  });

  test('the plan is the simple mean of its objectives because nine weights are unknown', async () => {
    const { score, statusCounts, easing } = await plan(
      'score { value coverage lowerBound upperBound weighting unknownWeights reported total } ' +
        'statusCounts { achieved partial missed notReported notMeasurable } ' +
        'easing { value compared notComparable { code } }',
    );
    expect(figures({ code: '', score })).toEqual([80.84, 0.941667, 75.33, 81.16]);
    expect(score).toMatchObject({ weighting: 'UNWEIGHTED', unknownWeights: 9, reported: 25, total: 27 });
    expect(statusCounts).toEqual({ achieved: 13, partial: 9, missed: 3, notReported: 2, notMeasurable: 0 });
    expect([round(easing.value), easing.compared]).toEqual([1.14, 10]);
    expect(easing.notComparable.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['1613', '1563', '1011', '1477', '1595']),
    );
  });

  test('areas and sectors score alike', async () => {
    const { areas, sectors } = await plan(`areas { name ${SCORE} easing { value } } sectors { name ${SCORE} }`);
    const of = (list: readonly (Scored & { name: string })[], name: RegExp) =>
      list.filter((group) => name.test(group.name));
    expect(of(sectors, /Sviluppo Lavoro/).map(figures)).toEqual([[95.19, 0.866667, 82.65, 95.99]]);
    expect(of(sectors, /^Cultura/).map(figures)).toEqual([[90.03, 1, 90.03, 90.03]]);
    expect(of(sectors, /Rapporti di Lavoro/).map(figures)).toEqual([[75.2, 1, 75.2, 75.2]]);
    const [culture] = areas.filter(({ name }: { name: string }) => /cultura/.test(name));
    expect(round(culture.easing.value)).toBe(5.71);
  });

  test('against the initial targets changed indicators score less and replaced ones are not compared', async () => {
    const initial = await plan(`
      score(basis: INITIAL) { value }
      objective(code: "C50_0004") { score(basis: INITIAL) { value coverage } easing { value compared } }
      i1299: indicator(code: "1299") { attainment(basis: INITIAL) { value } }
      i278: indicator(code: "278") { attainment(basis: INITIAL) { value } }
      indicators(where: { code: { in: ["1613", "1563", "1011", "1477", "1595"] } }) {
        nodes { code attainment(basis: INITIAL) { state value } }
      }`);
    expect(round(initial.score.value)).toBe(72.28);
    expect(round(initial.objective.score.value)).toBe(84.32);
    expect(initial.objective.score.coverage).toBe(0.6);
    expect([round(initial.objective.easing.value), initial.objective.easing.compared]).toEqual([5.26, 2]);
    expect([round(initial.i1299.attainment.value), round(initial.i278.attainment.value)]).toEqual([89.47, 87.7]);
    expect(initial.indicators.nodes).toEqual([
      { code: '1011', attainment: { state: 'REDEFINED', value: null } },
      { code: '1477', attainment: { state: 'REDEFINED', value: null } },
      { code: '1563', attainment: { state: 'REDEFINED', value: null } },
      { code: '1595', attainment: { state: 'NO_TARGET', value: null } },
      { code: '1613', attainment: { state: 'REDEFINED', value: null } },
    ]);
  });

  test('before the act the old targets and weights hold', async () => {
    const fields = `
      i278: indicator(code: "278") { target } i1011: indicator(code: "1011") { title target kind actual attainment { state } }
      i1595: indicator(code: "1595") { target } objective(code: "C77_0004") { weight weightReduced }`;
    expect(await plan(fields, 4)).toEqual({
      i278: { target: 91690 },
      i1011: {
        title: 'Incremento visitatori',
        target: 3,
        kind: 'PERCENT',
        actual: null,
        attainment: { state: 'REDEFINED' },
      },
      i1595: { target: null },
      objective: { weight: 8, weightReduced: false },
    });
    expect(await plan(fields, 5)).toEqual({
      i278: { target: 78000 },
      i1011: {
        title: 'Numero visitatori',
        target: 50000,
        kind: 'NUMBER',
        actual: 48730,
        attainment: { state: 'SCORED' },
      },
      i1595: { target: 5 },
      objective: { weight: 5, weightReduced: true },
    });
  });

  test('1528 with no appeals is achieved, because less is better', async () => {
    const { indicator } = await plan('indicator(code: "1528") { direction directionInferred actual status target }');
    expect(indicator).toEqual({
      direction: 'LOWER',
      directionInferred: false,
      actual: 0,
      status: 'ACHIEVED',
      target: 1,
    });
  });
});
