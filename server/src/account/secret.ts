import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for cookies, tokens and links, shown only once. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored digest of a secret. The secret is random, so a plain digest cannot be reversed by guessing. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
