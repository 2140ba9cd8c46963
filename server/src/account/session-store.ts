import type { Queries } from '../database/open-database.js';
import { newSecret, secretDigest } from './secret.js';

/** After this a login is over whatever happens, in milliseconds. */
export const ABSOLUTE_LIMIT = 12 * 60 * 60 * 1000;

/** Begins a session of a person and answers the secret for its cookie. */
export async function openSession(queries: Queries, person: string, now: Date): Promise<string> {
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
