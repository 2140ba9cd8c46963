import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { type RawBuilder, sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import type { Condition } from '../filter/condition.js';
import { indicatorCondition, initialStatus } from '../filter/filter-conditions.js';
import type { IndicatorFilter } from '../filter/filters.js';
import { type IndicatorOrder, indicatorSort, orderClause } from '../filter/orders.js';
import { listMark, type Page } from '../graphql/cursor.js';
import type { GroupDimension } from '../graphql/enums.js';
import { argumentLoaders, planText, rowsByPlan } from './argument-loaders.js';
import { type GroupRow, groupNumbers } from './group-rows.js';
import { ALL_COLUMNS, type IndicatorColumns, type ListedIndicator } from './indicator-columns.js';
import {
  type Filtered,
  listPages,
  NO_PAGE,
  type PageOf,
  placeOfPlan,
  type SortedRow,
  sortColumns,
} from './list-pages.js';
import { askedKeys, type Key, keptLoader, keyCondition } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

/** Which columns of its rows a page needs, and which of what they reached; all of the first where nothing is said. */
export interface ShownColumns {
  readonly columns?: IndicatorColumns;
}

const STATE = ['i.municipality', 'i.year', 'i.atAct'] as const;

const RESULT_STATE = ['a.municipality', 'a.year', 'a.atAct'] as const;
/** What a filter says of results alone. */
const OF_RESULTS = new Set(['status', 'state', 'attainment', 'actual', 'actualDate', 'deviation']);

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
  const { engine, queries, rows: keptRows } = database;
  /** With what indicators reached where something is asked about it: every one has an attainment. */
  const filtered = (
    { where, basis }: Filtered<IndicatorFilter>,
    within: Condition,
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
      .where(within)
      .where(indicatorCondition(queries, where, basis));

  const grouped = (dimension: GroupDimension, basis: TargetBasis): RawBuilder<string | null> => {
    if (dimension !== 'STATUS') return sql.ref(DIMENSIONS[dimension]);
    return basis === 'CURRENT' ? sql.ref('a.status') : initialStatus(queries);
  };

  const codes = keptLoader(database, 'codes of indicators', ['municipality', 'year', 'atAct'], (within) =>
    queries
      .selectFrom('Indicator')
      .select(['municipality', 'year', 'atAct', 'code'])
      .where(within)
      .orderBy('codeOrder')
      .orderBy('code'),
  );

  const page = argumentLoaders<PageOf<IndicatorOrder, IndicatorFilter> & ShownColumns, Page<ListedIndicator>>(
    async ({ where, basis, orderBy, after, offset, first, columns = ALL_COLUMNS }, keys) => {
      const { own, reached } = columns;
      const sort = indicatorSort(orderBy, basis);
      const paging = listPages(engine, 'i', codes, {
        list: () => listMark('indicators', where, basis, orderBy),
        ...{ sort, after, offset },
      });
      const order = orderClause(engine, sort);
      // One more than asked for tells whether there is a next page.
      const most = first + 1;
      const withResults = where !== null || reached.length > 0 || sort.some(({ isResult }) => isResult);
      const asked = askedKeys(engine, STATE, keys);
      const found = (within: Condition) =>
        filtered({ where, basis }, within, withResults)
          .select(own.map((name) => `i.${name}` as const))
          .$if(reached.length > 0, (rows) => rows.select(reached.map((name) => sql.ref<never>(`a.${name}`).as(name))))
          .select(sortColumns(sort));
      const ofOne = () =>
        keptRows(
          `page of indicators/${JSON.stringify([where, basis, orderBy, columns])}`,
          [...asked.values, most, offset],
          (places) =>
            found(asked.condition(places))
              .orderBy(order)
              .limit(sql<number>`${places.at(-2)}`)
              .offset(sql<number>`${places.at(-1)}`),
        );
      const ofOther = async () => {
        const following = found(keyCondition(engine, STATE, keys)).where(await paging.following(keys));
        if (keys.length === 1) return await following.orderBy(order).limit(most).offset(offset).execute();
        const placed = following.select(placeOfPlan('i', order).as('place')).as('page');
        const page = queries.selectFrom(placed).selectAll().where('page.place', '>', offset);
        return await page
          .where('page.place', '<=', offset + most)
          .orderBy('page.place')
          .execute();
      };
      const rows: readonly (ListedIndicator & SortedRow)[] = await (keys.length === 1 && after === null
        ? ofOne()
        : ofOther());
      return paging.pages(keys, await shown.members(rows));
    },
    NO_PAGE,
  );

  const size = sql<number>`cast(count(*) as integer)`.as('size');
  const countOfOne = async (asked: Filtered<IndicatorFilter>, key: Key): Promise<number> => {
    const { where, basis } = asked;
    const ofResults = isOfResults(where);
    const { values, condition } = askedKeys(engine, ofResults ? RESULT_STATE : STATE, [key]);
    const rows = await keptRows(`number of indicators/${JSON.stringify(asked)}`, values, (places) =>
      ofResults
        ? queries
            .selectFrom('Attainment as a')
            .where(condition(places))
            .where(indicatorCondition(queries, where, basis))
            .select(size)
        : filtered(asked, condition(places)).select(size),
    );
    return rows[0]?.size ?? 0;
  };
  const count = argumentLoaders<Filtered<IndicatorFilter>, number>(async (asked, keys) => {
    const [only] = keys;
    // To group what is one group takes SQLite longer than to count it.
    if (only && keys.length === 1) return new Map([[planText(only), await countOfOne(asked, only)]]);
    const rows = await filtered(asked, keyCondition(engine, STATE, keys))
      .select(['i.municipality', 'i.year', 'i.atAct', size])
      .groupBy(['i.municipality', 'i.year', 'i.atAct'])
      .execute();
    return new Map(rows.map((row) => [planText([row.municipality, row.year, row.atAct]), row.size]));
  }, 0);

  const groups = argumentLoaders<Filtered<IndicatorFilter> & { by: readonly GroupDimension[] }, readonly GroupRow[]>(
    async ({ where, basis, by }, keys) => {
      const dimensions = by.map((dimension) => grouped(dimension, basis));
      const rows = await filtered({ where, basis }, keyCondition(engine, STATE, keys), true)
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

/** Whether a filter can be answered by what indicators reached, without the indicators: each has one attainment. */
function isOfResults(where: IndicatorFilter | null): boolean {
  return where !== null && Object.entries(where).every(([name, value]) => OF_RESULTS.has(name) || value === undefined);
}
