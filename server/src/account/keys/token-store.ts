import { randomUUID } from 'node:crypto';
import type { TokenScope } from '@traguardo/schema/vocabulary';
import type { EntityManager } from '../../database/open-database.js';
import { newSecret, secretDigest } from '../secret.js';
import { ApiToken } from './api-token.entity.js';

export interface NewToken {
  /** ID of its owner: the token allows at most what the owner may do. */
  readonly person: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** ISO instant. */
  readonly expiresAt: string;
  /** Name of who makes it; left out = unknown. */
  readonly createdBy?: string | null;
  /** As `newTokenPlaces` says; left out = wherever the owner works. */
  readonly places?: string | null;
}

/** Prefix of every token, so that a token left in a file can be recognised. */
const PREFIX = 'trg_';

/** Creates a token and returns its secret, which is not stored. */
export async function createToken(
  em: EntityManager,
  { person, name, scopes, expiresAt, places = null, createdBy = null }: NewToken,
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
    places,
    createdBy,
  });
  await em.persist(token).flush();
  return { token, secret };
}

/** Revokes all tokens of a person. */
export async function revokeTokensOf(em: EntityManager, person: string, now: Date): Promise<void> {
  await em.nativeUpdate(ApiToken, { person, revokedAt: null }, { revokedAt: now.toISOString() });
}
