import { sql } from 'kysely';
import type { Database } from '../../database/open-database.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { indicatorCondition } from '../filter/filter-conditions.js';
import type { IndicatorFilter } from '../filter/filters.js';
import { type IndicatorOrder, indicatorOrder } from '../filter/orders.js';
import type { GroupDimension } from '../graphql/enums.js';
import { argumentLoaders, planText, rowsByPlan } from './argument-loaders.js';
import { type GroupRow, groupNumbers } from './group-rows.js';
import { type Key, keyCondition } from './row-loader.js';

export interface PageOf<O, F> {
  readonly where: F | null;
  readonly orderBy: readonly O[];
  /** The place after which the page begins, and how many rows it holds. */
  readonly after: number;
  readonly first: number;
}

const DIMENSIONS = {
  AREA: 'i.area',
  SECTOR: 'i.sector',
  OBJECTIVE: 'i.objective',
  STATUS: 'a.status',
  KIND: 'i.kind',
  DIRECTION: 'i.direction',
} as const satisfies Record<GroupDimension, string>;

/** The filtered list of a plan's indicators: its pages, its length, its groups; each one statement for all plans. */
export function indicatorLists(database: Database) {
  const { engine, queries } = database;
  const filtered = (where: IndicatorFilter | null, keys: readonly Key[]) =>
    queries
      .selectFrom('Indicator as i')
      .innerJoin('Attainment as a', (join) =>
        join
          .onRef('a.municipality', '=', 'i.municipality')
          .onRef('a.year', '=', 'i.year')
          .onRef('a.atAct', '=', 'i.atAct')
          .onRef('a.indicator', '=', 'i.code'),
      )
      .where(keyCondition(engine, ['i.municipality', 'i.year', 'i.atAct'], keys))
      .where(indicatorCondition(queries, where));

  const page = argumentLoaders<PageOf<IndicatorOrder, IndicatorFilter>, readonly Indicator[]>(
    async ({ where, orderBy, after, first }, keys) => {
      const place = sql<number>`row_number() over (partition by ${sql.ref('i.municipality')}, ${sql.ref('i.year')}, ${sql.ref('i.atAct')} order by ${indicatorOrder(engine, orderBy)})`;
      const rows = await queries
        .selectFrom(filtered(where, keys).selectAll('i').select(place.as('place')).as('page'))
        .selectAll()
        .where('page.place', '>', after)
        // One more than asked for tells whether there is a next page.
        .where('page.place', '<=', after + first + 1)
        .orderBy('page.place')
        .execute();
      return rowsByPlan(rows);
    },
    [],
  );

  const count = argumentLoaders<IndicatorFilter | null, number>(async (where, keys) => {
    const rows = await filtered(where, keys)
      .select(['i.municipality', 'i.year', 'i.atAct', sql<number>`cast(count(*) as integer)`.as('size')])
      .groupBy(['i.municipality', 'i.year', 'i.atAct'])
      .execute();
    return new Map(rows.map((row) => [planText([row.municipality, row.year, row.atAct]), row.size]));
  }, 0);

  const groups = argumentLoaders<{ where: IndicatorFilter | null; by: readonly GroupDimension[] }, readonly GroupRow[]>(
    async ({ where, by }, keys) => {
      const dimensions = by.map((dimension) => sql.ref<string | null>(DIMENSIONS[dimension]));
      const rows = await filtered(where, keys)
        .select(['i.municipality', 'i.year', 'i.atAct'])
        .select(groupNumbers(sql.ref('a.currentValue'), sql.ref('i.weight')))
        .select(dimensions.map((dimension, index) => dimension.as(`dimension${index}`)))
        .groupBy(['i.municipality', 'i.year', 'i.atAct'])
        .groupBy(dimensions)
        .execute();
      return rowsByPlan(rows);
    },
    [],
  );

  const clearAll = () => {
    for (const loaders of [page, count, groups]) loaders.clearAll();
  };
  return { page, count, groups, clearAll };
}
