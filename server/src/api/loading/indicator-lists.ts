import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { type RawBuilder, sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { indicatorCondition, initialStatus } from '../filter/filter-conditions.js';
import type { IndicatorFilter } from '../filter/filters.js';
import { type IndicatorOrder, indicatorSort, orderClause } from '../filter/orders.js';
import { listMark, type Page } from '../graphql/cursor.js';
import type { GroupDimension } from '../graphql/enums.js';
import { argumentLoaders, planText, rowsByPlan } from './argument-loaders.js';
import { type GroupRow, groupNumbers } from './group-rows.js';
import { INDICATOR_COLUMNS } from './indicator-columns.js';
import { type Filtered, listPages, NO_PAGE, type PageOf, placeOfPlan, sortColumns } from './list-pages.js';
import { type Key, keyCondition, rowLoader } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

/** Which columns of its rows a page needs; all where nothing is said. */
export interface ShownColumns {
  readonly columns?: readonly (keyof Indicator)[];
}

const DIMENSIONS = {
  AREA: 'i.area',
  SECTOR: 'i.sector',
  OBJECTIVE: 'i.objective',
  KIND: 'i.kind',
  DIRECTION: 'i.direction',
  UNIT: 'i.unit',
} as const satisfies Record<Exclude<GroupDimension, 'STATUS'>, string>;

/** The filtered list of a plan's indicators: its pages, its length, its groups; each one statement for all plans. */
export function indicatorLists(database: ReadDatabase, shown: ShownRows) {
  const { engine, queries } = database;
  /** With what indicators reached where something is asked about it: every one has an attainment. */
  const filtered = (
    { where, basis }: Filtered<IndicatorFilter>,
    keys: readonly Key[],
    withResults: boolean = where !== null,
  ) =>
    queries
      .selectFrom('Indicator as i')
      .$if(withResults, (rows) =>
        rows.innerJoin('Attainment as a', (join) =>
          join
            .onRef('a.municipality', '=', 'i.municipality')
            .onRef('a.year', '=', 'i.year')
            .onRef('a.atAct', '=', 'i.atAct')
            .onRef('a.indicator', '=', 'i.code'),
        ),
      )
      .where(keyCondition(engine, ['i.municipality', 'i.year', 'i.atAct'], keys))
      .where(indicatorCondition(queries, where, basis));

  const grouped = (dimension: GroupDimension, basis: TargetBasis): RawBuilder<string | null> => {
    if (dimension !== 'STATUS') return sql.ref(DIMENSIONS[dimension]);
    return basis === 'CURRENT' ? sql.ref('a.status') : initialStatus(queries);
  };

  const codes = rowLoader(engine, ['municipality', 'year', 'atAct'], (within) =>
    queries
      .selectFrom('Indicator')
      .select(['municipality', 'year', 'atAct', 'code'])
      .where(within)
      .orderBy('codeOrder')
      .orderBy('code')
      .execute(),
  );

  const page = argumentLoaders<PageOf<IndicatorOrder, IndicatorFilter> & ShownColumns, Page<Indicator>>(
    async ({ where, basis, orderBy, after, offset, first, columns = INDICATOR_COLUMNS }, keys) => {
      const sort = indicatorSort(orderBy, basis);
      const paging = listPages(engine, 'i', codes, {
        list: listMark('indicators', where, basis, orderBy),
        ...{ sort, after, offset },
      });
      const order = orderClause(engine, sort);
      // One more than asked for tells whether there is a next page.
      const most = first + 1;
      const withResults = where !== null || sort.some(({ isResult }) => isResult);
      const following = filtered({ where, basis }, keys, withResults).where(await paging.following(keys));
      const found = following.select(columns.map((name) => `i.${name}` as const)).select(sortColumns(sort));
      const ofSeveral = () => {
        const place = placeOfPlan('i', order);
        const placed = queries.selectFrom(found.select(place.as('place')).as('page')).selectAll();
        return placed
          .where('page.place', '>', offset)
          .where('page.place', '<=', offset + most)
          .orderBy('page.place')
          .execute();
      };
      const ofOne = () => found.orderBy(order).limit(most).offset(offset).execute();
      const rows = keys.length === 1 ? await ofOne() : await ofSeveral();
      return paging.pages(keys, rowsByPlan(await shown.members(rows)));
    },
    NO_PAGE,
  );

  const count = argumentLoaders<Filtered<IndicatorFilter>, number>(async (asked, keys) => {
    const rows = await filtered(asked, keys)
      .select(['i.municipality', 'i.year', 'i.atAct', sql<number>`cast(count(*) as integer)`.as('size')])
      .groupBy(['i.municipality', 'i.year', 'i.atAct'])
      .execute();
    return new Map(rows.map((row) => [planText([row.municipality, row.year, row.atAct]), row.size]));
  }, 0);

  const groups = argumentLoaders<Filtered<IndicatorFilter> & { by: readonly GroupDimension[] }, readonly GroupRow[]>(
    async ({ where, basis, by }, keys) => {
      const dimensions = by.map((dimension) => grouped(dimension, basis));
      const rows = await filtered({ where, basis }, keys, true)
        .select(['i.municipality', 'i.year', 'i.atAct'])
        .select(groupNumbers(sql.ref(basis === 'CURRENT' ? 'a.currentValue' : 'a.initialValue'), sql.ref('i.weight')))
        .select(dimensions.map((dimension, index) => dimension.as(`dimension${index}`)))
        .groupBy(['i.municipality', 'i.year', 'i.atAct'])
        .groupBy(dimensions.map((_, index) => sql.ref(`dimension${index}`)))
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
