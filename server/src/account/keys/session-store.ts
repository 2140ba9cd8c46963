import type { EntityManager } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import { Session } from './session.entity.js';

/** How long a session lasts without a request, in milliseconds. Its absolute end is stored with it. */
export const IDLE_LIMIT = 2 * 60 * 60 * 1000;
/** The longest duration of a session, in milliseconds, even while it is in use. */
export const ABSOLUTE_LIMIT = 12 * 60 * 60 * 1000;

/** Creates a session of a person, deletes expired ones, and returns the secret for the cookie. */
export async function openSession(
  em: EntityManager,
  person: string,
  now: Date,
  browser: string | null = null,
): Promise<string> {
  await em.nativeDelete(Session, {
    $or: [
      { expiresAt: { $lte: now.toISOString() } },
      { lastSeenAt: { $lt: new Date(now.getTime() - IDLE_LIMIT).toISOString() } },
    ],
  });
  const secret = newSecret();
  const session = em.create(Session, {
    tokenHash: secretDigest(secret),
    person,
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + ABSOLUTE_LIMIT).toISOString(),
    places: null,
    browser,
  });
  await em.persist(session).flush();
  return secret;
}

/** Ends the session of a cookie; an unknown one has no effect. */
export async function closeSession(em: EntityManager, secret: string): Promise<void> {
  await em.nativeDelete(Session, { tokenHash: secretDigest(secret) });
}

/** Ends every session of a person: its password changed, or it may no longer log in. */
export async function closeSessionsOf(em: EntityManager, person: string): Promise<void> {
  await em.nativeDelete(Session, { person });
}

/** By which a person names one of its sessions: nothing leads from it to the secret, nor to what is stored. */
export function sessionName(tokenHash: string): string {
  return secretDigest(tokenHash).slice(0, 22);
}
