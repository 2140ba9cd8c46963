import type { Grant } from '../actor.js';

/** How people log in through the organisation's own identity provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null = a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** The words on the button. */
  readonly name: string;
  /** The claim that holds somebody's groups or roles. */
  readonly roleClaim: string;
  /** Value of that claim → the roles it gives here. */
  readonly roleMap: ReadonlyMap<string, readonly Grant[]>;
  /** The claim that holds the sectors of a manager, by name or key; null = sectors are assigned here. */
  readonly sectorClaim: string | null;
}
