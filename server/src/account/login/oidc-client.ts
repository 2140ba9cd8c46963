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

/** What the provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export interface OidcClient {
  /** Where the browser goes to log in. */
  begin(redirectUri: string, attempt: Attempt): Promise<URL>;
  /** Who came back. Throws an OidcFailure where the answer does not hold. */
  finish(callback: URL, attempt: Attempt): Promise<Claims>;
}

/** Seconds to wait for the provider. */
const PATIENCE = 10;

/** The client of one provider, which is asked for what it can do when it is first needed. */
export function oidcClient(settings: OidcSettings): OidcClient {
  let known: Promise<Configuration> | null = null;
  const provider = async () => {
    known ??= discovered(settings);
    try {
      return await known;
    } catch (error) {
      // Next time it may answer again.
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

async function discovered({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const server = new URL(issuer);
  return await discovery(server, clientId, undefined, clientSecret === null ? None() : secretAuth(clientSecret), {
    timeout: PATIENCE,
    execute: [
      // The signature is checked although the token comes straight from the provider.
      enableNonRepudiationChecks,
      ...(server.protocol === 'http:' ? [allowInsecureRequests] : []),
    ],
  });
}

/** The way the provider takes the client's secret; by the standard in the header, if it does not say. */
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
  // Many providers put groups and addresses there only.
  const names = [roleClaim, sectorClaim ?? roleClaim, ...ADDRESS];
  const isComplete = names.every((name) => name in claims);
  if (isComplete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
  const more = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  // That an address was verified is said of the address beside it, which need not be the other one.
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
