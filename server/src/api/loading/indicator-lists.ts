import { sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { indicatorCondition } from '../filter/filter-conditions.js';
import type { IndicatorFilter } from '../filter/filters.js';
import { type IndicatorOrder, indicatorSort, orderClause } from '../filter/orders.js';
import { listMark, type Page } from '../graphql/cursor.js';
import type { GroupDimension } from '../graphql/enums.js';
import { argumentLoaders, planText, rowsByPlan } from './argument-loaders.js';
import { type GroupRow, groupNumbers } from './group-rows.js';
import { listPages, NO_PAGE, type PageOf, placeOfPlan, sortColumns } from './list-pages.js';
import { type Key, keyCondition, rowLoader } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

const DIMENSIONS = {
  AREA: 'i.area',
  SECTOR: 'i.sector',
  OBJECTIVE: 'i.objective',
  STATUS: 'a.status',
  KIND: 'i.kind',
  DIRECTION: 'i.direction',
  UNIT: 'i.unit',
} as const satisfies Record<GroupDimension, string>;

/** The filtered list of a plan's indicators: its pages, its length, its groups; each one statement for all plans. */
export function indicatorLists(database: ReadDatabase, shown: ShownRows) {
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

  const codes = rowLoader(engine, ['municipality', 'year', 'atAct'], (within) =>
    queries
      .selectFrom('Indicator')
      .select(['municipality', 'year', 'atAct', 'code'])
      .where(within)
      .orderBy('codeOrder')
      .orderBy('code')
      .execute(),
  );

  const page = argumentLoaders<PageOf<IndicatorOrder, IndicatorFilter>, Page<Indicator>>(
    async ({ where, orderBy, after, first }, keys) => {
      const sort = indicatorSort(orderBy);
      const paging = listPages(engine, 'i', codes, { list: listMark('indicators', where, orderBy), sort, after });
      const order = orderClause(engine, sort);
      // One more than asked for tells whether there is a next page.
      const most = first + 1;
      const following = filtered(where, keys).where(await paging.following(keys));
      const found = following.selectAll('i').select(sortColumns(sort));
      const ofSeveral = () => {
        const place = placeOfPlan('i', order);
        const placed = queries.selectFrom(found.select(place.as('place')).as('page')).selectAll();
        return placed.where('page.place', '<=', most).orderBy('page.place').execute();
      };
      const rows = keys.length === 1 ? await found.orderBy(order).limit(most).execute() : await ofSeveral();
      return paging.pages(keys, rowsByPlan(await shown.members(rows)));
    },
    NO_PAGE,
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
    for (const loaders of [codes, page, count, groups]) loaders.clearAll();
  };
  return { page, count, groups, clearAll };
}
