import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Queries } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import type { LoginAttempt } from './login-attempt.entity.js';

/** The longest time for a login at the identity provider, in seconds. */
export const ATTEMPT_SECONDS = 10 * 60;

/** The values that bind the provider's answer to the browser that started the login. */
export type Attempt = Pick<LoginAttempt, 'state' | 'nonce' | 'codeVerifier' | 'returnTo'>;

/** Stores a started login; `secret` goes into the browser's cookie. */
export async function beginAttempt(
  queries: Queries,
  returnTo: string,
  now: Date,
): Promise<{ readonly attempt: Attempt; readonly secret: string }> {
  const secret = newSecret();
  const attempt = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier(), returnTo };
  await queries.deleteFrom('LoginAttempt').where('expiresAt', '<=', now.toISOString()).execute();
  await queries
    .insertInto('LoginAttempt')
    .values({
      ...attempt,
      tokenHash: secretDigest(secret),
      expiresAt: new Date(now.getTime() + ATTEMPT_SECONDS * 1000).toISOString(),
    })
    .execute();
  return { attempt, secret };
}

/** Deletes and returns the login that a cookie belongs to; null where it is unknown or expired. */
export async function consumeAttempt(queries: Queries, secret: string, now: Date): Promise<Attempt | null> {
  const taken = await queries
    .deleteFrom('LoginAttempt')
    .where('tokenHash', '=', secretDigest(secret))
    .returning(['state', 'nonce', 'codeVerifier', 'returnTo', 'expiresAt'])
    .executeTakeFirst();
  return taken && taken.expiresAt > now.toISOString() ? taken : null;
}
