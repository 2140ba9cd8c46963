import { sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import type { Condition } from '../filter/condition.js';
import { objectiveCondition, objectivesWithScores } from '../filter/filter-conditions.js';
import type { ObjectiveFilter } from '../filter/filters.js';
import { type ObjectiveOrder, objectiveSort, orderClause } from '../filter/orders.js';
import { listMark, type Page } from '../graphql/cursor.js';
import type { GroupDimension } from '../graphql/enums.js';
import { argumentLoaders, planText, rowsByPlan } from './argument-loaders.js';
import { type GroupRow, groupNumbers } from './group-rows.js';
import { type Filtered, listPages, NO_PAGE, type PageOf, placeOfPlan, sortColumns } from './list-pages.js';
import { askedKeys, type Key, keptLoader, keyCondition } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

const STATE = ['o.municipality', 'o.year', 'o.atAct'] as const;

const DIMENSIONS: Partial<Record<GroupDimension, string>> = { AREA: 'o.area', SECTOR: 'o.sector', OBJECTIVE: 'o.code' };

/** The filtered list of a plan's objectives: its pages, its length, its groups; each one statement for all plans. */
export function objectiveLists(database: ReadDatabase, shown: ShownRows) {
  const { engine, queries, rows: keptRows } = database;
  const filtered = ({ where, basis }: Filtered<ObjectiveFilter>, within: Condition) =>
    objectivesWithScores(queries)
      .where(within)
      .where(objectiveCondition(queries, where, basis));

  const codes = keptLoader(database, 'codes of objectives', ['municipality', 'year', 'atAct'], (within) =>
    queries
      .selectFrom('Objective')
      .select(['municipality', 'year', 'atAct', 'code'])
      .where(within)
      .orderBy('codeOrder')
      .orderBy('code'),
  );

  const page = argumentLoaders<PageOf<ObjectiveOrder, ObjectiveFilter>, Page<Objective>>(
    async ({ where, basis, orderBy, after, offset, first }, keys) => {
      const sort = objectiveSort(orderBy, basis);
      const paging = listPages(engine, 'o', codes, {
        list: () => listMark('objectives', where, basis, orderBy),
        ...{ sort, after, offset },
      });
      const order = orderClause(engine, sort);
      // One more than asked for tells whether there is a next page.
      const most = first + 1;
      const following = filtered({ where, basis }, keyCondition(engine, STATE, keys)).where(
        await paging.following(keys),
      );
      const found = following.selectAll('o').select(sortColumns(sort));
      const ofSeveral = () => {
        const place = placeOfPlan('o', order);
        const placed = queries.selectFrom(found.select(place.as('place')).as('page')).selectAll();
        return placed
          .where('page.place', '>', offset)
          .where('page.place', '<=', offset + most)
          .orderBy('page.place')
          .execute();
      };
      const ofOne = () => found.orderBy(order).limit(most).offset(offset).execute();
      const rows = keys.length === 1 ? await ofOne() : await ofSeveral();
      return paging.pages(keys, await shown.members(rows));
    },
    NO_PAGE,
  );

  const size = sql<number>`cast(count(*) as integer)`.as('size');
  const countOfOne = async (asked: Filtered<ObjectiveFilter>, key: Key): Promise<number> => {
    const { values, condition } = askedKeys(engine, STATE, [key]);
    const rows = await keptRows(`number of objectives/${JSON.stringify(asked)}`, values, (places) =>
      asked.where === null
        ? queries.selectFrom('Objective as o').where(condition(places)).select(size)
        : filtered(asked, condition(places)).select(size),
    );
    return rows[0]?.size ?? 0;
  };
  const count = argumentLoaders<Filtered<ObjectiveFilter>, number>(async (asked, keys) => {
    const [only] = keys;
    // To group what is one group takes SQLite longer than to count it.
    if (only && keys.length === 1) return new Map([[planText(only), await countOfOne(asked, only)]]);
    const rows = await filtered(asked, keyCondition(engine, STATE, keys))
      .select(['o.municipality', 'o.year', 'o.atAct', size])
      .groupBy(['o.municipality', 'o.year', 'o.atAct'])
      .execute();
    return new Map(rows.map((row) => [planText([row.municipality, row.year, row.atAct]), row.size]));
  }, 0);

  const groups = argumentLoaders<Filtered<ObjectiveFilter> & { by: readonly GroupDimension[] }, readonly GroupRow[]>(
    async ({ where, basis, by }, keys) => {
      const dimensions = by.map((dimension) => sql.ref<string | null>(groupColumn(dimension)));
      const rows = await filtered({ where, basis }, keyCondition(engine, STATE, keys))
        .select(['o.municipality', 'o.year', 'o.atAct'])
        .select(groupNumbers(sql.ref(basis === 'CURRENT' ? 's.currentValue' : 's.initialValue'), sql.ref('o.weight')))
        .select(dimensions.map((dimension, index) => dimension.as(`dimension${index}`)))
        .groupBy(['o.municipality', 'o.year', 'o.atAct'])
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

function groupColumn(dimension: GroupDimension): string {
  const column = DIMENSIONS[dimension];
  if (column) return column;
  throw new DomainError(
    'INVALID_INPUT',
    `Gli obiettivi si raggruppano per AREA, SECTOR e OBJECTIVE, non per ${dimension}.`,
  );
}
