import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/open-database.js';
import type { StateKey } from '../../plan/plan-key.js';
import { allOf, anyOf, type Condition } from '../filter/condition.js';
import { type SortKey, sortedValue } from '../filter/orders.js';
import {
  cursorText,
  deliveredCodes,
  type Page,
  type Position,
  readCodes,
  readCursor,
  type SortValue,
} from '../graphql/cursor.js';
import { planText, rowsByPlan } from './argument-loaders.js';
import { type Key, keyCondition, type RowLoader } from './row-loader.js';

/** The rows of a list: what they reached is compared with the targets of one basis. */
export interface Filtered<F> {
  readonly where: F | null;
  readonly basis: TargetBasis;
}

export interface PageOf<O, F> extends Filtered<F> {
  readonly orderBy: readonly O[];
  /** The cursor after which the page begins; null = at the beginning. */
  readonly after: string | null;
  /** How many rows the page leaves out, of those that follow the cursor. */
  readonly offset: number;
  readonly first: number;
}

/** A row of a page as the database answers it: `sort0` … are what the list is ordered by. */
export interface SortedRow {
  readonly code: string;
  readonly [sorted: `sort${number}`]: SortValue;
}

interface CodeRow {
  readonly municipality: string;
  readonly year: number;
  readonly atAct: number;
  readonly code: string;
}

/**
 * Paging of one list while others write. A cursor is a keyset: the next page holds the rows behind the values of the
 * last row. A row whose own value changes between two pages may cross that line, so a cursor also says which rows of
 * the plan were delivered: with the same rows in the plan, the next page holds the first ones that were not.
 */
export function listPages(
  engine: Database['engine'],
  table: 'i' | 'o',
  codes: RowLoader<CodeRow>,
  {
    list,
    sort,
    after,
    offset,
  }: {
    /** The mark of the list, which only cursors have. */
    readonly list: () => string;
    readonly sort: readonly SortKey[];
    readonly after: string | null;
    readonly offset: number;
  },
) {
  const kinds = sort.map(({ kind }) => kind);
  const start = after === null ? null : readCursor(list(), kinds, after);
  const codesOf = async (key: Key) => (await codes.load(key)).map(({ code }) => code);
  const deliveredOf = async (key: Key): Promise<ReadonlySet<string> | null> => {
    if (start === null) return new Set();
    return start.delivered && readCodes(await codesOf(key), start.delivered);
  };

  /** What the rows of a page have in common, for several plans. */
  const following = async (keys: readonly Key[]): Promise<Condition> => {
    if (start === null) return allOf([]);
    const plans = await Promise.all(keys.map(async (key) => ({ key, delivered: await deliveredOf(key) })));
    const behind = behindCondition(engine, sort, start);
    return anyOf(
      plans.map(({ key, delivered }) =>
        allOf([
          keyCondition(engine, [`${table}.municipality`, `${table}.year`, `${table}.atAct`], [key]),
          delivered ? notAmong(engine, `${table}.code`, delivered) : behind,
        ]),
      ),
    );
  };

  const page = <N extends SortedRow>(key: Key, rows: readonly N[]): Page<N> => ({
    rows,
    cursorOf: async (index) => {
      const row = rows[index];
      if (!row) throw new Error('A page has no cursor for a row that it does not hold.');
      // Of the rows that a page leaves out nobody knows whether they were delivered.
      const before = offset > 0 ? null : await deliveredOf(key);
      const delivered = before && new Set([...before, ...rows.slice(0, index + 1).map(({ code }) => code)]);
      return cursorText(list(), {
        values: sort.map((_, at) => row[`sort${at}`] ?? null),
        delivered: delivered && deliveredCodes(await codesOf(key), delivered),
      });
    },
  });

  const pages = <N extends SortedRow & StateKey>(keys: readonly Key[], rows: readonly N[]) => {
    const [key] = keys;
    if (key && keys.length === 1) return new Map([[planText(key), page(key, rows)]]);
    const ofPlan = rowsByPlan(rows);
    return new Map(keys.map((key) => [planText(key), page(key, ofPlan.get(planText(key)) ?? [])]));
  };

  return { following, pages };
}

/** The page of a plan that is not there. */
export const NO_PAGE: Page<never> = {
  rows: [],
  cursorOf: () => Promise.reject(new Error('An empty page has no cursors.')),
};

/** What a list is ordered by, as columns of its rows. */
export function sortColumns(sort: readonly SortKey[]): AliasedRawBuilder<SortValue, `sort${number}`>[] {
  return sort.map(({ value }, index) => value.as(`sort${index}`));
}

/** The place of a row among those of its own plan, where those of several are asked for together. */
export function placeOfPlan(table: 'i' | 'o', order: RawBuilder<unknown>): RawBuilder<number> {
  const plan = ['municipality', 'year', 'atAct'].map((column) => sql.ref(`${table}.${column}`));
  return sql<number>`row_number() over (partition by ${sql.join(plan)} order by ${order})`;
}

/** The rows behind a position, in the order of the list: missing values last. */
function behindCondition(engine: Database['engine'], sort: readonly SortKey[], { values }: Position): Condition {
  const parts = sort.map((key, index) => ({ key, column: sortedValue(engine, key), last: values[index] ?? null }));
  return anyOf(
    parts.flatMap(({ key, column, last }, index) => {
      // Behind a missing value come only rows that the next column orders.
      if (last === null) return [];
      const sign = sql.raw(key.direction === 'DESC' ? '<' : '>');
      const equal = parts
        .slice(0, index)
        .map(
          (earlier): Condition =>
            earlier.last === null ? sql`${earlier.column} is null` : sql`${earlier.column} = ${earlier.last}`,
        );
      return [allOf([...equal, sql`(${column} is null or ${column} ${sign} ${last})`])];
    }),
  );
}

function notAmong(engine: Database['engine'], column: string, codes: ReadonlySet<string>): Condition {
  const json = JSON.stringify([...codes]);
  const list =
    engine === 'sqlite'
      ? sql`select value from json_each(${json})`
      : sql`select jsonb_array_elements_text(${json}::jsonb)`;
  return sql`${sql.ref(column)} not in (${list})`;
}
