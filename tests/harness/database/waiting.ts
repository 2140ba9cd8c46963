import { lockAccounts } from '@traguardo/server/account/people/lock-accounts';
import type { Database, Queries } from '@traguardo/server/database/open-database';
import { sql } from 'kysely';

/** A promise, and what resolves it. */
interface Signal {
  readonly given: Promise<void>;
  give(): void;
}

export function signal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** Resolves when `work` has ended, or a transaction of this PostgreSQL database waits for a lock that another one holds. */
export async function endedOrWaiting({ raw }: Database, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const ended = () => {
    isOver = true;
  };
  work.then(ended, ended);
  while (!isOver) {
    const { rows } = await sql`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(raw);
    if (rows.length > 0) return;
  }
}

/** Begins `late` while a transaction that changes accounts is under way, lets that one do `first` when `late` waits for
 *  it (or is over), and answers what became of `late`. For PostgreSQL: SQLite's second writer never begins. */
export async function overtaken<T>(
  database: Database,
  first: (queries: Queries) => Promise<unknown>,
  late: () => Promise<T>,
): Promise<T> {
  const [begun, goOn] = [signal(), signal()];
  const one = database.write(async (queries) => {
    await lockAccounts(queries);
    begun.give();
    await goOn.given;
    await first(queries);
  });
  await begun.given;
  const other = late();
  await endedOrWaiting(database, other);
  goOn.give();
  await one;
  return await other;
}
