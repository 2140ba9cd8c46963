import { naturalOrder } from '@traguardo/server/plan/natural-key';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type Data, fillCremona, type Service, startService } from '../../harness/service/service.js';

const PAGE = `query ($first: Int, $after: String, $orderBy: [IndicatorOrder!], $where: IndicatorFilter) {
  plan { indicators(first: $first, after: $after, orderBy: $orderBy, where: $where) {
    edges { cursor node { code } } pageInfo { hasNextPage endCursor hasPreviousPage }
  } }
}`;

interface Order {
  readonly field: string;
  readonly direction: string;
}

const orders = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(
      ...['CODE', 'TITLE', 'WEIGHT', 'TARGET', 'ACTUAL', 'DEVIATION', 'ATTAINMENT'],
      ...['UNIT', 'TARGET_DATE', 'ACTUAL_DATE', 'BASELINE'],
    ),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  { selector: ({ field }) => field, maxLength: 3 },
);

describe.each(databases)('pages of a list on $name', (engine) => {
  let service: Service;
  let codes: readonly string[];
  beforeAll(async () => {
    service = await startService(engine, fillCremona);
    codes = await pages([], 1000, async () => {});
  });
  afterAll(() => service.stop());

  /** The codes of all pages, with something done between each two of them. */
  async function pages(orderBy: readonly Order[], first: number, between: (page: number) => Promise<void>) {
    const found: string[] = [];
    let after: string | null = null;
    for (let page = 0; page === 0 || after !== null; page += 1) {
      if (page > 0) await between(page);
      const { data, errors }: Data = await service.ask(PAGE, { first, after, orderBy });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.plan.indicators;
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      found.push(...edges.map(({ node }: Data) => node.code));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    return found;
  }

  const latest = ({ municipality, year, atAct }: { municipality: string; year: number; atAct: number }) =>
    [municipality, year, atAct].join() === 'cremona,2019,5';

  test('show each row once while values change, whatever the order and the size of the pages', async () => {
    const { queries } = service.own.database;
    const changes = fc.array(
      fc.record({ code: fc.constantFrom(...codes), value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 2, max: 12 }), changes, async (orderBy, first, changed) => {
        const found = await pages(orderBy, first, async (page) => {
          for (const { code, value } of changed.filter((_, index) => index % 3 === page % 3)) {
            await queries
              .updateTable('Attainment')
              .set({ currentValue: value, actual: value, deviation: value })
              .where('atAct', '=', 5)
              .where('indicator', '=', code)
              .execute();
          }
        });
        expect(found.toSorted()).toEqual(codes.toSorted());
      }),
      { numRuns: 12 },
    );
  });

  test('show each row once while others are added, whatever the order and the size of the pages', async () => {
    const { queries } = service.own.database;
    const [indicators, attainments] = [
      (await queries.selectFrom('Indicator').selectAll().execute()).filter(latest),
      (await queries.selectFrom('Attainment').selectAll().execute()).filter(latest),
    ];
    let added = 0;
    const add = async (like: string) => {
      added += 1;
      const code = `${like}-${added}`;
      const [indicator] = indicators.filter((row) => row.code === like);
      const [attainment] = attainments.filter((row) => row.indicator === like);
      if (!indicator || !attainment) throw new Error(`${like} is not in the plan.`);
      await queries
        .insertInto('Indicator')
        .values({ ...indicator, code, codeOrder: naturalOrder(code) })
        .execute();
      await queries
        .insertInto('Attainment')
        .values({ ...attainment, indicator: code })
        .execute();
    };
    const likes = fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc
        .asyncProperty(orders, fc.integer({ min: 3, max: 12 }), likes, async (orderBy, first, like) => {
          const found = await pages(orderBy, first, async (page) => {
            const code = like[page];
            if (code !== undefined) await add(code);
          });
          expect(new Set(found).size).toBe(found.length);
          expect(found.filter((code) => codes.includes(code)).toSorted()).toEqual(codes.toSorted());
        })
        .afterEach(async () => {
          await queries.deleteFrom('Attainment').where('indicator', 'like', '%-%').execute();
          await queries.deleteFrom('Indicator').where('code', 'like', '%-%').execute();
        }),
      { numRuns: 12 },
    );
  });

  test('begin behind a cursor of their own order and filter alone', async () => {
    const orderBy = [{ field: 'WEIGHT', direction: 'DESC' }];
    const where = { weight: { gte: 10 } };
    const { data } = await service.ask(PAGE, { first: 2, orderBy, where });
    const after = data.plan.indicators.pageInfo.endCursor;
    expect((await service.ask(PAGE, { first: 2, orderBy, where, after })).errors).toBeUndefined();
    const others = [
      { orderBy: [{ field: 'WEIGHT', direction: 'ASC' }], where },
      { orderBy, where: { weight: { gte: 11 } } },
      { orderBy, where: null },
      { where },
    ];
    for (const other of others) {
      const { errors } = await service.ask(PAGE, { first: 2, after, ...other });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('un altro filtro o un altro ordine'),
        extensions: { code: 'INVALID_INPUT' },
      });
    }
    const unknown = await service.ask(PAGE, { first: 2, after: 'cDM' });
    expect(unknown.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});
