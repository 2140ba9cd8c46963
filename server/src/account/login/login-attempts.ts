import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Queries } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import type { LoginAttempt } from './login-attempt.entity.js';

/** How long somebody may take at the identity provider, in seconds. */
export const ATTEMPT_SECONDS = 10 * 60;

/** What ties the provider's answer to the browser that asked. */
export type Attempt = Pick<LoginAttempt, 'state' | 'nonce' | 'codeVerifier' | 'returnTo'>;

/** Remembers a login that begins; `secret` goes into the browser's cookie. */
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

/** The login that a cookie began, which can be finished once; null where there is none, or its time is over. */
export async function takeAttempt(queries: Queries, secret: string, now: Date): Promise<Attempt | null> {
  const taken = await queries
    .deleteFrom('LoginAttempt')
    .where('tokenHash', '=', secretDigest(secret))
    .returning(['state', 'nonce', 'codeVerifier', 'returnTo', 'expiresAt'])
    .executeTakeFirst();
  return taken && taken.expiresAt > now.toISOString() ? taken : null;
}
