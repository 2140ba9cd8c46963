/** Why a login at the identity provider came to nothing, as the page of the login is told in its address. */
export type OidcFailureReason =
  /** The person said no there. */
  | 'annullato'
  /** No login was begun in this browser, or it took too long. */
  | 'scaduto'
  /** What the provider answered does not hold. */
  | 'non-valido'
  /** The address is not verified, missing, or somebody else's. */
  | 'indirizzo'
  /** The provider gives no role here. */
  | 'ruolo'
  | 'disattivato'
  /** The provider does not answer. */
  | 'fornitore';

export class OidcFailure extends Error {
  constructor(
    readonly reason: OidcFailureReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'OidcFailure';
  }
}
