import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits that is handed out once, for cookies, tokens and links. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret. The secret is random, so a plain digest cannot be guessed back. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
