import type { Queries } from '../../database/open-database.js';
import { IDLE_LIMIT } from '../find-actor.js';
import { newSecret, secretDigest } from '../secret.js';

/** After this a login is over whatever happens, in milliseconds. */
export const ABSOLUTE_LIMIT = 12 * 60 * 60 * 1000;

/** Begins a session of a person and answers the secret for its cookie. Sessions that are over are swept away. */
export async function openSession(queries: Queries, person: string, now: Date): Promise<string> {
  await queries
    .deleteFrom('Session')
    .where(({ or, eb }) =>
      or([
        eb('expiresAt', '<=', now.toISOString()),
        eb('lastSeenAt', '<', new Date(now.getTime() - IDLE_LIMIT).toISOString()),
      ]),
    )
    .execute();
  const secret = newSecret();
  await queries
    .insertInto('Session')
    .values({
      tokenHash: secretDigest(secret),
      person,
      createdAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + ABSOLUTE_LIMIT).toISOString(),
    })
    .execute();
  return secret;
}

/** Ends the session of a cookie; one that is over already stays so. */
export async function closeSession(queries: Queries, secret: string): Promise<void> {
  await queries.deleteFrom('Session').where('tokenHash', '=', secretDigest(secret)).execute();
}

/** Ends every session of a person: its password changed, or it may not log in any more. */
export async function closeSessionsOf(queries: Queries, person: string): Promise<void> {
  await queries.deleteFrom('Session').where('person', '=', person).execute();
}
