import type { TokenPartsFragment } from '../tokens.generated.js';

export type TokenParts = TokenPartsFragment;

export type TokenState = 'valid' | 'expired' | 'revoked';

/** Whether a token works at a moment; revoked says more than expired. */
export function tokenState({ revokedAt, expiresAt }: TokenParts, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'valid';
}

/** A day a number of days from now, as fields of dates take it. */
export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
