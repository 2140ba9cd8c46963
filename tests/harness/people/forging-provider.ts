import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { type Listener, startListener } from './http-listener.js';
import { CLIENT } from './oidc-flow.js';

/** What the provider does at its addresses in one test; what is not named is done right. */
export interface Forgery {
  /** Changes of the claims; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Makes the ID token from the claims in its own way; null = the answer has none. */
  readonly token?: (claims: Record<string, unknown>, keys: Keys) => Promise<string | null>;
  /** Changes of the metadata. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Its answer at the userinfo address; left out = it has no such address. */
  readonly userinfo?: Readonly<Record<string, unknown>>;
  /** Answers the token request with this status and body. */
  readonly refusal?: readonly [status: number, body: object];
}

export interface Keys {
  readonly own: CryptoKey;
  /** The key of another issuer. */
  readonly foreign: CryptoKey;
  readonly publicJwk: JWK;
  readonly publicKey: CryptoKey;
}

export interface ForgingProvider {
  readonly issuer: string;
  forgery: Forgery;
  /** The nonce that the next token names. */
  nonce: string;
  close(): Promise<void>;
}

export const KEY_ID = 'chiave-1';

/** A provider on this machine whose answers and tokens each test chooses. */
export async function startForgingProvider(): Promise<ForgingProvider> {
  const http: Listener = await startListener();
  const own = await generateKeyPair('RS256', { extractable: true });
  const keys: Keys = {
    own: own.privateKey,
    foreign: (await generateKeyPair('RS256')).privateKey,
    publicKey: own.publicKey,
    publicJwk: { ...(await exportJWK(own.publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' },
  };
  const state: { forgery: Forgery; nonce: string } = { forgery: {}, nonce: '' };
  const answerTo = async (path: string | undefined): Promise<readonly [number, object]> => {
    if (path?.startsWith('/.well-known/openid-configuration')) return [200, metadata(http.url, state.forgery)];
    if (path === '/jwks') return [200, { keys: [keys.publicJwk] }];
    if (path === '/userinfo' && state.forgery.userinfo) return [200, state.forgery.userinfo];
    if (path !== '/token') return [404, {}];
    if (state.forgery.refusal) return state.forgery.refusal;
    const token = await (state.forgery.token ?? signedToken)(claimsFor(http.url, state), keys);
    return [200, { access_token: 'un gettone', token_type: 'Bearer', ...(token !== null && { id_token: token }) }];
  };
  http.answer = (request, response) => {
    answerTo(request.url)
      .then(([status, body]) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      )
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  return Object.assign(state, { issuer: http.url, close: () => http.close() });
}

/** The token as it should be. */
export function signedToken(
  claims: Record<string, unknown>,
  { own }: Keys,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: KEY_ID, ...header }).sign(own);
}

function metadata(issuer: string, { metadata: changes, userinfo }: Forgery): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    ...(userinfo && { userinfo_endpoint: `${issuer}/userinfo` }),
    ...changes,
  };
}

function claimsFor(issuer: string, { forgery, nonce }: { readonly forgery: Forgery; readonly nonce: string }) {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: CLIENT.OIDC_CLIENT_ID,
    sub: 'ugo',
    nonce,
    iat: now,
    exp: now + 300,
    name: 'Gialli Ugo',
    email: 'ugo@comune.example',
    email_verified: true,
    groups: ['ufficio-piani'],
    ...forgery.claims,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
