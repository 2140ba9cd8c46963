import { type RawBuilder, sql } from 'kysely';

/** One group of a list as the database counts it; `dimension0` … hold its key. */
export interface GroupRow {
  readonly municipality: string;
  readonly year: number;
  readonly atAct: number;
  readonly size: number;
  readonly weighed: number;
  readonly average: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly weight: number | null;
  readonly [dimension: `dimension${number}`]: string | null;
}

/** How many rows a group has, how many of them have a weight, and the simple statistics of `value` over those that have one. */
export function groupNumbers(value: RawBuilder<unknown>, weight: RawBuilder<unknown>) {
  return [
    sql<number>`cast(count(*) as integer)`.as('size'),
    sql<number>`cast(count(${weight}) as integer)`.as('weighed'),
    sql<number | null>`avg(${value})`.as('average'),
    sql<number | null>`min(${value})`.as('minimum'),
    sql<number | null>`max(${value})`.as('maximum'),
    sql<number | null>`sum(${weight})`.as('weight'),
  ] as const;
}
