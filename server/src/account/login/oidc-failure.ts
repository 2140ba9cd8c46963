/** Why a login at the identity provider failed, as the login page gets it in its address. */
export type OidcFailureReason =
  /** The person cancelled the login at the provider. */
  | 'annullato'
  /** This browser has started no login, or the login took too long. */
  | 'scaduto'
  /** The provider's answer is invalid. */
  | 'non-valido'
  /** The address is not verified, missing, or belongs to another person. */
  | 'indirizzo'
  /** The provider's claims give no role. */
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
