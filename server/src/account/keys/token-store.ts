import { randomUUID } from 'node:crypto';
import type { TokenScope } from '@traguardo/schema/vocabulary';
import type { EntityManager } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import { ApiToken } from './api-token.entity.js';

export interface NewToken {
  /** ID of its owner: the token may do at most what the owner may. */
  readonly person: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** ISO instant. */
  readonly expiresAt: string;
}

/** A token begins so, so that one left in a file is recognised. */
const PREFIX = 'trg_';

/** Makes a token and answers its secret, which is kept nowhere. */
export async function createToken(
  em: EntityManager,
  { person, name, scopes, expiresAt }: NewToken,
  now: Date,
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  const secret = `${PREFIX}${newSecret()}`;
  const token = em.create(ApiToken, {
    id: randomUUID(),
    tokenHash: secretDigest(secret),
    person,
    name,
    scopes: scopes.join(' '),
    createdAt: now.toISOString(),
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  });
  await em.persist(token).flush();
  return { token, secret };
}

/** Ends all tokens of a person. */
export async function revokeTokensOf(em: EntityManager, person: string, now: Date): Promise<void> {
  await em.nativeUpdate(ApiToken, { person, revokedAt: null }, { revokedAt: now.toISOString() });
}
