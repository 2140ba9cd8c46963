import type { Database } from '@traguardo/server/database/open-database';
import { sql } from 'kysely';

/** Every row of every table, with booleans and bytes as one engine writes them. */
export async function contents({ raw, tables }: Database): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, columns } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(raw);
    const lines = rows.map((row) =>
      JSON.stringify(
        columns.map(({ name: column, holds }) => (holds === 'boolean' ? Boolean(row[column]) : row[column])),
      ),
    );
    found[name] = lines.sort();
  }
  return found;
}

/** What a backup leaves out. */
export const NOTHING_PASSING = { session: [], one_time_link: [], login_attempt: [], pending_import: [] };
