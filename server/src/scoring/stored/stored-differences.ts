import type { Database, Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { areEqualSums } from '../result-sums.js';
import { DERIVED_TABLES, type DerivedTable, derivedRows } from './derived-rows.js';

/** A stored value that differs from the recomputed one. */
export interface Difference {
  readonly table: DerivedTable;
  readonly key: string;
  readonly field: string;
  /** Null = none, or a missing row on that side. */
  readonly stored: string | null;
  readonly recomputed: string | null;
}

export interface Verification {
  readonly plans: number;
  /** Rows compared. */
  readonly rows: number;
  readonly differences: readonly Difference[];
}

type Row = Readonly<Record<string, unknown>>;

/** The columns that identify a row within its plan. */
const ROW_KEYS: Readonly<Record<DerivedTable, readonly string[]>> = {
  StrategicArea: ['atAct', 'key'],
  Sector: ['atAct', 'key'],
  Objective: ['atAct', 'code'],
  Contribution: ['atAct', 'objective', 'sector'],
  Indicator: ['atAct', 'code'],
  Phase: ['atAct', 'objective', 'key'],
  Score: ['atAct', 'level', 'key'],
  ScoreSums: ['atAct', 'level', 'key'],
  Attainment: ['atAct', 'indicator'],
  WeightChange: ['act', 'line', 'number'],
  Discrepancy: ['act', 'key'],
};

/** Computes every plan again from its statements and readings, and compares the result with the stored rows digit
 *  by digit. */
export async function storedDifferences({ queries }: Database): Promise<Verification> {
  const plans = await queries
    .selectFrom('Plan')
    .orderBy('municipality')
    .orderBy('year')
    .select(['municipality', 'year'])
    .execute();
  const differences: Difference[] = [];
  let rows = 0;
  for (const plan of plans) {
    const recomputed = await derivedRows(queries, plan);
    for (const table of DERIVED_TABLES) {
      const stored = await storedRows(queries, plan, table);
      rows += stored.length;
      differences.push(...tableDifferences(plan, table, stored, recomputed[table]));
    }
  }
  return { plans: plans.length, rows, differences };
}

function storedRows(queries: Queries, key: PlanKey, table: DerivedTable): Promise<object[]> {
  return queries.selectFrom(table).where(ofPlan(key)).selectAll().execute();
}

function tableDifferences(
  plan: PlanKey,
  table: DerivedTable,
  stored: readonly object[],
  recomputed: readonly object[],
): Difference[] {
  const keyOf = (row: object) => rowKey(plan, table, { ...row });
  const found = new Map(stored.map((row): [string, Row] => [keyOf(row), { ...row }]));
  const expected = new Map(recomputed.map((row): [string, Row] => [keyOf(row), { ...row }]));
  const keys = [...new Set([...found.keys(), ...expected.keys()])];
  return keys.flatMap((key) =>
    rowDifferences(found.get(key), expected.get(key)).map((difference) => ({ table, key, ...difference })),
  );
}

function rowDifferences(stored: Row | undefined, recomputed: Row | undefined): Omit<Difference, 'table' | 'key'>[] {
  if (stored === undefined) return [{ field: 'riga', stored: null, recomputed: 'presente' }];
  if (recomputed === undefined) return [{ field: 'riga', stored: 'presente', recomputed: null }];
  return Object.keys(recomputed)
    .filter((field) => stored[field] !== recomputed[field] && !isRounding(field, stored[field], recomputed[field]))
    .map((field) => ({ field, stored: cellText(stored[field]), recomputed: cellText(recomputed[field]) }));
}

/** The last digits of sums depend on the order in which their parts were recorded. */
function isRounding(field: string, stored: unknown, recomputed: unknown): boolean {
  return (
    field === 'sums' && typeof stored === 'string' && typeof recomputed === 'string' && areEqualSums(stored, recomputed)
  );
}

function rowKey({ municipality, year }: PlanKey, table: DerivedTable, row: Row): string {
  return [municipality, year, ...ROW_KEYS[table].map((field) => row[field])].join('/');
}

function cellText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
