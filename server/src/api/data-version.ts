import { sql } from 'kysely';
import { EVERYWHERE } from '../account/actor.js';
import type { Database, Queries } from '../database/open-database.js';
import { italianDay } from '../plan/italian-day.js';

/**
 * What pages and answers for everybody are as old as: another text after every write to any plan, of this process or
 * another one. What is written of accounts and sessions shows in none of them. Whether anything was written at all is
 * asked each time, which takes next to nothing; what it was, once for all who ask until the next commit.
 */
export function answersVersion({ version, queries }: Pick<Database, 'version' | 'queries'>): () => Promise<string> {
  let known: { readonly commit: string; readonly found: Promise<string> } | null = null;
  return async () => {
    const commit = await version();
    if (known?.commit !== commit) {
      // It is read after the commit it stands for, so it is never older than that.
      const found = dataVersion(queries);
      const asked = { commit, found };
      known = asked;
      found.catch(() => {
        if (known === asked) known = null;
      });
    }
    // A plan is public up to a day: what was answered yesterday is not what is answered today.
    return `${italianDay(new Date())} ${await known.found}`;
  };
}

/** Changes with every write to any plan, and never comes back: a plan that was undone and loaded again counts its writes
 *  from the start again, but the log that holds both only grows. */
export async function dataVersion(queries: Queries): Promise<string> {
  const version = await queries
    .selectFrom('Plan')
    .select(({ fn, selectFrom }) => [
      fn.countAll().as('plans'),
      fn.sum('dataVersion').as('writes'),
      selectFrom('Act').select(fn.countAll().as('acts')).as('acts'),
      selectFrom('Act')
        .select(sql<string | null>`max(${sql.ref('document')})`.as('latest'))
        .as('latest'),
      selectFrom('AuditHead')
        .where('municipality', '!=', EVERYWHERE)
        .select(({ fn: own }) => own.sum('number').as('entries'))
        .as('entries'),
    ])
    .executeTakeFirst();
  return JSON.stringify(Object.values(version ?? {}).map(String));
}
