import type { Grant } from '../actor.js';

/** How people log in through the organisation's own identity provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null = a public client, which authenticates by PKCE alone. */
  readonly clientSecret: string | null;
  /** Label of the button. */
  readonly name: string;
  /** The claim that contains a person's groups or roles. */
  readonly roleClaim: string;
  /** Value of that claim → the roles that it gives. */
  readonly roleMap: ReadonlyMap<string, readonly Grant[]>;
  /** The claim that contains the sectors of a manager, by name or key; null = an administrator assigns sectors. */
  readonly sectorClaim: string | null;
}
