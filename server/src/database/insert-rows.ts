import type { Insertable } from 'kysely';
import type { Queries } from './open-database.js';
import type { Tables } from './tables.js';

/** SQLite binds at most 32,766 parameters in one statement, PostgreSQL 65,535. */
const PARAMETERS = 30_000;

/** Inserts plain rows in as few statements as the databases allow, and returns their number. */
export async function insertRows<T extends keyof Tables>(
  queries: Queries,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const size = Math.floor(PARAMETERS / Object.keys(first).length);
  for (let start = 0; start < rows.length; start += size) {
    await queries
      .insertInto(table)
      .values(rows.slice(start, start + size))
      .execute();
  }
  return rows.length;
}
