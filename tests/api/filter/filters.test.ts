import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const OPERATORS: Readonly<Record<string, (value: Data, operand: Data) => boolean>> = {
  eq: (value, operand) => value === operand,
  ne: (value, operand) => value !== operand,
  lt: (value, operand) => value < operand,
  lte: (value, operand) => value <= operand,
  gt: (value, operand) => value > operand,
  gte: (value, operand) => value >= operand,
  in: (value, operand) => operand.includes(value),
  contains: (value, operand) => folded(value).includes(folded(operand)),
};

/** The meaning of the filter, written a second time without SQL. */
function holds(filter: Data, row: Data): boolean {
  return Object.entries<Data>(filter).every(([name, part]) => {
    if (name === 'and') return part.every((inner: Data) => holds(inner, row));
    if (name === 'or') return part.some((inner: Data) => holds(inner, row));
    if (name === 'not') return !holds(part, row);
    if (name === 'objective') return holds(part, row.objective);
    return Object.entries<Data>(part).every(([operator, operand]) => {
      const value = row[name];
      if (operator === 'isNull') return (value === null) === operand;
      return value !== null && operand !== null && OPERATORS[operator]?.(value, operand) === true;
    });
  });
}

const number = fc.constantFrom(0, 1, 5, 20, 40, 60, 90, 100, 247, 78_000, 89.473684);
const numbers = fc.oneof(
  ...['eq', 'ne', 'lt', 'lte', 'gt', 'gte'].map((name) => fc.record({ [name]: fc.option(number) })),
  fc.record({ in: fc.array(number, { maxLength: 3 }) }),
  fc.record({ isNull: fc.boolean() }),
);
const oneOf = (...values: string[]) =>
  fc.oneof(
    fc.record({ eq: fc.constantFrom(...values) }),
    fc.record({ ne: fc.constantFrom(...values) }),
    fc.record({ in: fc.subarray(values) }),
    fc.record({ isNull: fc.boolean() }),
  );
const title = fc.record({ contains: fc.constantFrom('ATTIVITA', 'è', 'numero', '%', '_', '\\', '', 'zz', "d'") });

const field = fc.oneof(
  ...['weight', 'target', 'initialTarget', 'actual', 'deviation', 'attainment'].map((name) =>
    fc.record({ [name]: numbers }),
  ),
  fc.record({ code: oneOf('278', '1011', '1595') }),
  fc.record({ title }),
  fc.record({ kind: oneOf('NUMBER', 'PERCENT', 'BINARY') }),
  fc.record({ direction: oneOf('HIGHER', 'LOWER') }),
  fc.record({ status: oneOf('ACHIEVED', 'PARTIAL', 'MISSED', 'NOT_REPORTED') }),
  fc.record({ objective: fc.record({ weight: numbers }) }),
  fc.record({ objective: fc.record({ weightReduced: fc.record({ eq: fc.boolean() }) }) }),
  fc.record({ objective: fc.record({ not: fc.record({ score: numbers }) }) }),
);
const { filter } = fc.letrec<{ filter: Data }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    field,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

const ROWS = `{ plan { indicators(first: 1000) { nodes {
  code title kind direction status weight target initialTarget actual deviation attainment { value }
  objective { weight weightReduced score { value } }
} } } }`;
const FILTERED = `query ($where: IndicatorFilter) { plan {
  indicators(where: $where, first: 1000) { totalCount nodes { code } groups(by: [KIND, STATUS]) { count } }
} }`;

describe.each(databases)('filters on $name', (engine) => {
  let service: Service;
  let rows: readonly Data[];
  beforeAll(async () => {
    service = await startService(engine);
    const { nodes } = (await service.ask(ROWS)).data.plan.indicators;
    rows = nodes.map((node: Data) => ({
      ...node,
      attainment: node.attainment.value,
      objective: { ...node.objective, score: node.objective.score.value },
    }));
  });
  afterAll(() => service.stop());

  test('a filter keeps exactly the rows it is true for, and its complement the others; count and groups agree', async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (where) => {
        const kept = (await service.ask(FILTERED, { where })).data.plan.indicators;
        const others = (await service.ask(FILTERED, { where: { not: where } })).data.plan.indicators;
        const codes = ({ nodes }: { nodes: readonly { code: string }[] }) => nodes.map(({ code }) => code);
        expect(codes(kept)).toEqual(rows.filter((row) => holds(where, row)).map(({ code }) => code));
        expect(codes(others)).toEqual(rows.filter((row) => !holds(where, row)).map(({ code }) => code));
        expect(kept.totalCount).toBe(kept.nodes.length);
        const counted = kept.groups.reduce((total: number, { count }: { count: number }) => total + count, 0);
        expect(counted).toBe(kept.totalCount);
      }),
      { numRuns: 100 },
    );
  });

  test('pages of any size cover the list once, in its order', async () => {
    const page = `query ($first: Int, $after: String) { plan {
      indicators(first: $first, after: $after, orderBy: [{ field: WEIGHT, direction: DESC }, { field: TITLE, direction: ASC }]) {
        nodes { code } pageInfo { hasNextPage endCursor }
      }
    } }`;
    const pages = async (first: number) => {
      const codes: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo }: Data = (await service.ask(page, { first, after })).data.plan.indicators;
        codes.push(...nodes.map(({ code }: { code: string }) => code));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return codes;
    };
    const all = await pages(1000);
    expect(new Set(all).size).toBe(27);
    for (const first of [1, 4, 9, 26, 27]) expect(await pages(first)).toEqual(all);
  });

  test('groups are the lists they stand for', async () => {
    const answer = await service.ask(`{ plan {
      indicators(first: 1000) { nodes { weight objective { code area { name } } attainment { value } }
        groups(by: [AREA]) { key { area sector } count averageAttainment minAttainment maxAttainment weight } }
    } }`);
    const { nodes, groups } = answer.data.plan.indicators;
    for (const group of groups) {
      const members = nodes.filter(
        (node: { objective: { area: { name: string } } }) => node.objective.area.name === group.key.area,
      );
      const values = members.flatMap(
        ({ attainment }: { attainment: { value: number | null } }) => attainment.value ?? [],
      );
      expect(group.key.sector).toBeNull();
      expect(group.count).toBe(members.length);
      expect(group.averageAttainment).toBeCloseTo(values.reduce((a: number, b: number) => a + b) / values.length, 5);
      expect([group.minAttainment, group.maxAttainment]).toEqual([Math.min(...values), Math.max(...values)]);
    }
    expect(groups.map(({ count }: { count: number }) => count)).toEqual([7, 5, 13, 2]);
  });

  test('an area or sector is filtered by ID and by name, whatever its case and accents', async () => {
    const codes = async (where: string) =>
      (await service.ask(`{ plan { objectives(where: ${where}) { nodes { code } } } }`)).data.plan.objectives.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes('{ area: { name: { contains: "CITTA per una cultura" } } }')).toEqual(['C50_0004', 'C50_0005']);
    expect(await codes('{ sector: { name: { eq: "Polizia Locale" } } }')).toEqual(['C0129_0001']);
    // The key, or the ID after any act of the plan; the ID of another plan's area names none of this one.
    for (const name of ['obiettivi-gestionali', 'StrategicArea:cremona/2019@-1/obiettivi-gestionali']) {
      expect(await codes(`{ area: { id: { eq: "${name}" } } }`)).toEqual(['C0129_0001']);
      expect(await codes(`{ area: { id: { in: ["${name}", "altra"] } } }`)).toEqual(['C0129_0001']);
      expect(await codes(`{ not: { area: { id: { ne: "${name}" } } } }`)).toEqual(['C0129_0001']);
    }
    expect(await codes('{ area: { id: { eq: "StrategicArea:cremona/2020@5/obiettivi-gestionali" } } }')).toEqual([]);
    expect(await codes('{ area: { id: { eq: null } } }')).toEqual([]);
  });

  test('words that are SQL stay words', async () => {
    const where = { title: { contains: "'; drop table indicator; --" } };
    expect((await service.ask(FILTERED, { where })).data.plan.indicators.totalCount).toBe(0);
    expect((await service.ask(FILTERED, { where: {} })).data.plan.indicators.totalCount).toBe(27);
  });

  test.each(['\0', '\ud83d'])('a text that no database can hold is refused: %j', async (code) => {
    const { errors } = await service.ask(FILTERED, { where: { code: { eq: code } } });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    // No municipality has such a name, and none is found by it.
    const found = await service.ask('query ($name: String) { plan(municipality: $name) { year } }', { name: code });
    expect(found).toMatchObject({ status: 200, data: { plan: null } });
  });
});
