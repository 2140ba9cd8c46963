import { TOKEN_SCOPES, type TokenScope } from '@traguardo/schema/vocabulary';
import { DomainError } from '../../plan/domain-error.js';

const LONGEST_NAME = 100;
const LONGEST_LIFE = 366;
const DAY = 24 * 60 * 60 * 1000;

/** A valid request for a token. */
export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** ISO instant: the end of the last day, in UTC. */
  readonly expiresAt: string;
}

/** Validates a request for a token; `expiresOn` is its last day ("2027-01-31"). Throws INVALID_INPUT. */
export function tokenRequest(
  {
    name,
    scopes,
    expiresOn,
  }: { readonly name: string; readonly scopes: readonly string[]; readonly expiresOn: string },
  now: Date,
): TokenRequest {
  const label = name.trim();
  if (label === '' || label.length > LONGEST_NAME) {
    throw new DomainError('INVALID_INPUT', `Dare al token un nome, lungo al massimo ${LONGEST_NAME} caratteri.`);
  }
  const known = TOKEN_SCOPES.filter((scope) => scopes.includes(scope));
  if (known.length === 0) {
    throw new DomainError('INVALID_INPUT', `Scegliere almeno un permesso fra ${TOKEN_SCOPES.join(', ')}.`);
  }
  const expires = Date.parse(`${expiresOn}T23:59:59.999Z`);
  if (!(expires > now.getTime()) || expires > now.getTime() + LONGEST_LIFE * DAY) {
    throw new DomainError(
      'INVALID_INPUT',
      'La scadenza del token deve essere una data futura, al massimo fra un anno.',
    );
  }
  return { name: label, scopes: known, expiresAt: new Date(expires).toISOString() };
}
