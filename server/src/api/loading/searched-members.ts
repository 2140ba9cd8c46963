import { type RawBuilder, sql } from 'kysely';
import type { ReadDatabase } from '../../database/open-database.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { allOf, anyOf, type Condition } from '../filter/condition.js';
import { argumentLoaders, rowsByPlan } from './argument-loaders.js';
import { type Key, keyCondition } from './row-loader.js';
import type { ShownRows } from './shown-rows.js';

/** What a search asks: of every word one form at least must occur, the word itself or a part of it. */
export interface Searched {
  readonly typed: string;
  readonly words: readonly (readonly string[])[];
  readonly first: number;
}

/** The objectives and indicators of plans that hold all words, codes first: one statement for all plans. */
export function searchedMembers({ engine, queries }: ReadDatabase, shown: ShownRows) {
  return argumentLoaders<Searched, readonly HitRow[]>(async ({ typed, words, first }, keys) => {
    const found = (table: 'o' | 'i', keys: readonly Key[]) =>
      allOf([
        keyCondition(engine, [`${table}.municipality`, `${table}.year`, `${table}.atAct`], keys),
        ...words.map((forms) => anyOf(forms.map((form) => wordCondition(table, form)))),
      ]);
    const objectives = queries
      .selectFrom('Objective as o')
      .select(['o.municipality', 'o.year', 'o.atAct', 'o.code', 'o.codeOrder', 'o.title', 'o.sector'])
      .select([
        'o.code as objective',
        sql<HitRow['kind']>`'OBJECTIVE'`.as('kind'),
        closeness('o', typed).as('closeness'),
      ])
      .where(found('o', keys));
    const indicators = queries
      .selectFrom('Indicator as i')
      .select(['i.municipality', 'i.year', 'i.atAct', 'i.code', 'i.codeOrder', 'i.title', 'i.sector'])
      .select(['i.objective', sql<HitRow['kind']>`'INDICATOR'`.as('kind'), closeness('i', typed).as('closeness')])
      .where(found('i', keys));
    const place = sql<number>`row_number() over (partition by ${sql.ref('m.municipality')}, ${sql.ref('m.year')}, ${sql.ref('m.atAct')} order by ${sql.ref('m.closeness')}, ${sql.ref('m.kind')} desc, ${sql.ref('m.codeOrder')}, ${sql.ref('m.code')})`;
    const members = queries
      .selectFrom(objectives.unionAll(indicators).as('m'))
      .selectAll('m')
      .select(place.as('place'));
    const rows = await queries
      .selectFrom(members.as('hit'))
      .selectAll()
      .where('hit.place', '<=', first)
      .orderBy('hit.place')
      .execute();
    return rowsByPlan(await shown.members(rows));
  }, []);
}

export type HitRow = Pick<Indicator, 'municipality' | 'year' | 'atAct' | 'code' | 'title' | 'sector' | 'objective'> & {
  readonly kind: 'OBJECTIVE' | 'INDICATOR';
  /** 0 = the code itself, 1 = the code begins so, 2 = the code holds the words, 3 = the title does. */
  readonly closeness: number;
};

function wordCondition(table: 'o' | 'i', word: string): Condition {
  const pattern = `%${escapedPattern(word)}%`;
  return sql`(lower(${sql.ref(`${table}.code`)}) like ${pattern} escape '\\' or ${sql.ref(`${table}.titleFolded`)} like ${pattern} escape '\\')`;
}

function closeness(table: 'o' | 'i', text: string): RawBuilder<number> {
  const code = sql`lower(${sql.ref(`${table}.code`)})`;
  return sql`(case when ${code} = ${text} then 0 when ${code} like ${`${escapedPattern(text)}%`} escape '\\' then 1
    when ${code} like ${`%${escapedPattern(text)}%`} escape '\\' then 2 else 3 end)`;
}

function escapedPattern(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
