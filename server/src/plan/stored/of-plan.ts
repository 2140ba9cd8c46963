import type { Expression, SqlBool } from 'kysely';
import type { PlanKey } from '../plan-key.js';

/** The operators of a query on the columns of a table whose rows belong to plans. */
interface PlanColumns<Column extends string> {
  (column: Column, operator: '=', value: string | number): Expression<SqlBool>;
  and(conditions: readonly Expression<SqlBool>[]): Expression<SqlBool>;
}

type PlanColumn = 'municipality' | 'year';

export type PlanCondition<Column extends string = PlanColumn> = (columns: PlanColumns<Column>) => Expression<SqlBool>;

/** The condition that a row belongs to a plan, for `where`; of a joined table, by its name in the query. */
export function ofPlan(key: PlanKey): PlanCondition<PlanColumn>;
export function ofPlan<Table extends string>(key: PlanKey, table: Table): PlanCondition<`${Table}.${PlanColumn}`>;
export function ofPlan({ municipality, year }: PlanKey, table?: string): PlanCondition<string> {
  const of = table === undefined ? '' : `${table}.`;
  return (column) => column.and([column(`${of}municipality`, '=', municipality), column(`${of}year`, '=', year)]);
}
