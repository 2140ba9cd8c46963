import type { Database } from '../../database/open-database.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { closeSession } from '../keys/session-store.js';
import { lockAccounts } from '../people/lock-accounts.js';

/** Ends the session of a browser; does nothing without a session. */
export async function logout(database: Database, actor: Actor, session: string | null): Promise<void> {
  if (session === null) return;
  const { person } = actor;
  await database.write(async (queries, em) => {
    await lockAccounts(queries);
    await closeSession(em, session);
    if (person === null) return;
    await recordAudit(queries, actor, { municipality: EVERYWHERE, action: 'logout', subject: person.id });
  });
}
