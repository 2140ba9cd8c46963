import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { Session } from './session.entity.js';
import { IDLE_LIMIT, sessionName } from './session-store.js';

/** One of a person's logins that still lasts. */
export interface OwnSession {
  readonly name: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** "Firefox, Windows". */
  readonly browser: string | null;
  /** Whether it is the one that asks. */
  readonly current: boolean;
  /** Whether the person has accepted roles since, which it does not reach. */
  readonly limited: boolean;
}

/** The logins of the person who asks that still last, this one first, then by their last use. */
export async function ownSessions(queries: Queries, { person, session }: Actor, now: Date): Promise<OwnSession[]> {
  const rows = await queries
    .selectFrom('Session')
    .where('person', '=', person?.id ?? '')
    .where('expiresAt', '>', now.toISOString())
    .where('lastSeenAt', '>=', new Date(now.getTime() - IDLE_LIMIT).toISOString())
    .orderBy('lastSeenAt', 'desc')
    .orderBy('tokenHash')
    .select(['tokenHash', 'createdAt', 'lastSeenAt', 'browser', 'places'])
    .execute();
  const sessions = rows.map(({ tokenHash, createdAt, lastSeenAt, browser, places }) => {
    const name = sessionName(tokenHash);
    return { name, startedAt: createdAt, lastSeenAt, browser, current: name === session, limited: places !== null };
  });
  return sessions.toSorted((one, other) => Number(other.current) - Number(one.current));
}

/** Ends one login of the person who asks. */
export function endOwnSession(database: Database, actor: Actor, name: string): Promise<void> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const [session] = (await sessionsOf(em, actor)).filter(({ tokenHash }) => sessionName(tokenHash) === name);
    if (!session)
      throw new DomainError(
        'NOT_FOUND',
        'Questo accesso è già terminato, o arriva a ruoli che questo non ha: ricaricare la pagina, o accedere di nuovo.',
      );
    await end(queries, em, actor, [session]);
  });
}

/** Ends every login of the person who asks but this one, and returns how many they were. */
export function endOtherSessions(database: Database, actor: Actor): Promise<number> {
  return database.write(async (queries, em) => {
    await lockAccounts(queries);
    const others = (await sessionsOf(em, actor)).filter(({ tokenHash }) => sessionName(tokenHash) !== actor.session);
    await end(queries, em, actor, others);
    return others.length;
  });
}

/** The logins that the one that asks may end: all of the person's, but one that does not reach every role ends none that
 *  reaches more. It may be in the hands of those who administer the municipality of before. */
async function sessionsOf(em: EntityManager, { person, session }: Actor): Promise<Session[]> {
  if (person === null) throw new Error('Only a person who has logged in has sessions.');
  const all = await em.find(Session, { person: person.id });
  const own = all.find(({ tokenHash }) => sessionName(tokenHash) === session);
  return all.filter(({ places }) => own?.places === null || places !== null);
}

async function end(queries: Queries, em: EntityManager, actor: Actor, sessions: readonly Session[]): Promise<void> {
  for (const session of sessions) em.remove(session);
  await em.flush();
  if (sessions.length === 0) return;
  await recordAudit(queries, actor, {
    municipality: EVERYWHERE,
    action: 'endSession',
    subject: actor.person?.id ?? '',
    before: sessions.map(({ createdAt, browser }) => ({ startedAt: createdAt, browser })),
  });
}
