import type { TokenPartsFragment } from '../tokens.generated.js';

export type TokenParts = TokenPartsFragment;

export type TokenState = 'valid' | 'expired' | 'revoked';

/** The state of a token at a moment; a revoked token is never shown as expired. */
export function tokenState({ revokedAt, expiresAt }: TokenParts, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'valid';
}

/** The day a number of days from now, in the format of date fields. */
export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
