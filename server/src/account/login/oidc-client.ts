import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
} from 'openid-client';
import type { Attempt } from './login-attempts.js';
import { OidcFailure } from './oidc-failure.js';
import type { OidcSettings } from './oidc-settings.js';

/** The provider's statements about a person. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export interface OidcClient {
  /** The address at the provider where the browser logs in. */
  begin(redirectUri: string, attempt: Attempt): Promise<URL>;
  /** The claims of the person who has logged in. Throws an OidcFailure where the provider's answer is invalid. */
  finish(callback: URL, attempt: Attempt): Promise<Claims>;
}

/** Seconds to wait for the provider. */
const TIMEOUT_SECONDS = 10;

/** The client of one provider, whose configuration is loaded at the first use. */
export function oidcClient(settings: OidcSettings): OidcClient {
  let known: Promise<Configuration> | null = null;
  const provider = async () => {
    known ??= discoverProvider(settings);
    try {
      return await known;
    } catch (error) {
      // The next login loads the configuration again.
      known = null;
      throw new OidcFailure('fornitore', { cause: error });
    }
  };
  return {
    begin: async (redirectUri, { state, nonce, codeVerifier }) =>
      buildAuthorizationUrl(await provider(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }),
    finish: async (callback, attempt) => {
      const configuration = await provider();
      try {
        return await claimsOf(configuration, callback, attempt, settings);
      } catch (error) {
        throw new OidcFailure(reason(error), { cause: error });
      }
    },
  };
}

async function discoverProvider({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const server = new URL(issuer);
  return await discovery(server, clientId, undefined, clientSecret === null ? None() : secretAuth(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    execute: [
      // The signature is checked although the token comes directly from the provider.
      enableNonRepudiationChecks,
      ...(server.protocol === 'http:' ? [allowInsecureRequests] : []),
    ],
  });
}

/** The provider's method of client authentication; the default of the standard is the header. */
function secretAuth(secret: string): ClientAuth {
  const [inHeader, inBody] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return methods.includes('client_secret_basic') ? inHeader(server, ...rest) : inBody(server, ...rest);
  };
}

const ADDRESS = ['email', 'email_verified'] as const;

async function claimsOf(
  configuration: Configuration,
  callback: URL,
  { state, nonce, codeVerifier }: Attempt,
  { roleClaim, sectorClaim }: OidcSettings,
): Promise<Claims> {
  const tokens = await authorizationCodeGrant(configuration, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no ID token.');
  // Many providers send groups and addresses only from this endpoint.
  const names = [roleClaim, sectorClaim ?? roleClaim, ...ADDRESS];
  const isComplete = names.every((name) => name in claims);
  if (isComplete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
  const more = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  // `email_verified` applies to the address of the same answer, which can differ from the other one.
  const { email, email_verified } = ADDRESS.every((name) => name in claims) ? claims : more;
  return { ...more, ...claims, email, email_verified };
}

function reason(error: unknown): OidcFailure['reason'] {
  if (error instanceof AuthorizationResponseError) return error.error === 'access_denied' ? 'annullato' : 'non-valido';
  const isUnreachable =
    (error instanceof TypeError && error.message === 'fetch failed') ||
    (error instanceof Error && 'code' in error && error.code === 'OAUTH_TIMEOUT');
  return isUnreachable ? 'fornitore' : 'non-valido';
}
